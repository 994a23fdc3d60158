// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PlainSocket.h"
#include "net/SocketAddress.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace standby {

namespace {

SocketError errorOf(int code) {
    switch (code) {
    case 0:
        return {};
    case EINPROGRESS:
    case EAGAIN:
    case EINTR:
        return {SocketFault::WouldBlock, code};
    case ECONNREFUSED:
        return {SocketFault::Refused, code};
    case ECONNRESET:
    case EPIPE:
    case ECONNABORTED:
        return {SocketFault::Reset, code};
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
        return {SocketFault::NoRoute, code};
    case ETIMEDOUT:
        return {SocketFault::TimedOut, code};
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return {SocketFault::OutOfDescriptors, code};
    case EADDRNOTAVAIL:
        return {SocketFault::OutOfPorts, code};
    case EPERM:
    case EACCES:
        return {SocketFault::Forbidden, code};
    case EAFNOSUPPORT:
        return {SocketFault::FamilyMissing, code};
    default:
        return {SocketFault::Other, code};
    }
}

/// SIGPIPE is a process's death by default; a poll must not cause it.
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

int openNonBlocking(int family, int type) {
#ifdef SOCK_NONBLOCK
    return ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
#else
    const int fd = ::socket(family, type, 0);
    if (fd >= 0) {
        const int on = 1;
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    }
    return fd;
#endif
}

} // namespace

SocketError socketErrorFrom(int code) {
    return errorOf(code);
}

SocketError PlainSocket::connectTo(Kind kind, const QHostAddress& address, quint16 port) {
    close();
    const SocketAddress target(address, port);
    m_descriptor = openNonBlocking(target.storage.ss_family, kind == Kind::Datagram ? SOCK_DGRAM : SOCK_STREAM);
    if (m_descriptor < 0)
        return errorOf(errno);
    if (kind == Kind::Probe)
        answerHandshakeWithFirstBytes(m_descriptor);
    if (::connect(int(m_descriptor), target.get(), target.length) == 0)
        return {};
    return errorOf(errno);
}

void PlainSocket::answerHandshakeWithFirstBytes([[maybe_unused]] qintptr descriptor) {
#ifdef TCP_QUICKACK // tcp(7)
    const int off = 0;
    ::setsockopt(int(descriptor), IPPROTO_TCP, TCP_QUICKACK, &off, sizeof off);
#endif
}

SocketError PlainSocket::takeError() {
    int code = 0;
    socklen_t size = sizeof code;
    if (::getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &code, &size) != 0)
        code = errno;
    return errorOf(code);
}

bool PlainSocket::isConnectedToItself() const {
    sockaddr_storage here = {};
    sockaddr_storage there = {};
    socklen_t hereLength = sizeof here;
    socklen_t thereLength = sizeof there;
    return ::getsockname(int(m_descriptor), reinterpret_cast<sockaddr*>(&here), &hereLength) == 0 &&
           ::getpeername(int(m_descriptor), reinterpret_cast<sockaddr*>(&there), &thereLength) == 0 &&
           hereLength == thereLength && std::memcmp(&here, &there, size_t(hereLength)) == 0;
}

PlainSocket::Transfer PlainSocket::send(const char* bytes, qint64 count) {
    const ssize_t sent = ::send(int(m_descriptor), bytes, size_t(count), sendFlags);
    return sent < 0 ? Transfer{0, errorOf(errno)} : Transfer{sent, {}};
}

PlainSocket::Transfer PlainSocket::receive(char* buffer, qint64 size) {
    const ssize_t received = ::recv(int(m_descriptor), buffer, size_t(size), 0);
    return received < 0 ? Transfer{0, errorOf(errno)} : Transfer{received, {}};
}

void PlainSocket::endSending() {
    ::shutdown(int(m_descriptor), SHUT_WR);
}

void PlainSocket::reset() {
    if (!isOpen())
        return;
    const linger now = {1, 0};
    ::setsockopt(int(m_descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void PlainSocket::close() {
    if (isOpen())
        ::close(int(m_descriptor));
    m_descriptor = -1;
}

} // namespace standby
