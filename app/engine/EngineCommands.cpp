// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Credentials.h"
#include "engine/EngineState.h"
#include "model/Json.h"

#include <QHash>

namespace standby {

namespace {

CommandError notFound(const QString& detail) {
    return {Refusal::NotFound, {{detail, {}}}};
}

CommandError noServerSet(const QString& id) {
    return notFound(QStringLiteral("There is no server set with the id \"%1\".").arg(id));
}

CommandError stopped() {
    return {Refusal::Failed, {{QStringLiteral("The program is ending. Nothing was changed."), {}}}};
}

CommandError nameTaken(const QString& name) {
    return {Refusal::Conflict,
            {{QStringLiteral("Another server set has the name \"%1\" already. Choose a different one.").arg(name),
              QStringLiteral("/name")}}};
}

/// Puts the hashes of new API keys in place of their texts, which are returned by id: those that came, and those that
/// are made for keys that came without.
QHash<QString, QString> settleApiKeys(QList<ApiKey>& keys) {
    QHash<QString, QString> texts;
    for (ApiKey& key : keys) {
        if (!key.key && key.hash.isEmpty())
            key.key = newApiKey();
        if (!key.key)
            continue;
        key.hash = hashApiKey(*key.key);
        texts.insert(key.id, *key.key);
        key.key.reset();
    }
    return texts;
}

} // namespace

Outcome<ServerSet> Engine::createServerSet(const ServerSet& received, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const Result<ServerSet> set = mergeStored(received, nullptr);
    if (!set)
        return CommandError{Refusal::Invalid, set.errors()};
    if (!s.settings.idOfName(set->name).isEmpty())
        return nameTaken(set->name);
    Configuration candidate = s.settings.configuration();
    candidate.serverSets.append(*set);
    const auto committed =
        s.commit(std::move(candidate), author, QStringLiteral("Created server set \"%1\"").arg(set->name), set->id);
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;
    const Acting acting(s, author);
    s.setAdded(set->id);
    return *set;
}

Outcome<ServerSet> Engine::changeServerSet(const QString& id, const ServerSet& received, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const ServerSet* stored = s.settings.set(id);
    if (!stored)
        return noServerSet(id);
    const Result<ServerSet> set = mergeStored(received, stored);
    if (!set)
        return CommandError{Refusal::Invalid, set.errors()};
    if (const QString holder = s.settings.idOfName(set->name); !holder.isEmpty() && holder != id)
        return nameTaken(set->name);
    const ServerSet before = *stored;
    if (before == *set)
        return before;
    Configuration candidate = s.settings.configuration();
    candidate.serverSets[s.settings.indexOf(id)] = *set;
    const auto committed =
        s.commit(std::move(candidate), author, QStringLiteral("Changed server set \"%1\"").arg(set->name), id);
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;
    const Acting acting(s, author);
    s.setChanged(before);
    return *set;
}

Outcome<Done> Engine::deleteServerSet(const QString& id, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const ServerSet* stored = s.settings.set(id);
    if (!stored)
        return noServerSet(id);
    const ServerSet before = *stored;
    Configuration candidate = s.settings.configuration();
    candidate.serverSets.removeAt(s.settings.indexOf(id));
    const auto committed =
        s.commit(std::move(candidate), author, QStringLiteral("Deleted server set \"%1\"").arg(before.name));
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;
    s.setRemoved(before);
    return Done{};
}

Outcome<ServerSet> Engine::setServerDisabled(const QString& setId, const QString& serverId, bool disabled,
                                             const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    const ServerSet* stored = s.settings.set(setId);
    if (!stored)
        return noServerSet(setId);
    const Server* server = s.settings.server(setId, serverId);
    if (!server) {
        return notFound(
            QStringLiteral("The server set \"%1\" has no server with the id \"%2\".").arg(stored->name, serverId));
    }
    if (server->disabled == disabled)
        return *stored;
    const QString summary =
        QStringLiteral("%1 server \"%2\" of server set \"%3\"")
            .arg(disabled ? QStringLiteral("Disabled") : QStringLiteral("Enabled"), server->title(), stored->name);
    Configuration candidate = s.settings.configuration();
    ServerSet& changed = candidate.serverSets[s.settings.indexOf(setId)];
    changed.servers[server - stored->servers.constData()].disabled = disabled;
    const auto committed = s.commit(std::move(candidate), author, summary, setId);
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;

    const Acting acting(s, author);
    const ServerSet& set = *s.settings.set(setId);
    s.record(disabled ? HistoryType::ServerDisabled : HistoryType::ServerEnabled, setId,
             s.settings.server(setId, serverId), QStringLiteral("by ") + s.acting);
    s.monitor->setServerDisabled(setId, serverId, disabled);
    s.settleProblems(set);
    s.feed.server(setId, serverId, true);
    s.takeSetChange(setId, true);
    return set;
}

Outcome<Options> Engine::changeOptions(const Options& received, const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    Result<Options> merged = mergeStored(received, s.settings.options());
    if (!merged)
        return CommandError{Refusal::Invalid, merged.errors()};
    Options options = std::move(*merged);
    QString& password = options.httpApi.password;
    if (!password.isEmpty() && !isPasswordHash(password))
        password = hashPassword(password);
    const QHash<QString, QString> keyTexts = settleApiKeys(options.httpApi.apiKeys);
    if (options == s.settings.options())
        return options;

    const bool purgeEarlier = options.serverPolling.purgeAfterDays != s.settings.options().serverPolling.purgeAfterDays;
    Configuration candidate = s.settings.configuration();
    candidate.options = options;
    const auto committed = s.commit(std::move(candidate), author, QStringLiteral("Changed the options"));
    if (const auto* error = std::get_if<CommandError>(&committed))
        return *error;
    s.optionsApplied();
    if (purgeEarlier)
        s.purge();
    s.feed.options();
    Q_EMIT optionsChanged();
    for (ApiKey& key : options.httpApi.apiKeys) {
        if (const auto text = keyTexts.constFind(key.id); text != keyTexts.constEnd())
            key.key = *text;
    }
    return options;
}

} // namespace standby
