// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Demonstration.h"

#include <QJsonArray>

namespace standby {

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Demonstration& demonstration) {
    QJsonArray servers;
    for (const DemonstrationServer& server : demonstration.servers)
        servers.append(QJsonObject{{QStringLiteral("number"), server.number},
                                   {QStringLiteral("address"), server.address},
                                   {QStringLiteral("port"), server.port},
                                   {QStringLiteral("running"), server.running},
                                   {QStringLiteral("name"), server.name}});
    return {{QStringLiteral("running"), demonstration.running},
            {QStringLiteral("serverSetId"), orNull(demonstration.serverSetId)},
            {QStringLiteral("hostName"), orNull(demonstration.hostName)},
            {QStringLiteral("dnsAddress"), orNull(demonstration.dnsAddress)},
            {QStringLiteral("dnsPort"), demonstration.dnsPort == 0 ? QJsonValue() : QJsonValue(demonstration.dnsPort)},
            {QStringLiteral("servers"), servers}};
}

} // namespace standby
