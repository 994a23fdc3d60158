// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NotificationFile.h"

#include "engine/DurableFile.h"
#include "history/SetAside.h"
#include "model/EnumWords.h"
#include "model/StatusJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

QByteArray textOf(const NotificationFile::Content& content) {
    QJsonArray verdicts;
    for (const ToldVerdict& verdict : content.verdicts)
        verdicts.append(QJsonObject{{u"serverSetId"_s, verdict.serverSetId},
                                    {u"serverId"_s, verdict.serverId},
                                    {u"status"_s, wordOf(verdict.status)},
                                    {u"since"_s, timeToJson(verdict.since)},
                                    {u"reason"_s, verdict.reason}});
    QJsonObject failures;
    for (auto failure = content.dnsFailures.cbegin(); failure != content.dnsFailures.cend(); ++failure)
        failures.insert(failure.key(), QJsonObject{{u"dnsServerId"_s, failure->dnsServerId},
                                                   {u"since"_s, timeToJson(failure->since)},
                                                   {u"event"_s, toJson(failure->event)}});
    QJsonObject json = toJson(content.backlog);
    json.insert(u"schemaVersion"_s, schemaVersion);
    json.insert(u"verdicts"_s, verdicts);
    json.insert(u"dnsFailures"_s, failures);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// What a power failure loses of it is learnt again or told once more.
Result<Done> write(const QString& path, const NotificationFile::Content& content) {
    return writeFile(path, {textOf(content)}, Durability::WhenConvenient);
}

WallTime timeOf(const QJsonValue& json) {
    return timeFromText(json.toString()).value_or(0);
}

} // namespace

NotificationFile::NotificationFile(const QString& dataDirectory)
    : m_path(dataDirectory + u"/standby.notifications.json"_s) {
    m_pool.setMaxThreadCount(1);
}

NotificationFile::~NotificationFile() {
    m_pool.waitForDone();
}

NotificationFile::Loaded NotificationFile::load() const {
    Loaded loaded;
    QFile file(m_path);
    if (!file.exists())
        return loaded;
    const bool readable = file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (!readable || json[u"schemaVersion"].toInt() != schemaVersion) {
        const Result<QString> aside = setAside(m_path);
        loaded.trouble = u"The notifications that wait in \"%1\" cannot be read; what is in them is not told. %2"_s.arg(
            QDir::toNativeSeparators(m_path),
            aside ? u"The file was kept as \"%1\"."_s.arg(QDir::toNativeSeparators(*aside)) : aside.message());
        return loaded;
    }
    loaded.content.backlog = notificationBacklogFromJson(json);
    for (const QJsonValue& verdict : json[u"verdicts"].toArray())
        loaded.content.verdicts.append(
            {verdict[u"serverSetId"].toString(), verdict[u"serverId"].toString(),
             fromWord<ServerStatus>(verdict[u"status"].toString()).value_or(ServerStatus::Unknown),
             timeOf(verdict[u"since"]), verdict[u"reason"].toString()});
    const QJsonObject failures = json[u"dnsFailures"].toObject();
    for (auto failure = failures.begin(); failure != failures.end(); ++failure)
        loaded.content.dnsFailures.insert(failure.key(), {failure.value()[u"dnsServerId"].toString(),
                                                          timeOf(failure.value()[u"since"]),
                                                          notifiedEventFromJson(failure.value()[u"event"].toObject())});
    return loaded;
}

Result<Done> NotificationFile::save(const Content& content) {
    m_pool.waitForDone();
    return write(m_path, content);
}

void NotificationFile::saveInBackground(Content content, QObject* context, std::function<void(Result<Done>)> done) {
    m_saving = true;
    m_pool.start([this, content = std::move(content), context, done = std::move(done)] {
        QMetaObject::invokeMethod(
            context,
            [this, done, result = write(m_path, content)] {
                m_saving = false;
                done(result);
            },
            Qt::QueuedConnection);
    });
}

void applyVerdicts(const QList<ToldVerdict>& verdicts, const QList<ServerSet>& sets,
                   QHash<QString, ServerSetState>& states) {
    QHash<QString, const ServerSet*> byId;
    if (!verdicts.isEmpty()) {
        for (const ServerSet& set : sets)
            byId.insert(set.id, &set);
    }
    for (const ToldVerdict& verdict : verdicts) {
        const ServerSet* set = byId.value(verdict.serverSetId);
        if (!set || verdict.status == ServerStatus::Unknown)
            continue;
        const auto server = std::find_if(set->servers.cbegin(), set->servers.cend(),
                                         [&](const Server& candidate) { return candidate.id == verdict.serverId; });
        if (server == set->servers.cend())
            continue;
        ServerSetState& state = states[set->id];
        state.servers.resize(set->servers.size());
        ServerState& known = state.servers[server - set->servers.cbegin()];
        if (known.since >= verdict.since)
            continue;
        known.status = verdict.status;
        known.since = verdict.since;
        known.lastPollAt = verdict.since;
        const bool failed = verdict.status == ServerStatus::Failed;
        known.consecutiveFailures = failed ? 1 : 0;
        known.consecutiveSuccesses = failed ? 0 : 1;
        known.lastError = failed ? verdict.reason : QString();
        if (failed)
            known.lastFailedPollAt = verdict.since;
        else
            known.lastResponse = verdict.reason;
    }
}

} // namespace standby
