// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ListeningSocket.h"
#include "net/SocketAddress.h"

namespace standby {

namespace {

void setNonBlocking(SOCKET socket) {
    u_long nonBlocking = 1;
    ::ioctlsocket(socket, long(FIONBIO), &nonBlocking);
}

void setOption(SOCKET socket, int level, int option) {
    const DWORD on = 1;
    ::setsockopt(socket, level, option, reinterpret_cast<const char*>(&on), sizeof on);
}

} // namespace

ListenError ListeningSocket::open(const QHostAddress& address, quint16 port) {
    startWinsock();
    const SocketAddress name(address, port);
    const SOCKET opened = ::socket(name.storage.ss_family, SOCK_STREAM, 0);
    if (opened == INVALID_SOCKET)
        return listenErrorFrom(::WSAGetLastError());
    m_socket = PlainSocket(qintptr(opened));
    setNonBlocking(opened);
    // Without it, another program may take the port over (Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE in Microsoft's
    // documentation).
    setOption(opened, SOL_SOCKET, SO_EXCLUSIVEADDRUSE);
    if (name.storage.ss_family == AF_INET6) // IPv4 has sockets of its own
        setOption(opened, IPPROTO_IPV6, IPV6_V6ONLY);
    if (::bind(opened, name.get(), name.length) != 0 || ::listen(opened, SOMAXCONN) != 0) {
        const ListenError error = listenErrorFrom(::WSAGetLastError());
        m_socket.close();
        return error;
    }
    return {};
}

ListeningSocket::Accepted ListeningSocket::accept() {
    sockaddr_storage peer = {};
    int length = sizeof peer;
    const SOCKET accepted = ::accept(SOCKET(m_socket.descriptor()), reinterpret_cast<sockaddr*>(&peer), &length);
    if (accepted == INVALID_SOCKET)
        return {{}, {}, socketErrorFrom(::WSAGetLastError())};
    setNonBlocking(accepted);
    setOption(accepted, IPPROTO_TCP, TCP_NODELAY); // answers go out as soon as they are there
    return {PlainSocket(qintptr(accepted)), QHostAddress(reinterpret_cast<const sockaddr*>(&peer)), {}};
}

} // namespace standby
