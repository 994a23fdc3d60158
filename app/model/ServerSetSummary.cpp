// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ServerSetSummary.h"

#include <algorithm>

namespace standby {

ServerSetSummary summaryOf(const ServerSet& set, const ServerSetState& state) {
    ServerSetSummary summary;
    summary.status = state.status;
    summary.pollState = state.pollState;
    summary.paused = state.paused;
    summary.nextPollAt = state.nextPollAt;
    summary.since = state.since;
    summary.addresses = state.addresses;
    WallTime latest = 0;
    const qsizetype servers = std::min(set.servers.size(), state.servers.size());
    for (qsizetype i = 0; i < servers; ++i) {
        const ServerState& server = state.servers.at(i);
        if (set.servers.at(i).disabled)
            continue;
        if (server.status == ServerStatus::Failed && ++summary.failedServers == 1)
            summary.lastError = server.lastError;
        if (server.lastPollAt == 0 || server.consecutiveFailures > 0)
            continue;
        if (!set.pollingFrequency.stopAtFirstSuccess)
            summary.responseMs = std::max(summary.responseMs, server.lastResponseMs);
        else if (server.lastPollAt > latest)
            summary.responseMs = server.lastResponseMs;
        latest = std::max(latest, server.lastPollAt);
    }
    return summary;
}

} // namespace standby
