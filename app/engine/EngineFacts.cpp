// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineState.h"

namespace standby {

using namespace Qt::StringLiterals;

void EngineState::connectMonitor() {
    Monitor* from = monitor.get();
    QObject::connect(from, &Monitor::serverSetChanged, &engine,
                     [this](const QString& setId, bool statusChanged) { takeSetChange(setId, statusChanged); });
    QObject::connect(from, &Monitor::serverChanged, &engine,
                     [this](const QString& setId, const QString& serverId, bool statusChanged) {
                         feed.server(setId, serverId, statusChanged);
                         stateSaving.changed(statusChanged);
                     });
    QObject::connect(from, &Monitor::transitioned, &engine,
                     [this](const ServerTransition& transition) { takeTransition(transition); });
    QObject::connect(from, &Monitor::addressesChanged, &engine,
                     [this](const QString& setId, const QStringList& addresses) { takeAddresses(setId, addresses); });
    QObject::connect(from, &Monitor::polled, &engine, [this](const PollFact& fact) { takePoll(fact); });
    QObject::connect(
        from, &Monitor::pauseChanged, &engine,
        [this](const QString& setId, bool paused, const QString& reason) { takePause(setId, paused, reason); });
    QObject::connect(from, &Monitor::troubled, &engine,
                     [this](const QString& key, const QString& text) { trouble(key, text); });
    QObject::connect(from, &Monitor::logged, &engine,
                     [this](const QString& setId, LogLevel level, const QString& text) {
                         log(QStringLiteral("Polling"), level, text, setId);
                     });
}

void EngineState::connectHistory() {
    QObject::connect(history.get(), &History::troubled, &engine,
                     [this](const QString& text) { trouble(QStringLiteral("history"), text); });
    QObject::connect(history.get(), &History::noted, &engine,
                     [this](const QString& text) { log(QStringLiteral("Program"), LogLevel::Warning, text); });
}

void EngineState::takeTransition(const ServerTransition& transition) {
    const ServerSet* set = settings.set(transition.serverSetId);
    const Server* server = settings.server(transition.serverSetId, transition.serverId);
    if (!set || !server)
        return;
    if (transition.after == ServerStatus::Failed) {
        record(HistoryType::ServerFailed, set->id, server, transition.reason);
        reportFailure(*set, *server, transition.reason, clock.wallTime());
    } else if (transition.after == ServerStatus::Ok) {
        record(HistoryType::ServerRecovered, set->id, server, transition.reason);
        resolveProblem(failureKey(set->id, server->id));
    }
    notify->take(transition);
}

void EngineState::takePoll(const PollFact& fact) {
    if (!fact.succeeded)
        confirmFailure(fact);
    if (settings.options().serverPolling.recordOnlyChanges)
        return;
    if (const Server* server = settings.server(fact.serverSetId, fact.serverId)) {
        record(fact.succeeded ? HistoryType::PollSucceeded : HistoryType::PollFailed, fact.serverSetId, server,
               fact.succeeded ? fact.response : fact.error, fact.responseMs);
    }
}

void EngineState::takePause(const QString& setId, bool paused, const QString& reason) {
    if (!settings.set(setId))
        return;
    const bool wasAll = engine.allPaused();
    if (paused)
        pausedSets.insert(setId);
    else
        pausedSets.remove(setId);
    if (dns)
        dns->pause(setId, paused, !reason.isEmpty());
    const QString why = reason.isEmpty() && !acting.isEmpty() ? "by "_L1 + acting : reason;
    record(paused ? HistoryType::Paused : HistoryType::Resumed, setId, nullptr, why);
    if (!actingOnAll && !acting.isEmpty()) {
        log(QStringLiteral("Polling"), LogLevel::Information,
            QStringLiteral("%1 %2").arg(paused ? "Paused"_L1 : "Resumed"_L1, why), setId);
    }
    if (const bool isAll = engine.allPaused(); isAll != wasAll)
        feed.pausedAll(isAll);
    stateSaving.changed(true);
}

void EngineState::takeAddresses(const QString& setId, const QStringList& addresses) {
    if (dns)
        dns->publish(setId);
    if (settings.set(setId))
        record(HistoryType::AddressesChanged, setId, nullptr, addresses.join(", "_L1));
    stateSaving.changed(true);
}

void EngineState::takeSetChange(const QString& setId, bool statusChanged) {
    feed.serverSet(setId, statusChanged);
    stateSaving.changed(statusChanged);
}

void EngineState::log(const QString& category, LogLevel level, const QString& text, const QString& setId) {
    LogLine line;
    line.time = clock.wallTime();
    line.category = category;
    line.level = level;
    line.text = text;
    line.serverSetId = setId;
    if (const ServerSet* set = settings.set(setId))
        line.serverSetName = set->name;
    const LogLine& kept = logCache.append(std::move(line));
    feed.logLine(kept);
    logFile.append(kept);
    flushLogSoon();
}

void EngineState::trouble(const QString& key, const QString& text) {
    const QString problemKey = "system/"_L1 + key;
    if (text.isEmpty()) {
        if (const Problem* problem = problems.byKey(problemKey)) {
            log(QStringLiteral("Program"), LogLevel::Information, "It is over: "_L1 + problem->description);
            resolveProblem(problemKey);
        }
        return;
    }
    Problem problem;
    problem.type = ProblemType::System;
    problem.description = text;
    const Problems::Change change = reportProblem(problemKey, problem);
    if (change == Problems::Change::Added || change == Problems::Change::Changed)
        log(QStringLiteral("Program"), LogLevel::Error, text);
}

Problems::Change EngineState::reportProblem(const QString& key, const Problem& problem) {
    return reportProblem(key, problem, clock.wallTime());
}

Problems::Change EngineState::reportProblem(const QString& key, const Problem& problem, WallTime now) {
    const Problems::Change change = problems.report(key, problem, now);
    feed.problem(problems.byKey(key)->id, change == Problems::Change::Added || change == Problems::Change::Changed);
    if (change == Problems::Change::Added)
        stateSaving.changed(true);
    return change;
}

void EngineState::record(HistoryType type, const QString& setId, const Server* server, const QString& text,
                         double responseMs) {
    HistoryEntry entry;
    entry.time = clock.wallTime();
    entry.type = type;
    entry.serverSetId = setId;
    if (server) {
        entry.serverId = server->id;
        entry.serverAddress = server->address;
        entry.serverName = server->displayName;
    }
    entry.responseMs = responseMs;
    entry.text = text;
    history->record(std::move(entry));
}

void EngineState::reportFailure(const ServerSet& set, const Server& server, const QString& reason, WallTime now) {
    Problem problem;
    problem.type = ProblemType::ServerPoll;
    problem.serverSetId = set.id;
    problem.serverSetName = set.name;
    problem.server = server.title();
    problem.description = reason;
    reportProblem(failureKey(set.id, server.id), problem, now);
}

void EngineState::confirmFailure(const PollFact& fact) {
    if (!problems.byKey(failureKey(fact.serverSetId, fact.serverId)))
        return;
    const ServerSet* set = settings.set(fact.serverSetId);
    const Server* server = settings.server(fact.serverSetId, fact.serverId);
    if (set && server)
        reportFailure(*set, *server, fact.error, clock.wallTime());
}

void EngineState::resolveProblem(const QString& key) {
    if (const std::optional<Problem> ended = problems.resolve(key))
        feed.problemResolved(ended->id);
}

QString EngineState::failureKey(const QString& setId, const QString& serverId) {
    return "poll/"_L1 + setId + '/'_L1 + serverId;
}

QString EngineState::nameOf(const Author& author) {
    return author.address.isEmpty() ? author.name : QStringLiteral("%1 (%2)").arg(author.name, author.address);
}

} // namespace standby
