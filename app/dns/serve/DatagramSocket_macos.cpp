// SPDX-License-Identifier: GPL-3.0-or-later
#define __APPLE_USE_RFC_3542 // before <netinet/in.h>: IPV6_RECVPKTINFO and IPV6_PKTINFO
#include "dns/serve/DatagramSocket.h"
#include "net/SocketAddress.h"

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace standby {

namespace {

constexpr int receiveBufferBytes = 1 << 20; // a burst of some thousand questions

union Control {
    cmsghdr header;
    char room[CMSG_SPACE(sizeof(in6_pktinfo))];
};

/// The address that was asked; the way back is for the routing table to choose, except for link-local addresses, which
/// mean nothing without their interface.
void readHere(msghdr& message, DatagramPeer& peer) {
    peer.hereLength = 0;
    for (cmsghdr* part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_PKTINFO) {
            in_pktinfo here = {};
            std::memcpy(&here, CMSG_DATA(part), sizeof here);
            here.ipi_ifindex = 0;
            here.ipi_spec_dst = here.ipi_addr;
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
    return QStringLiteral(
        "macOS lets only root listen on a port below 1024 of a single address: run Standby as a launchd "
        "daemon, or answer on all addresses (0.0.0.0 or ::), or choose a port of 1024 or above in the "
        "options.");
}

struct DatagramBatch::System {};

DatagramBatch::DatagramBatch() : m_slots(new Slot[capacity]) {}

DatagramBatch::~DatagramBatch() = default;

struct DatagramSocket::State {
    int descriptor = -1;
    std::array<int, 2> waker = {-1, -1}; ///< a pipe
    bool allAddresses = false;
};

DatagramSocket::DatagramSocket() : m_state(std::make_unique<State>()) {}

DatagramSocket::~DatagramSocket() {
    for (const int fd : {m_state->descriptor, m_state->waker[0], m_state->waker[1]}) {
        if (fd >= 0)
            ::close(fd);
    }
}

ListenError DatagramSocket::open(const QHostAddress& address, quint16 port) {
    const SocketAddress name(address, port);
    const int family = name.storage.ss_family;
    const int fd = ::socket(family, SOCK_DGRAM, 0);
    if (fd < 0)
        return listenErrorFrom(errno);
    m_state->descriptor = fd;
    if (::pipe(m_state->waker.data()) != 0)
        return listenErrorFrom(errno);
    for (const int one : {fd, m_state->waker[0], m_state->waker[1]}) {
        ::fcntl(one, F_SETFL, O_NONBLOCK);
        ::fcntl(one, F_SETFD, FD_CLOEXEC);
    }
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
    batch.m_count = 0;
    while (batch.m_count < DatagramBatch::capacity) {
        DatagramBatch::Slot& slot = batch.m_slots[batch.m_count];
        Control control = {};
        iovec bytes = {slot.query.data(), slot.query.size()};
        msghdr message = {};
        message.msg_name = slot.peer.address.data();
        message.msg_namelen = socklen_t(slot.peer.address.size());
        message.msg_iov = &bytes;
        message.msg_iovlen = 1;
        if (m_state->allAddresses) {
            message.msg_control = control.room;
            message.msg_controllen = sizeof control.room;
        }
        const ssize_t size = ::recvmsg(m_state->descriptor, &message, 0);
        if (size >= 0) {
            slot.querySize = size;
            slot.replySize = 0;
            slot.peer.length = int(message.msg_namelen);
            readHere(message, slot.peer);
            ++batch.m_count;
            continue;
        }
        if (batch.m_count > 0)
            return true;
        const bool nothingThere = errno == EAGAIN || errno == EWOULDBLOCK;
        std::array<pollfd, 2> waiting = {pollfd{m_state->waker[0], POLLIN, 0},
                                         pollfd{m_state->descriptor, short(nothingThere ? POLLIN : 0), 0}};
        // Other errors are out of memory, as a rule: to ask again at once would keep the processor from giving any
        // back.
        ::poll(waiting.data(), nfds_t(waiting.size()), nothingThere ? -1 : 10);
        if (waiting[0].revents)
            return false;
    }
    return true;
}

int DatagramSocket::sendReplies(DatagramBatch& batch) {
    int sent = 0;
    for (int i = 0; i < batch.m_count; ++i) {
        DatagramBatch::Slot& slot = batch.m_slots[i];
        sent += slot.replySize > 0 && send({slot.reply.data(), slot.replySize}, slot.peer);
    }
    return sent;
}

bool DatagramSocket::send(QByteArrayView datagram, const DatagramPeer& peer) {
    DatagramPeer copy = peer;
    iovec bytes = {const_cast<char*>(datagram.data()), size_t(datagram.size())};
    Control control = {};
    msghdr message = {};
    message.msg_name = copy.address.data();
    message.msg_namelen = socklen_t(copy.length);
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    if (peer.hereLength > 0) {
        const bool v6 = peer.hereLength == sizeof(in6_pktinfo);
        message.msg_control = control.room;
        message.msg_controllen = socklen_t(CMSG_SPACE(size_t(peer.hereLength)));
        control.header.cmsg_level = v6 ? IPPROTO_IPV6 : IPPROTO_IP;
        control.header.cmsg_type = v6 ? IPV6_PKTINFO : IP_PKTINFO;
        control.header.cmsg_len = socklen_t(CMSG_LEN(size_t(peer.hereLength)));
        std::memcpy(CMSG_DATA(&control.header), peer.here.data(), size_t(peer.hereLength));
    }
    return ::sendmsg(m_state->descriptor, &message, 0) >= 0;
}

void DatagramSocket::wake() {
    (void)!::write(m_state->waker[1], "", 1);
}

} // namespace standby
