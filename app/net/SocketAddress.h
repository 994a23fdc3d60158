// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For platform files only: it brings the system's socket headers with it.
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <QHostAddress>
#include <QNetworkInterface>

#include <cstring>

namespace standby {

#ifdef _WIN32
/// Winsock wants to be started once per process, before the first socket; it is left to the end of the process to stop
/// it. Thread-safe.
void startWinsock();
#endif

/// An address as the system wants it.
struct SocketAddress {
    sockaddr_storage storage = {};
    socklen_t length = 0;

    SocketAddress(const QHostAddress& address, quint16 port) {
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            auto& v6 = reinterpret_cast<sockaddr_in6&>(storage);
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            v6.sin6_family = AF_INET6;
            v6.sin6_port = htons(port);
            std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
            const QString scope = address.scopeId();
            if (!scope.isEmpty()) {
                bool isNumber = false;
                const uint number = scope.toUInt(&isNumber);
                v6.sin6_scope_id = isNumber ? number : uint(QNetworkInterface::interfaceIndexFromName(scope));
            }
            length = sizeof v6;
        } else {
            auto& v4 = reinterpret_cast<sockaddr_in&>(storage);
            v4.sin_family = AF_INET;
            v4.sin_port = htons(port);
            v4.sin_addr.s_addr = htonl(address.toIPv4Address());
            length = sizeof v4;
        }
    }

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

} // namespace standby
