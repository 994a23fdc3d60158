// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

namespace standby {

/// What a list tells of a server set's state. Cheap to make and to compare, so that a list is put into words only where
/// it changed.
struct ServerSetSummary {
    ServerStatus status = ServerStatus::Unknown;
    PollState pollState = PollState::Waiting;
    bool paused = false;
    int failedServers = 0; ///< enabled ones
    WallTime nextPollAt = 0;
    WallTime since = 0;
    double responseMs = -1; ///< the slowest of the servers whose last poll was good; -1: none was
    QStringList addresses;
    QString lastError; ///< why the first failed server failed

    bool operator==(const ServerSetSummary&) const = default;
};

/// With `stopAtFirstSuccess`, the time is that of the server that was polled last.
ServerSetSummary summaryOf(const ServerSet& set, const ServerSetState& state);

} // namespace standby
