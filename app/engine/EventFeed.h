// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/CurrentSettings.h"
#include "engine/EventHub.h"
#include "model/Demonstration.h"
#include "monitor/Problems.h"
#include "net/DeadlineQueue.h"

#include <QPair>
#include <QSet>

#include <functional>

namespace standby {

/// Puts changes into events, while somebody wants them. What a person acts upon is published at once, every time; mere
/// refreshes (times, poll states) once per 100 ms and thing.
class EventFeed {
  public:
    using StateOf = std::function<const ServerSetState*(const QString& setId)>;
    using DnsServersOf = std::function<QList<DnsServerState>(const QString& setId)>;
    EventFeed(EventHub& hub, DeadlineQueue& deadlines, const CurrentSettings& settings, const Problems& problems,
              StateOf stateOf, DnsServersOf dnsServersOf);

    void serverSet(const QString& setId, bool statusChanged);
    void server(const QString& setId, const QString& serverId, bool statusChanged);
    void dnsServer(const QString& setId, const QString& dnsServerId, bool statusChanged);
    void serverSetDeleted(const QString& setId);
    void problem(const QString& problemId, bool changed);
    void problemResolved(const QString& problemId);
    void logLine(const LogLine& line);
    void pausedAll(bool pausedAll);
    void options();
    void demonstration(const Demonstration& demonstration);
    void revision(int number);

  private:
    bool skipped();
    void refreshLater();
    void refresh();
    void publishServerSet(const QString& setId);
    void publishServer(const QString& setId, const QString& serverId);
    void publishDnsServer(const QString& setId, const QString& dnsServerId);
    void publishProblem(const QString& problemId);

    static constexpr qint64 refreshUs = 100'000;

    EventHub& m_hub;
    DeadlineQueue& m_deadlines;
    const CurrentSettings& m_settings;
    const Problems& m_problems;
    StateOf m_stateOf;
    DnsServersOf m_dnsServersOf;
    QSet<QString> m_serverSets;
    QSet<QPair<QString, QString>> m_servers;
    QSet<QPair<QString, QString>> m_dnsServers;
    QSet<QString> m_problemIds;
    bool m_refreshPending = false;
};

} // namespace standby
