// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace standby {

/// A host name in a DNS server's status.
inline QJsonObject fakeDnsHostName(const QString& hostName, const QString& status, const QStringList& records,
                                   const QString& lastLookupAt = {}, const QString& error = {}) {
    using namespace Qt::StringLiterals;
    return {{u"hostName"_s, hostName},
            {u"status"_s, status},
            {u"records"_s, QJsonArray::fromStringList(records)},
            {u"ttlSeconds"_s, records.isEmpty() ? QJsonValue() : QJsonValue(60)},
            {u"lastLookupAt"_s, lastLookupAt.isEmpty() ? QJsonValue() : QJsonValue(lastLookupAt)},
            {u"lastUpdateAt"_s, QJsonValue()},
            {u"nextTryAt"_s, QJsonValue()},
            {u"error"_s, error}};
}

inline QJsonObject fakeDnsServer(const QString& id, const QString& host, const QString& status,
                                 const QJsonArray& hostNames) {
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id}, {u"host"_s, host}, {u"port"_s, 53}, {u"status"_s, status}, {u"hostNames"_s, hostNames}};
}

/// What POST /test/dnsserver answers: the server refuses the update.
inline QJsonObject fakeDnsTest() {
    using namespace Qt::StringLiterals;
    const auto step = [](const QString& title, bool succeeded, const QString& text, double ms) {
        return QJsonObject{{u"title"_s, title}, {u"succeeded"_s, succeeded}, {u"text"_s, text}, {u"durationMs"_s, ms}};
    };
    return {{u"succeeded"_s, false},
            {u"steps"_s,
             QJsonArray{step(u"Resolve ns1.example.com"_s, true, u"192.0.2.53"_s, 3),
                        step(u"Look up www.example.com"_s, true, u"A 192.0.2.10, TTL 60 s"_s, 1.5),
                        step(u"Find the zone"_s, true, u"example.com"_s, 1.25),
                        step(u"Update without a change"_s, false,
                             u"NOTAUTH with BADKEY: the DNS server does not know the key \"standby\". Usual cause: the "
                             u"name of the key differs from the one in the server's configuration, or the server was "
                             u"not reloaded since the key was added."_s,
                             2.75)}}};
}

/// What POST /serversets/{id}/simulate answers for a set with this status: the first server that is left is used.
inline QJsonObject fakeSimulation(const QJsonObject& status, const QJsonArray& failed) {
    using namespace Qt::StringLiterals;
    QJsonArray then;
    QJsonArray told;
    for (const QJsonValue& value : status.value("servers"_L1).toArray()) {
        const QJsonObject server = value.toObject();
        if (!failed.contains(server.value("id"_L1)) && then.isEmpty())
            then.append(server.value("address"_L1));
        if (failed.contains(server.value("id"_L1)))
            told.append(QJsonObject{{u"event"_s, u"serverFailed"_s},
                                    {u"server"_s, server.value("address"_L1)},
                                    {u"method"_s, u"email"_s},
                                    {u"to"_s, u"ops@example.com"_s},
                                    {u"title"_s, u"E-mail to ops@example.com"_s}});
    }
    const bool allFailed = then.isEmpty();
    const QJsonArray now = status.value("addresses"_L1).toArray();
    if (allFailed)
        then = now;
    QJsonArray servers;
    for (const QJsonValue& value : status.value("dnsServers"_L1).toArray()) {
        QJsonArray names;
        for (const QJsonValue& name : value.toObject().value("hostNames"_L1).toArray()) {
            const QJsonValue records = name.toObject().value("records"_L1);
            names.append(QJsonObject{{u"hostName"_s, name.toObject().value("hostName"_L1)},
                                     {u"now"_s, records},
                                     {u"then"_s, then},
                                     {u"changes"_s, records.toArray() != then}});
        }
        servers.append(QJsonObject{{u"id"_s, value.toObject().value("id"_L1)},
                                   {u"host"_s, value.toObject().value("host"_L1)},
                                   {u"method"_s, u"rfc2136"_s},
                                   {u"hostNames"_s, names}});
    }
    const QJsonObject answering = status.value("dnsAnswering"_L1).toObject();
    QJsonArray hostNames;
    for (const QJsonValue& name : answering.value("hostNames"_L1).toArray())
        hostNames.append(QJsonObject{{u"hostName"_s, name}, {u"records"_s, then}, {u"ttlSeconds"_s, 60}});
    return {{u"addresses"_s, QJsonObject{{u"now"_s, now}, {u"then"_s, then}}},
            {u"allFailed"_s, allFailed},
            {u"status"_s, failed.isEmpty() ? u"ok"_s : u"failed"_s},
            {u"pausesSet"_s, false},
            {u"hostNames"_s, hostNames},
            {u"dnsServers"_s, servers},
            {u"answering"_s, answering.isEmpty()
                                 ? QJsonValue()
                                 : QJsonValue(QJsonObject{{u"addresses"_s, answering.value("addresses"_L1)}})},
            {u"notifications"_s, told}};
}

} // namespace standby
