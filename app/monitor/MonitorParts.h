// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/FailoverLimit.h"
#include "monitor/Monitor.h"
#include "monitor/PollRate.h"
#include "monitor/PollSlots.h"
#include "monitor/PollTroubles.h"
#include "monitor/Sentinels.h"

#include <vector>

namespace standby {

/// What the server sets of one monitor share. They emit the monitor's signals.
struct MonitorParts {
    Monitor& monitor;
    DeadlineQueue& deadlines;
    AddressPlanner planner;
    std::function<void()> spreadOverdue; ///< the loop is seconds late, as after a suspend
    PollSlots pollSlots;
    PollTroubles troubles;
    Sentinels sentinels;
    FailoverLimit failovers;
    std::vector<quint32> asking = {}; ///< sets with a verdict that waits for the sentinels
    PollRate rate = {};
    quint64 succeeded = 0;
    quint64 failed = 0;
    bool logHeard = false;    ///< somebody listens to logged()
    bool polledHeard = false; ///< somebody listens to polled()
};

} // namespace standby
