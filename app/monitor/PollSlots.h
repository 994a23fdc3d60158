// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "poll/Poller.h"

#include <deque>
#include <vector>

namespace standby {

/// Names a poll that waits or runs. 0 is none. Values are not reused.
using PollTicket = quint64;

/// Admits polls: at most so many at a time, the others in the order in which they asked. Only a running poll holds a
/// slot, and its timeout runs only then. When many are due at once, a few are started in each turn of the loop: answers
/// that came are handled in between, while what belongs to them is still in the processor's cache. A result for a
/// cancelled ticket is dropped by its generation, whatever the poller does.
class PollSlots {
  public:
    /// Who polls. Outlives its tickets.
    class Owner {
      public:
        /// The slot is there: what is to be polled?
        virtual PollRequest begin(quint32 item) = 0;
        /// The poll is done; its ticket is void.
        virtual void ended(quint32 item, PollResult&& result) = 0;

      protected:
        ~Owner() = default;
    };

    /// Both must outlive this.
    PollSlots(Poller& poller, DeadlineQueue& deadlines) : m_poller(poller), m_deadlines(deadlines) {}
    ~PollSlots();
    Q_DISABLE_COPY_MOVE(PollSlots)

    /// At least 1. More than before takes effect at the next admit(), less as polls end.
    void setLimit(int limit) { m_limit = limit; }
    /// Queues a poll; it starts with the next admit() that finds a slot.
    PollTicket request(Owner& owner, quint32 item);
    /// Ends a poll at once, waiting or running. A void ticket is ignored. Its slot is given away by the next admit().
    void cancel(PollTicket ticket);
    /// Starts what may start; of many some later, in the next turns of the loop.
    void admit();

    qsizetype running() const { return m_running; }
    qsizetype waiting() const { return m_waiting; }
    quint64 started() const { return m_started; }

  private:
    static constexpr int startsPerTurn = 16;
    enum class Stage : quint8 { Free, Waiting, Running };
    struct Entry {
        Owner* owner = nullptr;
        PollId poll = 0;
        quint32 item = 0;
        quint32 generation = 1;
        Stage stage = Stage::Free;
    };

    Entry* live(PollTicket ticket);
    void release(PollTicket ticket);
    void finish(PollTicket ticket, PollResult&& result);

    Poller& m_poller;
    DeadlineQueue& m_deadlines;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_free;
    std::deque<PollTicket> m_queue; ///< cancelled tickets are dropped when they surface
    qsizetype m_limit = 1;
    qsizetype m_running = 0;
    qsizetype m_waiting = 0;
    quint64 m_started = 0;
    int m_startsLeft = startsPerTurn; ///< before the loop must turn
    DeadlineId m_nextTurn = 0;
    bool m_admitting = false;
};

} // namespace standby
