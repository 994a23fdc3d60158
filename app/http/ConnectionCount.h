// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

namespace standby {

/// How many connections there are, in total and per client: an IPv4 address, or an IPv6 /64, which one client owns.
class ConnectionCount {
  public:
    ConnectionCount(int most, int mostPerClient) : m_most(most), m_mostPerClient(mostPerClient) {}

    /// Counts a connection from @p peer, unless it is one too many.
    bool admit(const QHostAddress& peer);
    void release(const QHostAddress& peer);
    int total() const { return m_total; }

  private:
    static QHostAddress clientOf(const QHostAddress& peer);

    int m_most;
    int m_mostPerClient;
    int m_total = 0;
    QHash<QHostAddress, int> m_perClient;
};

} // namespace standby
