// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/MonitorParts.h"
#include "monitor/Verdict.h"

#include <functional>
#include <memory>
#include <vector>

namespace standby {

/// One server set: its beat, the turns of its servers, its verdicts and its addresses. A cycle is a beat of the set: at
/// each, every enabled server begins a turn, except those whose turn of an earlier cycle still lasts (hanging, being
/// retried), which miss whole beats and delay nobody else. With `stopAtFirstSuccess` the servers take their turns one
/// after the other, up to the first that is ok and answered; while they do, the set misses its beats.
/// All state is settled before anything is told, so that listeners may call the monitor.
class SetMonitor final : public PollSlots::Owner {
  public:
    using CycleDone = std::function<void(bool finished)>;

    /// @param index names this set in the parts.
    SetMonitor(MonitorParts& parts, quint32 index, const ServerSet& set);
    ~SetMonitor();
    Q_DISABLE_COPY_MOVE(SetMonitor)

    const ServerSet& set() const { return *m_set; }
    const ServerSetState& state() const { return m_state; }
    qint64 intervalUs() const;
    /// When the next cycle starts; -1: not known to.
    qint64 nextUs() const { return m_nextUs; }

    /// What was known of it when the program ended. A paused set keeps its addresses.
    void takeOver(const ServerSetState& known);
    /// An edited set. Polls end; the next cycle is the caller's to start, and the change to tell.
    void replace(const ServerSet& set);
    /// The next cycle starts then, and the beat follows from it. Nothing while paused or without enabled servers.
    void startAt(qint64 atUs);
    /// Plans the addresses and tells when they changed.
    void planNow() { plan(false); }
    void pause(const QString& reason);
    void resume(qint64 firstUs);
    void setServerDisabled(qsizetype server, bool disabled);
    /// @p keepBeat: the timer goes on as it was.
    void pollNow(CycleDone done, bool keepBeat);
    /// Ends everything: the set is removed.
    void stop();

    void sentinelsChecked(bool online);
    /// We were offline: what failed meanwhile counts no more.
    void judgeAfresh();
    /// The failover limit lets this set move.
    void moveHeld();

    PollRequest begin(quint32 item) override;
    void ended(quint32 item, PollResult&& result) override;

  private:
    enum class Phase : quint8 { Idle, Polling, Retrying, Asking };
    /// A server's part in a cycle.
    struct Turn {
        PollTicket ticket = 0;
        DeadlineId retry = 0;
        QHostAddress address;
        quint32 cycle = 0;
        quint16 failures = 0;
        Phase phase = Phase::Idle;
        bool couldNotPoll = false;
    };
    struct Waiter {
        CycleDone done;
        quint32 upTo; ///< the last cycle that it waits for
    };

    void due();
    void schedule(qint64 atUs);
    void unschedule();
    void scheduleNext();
    bool startCycle();
    bool startNextTurn(size_t from);
    void startTurn(size_t server);
    void cancelTurn(size_t server);
    void endTurn(size_t server, bool responds);
    std::vector<CycleDone> cancelAll();
    std::vector<CycleDone> takeFinishedWaiters();
    bool updatePollState();
    void updateStatus();
    void retry(quint32 item);
    void declare(size_t server);
    void statusChanged();
    void tellPoll(const ServerSet& set, const Server& server, const PollResult& result, Judgement judgement,
                  int failures, bool unjudged) const;
    void tellFailed(const ServerSet& set, const Server& server, ServerStatus before, WallTime since,
                    const QString& error) const;
    void tellRecovered(const ServerSet& set, const Server& server, ServerStatus before, WallTime since,
                       const QString& response) const;
    void settleLater();
    void settle();
    void plan(bool limited);
    void setCouldNotPoll(Turn& turn, bool couldNot, const QString& why);
    WallTime wallNow() const { return m_parts.deadlines.clock().wallTime(); }

    MonitorParts& m_parts;
    std::shared_ptr<const ServerSet> m_set;
    ServerSetState m_state;
    std::vector<Turn> m_turns; ///< parallel to the set's servers
    std::vector<Waiter> m_waiters;
    qint64 m_startUs = -1; ///< when the last cycle was to start: the beat's origin; -1: no cycle yet
    qint64 m_nextUs = -1;
    DeadlineId m_beat = 0;
    DeadlineId m_settling = 0;
    quint32 m_index;
    quint32 m_cycle = 0;
    quint16 m_polling = 0;    ///< turns that poll, wait for a slot or ask the sentinels
    quint16 m_retrying = 0;   ///< turns that wait for a retry
    qint16 m_pauseFor = -1;   ///< the server whose failure is to pause the set
    bool m_byFailure = false; ///< a failure asks for other addresses
    bool m_held = false;      ///< by the failover limit
};

} // namespace standby
