// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonFields.h"

namespace standby {

using namespace Qt::StringLiterals;

template<typename Json, Is<Server> S> void fields(Json& json, S& server) {
    json.text("id"_L1, server.id, idRule);
    json.text("address"_L1, server.address, {.required = true, .check = checkIpAddress});
    json.nullableText("pollAddress"_L1, server.pollAddress, {.check = checkPollAddress});
    json.text("displayName"_L1, server.displayName, {.longest = longestName});
    json.integer("weight"_L1, server.weight, 0, 1000);
    json.boolean("pauseSetOnFailure"_L1, server.pauseSetOnFailure);
    json.boolean("disabled"_L1, server.disabled);
    json.text("notes"_L1, server.notes, notesRule);
}

template<typename Json, Is<PollingFrequency> S> void fields(Json& json, S& frequency) {
    json.number("intervalSeconds"_L1, frequency.intervalSeconds, shortestIntervalSeconds, longestIntervalSeconds);
    json.number("failedIntervalSeconds"_L1, frequency.failedIntervalSeconds, shortestIntervalSeconds,
                longestIntervalSeconds);
    json.integer("retries"_L1, frequency.retries, 0, 100);
    json.number("retryIntervalSeconds"_L1, frequency.retryIntervalSeconds, 0, 3600);
    json.integer("successesToRecover"_L1, frequency.successesToRecover, 1, 100);
    json.boolean("stopAtFirstSuccess"_L1, frequency.stopAtFirstSuccess);
}

template<typename Json, Is<ServerSet> S> void fields(Json& json, S& set) {
    json.text("id"_L1, set.id, idRule);
    json.text("name"_L1, set.name, {.longest = longestName, .required = true});
    json.list("servers"_L1, set.servers, mostServersInSet, allFields);
    json.section("pollingMethod"_L1, set.pollingMethod, allFields);
    json.section("pollingFrequency"_L1, set.pollingFrequency, allFields);
    json.section("notification"_L1, set.notification, allFields);
    json.section("dnsData"_L1, set.dnsData, allFields);
    json.section("dnsUpdate"_L1, set.dnsUpdate, allFields);
    json.texts("tags"_L1, set.tags, {.longest = 100, .required = true, .distinct = true}, 100);
    json.text("notes"_L1, set.notes, notesRule);
    if constexpr (Json::reading) {
        if (set.servers.isEmpty() && (!json.present("servers"_L1) || json.isEmptyList("servers"_L1)))
            json.error("servers"_L1, QStringLiteral("A server set needs at least one server with an address."));
        requireDistinctIds(json, "servers"_L1, set.servers);
        requireDistinct(
            json, "servers"_L1, "address"_L1, set.servers, [](const Server& server) { return server.address; },
            QStringLiteral("Another server of this set has the address %1 already."));
    }
}

STANDBY_INSTANTIATE_FIELDS(ServerSet);

} // namespace standby
