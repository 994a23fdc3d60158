// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/IcmpSocket.h"

#include "net/SocketAddress.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace standby {

namespace {

constexpr int mostAtATime = 512;

SocketError errorOf(int code) {
    switch (code) {
    case EAGAIN:
    case ENOBUFS:
        return {SocketFault::WouldBlock, code};
    case EPERM:
    case EACCES:
        return {SocketFault::Forbidden, code};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return {SocketFault::OutOfDescriptors, code};
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
        return {SocketFault::FamilyMissing, code};
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return {SocketFault::NoRoute, code};
    default:
        return {SocketFault::Other, code};
    }
}

} // namespace

/// An unprivileged ICMP socket (icmp(4)): IPv4 packets come with their IP header, ICMP errors come as packets, the id
/// is ours to choose, and other programs' replies are seen too.
struct IcmpSocket::State {
    IpFamily family;
    SocketWatcher& watcher;
    Heard heard;
    EchoTable echoes;
    int fd = -1;
    quint16 id = quint16(QRandomGenerator::global()->generate());
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    State(IpFamily forFamily, SocketWatcher& socketWatcher, Heard toTell)
        : family(forFamily), watcher(socketWatcher), heard(std::move(toTell)) {}

    void readable() {
        const std::shared_ptr<bool> stillAlive = alive;
        for (int i = 0; i < mostAtATime && *stillAlive; ++i) {
            std::array<char, 256> buffer;
            sockaddr_storage sender = {};
            socklen_t length = sizeof sender;
            const ssize_t size =
                ::recvfrom(fd, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&sender), &length);
            if (size < 0)
                return;
            QByteArrayView packet(buffer.data(), size);
            if (family == IpFamily::V4)
                packet = withoutIpv4Header(packet);
            hear(readIcmp(family, packet), QHostAddress(reinterpret_cast<sockaddr*>(&sender)));
        }
    }

    void hear(const std::optional<IcmpMessage>& message, const QHostAddress& from) {
        if (!message || message->id != id)
            return;
        const EchoTable::Echo* echo = echoes.match(*message, from);
        if (!echo)
            return;
        const quint64 tag = echo->tag;
        echoes.remove(echo->id);
        Answer answer = {from, {}};
        if (!message->isReply)
            answer.error = message->error + QStringLiteral(" (from %1)").arg(from.toString());
        heard(tag, answer);
    }
};

IcmpSocket::IcmpSocket(IpFamily family, SocketWatcher& watcher, Heard heard)
    : m_state(std::make_unique<State>(family, watcher, std::move(heard))) {}

IcmpSocket::~IcmpSocket() {
    *m_state->alive = false;
    if (m_state->fd < 0)
        return;
    m_state->watcher.forget(m_state->fd);
    ::close(m_state->fd);
}

SocketError IcmpSocket::open() {
    State& state = *m_state;
    if (state.fd >= 0)
        return {};
    const bool v4 = state.family == IpFamily::V4;
    state.fd = ::socket(v4 ? AF_INET : AF_INET6, SOCK_DGRAM, v4 ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6));
    if (state.fd < 0)
        return errorOf(errno);
    ::fcntl(state.fd, F_SETFL, O_NONBLOCK);
    ::fcntl(state.fd, F_SETFD, FD_CLOEXEC);
    const int ample = 1024 * 1024;
    ::setsockopt(state.fd, SOL_SOCKET, SO_RCVBUF, &ample, sizeof ample);
    state.watcher.watch(state.fd, SocketWatcher::Readable, [this](int) { m_state->readable(); });
    return {};
}

IcmpSocket::Sent IcmpSocket::send(const QHostAddress& target, quint64 tag, int) {
    State& state = *m_state;
    const EchoTable::Echo* echo = state.echoes.add(target, tag);
    if (!echo)
        return {0, {SocketFault::WouldBlock, EAGAIN}};
    const EchoPacket packet = echoRequest(state.family, state.id, echo->sequence(), echo->cookie);
    const SocketAddress address(target, 0);
    if (::sendto(state.fd, packet.data(), packet.size(), 0, address.get(), address.length) >= 0)
        return {echo->id, {}};
    const SocketError error = errorOf(errno);
    state.echoes.remove(echo->id);
    return {0, error};
}

void IcmpSocket::forget(quint64 echo) {
    m_state->echoes.remove(echo);
}

} // namespace standby
