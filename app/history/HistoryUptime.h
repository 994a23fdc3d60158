// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace standby {

/// Reads the changes of a set and adds up how long each of its servers was what; see History::uptime().
/// A start of the program without a stop before it means that it died: nothing is known from its last entry on.
Result<QList<ServerUptime>> readUptime(const QString& file, const QString& serverSetId, WallTime from, WallTime to);

} // namespace standby
