// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ListeningSocket.h"
#include "net/SocketAddress.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/tcp.h>

namespace standby {

namespace {

void setNonBlocking(int fd) {
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
}

} // namespace

ListenError ListeningSocket::open(const QHostAddress& address, quint16 port) {
    const SocketAddress name(address, port);
    const int fd = ::socket(name.storage.ss_family, SOCK_STREAM, 0);
    if (fd < 0)
        return listenErrorFrom(errno);
    m_socket = PlainSocket(fd);
    setNonBlocking(fd);
    const int on = 1;
    // Connections of before that wait for their end do not keep us from starting again.
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (name.storage.ss_family == AF_INET6) // IPv4 has sockets of its own
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(fd, name.get(), name.length) != 0 || ::listen(fd, SOMAXCONN) != 0) {
        const ListenError error = listenErrorFrom(errno);
        m_socket.close();
        return error;
    }
    return {};
}

ListeningSocket::Accepted ListeningSocket::accept() {
    sockaddr_storage peer = {};
    socklen_t length = sizeof peer;
    const int fd = ::accept(int(m_socket.descriptor()), reinterpret_cast<sockaddr*>(&peer), &length);
    if (fd < 0)
        return {{}, {}, socketErrorFrom(errno)};
    setNonBlocking(fd);
    const int on = 1;
    // Answers go out as soon as they are there.
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
#ifdef SO_NOSIGPIPE
    ::setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return {PlainSocket(fd), QHostAddress(reinterpret_cast<const sockaddr*>(&peer)), {}};
}

} // namespace standby
