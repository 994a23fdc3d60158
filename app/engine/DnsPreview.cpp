// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DnsPreview.h"

#include "dns/AddressPlan.h"
#include "engine/DnsTargets.h"
#include "engine/HostNames.h"

#include <QMap>
#include <QPair>

#include <algorithm>

namespace standby {

namespace {

/// What is said for one name in one place.
struct Said {
    const ServerSet* set = nullptr;
    QStringList addresses;
};
using Place = QPair<QString, QString>; ///< host name, DNS server; empty: Standby itself

using AddressesOf = std::function<QStringList(const ServerSet&)>;

QMap<Place, Said> allSaid(const CurrentSettings& settings, const AddressesOf& addressesOf) {
    QMap<Place, Said> said;
    HostNames names(settings);
    names.takeAll();
    for (const ServerSet& set : settings.sets()) {
        if (set.dnsData.hostNames.isEmpty())
            continue;
        const QStringList addresses = addressesOf(set);
        if (settings.options().dnsServing.enabled) {
            for (const QString& name : names.answered(set))
                said.insert({name, QString()}, {&set, addresses});
        }
        if (addresses.isEmpty())
            continue; // nobody is told to say nothing
        const QList<DnsServer> servers = dnsServersOf(set, settings.options().dnsUpdating);
        const QStringList updated = servers.isEmpty() ? QStringList() : names.updated(set);
        for (const DnsServer& server : servers) {
            for (const QString& name : updated)
                said.insert({name, hostWithPort(server.host, server.port)}, {&set, addresses});
        }
    }
    return said;
}

/// As SetMonitor does when a set is edited.
QList<ServerState> statesAfter(const ServerSet& before, const ServerSetState& state, const ServerSet& after) {
    QList<ServerState> states(after.servers.size());
    if (before.pollingMethod != after.pollingMethod)
        return states;
    for (qsizetype i = 0; i < after.servers.size(); ++i) {
        const Server& server = after.servers.at(i);
        const auto known = std::find_if(before.servers.cbegin(), before.servers.cend(),
                                        [&server](const Server& one) { return one.id == server.id; });
        if (known != before.servers.cend() && known->address == server.address &&
            known->effectivePollAddress() == server.effectivePollAddress())
            states[i] = state.servers.value(known - before.servers.cbegin());
    }
    return states;
}

bool sameAddresses(QStringList a, QStringList b) {
    a.sort();
    b.sort();
    return a == b;
}

} // namespace

QList<DnsEffect> dnsEffects(const CurrentSettings& now, const Configuration& candidate,
                            const std::function<const ServerSetState*(const QString& setId)>& stateOf,
                            const DeletedSets& deleted) {
    CurrentSettings then;
    then.begin(candidate, 0);
    const auto addressesNow = [&](const ServerSet& set) {
        const ServerSetState* state = stateOf(set.id);
        return state ? state->addresses : QStringList();
    };
    const auto addressesThen = [&](const ServerSet& set) {
        const ServerSet* known = now.set(set.id);
        const ServerSetState* state = known ? stateOf(set.id) : nullptr;
        if (!state) {
            const ServerSetState* left = deleted.known(set);
            if (left && left->paused)
                return left->addresses;
            QList<ServerState> states = left ? left->servers : QList<ServerState>();
            states.resize(set.servers.size());
            return plannedAddresses(set, states, left ? left->addresses : QStringList());
        }
        return *known == set ? state->addresses
                             : plannedAddresses(set, statesAfter(*known, *state, set), state->addresses);
    };
    const QMap<Place, Said> before = allSaid(now, addressesNow);
    const QMap<Place, Said> after = allSaid(then, addressesThen);

    QList<DnsEffect> effects;
    const auto note = [&effects](const Place& place, const ServerSet& set, const QStringList& old,
                                 const QStringList& wanted) {
        if (!sameAddresses(old, wanted))
            effects.append({place.first, place.second, set.id, set.name, old, wanted});
    };
    for (auto place = after.cbegin(); place != after.cend(); ++place)
        note(place.key(), *place->set, before.value(place.key()).addresses, place->addresses);
    for (auto place = before.cbegin(); place != before.cend(); ++place) {
        if (place.key().second.isEmpty() && !after.contains(place.key()))
            note(place.key(), *place->set, place->addresses, {});
    }
    std::sort(effects.begin(), effects.end(), [](const DnsEffect& a, const DnsEffect& b) {
        return Place(a.hostName, a.dnsServer) < Place(b.hostName, b.dnsServer);
    });
    return effects;
}

} // namespace standby
