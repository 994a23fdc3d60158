// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/Task.h"
#include "net/DeadlineQueue.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

namespace standby {

struct HostAnswer {
    QList<QHostAddress> addresses; ///< in the system's order (RFC 6724)
    QString error;                 ///< why there are none
};

/// The addresses of DNS servers that are given by name, as the system resolves it. Lives in the engine thread.
class HostAddresses : public QObject {
    Q_OBJECT
  public:
    explicit HostAddresses(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    /// Of @p host, within 5 s; an IP address is its own. What was found is used for 60 s.
    Task<HostAnswer> of(QString host);
    /// What was found did not work: resolves the name anew at its next use.
    void forget(const QString& host) { m_known.remove(host); }

  private:
    struct Known {
        QList<QHostAddress> addresses;
        qint64 sinceUs = 0;
    };
    DeadlineQueue& m_deadlines;
    QHash<QString, Known> m_known; ///< at most one for each DNS server
};

} // namespace standby
