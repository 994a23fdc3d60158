// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/UpdateTags.h"

namespace standby {

QHash<QString, QString> tagsOf(const RecordUpdate& update) {
    QStringList addresses;
    for (const QHostAddress& address : update.addresses)
        addresses << address.toString();
    return {
        {QStringLiteral("$DnsServerIP$"),
         update.serverAddress.isNull() ? update.server.host : update.serverAddress.toString()},
        {QStringLiteral("$ZoneName$"), update.zone.toText()},
        {QStringLiteral("$HostName$"), update.name.toText()},
        {QStringLiteral("$HostAddresses$"), addresses.join(u',')},
        {QStringLiteral("$TTL$"), QString::number(update.ttlSeconds)},
    };
}

} // namespace standby
