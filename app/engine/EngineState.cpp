// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineState.h"

namespace standby {

namespace {
constexpr qint64 dayUs = 86'400'000'000;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 logFlushUs = 1'000'000;
constexpr qint64 rememberProblemsUs = 600'000'000;
} // namespace

EngineState::EngineState(Engine& owner, const QString& dataDirectory, EngineParts parts)
    : engine(owner)
    , directory(dataDirectory)
    , clock(parts.clock ? *parts.clock : systemClock)
    , deadlines(parts.deadlines ? std::move(parts.deadlines) : std::make_unique<DeadlineQueue>(clock))
    , poller(parts.poller ? std::move(parts.poller) : makePoller(*deadlines))
    , sender(std::move(parts.notificationSender))
    , startPaused(parts.pollingStartsPaused)
    , settingsFile(dataDirectory)
    , stateFile(dataDirectory)
    , logFile(dataDirectory, &owner, [this](const QString& text) { trouble(QStringLiteral("logFile"), text); })
    , feed(
          events, *deadlines, settings, problems, [this](const QString& setId) { return stateOf(setId); },
          [this](const QString& setId) { return engine.dnsServers(setId); })
    , stateSaving(
          stateFile, *deadlines, &owner,
          [this] {
              notify->stateIsBeingSaved();
              return snapshot(false);
          },
          [this](const QString& text) {
              trouble(QStringLiteral("stateFile"), text);
              if (text.isEmpty() && notify)
                  notify->stateWasSaved();
          },
          [this] { return notify->unsaved(); }) {}

EngineState::~EngineState() = default;

StateFile::Snapshot EngineState::snapshot(bool stopped) const {
    StateFile::Snapshot snapshot{settings.sets(), {}, problems.byKeys(), clock.wallTime(), stopped};
    snapshot.states.reserve(snapshot.sets.size());
    for (const ServerSet& set : settings.sets()) {
        const ServerSetState* state = stateOf(set.id);
        snapshot.states.append(state ? *state : ServerSetState{});
    }
    return snapshot;
}

void EngineState::restore(const StateFile::Loaded& known) {
    // What is still wrong shows by then; a failure of another day is a new one.
    problems.remember(known.problems);
    deadlines->scheduleAfter(rememberProblemsUs, [this] { problems.remember({}); });
    QHash<QString, ServerSetState> states = known.states;
    if (startPaused) {
        for (const ServerSet& set : settings.sets()) {
            ServerSetState& state = states[set.id];
            state.servers.resize(set.servers.size());
            state.paused = true;
        }
    }
    monitor->restore(settings.sets(), states);
    for (const ServerSet& set : settings.sets())
        takeRestored(set);
}

void EngineState::takeRestored(const ServerSet& set) {
    const ServerSetState* state = stateOf(set.id);
    if (!state)
        return;
    if (state->paused)
        pausedSets.insert(set.id);
    for (qsizetype i = 0; i < set.servers.size() && i < state->servers.size(); ++i) {
        const ServerState& server = state->servers.at(i);
        if (server.status == ServerStatus::Failed && !set.servers.at(i).disabled)
            reportFailure(set, set.servers.at(i), server.lastError, clock.wallTime());
    }
}

void EngineState::purge() {
    const int days = settings.options().serverPolling.purgeAfterDays;
    if (days > 0)
        history->purge(clock.wallTime() - days * dayMs);
}

void EngineState::purgeDaily() {
    purge();
    deadlines->scheduleAfter(dayUs, [this] {
        if (running)
            purgeDaily();
    });
}

void EngineState::flushLogSoon() {
    if (logFlushPending || !logFile.waiting())
        return;
    logFlushPending = true;
    deadlines->scheduleAfter(logFlushUs, [this] {
        logFlushPending = false;
        logFile.flush();
        flushLogSoon();
    });
}

} // namespace standby
