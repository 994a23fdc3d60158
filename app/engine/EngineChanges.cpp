// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DnsPreview.h"
#include "engine/EngineState.h"
#include "model/ConfigurationChanges.h"

#include <QHash>

namespace standby {

namespace {

QHash<QString, const Server*> byId(const QList<Server>& servers) {
    QHash<QString, const Server*> found;
    for (const Server& server : servers)
        found.insert(server.id, &server);
    return found;
}

} // namespace

Outcome<Revision> EngineState::commit(Configuration candidate, const Author& author, const QString& summary,
                                      const QString& setId, int undoes) {
    if (const std::optional<CommandError> refusal = demonstration.refusalOf(candidate))
        return *refusal;
    if (preview) {
        *preview =
            ChangePreview{changesBetween(settings.configuration(), candidate),
                          dnsEffects(
                              settings, candidate, [this](const QString& id) { return stateOf(id); }, deletedSets)};
        return CommandError{Refusal::Failed, {{QStringLiteral("The change was only tried."), {}}}};
    }
    const Result<Revision> saved = settingsFile.save(demonstration.saved(candidate), author, summary, clock.wallTime(),
                                                     factsOf(candidate, undoes));
    if (!saved) {
        trouble(QStringLiteral("settings"), QStringLiteral("The settings were not saved. %1").arg(saved.message()));
        return CommandError{Refusal::Failed, saved.errors()};
    }
    trouble(QStringLiteral("settings"), {});
    settings.replace(std::move(candidate));
    log(QStringLiteral("Program"), LogLevel::Information, QStringLiteral("%1 (by %2)").arg(summary, nameOf(author)),
        setId);
    feed.revision(saved->number);
    return *saved;
}

RevisionFacts EngineState::factsOf(const Configuration& candidate, int undoes) const {
    RevisionFacts facts;
    facts.options = candidate.options != settings.options();
    facts.undoes = undoes;
    const auto note = [&facts](const ServerSet& set) {
        if (++facts.serverSetCount <= RevisionFacts::mostSets)
            facts.serverSets.append({set.id, set.name});
    };
    QSet<QString> kept;
    kept.reserve(candidate.serverSets.size());
    for (const ServerSet& set : candidate.serverSets) {
        kept.insert(set.id);
        const ServerSet* before = settings.set(set.id);
        if (!before || *before != set)
            note(set);
    }
    for (const ServerSet& set : settings.sets()) {
        if (!kept.contains(set.id))
            note(set);
    }
    return facts;
}

void EngineState::setAdded(const QString& setId) {
    const bool wasAll = settings.sets().size() > 1 && pausedSets.size() == settings.sets().size() - 1;
    const HostNames::Change names = dns->takeNames(setId);
    const ServerSet& set = *settings.set(setId);
    const std::optional<ServerSetState> known = deletedSets.take(set);
    if (known) {
        monitor->restore({set}, {{setId, *known}});
        takeRestored(set);
    } else {
        monitor->add(set);
    }
    dns->settle(setId, names);
    if (wasAll && !pausedSets.contains(setId))
        feed.pausedAll(false);
    takeSetChange(setId, true);
}

void EngineState::setChanged(const ServerSet& before) {
    const ServerSet& set = *settings.set(before.id);
    const QHash<QString, const Server*> known = byId(before.servers);
    const QHash<QString, const Server*> kept = byId(set.servers);
    for (const Server& server : before.servers) {
        if (kept.contains(server.id))
            continue;
        resolveProblem(failureKey(set.id, server.id));
        if (!server.disabled)
            record(HistoryType::ServerDisabled, set.id, &server, QStringLiteral("The server was deleted."));
    }
    for (const Server& server : set.servers) {
        const Server* old = known.value(server.id);
        if (old ? old->disabled != server.disabled : server.disabled)
            record(server.disabled ? HistoryType::ServerDisabled : HistoryType::ServerEnabled, set.id, &server, {});
    }
    const HostNames::Change names = dns->takeNames(set.id);
    const ServerSetState judged = *stateOf(set.id);
    monitor->update(set);
    recordDroppedVerdicts(before, judged);
    dns->settle(set.id, names);
    settleProblems(set);
    notify->settle();
    takeSetChange(set.id, true);
}

/// An edit may make a server unknown, until it is polled anew.
void EngineState::recordDroppedVerdicts(const ServerSet& before, const ServerSetState& judged) {
    const ServerSet& set = *settings.set(before.id);
    const ServerSetState& now = *stateOf(set.id);
    const QHash<QString, const Server*> known = byId(before.servers);
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        const Server& server = set.servers.at(i);
        const Server* old = known.value(server.id);
        if (!old || judged.servers.value(old - before.servers.constData()).status == ServerStatus::Unknown ||
            now.servers.value(i).status != ServerStatus::Unknown)
            continue;
        const QString from = old->effectivePollAddress();
        record(HistoryType::ServerUnknown, set.id, &server,
               from == server.effectivePollAddress()
                   ? QStringLiteral("The polling method or the address was changed.")
                   : QStringLiteral("%1 is polled now, not %2.").arg(server.effectivePollAddress(), from));
    }
}

void EngineState::setsRemoved(const QList<ServerSet>& removed) {
    const bool wasAll = pausedSets.size() == settings.sets().size() + removed.size();
    for (const ServerSet& before : removed) {
        const HostNames::Change names = dns->takeNames(before.id);
        if (const ServerSetState* state = stateOf(before.id))
            deletedSets.keep(before, *state);
        monitor->remove(before.id);
        dns->settle(before.id, names);
        pausedSets.remove(before.id);
        for (const Server& server : before.servers) {
            resolveProblem(failureKey(before.id, server.id));
            if (!server.disabled)
                record(HistoryType::ServerDisabled, before.id, &server, QStringLiteral("The server set was deleted."));
        }
        feed.serverSetDeleted(before.id);
    }
    notify->settle();
    if (engine.allPaused() != wasAll)
        feed.pausedAll(engine.allPaused());
    stateSaving.changed(true);
}

void EngineState::optionsApplied() {
    const Options& options = settings.options();
    monitor->setOptions(options.serverPolling, options.protection);
    logCache.setLimit(options.logging.cachedLines);
    logFile.setOptions(options.logging);
    if (dns)
        dns->applyOptions();
    if (demonstration.state().running)
        demonstration.tell();
    if (notify)
        notify->settle();
}

void EngineState::settleProblems(const ServerSet& set) {
    const ServerSetState* state = stateOf(set.id);
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        const Server& server = set.servers.at(i);
        const QString key = failureKey(set.id, server.id);
        const Problem* problem = problems.byKey(key);
        if (!problem)
            continue;
        const bool failed = state && state->servers.value(i).status == ServerStatus::Failed && !server.disabled;
        if (!failed)
            resolveProblem(key);
        else if (problem->serverSetName != set.name || problem->server != server.title())
            reportFailure(set, server, QString(problem->description), problem->lastConfirmedAt);
    }
}

} // namespace standby
