// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DatagramSocket.h"
#include "net/SocketAddress.h"

#include <atomic>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace standby {

namespace {

constexpr int receiveBufferBytes = 1 << 20; // a burst of some thousand questions

/// The address that was asked (ip(7), ipv6(7)); the way back is for the routing table to choose, except for link-local
/// addresses, which mean nothing without their interface.
void readHere(msghdr& message, DatagramPeer& peer) {
    peer.hereLength = 0;
    for (cmsghdr* part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_PKTINFO) {
            in_pktinfo here = {};
            std::memcpy(&here, CMSG_DATA(part), sizeof here);
            here.ipi_ifindex = 0;
            std::memcpy(peer.here.data(), &here, sizeof here);
            peer.hereLength = sizeof here;
        } else if (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo here = {};
            std::memcpy(&here, CMSG_DATA(part), sizeof here);
            if (!IN6_IS_ADDR_LINKLOCAL(&here.ipi6_addr))
                here.ipi6_ifindex = 0;
            std::memcpy(peer.here.data(), &here, sizeof here);
            peer.hereLength = sizeof here;
        }
    }
}

union Control {
    cmsghdr header;
    char room[CMSG_SPACE(sizeof(in6_pktinfo))];
};

void writeHere(msghdr& message, Control& control, const DatagramPeer& peer) {
    message.msg_control = nullptr;
    message.msg_controllen = 0;
    if (peer.hereLength == 0)
        return;
    message.msg_control = control.room;
    message.msg_controllen = CMSG_SPACE(size_t(peer.hereLength));
    const bool v6 = peer.hereLength == sizeof(in6_pktinfo);
    control.header.cmsg_level = v6 ? IPPROTO_IPV6 : IPPROTO_IP;
    control.header.cmsg_type = v6 ? IPV6_PKTINFO : IP_PKTINFO;
    control.header.cmsg_len = CMSG_LEN(size_t(peer.hereLength));
    std::memcpy(CMSG_DATA(&control.header), peer.here.data(), size_t(peer.hereLength));
}

} // namespace

ListenError listenErrorFrom(int code) {
    switch (code) {
    case 0:
        return {};
    case EADDRINUSE:
        return {ListenError::Fault::InUse, code};
    case EACCES:
    case EPERM:
        return {ListenError::Fault::Forbidden, code};
    case EADDRNOTAVAIL:
        return {ListenError::Fault::NotHere, code};
    case EAFNOSUPPORT:
        return {ListenError::Fault::FamilyMissing, code};
    default:
        return {ListenError::Fault::Other, code};
    }
}

QString lowPortAdvice() {
    return QStringLiteral("Ports below 1024 need a right: run Standby as a systemd service with "
                          "AmbientCapabilities=CAP_NET_BIND_SERVICE, or give it to the program with \"setcap "
                          "cap_net_bind_service=+ep\" and start it again, or choose a port of 1024 or above in the "
                          "options.");
}

struct DatagramBatch::System {
    std::array<mmsghdr, capacity> incoming = {};
    std::array<mmsghdr, capacity> outgoing = {};
    std::array<iovec, capacity> incomingBytes = {};
    std::array<iovec, capacity> outgoingBytes = {};
    std::array<Control, capacity> controls = {};
};

DatagramBatch::DatagramBatch() : m_slots(new Slot[capacity]), m_system(std::make_unique<System>()) {
    for (size_t i = 0; i < capacity; ++i) {
        m_system->incomingBytes[i] = {m_slots[i].query.data(), m_slots[i].query.size()};
        msghdr& message = m_system->incoming[i].msg_hdr;
        message.msg_name = m_slots[i].peer.address.data();
        message.msg_iov = &m_system->incomingBytes[i];
        message.msg_iovlen = 1;
        m_system->outgoing[i].msg_hdr.msg_iov = &m_system->outgoingBytes[i];
        m_system->outgoing[i].msg_hdr.msg_iovlen = 1;
    }
}

DatagramBatch::~DatagramBatch() = default;

struct DatagramSocket::State {
    int descriptor = -1;
    bool allAddresses = false;
    std::atomic<bool> awake = false;
};

DatagramSocket::DatagramSocket() : m_state(std::make_unique<State>()) {}

DatagramSocket::~DatagramSocket() {
    if (m_state->descriptor >= 0)
        ::close(m_state->descriptor);
}

ListenError DatagramSocket::open(const QHostAddress& address, quint16 port) {
    const SocketAddress name(address, port);
    const int family = name.storage.ss_family;
    const int fd = ::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return listenErrorFrom(errno);
    m_state->descriptor = fd;
    const int on = 1;
    if (family == AF_INET6) // IPv4 has sockets of its own
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    m_state->allAddresses =
        address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    if (m_state->allAddresses && family == AF_INET6)
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
    else if (m_state->allAddresses)
        ::setsockopt(fd, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes, sizeof receiveBufferBytes);
    return ::bind(fd, name.get(), name.length) == 0 ? ListenError() : listenErrorFrom(errno);
}

bool DatagramSocket::receive(DatagramBatch& batch) {
    DatagramBatch::System& system = *batch.m_system;
    // Those that the last call may have changed; before the first call, all.
    const int used = batch.m_count == 0 ? DatagramBatch::capacity : batch.m_count;
    for (size_t i = 0; i < size_t(used); ++i) {
        msghdr& message = system.incoming[i].msg_hdr;
        message.msg_namelen = sizeof batch.m_slots[i].peer.address;
        message.msg_control = m_state->allAddresses ? system.controls[i].room : nullptr;
        message.msg_controllen = m_state->allAddresses ? sizeof system.controls[i].room : 0;
    }
    int count = -1;
    while (count <= 0) {
        count =
            ::recvmmsg(m_state->descriptor, system.incoming.data(), DatagramBatch::capacity, MSG_WAITFORONE, nullptr);
        if (m_state->awake.load(std::memory_order_relaxed))
            return false;
        if (count < 0 && errno != EINTR && errno != EAGAIN && errno != ECONNREFUSED) {
            // Out of memory, as a rule: to ask again at once would keep the processor from giving any back.
            ::poll(nullptr, 0, 10);
        }
    }
    batch.m_count = count;
    for (int i = 0; i < count; ++i) {
        DatagramBatch::Slot& slot = batch.m_slots[i];
        slot.querySize = qsizetype(system.incoming[size_t(i)].msg_len);
        slot.replySize = 0;
        slot.peer.length = int(system.incoming[size_t(i)].msg_hdr.msg_namelen);
        slot.peer.hereLength = 0;
        if (m_state->allAddresses)
            readHere(system.incoming[size_t(i)].msg_hdr, slot.peer);
    }
    return true;
}

int DatagramSocket::sendReplies(DatagramBatch& batch) {
    DatagramBatch::System& system = *batch.m_system;
    int count = 0;
    for (int i = 0; i < batch.m_count; ++i) {
        DatagramBatch::Slot& slot = batch.m_slots[i];
        if (slot.replySize == 0)
            continue;
        const size_t to = size_t(count++);
        system.outgoingBytes[to] = {slot.reply.data(), size_t(slot.replySize)};
        msghdr& message = system.outgoing[to].msg_hdr;
        message.msg_name = slot.peer.address.data();
        message.msg_namelen = socklen_t(slot.peer.length);
        writeHere(message, system.controls[size_t(i)], slot.peer);
    }
    int sent = 0;
    int done = 0;
    while (done < count) {
        const int now = ::sendmmsg(m_state->descriptor, &system.outgoing[size_t(done)], unsigned(count - done), 0);
        // An error is the first one's own (a port 0, no route): the others are not to suffer for it.
        done += std::max(now, 1);
        sent += std::max(now, 0);
    }
    return sent;
}

bool DatagramSocket::send(QByteArrayView datagram, const DatagramPeer& peer) {
    DatagramPeer copy = peer;
    iovec bytes = {const_cast<char*>(datagram.data()), size_t(datagram.size())};
    msghdr message = {};
    Control control = {};
    message.msg_name = copy.address.data();
    message.msg_namelen = socklen_t(copy.length);
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    writeHere(message, control, peer);
    return ::sendmsg(m_state->descriptor, &message, MSG_DONTWAIT) >= 0;
}

void DatagramSocket::wake() {
    m_state->awake.store(true);
    // Says that the socket is not connected, and wakes who waits on it all the same (inet_shutdown() in the kernel).
    ::shutdown(m_state->descriptor, SHUT_RDWR);
}

} // namespace standby
