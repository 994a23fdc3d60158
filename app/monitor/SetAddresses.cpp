// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/SetAddresses.h"

#include <QHostAddress>

#include <algorithm>

namespace standby {

std::vector<qsizetype> takeAddresses(const ServerSet& set, const QStringList& addresses, ServerSetState& state) {
    std::vector<QHostAddress> parsed;
    for (const QString& address : addresses)
        parsed.emplace_back(address);
    state.addresses = addresses;
    std::vector<qsizetype> changed;
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        const bool active =
            std::find(parsed.begin(), parsed.end(), QHostAddress(set.servers[i].address)) != parsed.end();
        if (active != state.servers[i].active)
            changed.push_back(i);
        state.servers[i].active = active;
    }
    return changed;
}

bool allConfigured(const ServerSet& set, const QStringList& addresses) {
    return std::all_of(addresses.begin(), addresses.end(), [&](const QString& text) {
        const QHostAddress address(text);
        if (set.dnsData.allFailed.mode == AllFailedMode::SingleAddress &&
            QHostAddress(set.dnsData.allFailed.address) == address)
            return true;
        return std::any_of(set.servers.begin(), set.servers.end(), [&](const Server& server) {
            return !server.disabled && QHostAddress(server.address) == address;
        });
    });
}

} // namespace standby
