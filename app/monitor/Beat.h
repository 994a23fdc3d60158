// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace standby {

/// @name When cycles start. All times in microseconds of the monotonic clock.
/// @{
/// The first start after @p nowUs on the grid of @p intervalUs that @p startUs lies on: never now or earlier, whole
/// periods skipped when overdue. @p intervalUs is above 0.
qint64 nextBeat(qint64 startUs, qint64 intervalUs, qint64 nowUs);

/// How long the @p index-th of @p count sets waits for its first cycle, so that they do not fire at once: its share
/// of its interval, of 60 s at most. Deterministic.
qint64 spreadDelay(qsizetype index, qsizetype count, qint64 intervalUs);

/// When a cycle that is due at @p atUs is started: up to a hundredth of its interval, at most 10 ms, later, on a tick
/// that all sets share. Polls that start together are woken for together: with thousands of sets that halves the cost
/// of a poll. The beat itself stays on its grid, so nothing drifts.
qint64 sharedTick(qint64 atUs, qint64 intervalUs);

qint64 microseconds(double seconds);
/// @}

} // namespace standby
