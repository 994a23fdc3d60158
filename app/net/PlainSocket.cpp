// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PlainSocket.h"

#include <utility>

namespace standby {

bool SocketError::isOurs() const {
    switch (fault) {
    case SocketFault::OutOfDescriptors:
    case SocketFault::OutOfPorts:
    case SocketFault::Forbidden:
    case SocketFault::FamilyMissing:
        return true;
    default:
        return false;
    }
}

QString SocketError::words() const {
    switch (fault) {
    case SocketFault::None:
        return {};
    case SocketFault::WouldBlock:
        return QStringLiteral("no answer yet");
    case SocketFault::Refused:
        return QStringLiteral("connection refused");
    case SocketFault::Reset:
        return QStringLiteral("connection reset");
    case SocketFault::NoRoute:
        return QStringLiteral("no route to host");
    case SocketFault::TimedOut:
        return QStringLiteral("no answer");
    case SocketFault::OutOfDescriptors:
        return QStringLiteral(
            "This process has no file descriptors left. Raise its limit (ulimit -n, LimitNOFILE=) or lower "
            "the number of concurrent polls in the options.");
    case SocketFault::OutOfPorts:
        return QStringLiteral(
            "This machine has no free local port left for a connection. Poll less often or widen its range of "
            "ephemeral ports.");
    case SocketFault::Forbidden:
        return QStringLiteral("This machine forbids the connection. Check its firewall.");
    case SocketFault::FamilyMissing:
        return QStringLiteral(
            "This machine does not support the address's family (IPv4 or IPv6). Enable it or poll another "
            "address.");
    case SocketFault::Other:
        break;
    }
    return qt_error_string(code);
}

PlainSocket& PlainSocket::operator=(PlainSocket&& other) noexcept {
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

} // namespace standby
