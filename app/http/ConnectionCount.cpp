// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ConnectionCount.h"

#include <algorithm>

namespace standby {

QHostAddress ConnectionCount::clientOf(const QHostAddress& peer) {
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4); // also of an address mapped into IPv6
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR prefix = peer.toIPv6Address();
    std::fill(&prefix[8], &prefix[8] + 8, quint8(0));
    return QHostAddress(prefix);
}

bool ConnectionCount::admit(const QHostAddress& peer) {
    const QHostAddress client = clientOf(peer);
    if (m_total >= m_most || m_perClient.value(client) >= m_mostPerClient)
        return false;
    ++m_total;
    ++m_perClient[client];
    return true;
}

void ConnectionCount::release(const QHostAddress& peer) {
    const auto count = m_perClient.find(clientOf(peer));
    if (count == m_perClient.end())
        return;
    --m_total;
    if (--count.value() == 0)
        m_perClient.erase(count);
}

} // namespace standby
