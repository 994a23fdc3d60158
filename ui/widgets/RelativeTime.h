// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonValue>
#include <QString>

namespace standby {

/// A time of the API (RFC 3339); 0 for null and for what is none.
WallTime wallTimeOf(const QJsonValue& value);

/// "350 ms", "12 s", "3 min", "2 h", "5 days"; at most two figures that matter. @p ms from 0.
QString durationText(qint64 ms);
/// "just now", "12 s ago", "3 min ago"; "never" for 0. A time in the future (clocks differ) is "just now".
QString agoText(WallTime time, WallTime now);
/// "in 12 s"; "now" when it has come; empty for 0.
QString untilText(WallTime time, WallTime now);
/// The exact time in the local zone and the person's format, with seconds; empty for 0.
QString exactTimeText(WallTime time);
/// "23 ms", "1.25 ms", "2.1 s"; empty for a negative time.
QString millisecondsText(double ms);

} // namespace standby
