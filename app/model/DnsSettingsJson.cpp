// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonFields.h"

#include <QUrl>

#include <limits>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Two spellings of one name would be served twice: compare what travels.
QString travellingName(const QString& name) {
    const bool wildcard = name.startsWith("*."_L1);
    const QString ace = QString::fromLatin1(QUrl::toAce(wildcard ? name.sliced(2) : name));
    return (wildcard ? "*."_L1 : ""_L1) + (ace.isEmpty() ? name : ace);
}

} // namespace

template<typename Json, Is<AllFailed> S> void fields(Json& json, S& allFailed) {
    json.word("mode"_L1, allFailed.mode);
    if constexpr (Json::reading) {
        json.nullableText("address"_L1, allFailed.address, {.check = checkIpAddress});
        if (allFailed.mode == AllFailedMode::SingleAddress && json.isEmptyText("address"_L1))
            json.error(
                "address"_L1,
                QStringLiteral("The mode singleAddress needs the address to give when all servers have failed."));
        if (allFailed.mode != AllFailedMode::SingleAddress && !allFailed.address.isEmpty())
            json.error("address"_L1,
                       QStringLiteral("An address belongs to the mode singleAddress only; leave it out."));
    } else if (allFailed.mode == AllFailedMode::SingleAddress) {
        json.text("address"_L1, allFailed.address, {});
    }
}

template<typename Json, Is<DnsData> S> void fields(Json& json, S& dnsData) {
    json.texts("hostNames"_L1, dnsData.hostNames, {.required = true, .check = checkServedName}, mostListEntries);
    json.word("addresses"_L1, dnsData.addresses);
    json.section("allFailed"_L1, dnsData.allFailed, allFields);
    json.integer("ttlSeconds"_L1, dnsData.ttlSeconds, 0, std::numeric_limits<qint32>::max());
    if constexpr (Json::reading)
        requireDistinct(json, "hostNames"_L1, {}, dnsData.hostNames, travellingName,
                        QStringLiteral("The host name %1 is given twice."));
}

template<typename Json, Is<Tsig> S> void fields(Json& json, S& tsig) {
    json.word("algorithm"_L1, tsig.algorithm);
    json.text("keyName"_L1, tsig.keyName, {.required = true, .check = checkHostName});
    json.secret("secret"_L1, tsig.secret, {.longest = 4000, .required = true, .quotable = false, .check = checkBase64});
}

template<typename Json, Is<HttpAction> S> void fields(Json& json, S& action) {
    json.text("method"_L1, action.method, {});
    json.text("url"_L1, action.url, {.longest = 8000, .required = true, .check = checkUrlWithTags});
    json.list("headers"_L1, action.headers, 100, allFields);
    json.text("body"_L1, action.body, {.longest = longestNotes, .trimmed = false, .manyLines = true});
    json.text("user"_L1, action.user, {.trimmed = false});
    json.secret("password"_L1, action.password, passwordRule);
    if constexpr (Json::reading) {
        const bool get = action.method == "GET"_L1;
        if (!get && action.method != "POST"_L1 && action.method != "PUT"_L1)
            json.error("method"_L1,
                       QStringLiteral("Expected GET, POST or PUT, but this is %1.").arg(quoted(action.method)));
        if (get && !action.body.isEmpty())
            json.error("body"_L1,
                       QStringLiteral("A GET request has no body; use POST or PUT, or leave the body empty."));
        if (action.user.contains(u':'))
            json.error(
                "user"_L1,
                QStringLiteral("%1 contains a colon, which HTTP Basic authentication does not allow in a user name.")
                    .arg(quoted(action.user)));
    }
}

template<typename Json, Is<Rfc2136Update> S> void fields(Json& json, S& update) {
    json.optionalSection("tsig"_L1, update.tsig, allFields);
}

template<typename Json, Is<HttpUpdate> S> void fields(Json& json, S& update) {
    fields(json, update.request);
    json.section("expect"_L1, update.expect, allFields);
}

template<typename Json, Is<MicrosoftDnsUpdate> S> void fields(Json& json, S& update) {
    json.boolean("local"_L1, update.local);
    if constexpr (Json::reading) {
        if (update.local)
            json.integer("port"_L1, update.port, 0, 65535);
        else
            json.requiredInteger("port"_L1, update.port, 1, 65535);
    } else {
        json.integer("port"_L1, update.port, 0, 65535);
    }
    json.secret("password"_L1, update.password, passwordRule);
}

template<typename Json, Is<DnsUpdateMethod> S> void fields(Json& json, S& method) {
    variantFields(json, method, std::array{"rfc2136", "http", "command", "microsoftDns"});
}

template<typename Json, Is<DnsLookupSettings> S> void fields(Json& json, S& lookup) {
    json.boolean("edns0"_L1, lookup.edns0);
    json.boolean("ignoreTtl"_L1, lookup.ignoreTtl);
    json.number("recheckSeconds"_L1, lookup.recheckSeconds, 1, 604'800);
}

template<typename Json, Is<DnsServer> S> void fields(Json& json, S& server) {
    json.text("id"_L1, server.id, idRule);
    json.text("host"_L1, server.host, {.required = true, .check = checkHostOrIpAddress});
    json.integer("port"_L1, server.port, 1, 65535);
    json.section("lookup"_L1, server.lookup, allFields);
    json.section("method"_L1, server.method, allFields);
    json.text("notes"_L1, server.notes, notesRule);
}

template<typename Json, Is<DnsUpdate> S> void fields(Json& json, S& update) {
    json.boolean("useDefaults"_L1, update.useDefaults);
    json.list("servers"_L1, update.servers, mostListEntries, allFields);
    if constexpr (Json::reading)
        requireDistinctIds(json, "servers"_L1, update.servers);
}

STANDBY_INSTANTIATE_FIELDS(DnsData);
STANDBY_INSTANTIATE_FIELDS(HttpAction);
STANDBY_INSTANTIATE_FIELDS(DnsServer);
STANDBY_INSTANTIATE_FIELDS(DnsUpdate);

} // namespace standby
