// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FreePort.h"

#include <QTcpServer>
#include <QUdpSocket>

namespace standby {

namespace {

constexpr int neighbours = 10;
constexpr int mostTries = 20;

/// @p port 0: one that the system chooses. Returns it if both are free, else 0.
quint16 freeForBoth(const QHostAddress& address, quint16 port) {
    QTcpServer tcp;
    QUdpSocket udp;
    if (!tcp.listen(address, port) || !udp.bind(address, tcp.serverPort(), QAbstractSocket::DontShareAddress))
        return 0;
    return tcp.serverPort();
}

} // namespace

quint16 freePort(const QHostAddress& address, quint16 preferred) {
    quint16 found = 0;
    for (int tries = 0; found == 0 && tries < neighbours; ++tries)
        found = freeForBoth(address, quint16(preferred + tries));
    for (int tries = 0; found == 0 && tries < mostTries; ++tries)
        found = freeForBoth(address, 0);
    return found;
}

} // namespace standby
