// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several server sets at once.
#include "engine/EngineState.h"

#include <QSet>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// "server set "Mail"" or "5 server sets".
QString wordsFor(const QList<ServerSet>& sets) {
    return sets.size() == 1 ? QStringLiteral("server set \"%1\"").arg(sets.constFirst().name)
                            : QStringLiteral("%1 server sets").arg(sets.size());
}

std::variant<Revision, CommandError> removeAll(EngineState& s, const QList<ServerSet>& sets, const QStringList& ids,
                                               const Author& author) {
    const QSet<QString> gone(ids.cbegin(), ids.cend());
    Configuration candidate = s.settings.configuration();
    candidate.serverSets.removeIf([&gone](const ServerSet& set) { return gone.contains(set.id); });
    auto committed = s.commit(std::move(candidate), author, "Deleted "_L1 + wordsFor(sets));
    if (std::holds_alternative<Revision>(committed))
        s.setsRemoved(sets);
    return committed;
}

} // namespace

Outcome<BulkOutcome> Engine::actOn(const QStringList& setIds, BulkAction action, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return CommandError{Refusal::Failed, {{QStringLiteral("The program is ending. Nothing was done."), {}}}};
    BulkOutcome outcome;
    QList<ServerSet> sets;
    QSet<QString> seen;
    for (const QString& id : setIds) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (action == BulkAction::Delete && s.demonstration.owns(id)) {
            outcome.failed.append({id, EngineDemonstration::whyNotChanged()});
        } else if (const ServerSet* set = s.settings.set(id)) {
            outcome.done.append(id);
            sets.append(*set);
        } else {
            outcome.failed.append({id, QStringLiteral("There is no server set with this id.")});
        }
    }
    if (sets.isEmpty())
        return outcome;
    if (action == BulkAction::Delete) {
        const auto committed = removeAll(s, sets, outcome.done, author);
        if (const auto* error = std::get_if<CommandError>(&committed))
            return *error;
        outcome.revision = std::get<Revision>(committed).number;
        return outcome;
    }
    const QString word = action == BulkAction::Pause    ? QStringLiteral("Paused %1, by %2")
                         : action == BulkAction::Resume ? QStringLiteral("Resumed %1, by %2")
                                                        : QStringLiteral("Polling %1 now, asked for by %2");
    s.log(QStringLiteral("Polling"), LogLevel::Information, word.arg(wordsFor(sets), EngineState::nameOf(author)),
          sets.size() == 1 ? sets.constFirst().id : QString());
    const Acting acting(s, author, true); // the line above speaks for all of them
    if (action == BulkAction::Poll)
        s.monitor->pollNow(outcome.done);
    else if (action == BulkAction::Resume)
        s.monitor->resume(outcome.done);
    else
        s.monitor->pause(outcome.done);
    return outcome;
}

} // namespace standby
