// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DatagramSocket.h"
#include "net/SocketAddress.h"

#include <mswsock.h>

namespace standby {

namespace {

constexpr int receiveBufferBytes = 1 << 20; // a burst of some thousand questions

union Control {
    WSACMSGHDR header;
    char room[WSA_CMSG_SPACE(sizeof(in6_pktinfo))];
};

void setOption(SOCKET socket, int level, int option, DWORD value = 1) {
    ::setsockopt(socket, level, option, reinterpret_cast<const char*>(&value), sizeof value);
}

/// WSARecvMsg is found only at run time (its page in Microsoft's documentation).
LPFN_WSARECVMSG receiveFunction(SOCKET socket) {
    GUID id = WSAID_WSARECVMSG;
    LPFN_WSARECVMSG function = nullptr;
    DWORD bytes = 0;
    ::WSAIoctl(socket, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function, sizeof function, &bytes, nullptr,
               nullptr);
    return function;
}

/// The address that was asked; the way back is for the routing table to choose, except for link-local addresses, which
/// mean nothing without their interface.
void readHere(WSAMSG& message, DatagramPeer& peer) {
    peer.hereLength = 0;
    for (WSACMSGHDR* part = WSA_CMSG_FIRSTHDR(&message); part; part = WSA_CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_PKTINFO) {
            in_pktinfo here = {};
            std::memcpy(&here, WSA_CMSG_DATA(part), sizeof here);
            here.ipi_ifindex = 0;
            std::memcpy(peer.here.data(), &here, sizeof here);
            peer.hereLength = sizeof here;
        } else if (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo here = {};
            std::memcpy(&here, WSA_CMSG_DATA(part), sizeof here);
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
    case WSAEADDRINUSE:
    case WSAEACCES: // another program has the port for itself
        return {ListenError::Fault::InUse, code};
    case WSAEADDRNOTAVAIL:
        return {ListenError::Fault::NotHere, code};
    case WSAEAFNOSUPPORT:
        return {ListenError::Fault::FamilyMissing, code};
    default:
        return {ListenError::Fault::Other, code};
    }
}

QString lowPortAdvice() {
    return QStringLiteral("Allow Standby to listen in the settings of the firewall, or choose another port in the "
                          "options.");
}

struct DatagramBatch::System {};

DatagramBatch::DatagramBatch() : m_slots(new Slot[capacity]) {}

DatagramBatch::~DatagramBatch() = default;

struct DatagramSocket::State {
    SOCKET socket = INVALID_SOCKET;
    WSAEVENT readable = WSA_INVALID_EVENT;
    WSAEVENT waker = WSA_INVALID_EVENT;
    LPFN_WSARECVMSG receiveMessage = nullptr; ///< where the socket listens on all addresses
};

DatagramSocket::DatagramSocket() : m_state(std::make_unique<State>()) {}

DatagramSocket::~DatagramSocket() {
    if (m_state->socket != INVALID_SOCKET)
        ::closesocket(m_state->socket);
    for (const WSAEVENT event : {m_state->readable, m_state->waker}) {
        if (event != WSA_INVALID_EVENT)
            ::WSACloseEvent(event);
    }
}

ListenError DatagramSocket::open(const QHostAddress& address, quint16 port) {
    startWinsock();
    const SocketAddress name(address, port);
    const int family = name.storage.ss_family;
    const SOCKET opened = ::socket(family, SOCK_DGRAM, 0);
    if (opened == INVALID_SOCKET)
        return listenErrorFrom(::WSAGetLastError());
    m_state->socket = opened;
    m_state->readable = ::WSACreateEvent();
    m_state->waker = ::WSACreateEvent();
    ::WSAEventSelect(opened, m_state->readable, FD_READ); // which also makes it non-blocking
    setOption(opened, SOL_SOCKET, SO_EXCLUSIVEADDRUSE);
    setOption(opened, SOL_SOCKET, SO_RCVBUF, receiveBufferBytes);
    if (family == AF_INET6) // IPv4 has sockets of its own
        setOption(opened, IPPROTO_IPV6, IPV6_V6ONLY);
    // An asker that is gone is no error of the socket.
    BOOL off = FALSE;
    DWORD bytes = 0;
    ::WSAIoctl(opened, SIO_UDP_CONNRESET, &off, sizeof off, nullptr, 0, &bytes, nullptr, nullptr);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)) {
        if (family == AF_INET6)
            setOption(opened, IPPROTO_IPV6, IPV6_PKTINFO);
        else
            setOption(opened, IPPROTO_IP, IP_PKTINFO);
        m_state->receiveMessage = receiveFunction(opened);
    }
    return ::bind(opened, name.get(), name.length) == 0 ? ListenError() : listenErrorFrom(::WSAGetLastError());
}

bool DatagramSocket::receive(DatagramBatch& batch) {
    batch.m_count = 0;
    while (batch.m_count < DatagramBatch::capacity) {
        DatagramBatch::Slot& slot = batch.m_slots[batch.m_count];
        int failure = 0;
        auto* const peer = reinterpret_cast<sockaddr*>(slot.peer.address.data());
        if (m_state->receiveMessage) {
            Control control = {};
            WSABUF bytes = {ULONG(slot.query.size()), slot.query.data()};
            WSAMSG message = {};
            message.name = peer;
            message.namelen = int(slot.peer.address.size());
            message.lpBuffers = &bytes;
            message.dwBufferCount = 1;
            message.Control = {ULONG(sizeof control.room), control.room};
            DWORD size = 0;
            if (m_state->receiveMessage(m_state->socket, &message, &size, nullptr, nullptr) != 0)
                failure = ::WSAGetLastError();
            slot.querySize = failure == WSAEMSGSIZE ? qsizetype(slot.query.size()) : qsizetype(size);
            slot.peer.length = message.namelen;
            readHere(message, slot.peer);
        } else {
            slot.peer.length = int(slot.peer.address.size());
            const int size =
                ::recvfrom(m_state->socket, slot.query.data(), int(slot.query.size()), 0, peer, &slot.peer.length);
            if (size < 0)
                failure = ::WSAGetLastError();
            slot.querySize = failure == WSAEMSGSIZE ? qsizetype(slot.query.size()) : size;
        }
        if (failure == 0 || failure == WSAEMSGSIZE) { // what is too long is cut
            slot.replySize = 0;
            ++batch.m_count;
            continue;
        }
        if (batch.m_count > 0)
            return true;
        const bool nothingThere = failure == WSAEWOULDBLOCK;
        const std::array<WSAEVENT, 2> events = {m_state->waker, m_state->readable};
        // Other errors are out of memory, as a rule: to ask again at once would keep the processor from giving any
        // back.
        const DWORD which = ::WSAWaitForMultipleEvents(nothingThere ? 2 : 1, events.data(), FALSE,
                                                       nothingThere ? WSA_INFINITE : 10, FALSE);
        if (which == WSA_WAIT_EVENT_0)
            return false;
        ::WSAResetEvent(m_state->readable);
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
    auto* const to = reinterpret_cast<sockaddr*>(copy.address.data());
    if (peer.hereLength == 0)
        return ::sendto(m_state->socket, datagram.data(), int(datagram.size()), 0, to, peer.length) >= 0;
    Control control = {};
    WSABUF bytes = {ULONG(datagram.size()), const_cast<char*>(datagram.data())};
    const bool v6 = peer.hereLength == sizeof(in6_pktinfo);
    control.header.cmsg_level = v6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP);
    control.header.cmsg_type = v6 ? IPV6_PKTINFO : IP_PKTINFO;
    control.header.cmsg_len = WSA_CMSG_LEN(size_t(peer.hereLength));
    std::memcpy(WSA_CMSG_DATA(&control.header), peer.here.data(), size_t(peer.hereLength));
    WSAMSG message = {};
    message.name = to;
    message.namelen = peer.length;
    message.lpBuffers = &bytes;
    message.dwBufferCount = 1;
    message.Control = {ULONG(WSA_CMSG_SPACE(size_t(peer.hereLength))), control.room};
    DWORD sent = 0;
    return ::WSASendMsg(m_state->socket, &message, 0, &sent, nullptr, nullptr) == 0;
}

void DatagramSocket::wake() {
    ::WSASetEvent(m_state->waker);
}

} // namespace standby
