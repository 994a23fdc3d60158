// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Clock.h"
#include "net/DeadlineQueue.h"

namespace standby {

/// A clock that tests turn.
class ManualClock final : public Clock {
  public:
    qint64 monotonicUs() const override { return m_us; }
    WallTime wallTime() const override { return m_wallStart + m_us / 1000; }

    void turn(qint64 us) { m_us += us; }

    /// Turns the clock by @p us in steps, from deadline to deadline, so that each runs at its own time.
    void advance(DeadlineQueue& queue, qint64 us) {
        const qint64 end = m_us + us;
        for (qint64 due = queue.nextDueUs(); due >= 0 && due <= end; due = queue.nextDueUs()) {
            m_us = std::max(m_us, due);
            queue.runDue();
        }
        m_us = end;
    }

  private:
    qint64 m_us = 1'000'000;
    WallTime m_wallStart = 1'790'000'000'000;
};

} // namespace standby
