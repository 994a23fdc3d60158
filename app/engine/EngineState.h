// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/CurrentSettings.h"
#include "engine/DeletedSets.h"
#include "engine/Engine.h"
#include "engine/EngineDemonstration.h"
#include "engine/EngineDns.h"
#include "engine/EngineNotify.h"
#include "engine/EventFeed.h"
#include "engine/LogFile.h"
#include "engine/StateFile.h"
#include "engine/StateSaving.h"
#include "monitor/Problems.h"

#include <QSet>

namespace standby {

/// The rooms that an engine owns, and what passes between them. In order of construction; what uses others comes after
/// them. EngineFacts.cpp has what flows from the monitor and the history, EngineChanges.cpp what a changed
/// configuration means for the rooms, EngineDns what goes to the DNS rooms and comes from them, EngineNotify what
/// people are told.
struct EngineState {
    EngineState(Engine& owner, const QString& dataDirectory, EngineParts parts);
    ~EngineState();

    /// @name Facts
    /// @{
    void connectMonitor();
    void connectHistory();
    void takeTransition(const ServerTransition& transition);
    void takePoll(const PollFact& fact);
    void takePause(const QString& setId, bool paused, const QString& reason);
    void takeAddresses(const QString& setId, const QStringList& addresses);
    void takeSetChange(const QString& setId, bool statusChanged);
    /// @}

    /// @name What people are told
    /// @{
    void log(const QString& category, LogLevel level, const QString& text, const QString& setId = {});
    void trouble(const QString& key, const QString& text);
    void record(HistoryType type, const QString& setId, const Server* server, const QString& text,
                double responseMs = -1);
    void reportFailure(const ServerSet& set, const Server& server, const QString& reason, WallTime now);
    void confirmFailure(const PollFact& fact);
    Problems::Change reportProblem(const QString& key, const Problem& problem);
    Problems::Change reportProblem(const QString& key, const Problem& problem, WallTime now);
    void resolveProblem(const QString& key);
    static QString failureKey(const QString& setId, const QString& serverId);
    static QString nameOf(const Author& author);
    /// @}

    /// @name Changes of the configuration
    /// @{
    /// Saves, then makes it the current one, and says so; on an error nothing has changed. While a change is only
    /// tried, notes what it would mean and refuses it.
    /// @param undoes the revision that this takes back; 0: none
    Outcome<Revision> commit(Configuration candidate, const Author& author, const QString& summary,
                             const QString& setId = {}, int undoes = 0);
    /// After a commit that may have changed anything: tells the rooms what differs from @p before.
    void configurationReplaced(const Configuration& before);
    RevisionFacts factsOf(const Configuration& candidate, int undoes) const;
    /// Host names that sets of @p step would have in @p candidate, but another set took since revision @p number.
    Errors newContests(const Configuration& candidate, const ConfigurationStep& step, int number) const;
    void setAdded(const QString& setId);
    void setChanged(const ServerSet& before);
    void setRemoved(const ServerSet& before) { setsRemoved({before}); }
    /// They are in the configuration no more.
    void setsRemoved(const QList<ServerSet>& before);
    void recordDroppedVerdicts(const ServerSet& before, const ServerSetState& judged);
    void optionsApplied();
    /// Problems of servers that are failed no more, or called otherwise now.
    void settleProblems(const ServerSet& set);
    /// @}

    const ServerSetState* stateOf(const QString& setId) const { return monitor ? monitor->state(setId) : nullptr; }
    StateFile::Snapshot snapshot(bool stopped) const;
    void restore(const StateFile::Loaded& known);
    /// The monitor was given what was known of the set before: its pause and its failures show.
    void takeRestored(const ServerSet& set);
    void purge();
    void purgeDaily();
    void flushLogSoon();

    Engine& engine;
    QString directory;
    SystemClock systemClock;
    const Clock& clock;
    std::unique_ptr<DeadlineQueue> deadlines;
    std::unique_ptr<Poller> poller;
    std::unique_ptr<NotificationSender> sender; ///< until notify has it
    bool startPaused;

    SettingsFile settingsFile;
    StateFile stateFile;
    LogFile logFile;
    CurrentSettings settings;
    Problems problems;
    LogCache logCache;
    EventHub events;
    EventFeed feed;
    StateSaving stateSaving;
    std::unique_ptr<History> history;
    std::unique_ptr<Monitor> monitor;
    std::unique_ptr<EngineDns> dns;       ///< from the end of the start to the end of the stop
    std::unique_ptr<EngineNotify> notify; ///< from the end of the start
    EngineDemonstration demonstration{*this};

    QSet<QString> pausedSets;
    DeletedSets deletedSets;
    std::optional<ChangePreview>* preview = nullptr; ///< changes are only tried, and what they would mean goes there
    QString acting;                                  ///< who gives the command that is being carried out
    bool actingOnAll = false;
    bool logFlushPending = false;
    bool running = false;
    WallTime startedAt = 0;
    const ServerSetState noState;
};

/// While it lives, what happens is @p author's doing.
class Acting {
  public:
    Acting(EngineState& state, const Author& author, bool onAll = false) : m_state(state) {
        m_state.acting = EngineState::nameOf(author);
        m_state.actingOnAll = onAll;
    }
    ~Acting() {
        m_state.acting.clear();
        m_state.actingOnAll = false;
    }
    Acting(const Acting&) = delete;
    Acting& operator=(const Acting&) = delete;

  private:
    EngineState& m_state;
};

} // namespace standby
