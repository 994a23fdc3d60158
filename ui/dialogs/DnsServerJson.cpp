// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsServerJson.h"

#include "dialogs/JsonPointer.h"
#include "model/Json.h"

namespace standby {

using namespace Qt::StringLiterals;

QJsonObject defaultDnsServer(const DnsUpdateMethod& method) {
    Options options;
    DnsServer server;
    server.method = method;
    options.dnsUpdating.defaultServers = {server};
    QJsonObject json = valueAt(toJson(options, Secrets::Keep), u"/dnsUpdating/defaultServers/0"_s).toObject();
    json.remove("id"_L1);
    return json;
}

Errors mistakesInDnsServer(const QJsonObject& server) {
    const auto parsed = dnsServerFromJson(server);
    return parsed ? Errors() : parsed.errors();
}

QString dnsServerTitle(const QJsonObject& server) {
    return hostWithPort(server.value("host"_L1).toString(), server.value("port"_L1).toInt(53));
}

} // namespace standby
