// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/DnsPeers.h"

#include "net/SocketAddress.h"

#include <QProcess>
#include <QtEndian>

#include <netinet/tcp.h>
#include <poll.h>
#include <unistd.h>

namespace standby {

namespace {

bool isReadable(int descriptor, int timeoutMs) {
    pollfd waiting = {descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, timeoutMs) == 1;
}

int bound(int type, const QString& address, int port) {
    const SocketAddress name(QHostAddress{address}, quint16(port));
    const int fd = ::socket(name.storage.ss_family, type, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(fd, name.get(), name.length) != 0)
        qFatal("%s port %d is taken.", qPrintable(address), port);
    return fd;
}

} // namespace

AskerSocket::AskerSocket(Kind kind, const QString& address, int port, bool connected)
    : m_address(address), m_port(port), m_connected(connected) {
    const SocketAddress name(m_address, quint16(port));
    m_descriptor = ::socket(name.storage.ss_family, kind == Kind::Datagram ? SOCK_DGRAM : SOCK_STREAM, 0);
    const int on = 1;
    if (kind == Kind::Stream) // each send a segment
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connected && ::connect(m_descriptor, name.get(), name.length) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

AskerSocket::AskerSocket(AskerSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_address(other.m_address)
    , m_port(other.m_port)
    , m_connected(other.m_connected)
    , m_buffer(other.m_buffer) {}

AskerSocket::~AskerSocket() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool AskerSocket::send(const QByteArray& bytes) {
    const SocketAddress name(m_address, quint16(m_port));
    return ::sendto(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL,
                    m_connected ? nullptr : name.get(), m_connected ? 0 : name.length) == bytes.size();
}

QByteArray AskerSocket::receive(int timeoutMs) {
    if (!isReadable(m_descriptor, timeoutMs))
        return {};
    QByteArray bytes(65536, '\0');
    sockaddr_storage sender = {};
    socklen_t length = sizeof sender;
    const ssize_t count =
        ::recvfrom(m_descriptor, bytes.data(), size_t(bytes.size()), 0, reinterpret_cast<sockaddr*>(&sender), &length);
    if (length > 0)
        m_sender = QHostAddress(reinterpret_cast<sockaddr*>(&sender)).toString();
    return bytes.left(std::max<qsizetype>(count, 0));
}

QByteArray AskerSocket::receiveFramed(int timeoutMs) {
    while (m_buffer.size() < 2 || m_buffer.size() < 2 + qFromBigEndian<quint16>(m_buffer.constData())) {
        const QByteArray more = receive(timeoutMs);
        if (more.isEmpty())
            return {};
        m_buffer += more;
    }
    const qsizetype size = qFromBigEndian<quint16>(m_buffer.constData());
    const QByteArray message = m_buffer.mid(2, size);
    m_buffer.remove(0, 2 + size);
    return message;
}

bool AskerSocket::isClosed(int timeoutMs) {
    char byte;
    return isReadable(m_descriptor, timeoutMs) && ::recv(m_descriptor, &byte, 1, MSG_DONTWAIT | MSG_PEEK) <= 0;
}

void AskerSocket::endSending() {
    ::shutdown(m_descriptor, SHUT_WR);
}

QByteArray framed(const QByteArray& message) {
    QByteArray length(2, '\0');
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(15'000);
    return QString::fromUtf8(process.readAll());
}

FakeUpstream::FakeUpstream(QString address, int port, Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
    , m_datagrams(bound(SOCK_DGRAM, address, port))
    , m_streams(bound(SOCK_STREAM, address, port)) {
    ::listen(m_streams, 16);
    m_datagramThread = std::thread([this] { serveDatagrams(); });
    m_streamThread = std::thread([this] { serveStreams(); });
}

FakeUpstream::~FakeUpstream() {
    m_stop = true;
    m_datagramThread.join();
    m_streamThread.join();
    ::close(m_datagrams);
    ::close(m_streams);
}

void FakeUpstream::serveDatagrams() {
    const int elsewhere = ::socket(AF_INET, SOCK_DGRAM, 0);
    while (!m_stop) {
        if (!isReadable(m_datagrams, 20))
            continue;
        QByteArray query(65536, '\0');
        sockaddr_storage asker = {};
        socklen_t length = sizeof asker;
        const ssize_t size = ::recvfrom(m_datagrams, query.data(), size_t(query.size()), 0,
                                        reinterpret_cast<sockaddr*>(&asker), &length);
        ++m_queries;
        m_ports << reinterpret_cast<const sockaddr_in&>(asker).sin_port;
        for (const Reply& reply : m_behaviour(query.left(size), false)) {
            ::sendto(reply.fromElsewhere ? elsewhere : m_datagrams, reply.message.constData(),
                     size_t(reply.message.size()), 0, reinterpret_cast<const sockaddr*>(&asker), length);
        }
    }
    ::close(elsewhere);
}

void FakeUpstream::serveStreams() {
    while (!m_stop) {
        if (!isReadable(m_streams, 20))
            continue;
        const int fd = ::accept(m_streams, nullptr, nullptr);
        QByteArray bytes;
        while (isReadable(fd, 1000)) {
            char piece[4096];
            const ssize_t count = ::recv(fd, piece, sizeof piece, 0);
            if (count <= 0)
                break;
            bytes.append(piece, count);
            if (bytes.size() < 2 || bytes.size() < 2 + qFromBigEndian<quint16>(bytes.constData()))
                continue;
            ++m_queries;
            for (const Reply& reply : m_behaviour(bytes.mid(2), true)) {
                const QByteArray wire = framed(reply.message);
                ::send(fd, wire.constData(), size_t(wire.size()), MSG_NOSIGNAL);
            }
            break;
        }
        ::close(fd);
    }
}

} // namespace standby
