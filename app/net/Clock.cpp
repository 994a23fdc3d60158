// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Clock.h"

#include <QDateTime>

#include <chrono>

namespace standby {

qint64 SystemClock::monotonicUs() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

WallTime SystemClock::wallTime() const {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace standby
