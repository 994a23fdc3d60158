// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/IcmpSocket.h"

#include "net/SocketAddress.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>

#include <linux/errqueue.h>
#include <linux/filter.h>
#include <netinet/icmp6.h>
#include <unistd.h>

namespace standby {

namespace {

/// One datagram's worth of what we look at: an IPv4 header with options, an ICMP header, the quoted packet.
constexpr size_t packetSize = 256;
constexpr size_t batchSize = 64;
constexpr int mostBatchesAtATime = 8;

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

/// Lets through what carries our id. Of IPv4 a raw socket sees the IP header first.
void filterIpv4(int fd, quint16 id) {
    sock_filter program[] = {
        BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),        // x = length of the IP header
        BPF_STMT(BPF_LD | BPF_B | BPF_IND, 0),         // type
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 2),  // echo reply?
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 4),         // its id
        BPF_JUMP(BPF_JMP | BPF_JA, 8, 0, 0),           // to the comparison
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 3, 1, 0),  // destination unreachable?
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 11, 0, 8), // time exceeded? else drop
        BPF_STMT(BPF_LD | BPF_B | BPF_IND, 8),         // the quoted IP header's length
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0x0f),
        BPF_STMT(BPF_ALU | BPF_LSH | BPF_K, 2),
        BPF_STMT(BPF_ALU | BPF_ADD | BPF_X, 0),
        BPF_STMT(BPF_MISC | BPF_TAX, 0),
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 12), // the quoted id: 8 bytes of ICMP and 4 into the request
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, id, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    const sock_fprog attached = {sizeof program / sizeof program[0], program};
    ::setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached);
}

/// Of IPv6 a raw socket starts at the ICMP header.
void filterIpv6(int fd, quint16 id) {
    icmp6_filter types;
    ICMP6_FILTER_SETBLOCKALL(&types);
    ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &types);
    ICMP6_FILTER_SETPASS(ICMP6_DST_UNREACH, &types);
    ICMP6_FILTER_SETPASS(ICMP6_TIME_EXCEEDED, &types);
    ::setsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER, &types, sizeof types);
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0), // type
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ICMP6_ECHO_REPLY, 0, 2),
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 4), // its id
        BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0),
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 8 + 40 + 4), // the quoted request's id
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, id, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    const sock_fprog attached = {sizeof program / sizeof program[0], program};
    ::setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached);
}

} // namespace

struct IcmpSocket::State {
    struct Batch {
        std::array<std::array<char, packetSize>, batchSize> packets;
        std::array<sockaddr_storage, batchSize> senders;
        std::array<iovec, batchSize> vectors;
        std::array<mmsghdr, batchSize> messages;
    };

    IpFamily family;
    SocketWatcher& watcher;
    Heard heard;
    EchoTable echoes;
    int fd = -1;
    bool raw = false;
    quint16 id = 0;
    std::unique_ptr<Batch> batch;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    State(IpFamily forFamily, SocketWatcher& socketWatcher, Heard toTell)
        : family(forFamily), watcher(socketWatcher), heard(std::move(toTell)) {}

    void prepare() {
        const int on = 1;
        const int ample = 4 * 1024 * 1024; // a burst of thousands of pings, and of their replies
        if (::setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &ample, sizeof ample) != 0)
            ::setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &ample, sizeof ample);
        if (::setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &ample, sizeof ample) != 0)
            ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &ample, sizeof ample);
        if (raw) {
            id = quint16(QRandomGenerator::global()->generate());
            if (family == IpFamily::V4)
                filterIpv4(fd, id);
            else
                filterIpv6(fd, id);
        } else if (family == IpFamily::V4) {
            ::setsockopt(fd, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
        } else {
            ::setsockopt(fd, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
        }
        batch = std::make_unique<Batch>();
    }

    void hear(const std::optional<IcmpMessage>& message, const QHostAddress& from) {
        // The kernel gives unprivileged sockets an id of their own and delivers nothing else to them.
        if (!message || (raw && message->id != id))
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

    void readable() {
        const std::shared_ptr<bool> stillAlive = alive;
        for (int round = 0; round < mostBatchesAtATime; ++round) {
            const size_t received = readBatch(*stillAlive);
            if (!*stillAlive || received < batchSize)
                break;
        }
        while (*stillAlive && !raw && readError()) {
        }
    }

    size_t readBatch(const bool& stillAlive) {
        for (size_t i = 0; i < batchSize; ++i) {
            batch->vectors[i] = {batch->packets[i].data(), packetSize};
            msghdr header = {};
            header.msg_name = &batch->senders[i];
            header.msg_namelen = sizeof(sockaddr_storage);
            header.msg_iov = &batch->vectors[i];
            header.msg_iovlen = 1;
            batch->messages[i] = {header, 0};
        }
        const int count = ::recvmmsg(fd, batch->messages.data(), batchSize, MSG_DONTWAIT, nullptr);
        for (int i = 0; i < count && stillAlive; ++i) {
            const size_t index = size_t(i);
            QByteArrayView packet(batch->packets[index].data(), qsizetype(batch->messages[index].msg_len));
            if (raw && family == IpFamily::V4)
                packet = withoutIpv4Header(packet);
            hear(readIcmp(family, packet), QHostAddress(reinterpret_cast<sockaddr*>(&batch->senders[index])));
        }
        return count < 0 ? 0 : size_t(count);
    }

    /// Unprivileged sockets get ICMP errors through the error queue (ip(7), IP_RECVERR).
    bool readError() {
        std::array<char, packetSize> packet;
        alignas(cmsghdr) std::array<char, 512> control;
        sockaddr_storage target = {};
        iovec vector = {packet.data(), packet.size()};
        msghdr header = {};
        header.msg_name = &target;
        header.msg_namelen = sizeof target;
        header.msg_iov = &vector;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        const ssize_t size = ::recvmsg(fd, &header, MSG_ERRQUEUE | MSG_DONTWAIT);
        if (size < 0)
            return false;
        for (cmsghdr* part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
            const bool isError = (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR) ||
                                 (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR);
            if (!isError)
                continue;
            auto* error = reinterpret_cast<sock_extended_err*>(CMSG_DATA(part));
            std::optional<IcmpMessage> message = readQuotedRequest(family, {packet.data(), size});
            if (!message || (error->ee_origin != SO_EE_ORIGIN_ICMP && error->ee_origin != SO_EE_ORIGIN_ICMP6))
                continue;
            message->error = icmpErrorWords(family, error->ee_type, error->ee_code);
            message->target = QHostAddress(reinterpret_cast<sockaddr*>(&target));
            if (!message->error.isEmpty())
                hear(message, QHostAddress(SO_EE_OFFENDER(error)));
            break;
        }
        return true;
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
    const int domain = state.family == IpFamily::V4 ? AF_INET : AF_INET6;
    const int protocol = state.family == IpFamily::V4 ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6);
    for (const int type : {SOCK_DGRAM, SOCK_RAW}) {
        state.fd = ::socket(domain, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
        state.raw = type == SOCK_RAW;
        if (state.fd >= 0)
            break;
    }
    if (state.fd < 0)
        return errorOf(errno);
    state.prepare();
    if (state.watcher.watch(state.fd, SocketWatcher::Readable, [this](int) { m_state->readable(); }))
        return {};
    ::close(std::exchange(state.fd, -1));
    return {SocketFault::OutOfDescriptors, ENOSPC};
}

IcmpSocket::Sent IcmpSocket::send(const QHostAddress& target, quint64 tag, int) {
    State& state = *m_state;
    const EchoTable::Echo* echo = state.echoes.add(target, tag);
    if (!echo)
        return {0, {SocketFault::WouldBlock, EAGAIN}};
    const EchoPacket packet = echoRequest(state.family, state.id, echo->sequence(), echo->cookie);
    const SocketAddress address(target, 0);
    int code = 0;
    // An unprivileged socket reports the error of an earlier echo with the next call, once.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (::sendto(state.fd, packet.data(), packet.size(), MSG_DONTWAIT, address.get(), address.length) >= 0)
            return {echo->id, {}};
        code = errno;
    }
    state.echoes.remove(echo->id);
    return {0, errorOf(code)};
}

void IcmpSocket::forget(quint64 echo) {
    m_state->echoes.remove(echo);
}

} // namespace standby
