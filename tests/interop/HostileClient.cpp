// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/HostileClient.h"

#include <QElapsedTimer>

#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace standby {

namespace {

sockaddr_in loopback(const char* address, quint16 port) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    inet_pton(AF_INET, address, &place.sin_addr);
    return place;
}

bool waitFor(int socket, short event, int milliseconds) {
    pollfd question{socket, event, 0};
    return ::poll(&question, 1, milliseconds) == 1;
}

} // namespace

HostileClient::HostileClient(quint16 port, const QString& source) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    const sockaddr_in from = loopback(source.toLatin1().constData(), 0);
    const sockaddr_in to = loopback("127.0.0.1", port);
    if (m_socket < 0)
        return;
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0 ||
        ::connect(m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
        ::close(std::exchange(m_socket, -1));
    }
}

HostileClient::~HostileClient() {
    if (m_socket >= 0)
        ::close(m_socket);
}

HostileClient::HostileClient(HostileClient&& other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}

bool HostileClient::send(const QByteArray& bytes) {
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count > 0)
            sent += count;
        else if (errno != EAGAIN || !waitFor(m_socket, POLLOUT, 1000))
            return false;
    }
    return true;
}

QByteArray HostileClient::readAll(int milliseconds) {
    QByteArray all;
    std::array<char, 16 * 1024> buffer;
    QElapsedTimer timer;
    timer.start();
    while (waitFor(m_socket, POLLIN, qMax(0, milliseconds - int(timer.elapsed())))) {
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        all.append(buffer.data(), count);
    }
    return all;
}

bool HostileClient::wasClosed() {
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN))
            return true;
        if (count < 0)
            return false;
    }
}

} // namespace standby
