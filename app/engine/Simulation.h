// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"
#include "model/Status.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace standby {

/// What a simulation starts from: how things are.
struct Situation {
    const ServerSet& set;
    const ServerSetState& state;
    const Options& options;
    QStringList answeredNames;        ///< that Standby answers for the set
    QStringList updatedNames;         ///< that the set updates at DNS servers
    QList<DnsServerState> dnsServers; ///< what these say now
};

struct SimulatedHostName {
    QString hostName;
    QStringList now; ///< what the DNS server said last
    QStringList then;
    bool changes = false;
};

struct SimulatedDnsServer {
    QString id;
    QString host;
    QString method; ///< type word
    QList<SimulatedHostName> hostNames;
};

struct SimulatedNotification {
    NotificationEvent event = NotificationEvent::ServerFailed;
    QString server; ///< title
    QString method; ///< type word
    QString to;     ///< address, URL or command, for a person
    QString title;  ///< the method in words
};

/// What would be.
struct Simulation {
    QStringList now; ///< the addresses that DNS is to say
    QStringList then;
    bool allFailed = false; ///< no enabled server is left
    ServerStatus status = ServerStatus::Unknown;
    bool pausesSet = false;
    QStringList hostNames;
    int ttlSeconds = 0;
    QList<SimulatedDnsServer> dnsServers;
    std::optional<AddressMode> answering; ///< nothing when Standby does not answer DNS
    QList<SimulatedNotification> notifications;
};

/// What would be said and who would be told if the servers @p failed were declared failed besides those that are, with
/// the set not paused. Does nothing. An error for each id that is none, with its pointer (`/failed/0`). Disabled
/// servers stay out of it.
Result<Simulation> simulate(const Situation& situation, const QStringList& failed);

} // namespace standby
