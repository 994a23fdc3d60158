// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace standby {

/// See History::counts(). Polls are counted in the index alone, without reading a row.
Result<HistoryCounts> countHistory(const QString& file, const HistoryFilter& filter, int points);

} // namespace standby
