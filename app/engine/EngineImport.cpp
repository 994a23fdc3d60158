// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Credentials.h"
#include "engine/DnsPreview.h"
#include "engine/EngineState.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const QList<ThingChange>& changes) {
    const auto count = [&changes](ChangeKind kind) {
        return std::count_if(changes.cbegin(), changes.cend(), [kind](const ThingChange& change) {
            return change.what == ChangedThing::ServerSet && change.change == kind;
        });
    };
    const bool options = std::any_of(changes.cbegin(), changes.cend(),
                                     [](const ThingChange& change) { return change.what == ChangedThing::Options; });
    return u"Imported settings: server sets added: %1, changed: %2, removed: %3%4"_s.arg(count(ChangeKind::Added))
        .arg(count(ChangeKind::Changed))
        .arg(count(ChangeKind::Removed))
        .arg(options ? u"; options changed"_s : QString());
}

/// A file that was written by hand may have them in plain text.
void hashSecrets(HttpApiOptions& options) {
    if (!options.password.isEmpty() && !isPasswordHash(options.password))
        options.password = hashPassword(options.password);
    for (ApiKey& key : options.apiKeys) {
        if (key.key)
            key.hash = hashApiKey(*key.key);
        key.key.reset();
    }
}

} // namespace

Outcome<SettingsImport> Engine::importSettings(const SettingsToImport& received, ImportMode mode, bool dryRun,
                                               const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return CommandError{Refusal::Failed, {{u"The program is ending. Nothing was changed."_s, {}}}};
    const Configuration before = s.settings.configuration();
    const Configuration stored = s.demonstration.saved(before);
    Result<ImportedSettings> imported = importedInto(stored, received, mode);
    if (!imported)
        return CommandError{Refusal::Invalid, imported.errors()};
    Configuration candidate = std::move(imported->configuration);
    SettingsImport result;
    result.warnings = imported->warnings;
    result.changes = changesBetween(stored, candidate);
    const auto touched = std::count_if(result.changes.cbegin(), result.changes.cend(), [](const ThingChange& change) {
        return change.what == ChangedThing::ServerSet && change.change != ChangeKind::Removed;
    });
    result.unchanged = candidate.serverSets.size() - touched;
    const bool same = candidate == stored;
    s.demonstration.carryInto(candidate);
    result.dns = dnsEffects(
        s.settings, candidate, [&s](const QString& id) { return s.stateOf(id); }, s.deletedSets);
    if (dryRun || same)
        return result;
    hashSecrets(candidate.options.httpApi);
    const auto committed = s.commit(std::move(candidate), author, summaryOf(result.changes));
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;
    const Acting acting(s, author);
    s.configurationReplaced(before);
    result.revision = std::get<Revision>(committed);
    return result;
}

} // namespace standby
