// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"

#include <functional>
#include <map>

namespace standby {

/// Lets so many names be worked on at a time and the others wait, in the order in which they came: first those whose
/// update is to be verified, then those whose wish has changed, then the routine. Lives in one thread.
class UpdateSlots {
  public:
    enum class Urgency { Verifying, Changed, Routine };
    /// Names one that waits. 0 is none.
    using Ticket = quint64;

    explicit UpdateSlots(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}
    ~UpdateSlots() { m_deadlines.cancel(m_granting); }
    Q_DISABLE_COPY_MOVE(UpdateSlots)

    void setMost(int most);
    /// @p go is called once, from the event loop; then the slot is taken until release().
    Ticket ask(Urgency urgency, std::function<void()> go);
    /// A ticket that was used, or 0, is ignored.
    void withdraw(Ticket ticket) { m_waiting.erase(ticket); }
    void release();

    qsizetype running() const { return m_running; }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }

  private:
    void grantSoon();
    void grant();

    DeadlineQueue& m_deadlines;
    DeadlineId m_granting = 0;
    std::map<Ticket, std::function<void()>> m_waiting; ///< by urgency, then by age
    quint64 m_asked = 0;
    int m_most = 10;
    int m_running = 0;
};

} // namespace standby
