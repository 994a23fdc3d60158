// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace standby {

/// Names one pending deadline. 0 is none. Values are not reused.
using DeadlineId = quint64;

/// All that is timed in one thread: one binary heap and one timer, however many deadlines there are.
/// Lives in one thread; actions run in it, from the event loop, never from inside schedule().
class DeadlineQueue : public QObject {
    Q_OBJECT
  public:
    explicit DeadlineQueue(const Clock& clock, QObject* parent = nullptr);
    ~DeadlineQueue() override;

    /// Runs @p action once, when the monotonic clock reaches @p atUs (microseconds), at most 1 ms late on an idle loop.
    DeadlineId scheduleAt(qint64 atUs, std::function<void()> action);
    /// The same, @p delayUs from now.
    DeadlineId scheduleAfter(qint64 delayUs, std::function<void()> action);
    /// The action will not run. An id that is done or 0 is ignored. O(1); the entry is dropped lazily.
    void cancel(DeadlineId id);

    /// Runs what is due by the clock. The timer calls it; tests call it after turning their clock.
    void runDue();
    /// When the next action is due in microseconds of the monotonic clock; -1 = nothing pending.
    qint64 nextDueUs() const;
    qsizetype pending() const;

    const Clock& clock() const { return m_clock; }

  private:
    struct Entry;
    struct State;
    const Clock& m_clock;
    std::unique_ptr<State> m_state;
};

} // namespace standby
