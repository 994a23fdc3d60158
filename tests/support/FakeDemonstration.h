// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace standby {

/// GET /demonstration while it does not run …
inline QJsonObject fakeNoDemonstration() {
    return {{QStringLiteral("running"), false},         {QStringLiteral("serverSetId"), QJsonValue()},
            {QStringLiteral("hostName"), QJsonValue()}, {QStringLiteral("dnsAddress"), QJsonValue()},
            {QStringLiteral("dnsPort"), QJsonValue()},  {QStringLiteral("servers"), QJsonArray()}};
}

/// … and while it does, over the set with this id.
inline QJsonObject fakeDemonstration(const QString& setId) {
    QJsonArray servers;
    for (int number = 1; number <= 3; ++number)
        servers.append(QJsonObject{{QStringLiteral("number"), number},
                                   {QStringLiteral("address"), QStringLiteral("127.0.0.1%1").arg(number)},
                                   {QStringLiteral("port"), 40123},
                                   {QStringLiteral("running"), true},
                                   {QStringLiteral("name"), QStringLiteral("Web server %1").arg(number)}});
    return {{QStringLiteral("running"), true},
            {QStringLiteral("serverSetId"), setId},
            {QStringLiteral("hostName"), QStringLiteral("www.standby.test")},
            {QStringLiteral("dnsAddress"), QStringLiteral("127.0.0.1")},
            {QStringLiteral("dnsPort"), 5300},
            {QStringLiteral("servers"), servers}};
}

/// The same after a switch.
inline QJsonObject withServerRunning(QJsonObject demonstration, int number, bool running) {
    QJsonArray servers = demonstration.value(QStringLiteral("servers")).toArray();
    QJsonObject server = servers.at(number - 1).toObject();
    server.insert(QStringLiteral("running"), running);
    servers.replace(number - 1, server);
    demonstration.insert(QStringLiteral("servers"), servers);
    return demonstration;
}

} // namespace standby
