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
    QString reason; ///< the last error for failed, the response for ok
};

/// One poll, with what it found: for the history and the log.
struct PollFact {
    QString serverSetId;
    QString serverId;
    bool succeeded = false;
    QString response;
    QString error;
    double responseMs = -1;
    PollPhases phases;
};

/// Computes the addresses that DNS is to say; the engine hands in dns/AddressPlan's function.
using AddressPlanner = std::function<QStringList(const ServerSet&, const QList<ServerState>&, const QStringList& said)>;

/// When to poll and what a result means: the cycles, the retries, the state of each server set, and the freeze while
/// the sentinels say that we are offline ourselves. Lives in the engine thread; signals are direct. A fact reported by
/// a poll that was paused, edited or deleted meanwhile is dropped.
class Monitor : public QObject {
    Q_OBJECT
  public:
    Monitor(DeadlineQueue& deadlines, Poller& poller, AddressPlanner planner, QObject* parent = nullptr);
    ~Monitor() override;

    void setOptions(const ServerPollingOptions& polling, const ProtectionOptions& protection);

    /// Takes sets over at start-up, with what was known of them; first cycles are spread over their intervals (at most
    /// 60 s). Unknown ids are added, known ones replaced; nothing else is removed.
    void restore(const QList<ServerSet>& sets, const QHash<QString, ServerSetState>& known);
    /// A new set: its first cycle starts at once.
    void add(const ServerSet& set);
    /// An edited set. Servers keep their state by id, unless address, poll address or polling method changed; polls
    /// under way are cancelled and the next cycle starts at once.
    void update(const ServerSet& set);
    /// Its polls stop at once.
    void remove(const QString& setId);

    void pause(const QString& setId);
    void resume(const QString& setId); ///< the next cycle starts at once
    void pauseAll();
    void resumeAll(); ///< next cycles are spread
    void setServerDisabled(const QString& setId, const QString& serverId, bool disabled);

    /// Starts a cycle at once (also for a paused set, once) and resets its timer; a cycle under way is finished first
    /// and counts. @p done, if any, is called when that cycle has ended, or was cancelled (with false).
    void pollNow(const QString& setId, std::function<void(bool finished)> done = {});
    void pollAll();

    /// Null for an unknown id. Valid until the next non-const call or return to the event loop.
    const ServerSetState* state(const QString& setId) const;
    /// Worst first is the caller's business; this is polls started since the start, and running now.
    struct Counters {
        quint64 started = 0;
        quint64 succeeded = 0;
        quint64 failed = 0;
        qsizetype running = 0;
        qsizetype waiting = 0; ///< due, but held by maxConcurrentPolls
    };
    Counters counters() const;

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
    void pauseChanged(const QString& setId, bool paused, const QString& reason);
    /// A trouble that is not a server's: `key` names it ("offline", "couldNotPoll/ping", …); empty text ends it.
    void troubled(const QString& key, const QString& text);
    void logged(const QString& setId, standby::LogLevel level, const QString& text);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
