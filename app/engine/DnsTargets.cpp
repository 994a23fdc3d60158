// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DnsTargets.h"

#include <QHostAddress>

#include <algorithm>

namespace standby {

QList<DnsServer> dnsServersOf(const ServerSet& set, const DnsUpdatingOptions& options) {
    QList<DnsServer> servers;
    const auto add = [&servers](const QList<DnsServer>& more) {
        for (const DnsServer& server : more) {
            const bool known = std::any_of(servers.cbegin(), servers.cend(),
                                           [&](const DnsServer& other) { return other.id == server.id; });
            if (!known)
                servers.append(server);
        }
    };
    add(set.dnsUpdate.servers);
    if (set.dnsUpdate.useDefaults)
        add(options.defaultServers);
    return servers;
}

DnsWish dnsWishOf(const ServerSet& set, const QStringList& hostNames, const QStringList& addresses,
                  const DnsUpdatingOptions& options) {
    return {set.id, hostNames, addresses, set.dnsData.ttlSeconds, dnsServersOf(set, options)};
}

ServedSet servedSetOf(const ServerSet& set, const QStringList& hostNames, const QStringList& addresses) {
    ServedSet served{set.id, hostNames, {}, set.dnsData.addresses, set.dnsData.ttlSeconds};
    for (const QString& text : addresses) {
        const QHostAddress address(text);
        const auto server = std::find_if(set.servers.cbegin(), set.servers.cend(), [&](const Server& one) {
            return !one.disabled && QHostAddress(one.address) == address;
        });
        served.addresses.append({text, server == set.servers.cend() ? 1 : server->weight});
    }
    return served;
}

} // namespace standby
