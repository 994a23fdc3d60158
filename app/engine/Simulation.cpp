// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Simulation.h"

#include "dns/AddressPlan.h"
#include "engine/DnsTargets.h"
#include "engine/NotificationTargets.h"
#include "monitor/Verdict.h"

#include <algorithm>

namespace standby {

namespace {

/// The order of records means nothing at a DNS server.
bool sameRecords(QStringList a, QStringList b) {
    a.sort();
    b.sort();
    return a == b;
}

SimulatedDnsServer updated(const DnsServer& server, const DnsWish& wish, const QList<DnsServerState>& states) {
    SimulatedDnsServer simulated{server.id, server.host, dnsUpdateMethodType(server.method), {}};
    const auto state = std::find_if(states.cbegin(), states.cend(),
                                    [&](const DnsServerState& known) { return known.id == server.id; });
    for (const QString& hostName : wish.hostNames) {
        SimulatedHostName name{hostName, {}, wish.addresses, false};
        if (state != states.cend()) {
            const auto known =
                std::find_if(state->hostNames.cbegin(), state->hostNames.cend(),
                             [&](const DnsHostNameState& candidate) { return candidate.hostName == hostName; });
            if (known != state->hostNames.cend())
                name.now = known->records;
        }
        name.changes = !name.then.isEmpty() && !sameRecords(name.now, name.then);
        simulated.hostNames.append(name);
    }
    return simulated;
}

} // namespace

Result<Simulation> simulate(const Situation& situation, const QStringList& failed) {
    const ServerSet& set = situation.set;
    QList<ServerState> servers = situation.state.servers;
    servers.resize(set.servers.size());
    Errors errors;
    QList<const Server*> failing;
    for (qsizetype i = 0; i < failed.size(); ++i) {
        const auto server = std::find_if(set.servers.cbegin(), set.servers.cend(),
                                         [&](const Server& candidate) { return candidate.id == failed.at(i); });
        if (server == set.servers.cend()) {
            errors.append({QStringLiteral("The server set \"%1\" has no server with the id \"%2\".")
                               .arg(set.name, failed.at(i).left(100)),
                           QStringLiteral("/failed/%1").arg(i)});
            continue;
        }
        ServerStatus& status = servers[server - set.servers.cbegin()].status;
        if (server->disabled || status == ServerStatus::Failed)
            continue;
        status = ServerStatus::Failed;
        failing.append(&*server);
    }
    if (!errors.isEmpty())
        return errors;

    Simulation simulation;
    simulation.now = situation.state.addresses;
    simulation.then = plannedAddresses(set, servers, simulation.now);
    simulation.status = statusOf(set, servers);
    simulation.allFailed = true;
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        if (!set.servers.at(i).disabled && servers.at(i).status != ServerStatus::Failed)
            simulation.allFailed = false;
    }
    simulation.pausesSet =
        std::any_of(failing.cbegin(), failing.cend(), [](const Server* server) { return server->pauseSetOnFailure; });

    simulation.ttlSeconds = set.dnsData.ttlSeconds;
    for (const QString& hostName : set.dnsData.hostNames) {
        if (situation.answeredNames.contains(hostName) || situation.updatedNames.contains(hostName))
            simulation.hostNames.append(hostName);
    }
    const DnsWish wish = dnsWishOf(set, situation.updatedNames, simulation.then, situation.options.dnsUpdating);
    for (const DnsServer& server : wish.servers)
        simulation.dnsServers.append(updated(server, wish, situation.dnsServers));
    if (situation.options.dnsServing.enabled)
        simulation.answering = set.dnsData.addresses;

    const QList<NotificationTarget> targets =
        notificationTargets(set, situation.options, NotificationEvent::ServerFailed);
    for (const Server* server : failing) {
        for (const NotificationTarget& target : targets)
            simulation.notifications.append({NotificationEvent::ServerFailed, server->title(),
                                             notificationMethodType(target.method),
                                             notificationRecipient(target.method), notificationTitle(target.method)});
    }
    return simulation;
}

} // namespace standby
