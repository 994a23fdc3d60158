// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PlainSocket.h"
#include "net/SocketAddress.h"

#include <mutex>

namespace standby {

namespace {

SocketError errorOf(int code) {
    switch (code) {
    case 0:
        return {};
    case WSAEWOULDBLOCK:
    case WSAEINPROGRESS:
    case WSAEALREADY:
        return {SocketFault::WouldBlock, code};
    case WSAECONNREFUSED:
        return {SocketFault::Refused, code};
    case WSAECONNRESET:
    case WSAECONNABORTED:
    case WSAENETRESET:
        return {SocketFault::Reset, code};
    case WSAEHOSTUNREACH:
    case WSAENETUNREACH:
    case WSAEHOSTDOWN:
    case WSAENETDOWN:
        return {SocketFault::NoRoute, code};
    case WSAETIMEDOUT:
        return {SocketFault::TimedOut, code};
    case WSAEMFILE:
    case WSAENOBUFS:
        return {SocketFault::OutOfDescriptors, code};
    case WSAEADDRNOTAVAIL:
    case WSAEADDRINUSE:
        return {SocketFault::OutOfPorts, code};
    case WSAEACCES:
        return {SocketFault::Forbidden, code};
    case WSAEAFNOSUPPORT:
        return {SocketFault::FamilyMissing, code};
    default:
        return {SocketFault::Other, code};
    }
}

/// What a transfer failed with. Of a datagram socket WSAECONNRESET means that ICMP port unreachable came back (remarks
/// on recv() in Microsoft's documentation).
SocketError transferError(SOCKET socket) {
    const SocketError error = errorOf(::WSAGetLastError());
    if (error.fault != SocketFault::Reset)
        return error;
    int type = 0;
    int size = sizeof type;
    ::getsockopt(socket, SOL_SOCKET, SO_TYPE, reinterpret_cast<char*>(&type), &size);
    return type == SOCK_DGRAM ? SocketError{SocketFault::Refused, error.code} : error;
}

} // namespace

void startWinsock() {
    static std::once_flag once;
    std::call_once(once, [] {
        WSADATA ignored;
        ::WSAStartup(MAKEWORD(2, 2), &ignored);
    });
}

SocketError socketErrorFrom(int code) {
    return errorOf(code);
}

SocketError PlainSocket::connectTo(Kind kind, const QHostAddress& address, quint16 port) {
    startWinsock();
    close();
    const SocketAddress target(address, port);
    const SOCKET opened = ::socket(target.storage.ss_family, kind == Kind::Datagram ? SOCK_DGRAM : SOCK_STREAM, 0);
    if (opened == INVALID_SOCKET)
        return errorOf(::WSAGetLastError());
    m_descriptor = qintptr(opened);
    u_long nonBlocking = 1;
    ::ioctlsocket(opened, long(FIONBIO), &nonBlocking);
    if (::connect(opened, target.get(), target.length) == 0)
        return {};
    const SocketError outcome = errorOf(::WSAGetLastError());
    // A refusal on this machine may be there already, before anybody watches the socket.
    const SocketError already = takeError();
    return already.ok() ? outcome : already;
}

SocketError PlainSocket::takeError() {
    int code = 0;
    int size = sizeof code;
    if (::getsockopt(SOCKET(m_descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&code), &size) != 0)
        code = ::WSAGetLastError();
    return errorOf(code);
}

bool PlainSocket::isConnectedToItself() const {
    sockaddr_storage here = {};
    sockaddr_storage there = {};
    socklen_t hereLength = sizeof here;
    socklen_t thereLength = sizeof there;
    return ::getsockname(SOCKET(m_descriptor), reinterpret_cast<sockaddr*>(&here), &hereLength) == 0 &&
           ::getpeername(SOCKET(m_descriptor), reinterpret_cast<sockaddr*>(&there), &thereLength) == 0 &&
           hereLength == thereLength && std::memcmp(&here, &there, size_t(hereLength)) == 0;
}

PlainSocket::Transfer PlainSocket::send(const char* bytes, qint64 count) {
    const int sent = ::send(SOCKET(m_descriptor), bytes, int(count), 0);
    return sent < 0 ? Transfer{0, transferError(SOCKET(m_descriptor))} : Transfer{sent, {}};
}

PlainSocket::Transfer PlainSocket::receive(char* buffer, qint64 size) {
    const int received = ::recv(SOCKET(m_descriptor), buffer, int(size), 0);
    return received < 0 ? Transfer{0, transferError(SOCKET(m_descriptor))} : Transfer{received, {}};
}

void PlainSocket::endSending() {
    ::shutdown(SOCKET(m_descriptor), SD_SEND);
}

void PlainSocket::reset() {
    if (!isOpen())
        return;
    const linger now = {1, 0};
    ::setsockopt(SOCKET(m_descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&now), sizeof now);
    close();
}

void PlainSocket::close() {
    if (isOpen())
        ::closesocket(SOCKET(m_descriptor));
    m_descriptor = -1;
}

} // namespace standby
