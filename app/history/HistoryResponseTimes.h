// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace standby {

/// See History::responseTimes(). Cost: by the polls in the span, which HistoryLimits::polls bounds; the newest are
/// read first.
Result<ResponseTimes> readResponseTimes(const QString& file, const QString& serverSetId, const QString& serverId,
                                        WallTime from, WallTime to, int points);

} // namespace standby
