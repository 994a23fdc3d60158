// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

namespace standby {
namespace {

QJsonObject statisticsJson(const Monitor::Statistics& now) {
    return {{QStringLiteral("pollsPerSecond"), now.pollsPerSecond},
            {QStringLiteral("pollsUnderWay"), now.pollsUnderWay},
            {QStringLiteral("nextPollAt"), timeToJson(now.nextPollAt)},
            {QStringLiteral("serverSets"), QJsonObject{{QStringLiteral("total"), now.serverSets},
                                                       {QStringLiteral("ok"), now.ok},
                                                       {QStringLiteral("failed"), now.failed},
                                                       {QStringLiteral("unknown"), now.unknown},
                                                       {QStringLiteral("paused"), now.paused}}},
            {QStringLiteral("servers"), now.servers}};
}

} // namespace

Route statisticsRoute(const NativeContextPointer& c) {
    return {"GET",
            "/statistics",
            Role::Read,
            "Server sets",
            "How things stand now: polls a second, when the next poll is, how many server sets are in which state.",
            [c](const RoutedRequest&, const ApiReply& reply) {
                reply(jsonAnswer(statisticsJson(c->engine.statistics())));
            }};
}

} // namespace standby
