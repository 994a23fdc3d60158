// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryReader.h"

namespace standby {

/// A stretch of time in which a server counted as one thing.
struct StatusPeriod {
    WallTime from = 0; ///< inclusive
    WallTime to = 0;   ///< exclusive
    ServerStatus status = ServerStatus::Unknown;
};

struct ServerPeriods {
    QString serverId;
    QList<StatusPeriod> periods; ///< without gaps, oldest first, from the beginning of the question to its end
};

/// What each server of a set that appears in the history counted as, in [@p from, @p to): read from the changes alone,
/// not from the polls. Unknown: not running, paused, disabled, or before the first verdict. A start of the program
/// without a stop before it means that it died: nothing is known from its last entry on.
Result<QList<ServerPeriods>> readPeriods(const HistoryConnection& connection, const QString& serverSetId, WallTime from,
                                         WallTime to);

} // namespace standby
