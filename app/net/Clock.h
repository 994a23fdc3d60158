// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QtGlobal>

namespace standby {

/// The only way to learn the time. Deadlines use the monotonic clock, people see the wall clock. Thread-safe.
class Clock {
  public:
    virtual ~Clock() = default;
    /// Microseconds from an arbitrary start; never goes back; does not count suspended time.
    virtual qint64 monotonicUs() const = 0;
    virtual WallTime wallTime() const = 0;
};

class SystemClock final : public Clock {
  public:
    qint64 monotonicUs() const override;
    WallTime wallTime() const override;
};

} // namespace standby
