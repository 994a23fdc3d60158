// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/ServerSet.h"
#include "model/Status.h"
#include "net/DeadlineQueue.h"
#include "poll/Poller.h"

#include <QObject>

#include <functional>
#include <memory>

namespace standby {

/// One server's verdict changed.
struct ServerTransition {
    QString serverSetId;
    QString serverId;
    ServerStatus before = ServerStatus::Unknown;
    ServerStatus after = ServerStatus::Unknown;
    QString reason;     ///< the last error for failed, the response for ok
    WallTime since = 0; ///< when the status before began; 0: unknown
};

/// One poll, with what it found: for the history and the log.
struct PollFact {
    QString serverSetId;
    QString serverId;
    bool succeeded = false;
    QString response;
    QString error;
    double responseMs = -1; ///< -1: not known
    PollPhases phases;
};

/// Computes the addresses that DNS is to say; the engine hands in dns/AddressPlan's function.
using AddressPlanner = std::function<QStringList(const ServerSet&, const QList<ServerState>&, const QStringList& said)>;

/// When to poll and what a result means: the cycles, the retries, the state of each server set, and what protects from
/// false alarms. Lives in the engine thread; signals are direct, and their listeners may call the monitor. A fact
/// reported by a poll that was paused, edited or deleted meanwhile is dropped.
///
/// Cycles. The next cycle starts `intervalSeconds` (`failedIntervalSeconds` while any enabled server is failed) after
/// the last one was to start. A server whose turn still lasts then (it hangs, or is being retried) misses whole cycles,
/// so that it is never polled twice at a time and delays no other server. With `stopAtFirstSuccess` the servers are
/// polled one after the other, each with its retries, up to the first that answers and is ok; while they are, the whole
/// set misses its cycles. A failed server is not retried within a cycle: one poll decides, and `successesToRecover`
/// good ones in a row make it ok; with `stopAtFirstSuccess` one that has not recovered yet does not end the cycle.
/// When the loop wakes up more than 5 s late (a suspend), the overdue first cycles are spread again.
///
/// Addresses follow the verdicts of one turn of the loop at once and together, never while the set is paused by what
/// polls find; an edit and disabling or enabling a server change them at any time.
///
/// Sentinels. Before any server is declared failed, the sentinels are pinged: one answer (usually within milliseconds)
/// confirms the verdict; none, twice within a second each, means that we are offline. Then nobody is declared failed,
/// servers keep their status, polling and recovery go on, and troubled("offline") says so. Sentinels are asked every
/// 30 s besides, every 2 s while offline. When one answers again, failures counted until then are forgotten: a server
/// fails only after all its retries anew.
///
/// Failover limit. At most `maxFailoversPerMinute` sets change their addresses because a server failed, within any 60
/// s. Further ones are held: verdicts and notifications are as ever, the addresses stay, troubled("failoversHeld") says
/// how many. They change in the order in which they came as the window allows, unless recovered by then. Recoveries
/// and what people do is not limited. A server that pauses its set on failure does so after its addresses changed.
class Monitor : public QObject {
    Q_OBJECT
  public:
    Monitor(DeadlineQueue& deadlines, Poller& poller, AddressPlanner planner, QObject* parent = nullptr);
    ~Monitor() override;

    void setOptions(const ServerPollingOptions& polling, const ProtectionOptions& protection);

    /// Takes sets over at start-up, with what was known of them (`servers` parallel to the set's, else they are
    /// unknown); first cycles are spread over their intervals (at most 60 s), addresses are right before. A paused set
    /// keeps the addresses that were said. Unknown ids are added, known ones replaced; nothing else is removed.
    void restore(const QList<ServerSet>& sets, const QHash<QString, ServerSetState>& known);
    /// A new set: its first cycle starts at once.
    void add(const ServerSet& set);
    /// An edited set. Servers keep their state by id, unless address, poll address or polling method changed; polls
    /// under way are cancelled and the next cycle starts at once. A server whose state is dropped is unknown again,
    /// without a transition; serverSetChanged() tells of it. A paused set stays paused.
    void update(const ServerSet& set);
    /// Its polls stop at once.
    void remove(const QString& setId);

    void pause(const QString& setId);
    void pause(const QStringList& setIds);
    void resume(const QString& setId); ///< the next cycle starts at once
    void pauseAll();
    void resumeAll(); ///< next cycles are spread
    /// Those of these sets that are paused; of several, next cycles are spread.
    void resume(const QStringList& setIds);
    void setServerDisabled(const QString& setId, const QString& serverId, bool disabled);

    /// Starts a cycle at once and resets its timer; a cycle under way is finished first and counts. A paused set is
    /// polled once: its servers are judged, but its addresses stay until it is resumed. @p done, if any, is called
    /// once: when that cycle has ended, or was cancelled or there is no such set (with false); not when the monitor
    /// ends.
    void pollNow(const QString& setId, std::function<void(bool finished)> done = {});
    /// Polls all sets that are not paused. Their timers go on as they were, so that they do not fall into step.
    void pollAll();
    /// Polls these sets, paused ones too. Of several, timers go on as they were.
    void pollNow(const QStringList& setIds);

    /// Null for an unknown id. Valid until the next non-const call or return to the event loop.
    const ServerSetState* state(const QString& setId) const;
    /// Polls of servers since the start, and now. Those of sentinels are not counted, nor those that could not be
    /// tried among the succeeded and failed ones.
    struct Counters {
        quint64 started = 0;
        quint64 succeeded = 0;
        quint64 failed = 0;
        qsizetype running = 0;
        qsizetype waiting = 0; ///< due, but held by maxConcurrentPolls
    };
    Counters counters() const;
    /// How things stand now. Costs a look at each set.
    struct Statistics {
        double pollsPerSecond = 0; ///< that ended, over the last five seconds
        qsizetype pollsUnderWay = 0;
        WallTime nextPollAt = 0; ///< the next of all; 0: none is to come
        qsizetype serverSets = 0;
        qsizetype ok = 0;
        qsizetype failed = 0;
        qsizetype unknown = 0;
        qsizetype paused = 0; ///< of any status
        qsizetype servers = 0;
    };
    Statistics statistics() const;

  Q_SIGNALS:
    /// Something of the set that the API shows changed. With @p statusChanged, a status, a pause or the addresses did:
    /// worth an event of its own; without, only times and poll states.
    void serverSetChanged(const QString& setId, bool statusChanged);
    /// Likewise for one server.
    void serverChanged(const QString& setId, const QString& serverId, bool statusChanged);
    void transitioned(const standby::ServerTransition& transition);
    /// After all verdicts of a cycle's turn; before pauseSetOnFailure pauses.
    void addressesChanged(const QString& setId, const QStringList& addresses);
    void polled(const standby::PollFact& fact);
    /// @p reason: empty when a person did it, else the server that has failed, in words.
    void pauseChanged(const QString& setId, bool paused, const QString& reason);
    /// A trouble that is not a server's: `key` names it ("offline", "failoversHeld", "couldNotPoll/ping" and the other
    /// polling methods); empty text ends it.
    void troubled(const QString& key, const QString& text);
    /// For the category "Polling". Routine polls are Debug.
    void logged(const QString& setId, standby::LogLevel level, const QString& text);

  protected:
    /// Nothing is put into words that nobody listens to.
    void connectNotify(const QMetaMethod& signal) override;
    void disconnectNotify(const QMetaMethod& signal) override;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
