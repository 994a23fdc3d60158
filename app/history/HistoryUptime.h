// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace standby {

/// Reads the changes of a set and adds up how long each of its servers was what; see History::uptime().
Result<QList<ServerUptime>> readUptime(const QString& file, const QString& serverSetId, WallTime from, WallTime to);

} // namespace standby
