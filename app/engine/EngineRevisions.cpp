// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Name.h"
#include "engine/EngineState.h"
#include "model/ConfigurationUndo.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace standby {

namespace {

CommandError stopped() {
    return {Refusal::Failed, {{QStringLiteral("The program is ending. Nothing was changed."), {}}}};
}

/// Host names that several sets would fight for, as they travel.
QHash<QString, QStringList> contestsIn(const Configuration& configuration) {
    CurrentSettings settings;
    settings.begin(configuration, 0);
    HostNames names(settings);
    names.takeAll();
    QHash<QString, QStringList> contests;
    for (const HostNames::Contest& contest : names.contests()) {
        if (!contest.setIds.isEmpty())
            contests.insert(contest.hostName, contest.setIds);
    }
    return contests;
}

bool listsName(const ServerSet& set, const QString& travellingName) {
    return std::any_of(set.dnsData.hostNames.cbegin(), set.dnsData.hostNames.cend(), [&](const QString& hostName) {
        const Result<DnsName> name = DnsName::fromText(hostName);
        return name && name->toText().compare(travellingName, Qt::CaseInsensitive) == 0;
    });
}

QString summaryOfUndo(int number, const QList<Revision>& kept) {
    const RevisionOrigin origin = originOf(number, kept);
    const auto first = std::find_if(kept.cbegin(), kept.cend(),
                                    [&origin](const Revision& revision) { return revision.number == origin.number; });
    const QString verb = origin.steps % 2 == 0 ? QStringLiteral("Undid") : QStringLiteral("Redid");
    if (first == kept.cend())
        return QStringLiteral("%1 revision %2").arg(verb, QString::number(origin.number));
    return QStringLiteral("%1 revision %2: %3").arg(verb, QString::number(origin.number), first->summary);
}

} // namespace

void EngineState::configurationReplaced(const Configuration& before) {
    QHash<QString, const ServerSet*> old;
    old.reserve(before.serverSets.size());
    for (const ServerSet& set : before.serverSets)
        old.insert(set.id, &set);
    for (const ServerSet& set : before.serverSets) {
        if (!settings.set(set.id))
            setRemoved(set);
    }
    const QList<ServerSet> sets = settings.sets();
    for (const ServerSet& set : sets) {
        const ServerSet* known = old.value(set.id);
        if (!known)
            setAdded(set.id);
        else if (*known != set)
            setChanged(*known);
    }
    const bool sameOrder = std::equal(sets.cbegin(), sets.cend(), before.serverSets.cbegin(), before.serverSets.cend(),
                                      [](const ServerSet& a, const ServerSet& b) { return a.id == b.id; });
    if (!sameOrder)
        dns->takeAllSets(); // the first of those that list a name decides
    if (before.options != settings.options()) {
        optionsApplied();
        purge();
        feed.options();
        Q_EMIT engine.optionsChanged();
    }
}

Errors EngineState::newContests(const Configuration& candidate, const ConfigurationStep& step, int number) const {
    QHash<QString, QStringList> wanted = contestsIn(candidate);
    const QHash<QString, QStringList> known = contestsIn(settings.configuration());
    wanted.removeIf([&known](const auto& contest) { return known.contains(contest.key()); });
    if (wanted.isEmpty())
        return {};
    QSet<QString> changed;
    for (const ServerSet& set : step.before.serverSets)
        changed.insert(set.id);
    CurrentSettings then;
    if (Result<Configuration> configuration = settingsFile.revision(number))
        then.begin(std::move(*configuration), 0);

    Errors errors;
    for (auto contest = wanted.cbegin(); contest != wanted.cend(); ++contest) {
        // Who had the name then had it beside the set, and may have it beside the set again.
        QStringList others;
        for (const QString& id : contest.value()) {
            const ServerSet* set = then.set(id);
            if (!changed.contains(id) && !(set && listsName(*set, contest.key())))
                others << QStringLiteral("\"%1\"").arg(settings.set(id)->name);
        }
        if (!others.isEmpty()) {
            errors.append({QStringLiteral("The host name %1 belongs to the server set %2 meanwhile. Take it out there "
                                          "first.")
                               .arg(contest.key(), others.join(QStringLiteral(", "))),
                           QStringLiteral("/dnsData/hostNames")});
        }
    }
    return errors;
}

Outcome<RevisionDifference> Engine::difference(int number) const {
    const Result<RevisionDifference> difference = m_state->settingsFile.difference(number);
    if (!difference)
        return CommandError{Refusal::NotFound, difference.errors()};
    return *difference;
}

Outcome<Revision> Engine::restoreRevision(int number, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const QList<Revision> kept = s.settingsFile.revisions();
    if (std::none_of(kept.begin(), kept.end(), [number](const Revision& known) { return known.number == number; })) {
        return CommandError{Refusal::NotFound,
                            {{QStringLiteral("There is no revision %1 any more, or not yet.").arg(number), {}}}};
    }
    Result<Configuration> configuration = s.settingsFile.revision(number);
    if (!configuration)
        return CommandError{Refusal::Failed, configuration.errors()};

    s.demonstration.carryInto(*configuration);
    const Configuration before = s.settings.configuration();
    auto committed = s.commit(std::move(*configuration), author, QStringLiteral("Restored revision %1").arg(number));
    if (std::holds_alternative<Revision>(committed)) {
        const Acting acting(s, author);
        s.configurationReplaced(before);
    }
    return committed;
}

Outcome<Revision> Engine::undoRevision(int number, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const Outcome<RevisionDifference> kept = difference(number);
    if (const auto* error = std::get_if<CommandError>(&kept))
        return *error;
    const Result<ConfigurationStep> step = std::get<RevisionDifference>(kept).read();
    if (!step)
        return CommandError{Refusal::Failed, step.errors()};
    const Configuration before = s.settings.configuration();
    Result<Configuration> candidate = takenBack(*step, before);
    if (!candidate)
        return CommandError{Refusal::Conflict, candidate.errors()};
    if (const Errors contests = s.newContests(*candidate, *step, number); !contests.isEmpty())
        return CommandError{Refusal::Conflict, contests};

    const QList<Revision> revisions = s.settingsFile.revisions();
    const RevisionFacts facts = s.factsOf(*candidate, number);
    const QString setId = facts.serverSetCount == 1 ? facts.serverSets.first().id : QString();
    auto committed = s.commit(std::move(*candidate), author, summaryOfUndo(number, revisions), setId, number);
    if (std::holds_alternative<Revision>(committed)) {
        const Acting acting(s, author);
        s.configurationReplaced(before);
    }
    return committed;
}

std::optional<ChangePreview> Engine::preview(const std::function<void()>& command) {
    std::optional<ChangePreview> preview;
    m_state->preview = &preview;
    command();
    m_state->preview = nullptr;
    return preview;
}

bool Engine::previewing() const {
    return m_state->preview;
}

} // namespace standby
