// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationBacklog.h"

#include "model/EnumWords.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue& json) {
    QStringList texts;
    for (const QJsonValue& text : json.toArray())
        texts.append(text.toString());
    return texts;
}

WallTime timeOf(const QJsonValue& json) {
    return timeFromText(json.toString()).value_or(0);
}

QJsonArray rulesJson(const QList<RuleReference>& rules) {
    QJsonArray json;
    for (const RuleReference& rule : rules)
        json.append(QJsonObject{{u"serverSetId"_s, rule.serverSetId}, {u"ruleId"_s, rule.ruleId}});
    return json;
}

QList<RuleReference> rulesFromJson(const QJsonValue& json) {
    QList<RuleReference> rules;
    for (const QJsonValue& rule : json.toArray())
        rules.append({rule[u"serverSetId"].toString(), rule[u"ruleId"].toString()});
    return rules;
}

QJsonObject messageJson(const WaitingMessage& waiting) {
    const NotificationMessage& message = waiting.message;
    QJsonObject tags;
    for (auto tag = message.tags.cbegin(); tag != message.tags.cend(); ++tag)
        tags.insert(tag.key(), tag.value());
    return {{u"id"_s, message.id},
            {u"time"_s, timeToJson(message.time)},
            {u"bad"_s, message.bad},
            {u"tags"_s, tags},
            {u"delivered"_s, QJsonArray::fromStringList(message.delivered)},
            {u"rules"_s, rulesJson(waiting.rules)},
            {u"serverSetIds"_s, QJsonArray::fromStringList(waiting.serverSetIds)},
            {u"events"_s, waiting.events},
            {u"attempts"_s, waiting.attempts},
            {u"madeAt"_s, timeToJson(waiting.madeAt)},
            {u"nextTryAt"_s, timeToJson(waiting.nextTryAt)},
            {u"error"_s, waiting.error}};
}

WaitingMessage messageFromJson(const QJsonObject& json) {
    WaitingMessage waiting;
    NotificationMessage& message = waiting.message;
    message.id = json[u"id"].toString();
    message.time = timeOf(json[u"time"]);
    message.bad = json[u"bad"].toBool();
    const QJsonObject tags = json[u"tags"].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        message.tags.insert(tag.key(), tag.value().toString());
    message.delivered = textsOf(json[u"delivered"]);
    waiting.rules = rulesFromJson(json[u"rules"]);
    waiting.serverSetIds = textsOf(json[u"serverSetIds"]);
    waiting.events = json[u"events"].toInt(1);
    waiting.attempts = json[u"attempts"].toInt();
    waiting.madeAt = timeOf(json[u"madeAt"]);
    waiting.nextTryAt = timeOf(json[u"nextTryAt"]);
    waiting.error = json[u"error"].toString();
    return waiting;
}

} // namespace

QJsonObject toJson(const NotifiedEvent& event) {
    return {{u"event"_s, wordOf(event.event)},
            {u"time"_s, timeToJson(event.time)},
            {u"reminder"_s, event.reminder},
            {u"serverSetId"_s, event.serverSetId},
            {u"serverSetName"_s, event.serverSetName},
            {u"serverId"_s, event.serverId},
            {u"serverAddress"_s, event.serverAddress},
            {u"serverDisplayName"_s, event.serverDisplayName},
            {u"dnsServer"_s, event.dnsServer},
            {u"dnsHostName"_s, event.dnsHostName},
            {u"records"_s, QJsonArray::fromStringList(event.records)},
            {u"lastedMs"_s, event.lastedMs},
            {u"serverResponse"_s, event.serverResponse},
            {u"errorMessage"_s, event.errorMessage},
            {u"hostNames"_s, QJsonArray::fromStringList(event.hostNames)},
            {u"addresses"_s, QJsonArray::fromStringList(event.addresses)},
            {u"responding"_s, event.responding},
            {u"servers"_s, event.servers}};
}

NotifiedEvent notifiedEventFromJson(const QJsonObject& json) {
    NotifiedEvent event;
    event.event = fromWord<NotificationEvent>(json[u"event"].toString()).value_or(NotificationEvent::ServerFailed);
    event.time = timeOf(json[u"time"]);
    event.reminder = json[u"reminder"].toBool();
    event.serverSetId = json[u"serverSetId"].toString();
    event.serverSetName = json[u"serverSetName"].toString();
    event.serverId = json[u"serverId"].toString();
    event.serverAddress = json[u"serverAddress"].toString();
    event.serverDisplayName = json[u"serverDisplayName"].toString();
    event.dnsServer = json[u"dnsServer"].toString();
    event.dnsHostName = json[u"dnsHostName"].toString();
    event.records = textsOf(json[u"records"]);
    event.lastedMs = json[u"lastedMs"].toInteger(-1);
    event.serverResponse = json[u"serverResponse"].toString();
    event.errorMessage = json[u"errorMessage"].toString();
    event.hostNames = textsOf(json[u"hostNames"]);
    event.addresses = textsOf(json[u"addresses"]);
    event.responding = json[u"responding"].toInt(-1);
    event.servers = json[u"servers"].toInt();
    return event;
}

QJsonObject toJson(const NotificationBacklog& backlog) {
    QJsonArray messages;
    for (const WaitingMessage& message : backlog.messages)
        messages.append(messageJson(message));
    QJsonArray events;
    for (const WaitingEvent& waiting : backlog.events)
        events.append(QJsonObject{{u"event"_s, toJson(waiting.event)},
                                  {u"rules"_s, rulesJson(waiting.rules)},
                                  {u"alone"_s, waiting.alone},
                                  {u"dropped"_s, waiting.dropped}});
    return {{u"messages"_s, messages}, {u"events"_s, events}};
}

NotificationBacklog notificationBacklogFromJson(const QJsonObject& json) {
    NotificationBacklog backlog;
    for (const QJsonValue& value : json[u"messages"].toArray()) {
        if (WaitingMessage message = messageFromJson(value.toObject()); !message.message.id.isEmpty())
            backlog.messages.append(std::move(message));
    }
    for (const QJsonValue& value : json[u"events"].toArray()) {
        const QJsonObject event = value.toObject();
        backlog.events.append({notifiedEventFromJson(event[u"event"].toObject()), rulesFromJson(event[u"rules"]),
                               event[u"alone"].toBool(), event[u"dropped"].toInt()});
    }
    return backlog;
}

} // namespace standby
