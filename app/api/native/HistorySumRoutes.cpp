// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QJsonArray>

#include <algorithm>

namespace standby {
namespace {

constexpr int usualPoints = 300;

/// The span that is asked about; errors are for 400.
struct Span {
    WallTime from = 0;
    WallTime to = 0;
};

Result<Span> spanOf(const NativeContext& context, const RoutedRequest& request) {
    const auto from = timeOf(request, u"from", 0);
    const auto to = timeOf(request, u"to", context.engine.clock().wallTime() + 1); // what happened just now counts
    if (!from || !to)
        return from ? to.errors() : from.errors();
    if (*from >= *to)
        return Error{QStringLiteral("The query parameter \"from\" must be a time before \"to\"."), {}};
    return Span{*from, *to};
}

Result<int> pointsOf(const RoutedRequest& request) {
    if (!request.hasQuery(u"points"))
        return usualPoints;
    bool number = false;
    const int points = request.queryValue(u"points").toInt(&number);
    if (!number || points < 1 || points > HistoryLimits::points)
        return Error{
            QStringLiteral("The query parameter \"points\" must be a number from 1 to %1.").arg(HistoryLimits::points),
            {}};
    return points;
}

QJsonValue orNull(double ms) {
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

/// Who a server of the history is: those of the set in its order, then those that are no part of it any more.
QJsonObject serverJson(const QString& serverId, const ServerSet* set) {
    QJsonValue address;
    QJsonValue displayName;
    for (const Server& server : set ? set->servers : QList<Server>()) {
        if (server.id == serverId) {
            address = server.address;
            displayName = server.displayName;
        }
    }
    return {{QStringLiteral("serverId"), serverId},
            {QStringLiteral("address"), address},
            {QStringLiteral("displayName"), displayName}};
}

template<typename Row> QList<Row> inOrder(QList<Row> rows, const ServerSet* set) {
    const auto place = [set](const Row& row) {
        const qsizetype most = set ? set->servers.size() : 0;
        for (qsizetype at = 0; at < most; ++at) {
            if (set->servers.at(at).id == row.serverId)
                return at;
        }
        return most;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return place(a) < place(b); });
    return rows;
}

QJsonObject uptimeJson(const ServerUptime& uptime, const ServerSet* set) {
    const std::optional<double> percent = uptime.percent();
    QJsonObject json = serverJson(uptime.serverId, set);
    json.insert(QStringLiteral("okSeconds"), uptime.okSeconds);
    json.insert(QStringLiteral("failedSeconds"), uptime.failedSeconds);
    json.insert(QStringLiteral("unknownSeconds"), uptime.unknownSeconds);
    json.insert(QStringLiteral("percent"), percent ? QJsonValue(*percent) : QJsonValue());
    json.insert(QStringLiteral("failures"), uptime.failures);
    json.insert(QStringLiteral("longestFailureSeconds"), uptime.longestFailureSeconds);
    return json;
}

void uptime(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString id = request.parameters.first();
    if (!context->engine.serverSet(id))
        return reply(noServerSet(id));
    const Result<Span> span = spanOf(*context, request);
    if (!span)
        return reply(problemReport(400, span.message()));
    context->engine.history().uptime(
        id, span->from, span->to,
        [weak = WeakNativeContext(context), reply, id, span = *span](const Result<QList<ServerUptime>>& rows) {
            const auto alive = weak.lock();
            if (!alive)
                return reply(stoppingAnswer());
            if (!rows)
                return reply(problemReport(500, QStringLiteral("The uptime was not computed. %1").arg(rows.message())));
            const ServerSet* set = alive->engine.serverSet(id);
            QJsonArray servers;
            for (const ServerUptime& server : inOrder(*rows, set))
                servers.append(uptimeJson(server, set));
            reply(jsonAnswer(QJsonObject{{QStringLiteral("from"), timeToJson(span.from)},
                                         {QStringLiteral("to"), timeToJson(span.to)},
                                         {QStringLiteral("servers"), servers}}));
        });
}

QJsonObject responseTimesJson(const ServerResponseTimes& server, const ServerSet* set) {
    QJsonArray buckets;
    for (const ResponseBucket& bucket : server.buckets)
        buckets.append(QJsonObject{{QStringLiteral("time"), timeToJson(bucket.time)},
                                   {QStringLiteral("polls"), bucket.polls},
                                   {QStringLiteral("failed"), bucket.failed},
                                   {QStringLiteral("minMs"), orNull(bucket.minMs)},
                                   {QStringLiteral("meanMs"), orNull(bucket.meanMs)},
                                   {QStringLiteral("maxMs"), orNull(bucket.maxMs)},
                                   {QStringLiteral("failedSeconds"), bucket.failedSeconds}});
    QJsonObject json = serverJson(server.serverId, set);
    json.insert(QStringLiteral("buckets"), buckets);
    return json;
}

void responseTimes(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString id = request.parameters.first();
    if (!context->engine.serverSet(id))
        return reply(noServerSet(id));
    const Result<Span> span = spanOf(*context, request);
    const Result<int> points = pointsOf(request);
    if (!span || !points)
        return reply(problemReport(400, span ? points.message() : span.message()));
    context->engine.history().responseTimes(
        id, request.queryValue(u"server"), span->from, span->to, *points,
        [weak = WeakNativeContext(context), reply, id](const Result<ResponseTimes>& times) {
            const auto alive = weak.lock();
            if (!alive)
                return reply(stoppingAnswer());
            if (!times)
                return reply(
                    problemReport(500, QStringLiteral("The response times were not read. %1").arg(times.message())));
            const ServerSet* set = alive->engine.serverSet(id);
            QJsonArray servers;
            for (const ServerResponseTimes& server : inOrder(times->servers, set))
                servers.append(responseTimesJson(server, set));
            reply(jsonAnswer(QJsonObject{{QStringLiteral("from"), timeToJson(times->from)},
                                         {QStringLiteral("to"), timeToJson(times->to)},
                                         {QStringLiteral("bucketSeconds"), double(times->bucketMs) / 1000},
                                         {QStringLiteral("pollsFrom"), timeToJson(times->pollsFrom)},
                                         {QStringLiteral("servers"), servers}}));
        });
}

void counts(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString id = request.parameters.first();
    if (!context->engine.serverSet(id))
        return reply(noServerSet(id));
    const Result<Span> span = spanOf(*context, request);
    const Result<int> points = pointsOf(request);
    Result<HistoryFilter> filter = historyFilterOf(request);
    if (!span || !points || !filter)
        return reply(problemReport(400, !span ? span.message() : !points ? points.message() : filter.message()));
    filter->to = span->to;
    context->engine.history().counts(
        *filter, *points, [weak = WeakNativeContext(context), reply](const Result<HistoryCounts>& counted) {
            if (!weak.lock())
                return reply(stoppingAnswer());
            if (!counted)
                return reply(
                    problemReport(500, QStringLiteral("The history was not counted. %1").arg(counted.message())));
            QJsonArray stretches;
            for (const HistoryCounts::Stretch& stretch : counted->stretches)
                stretches.append(QJsonObject{{QStringLiteral("from"), timeToJson(stretch.from)},
                                             {QStringLiteral("to"), timeToJson(stretch.to)},
                                             {QStringLiteral("rows"), stretch.rows}});
            reply(jsonAnswer(QJsonObject{{QStringLiteral("from"), timeToJson(counted->from)},
                                         {QStringLiteral("to"), timeToJson(counted->to)},
                                         {QStringLiteral("total"), counted->total},
                                         {QStringLiteral("stretches"), stretches}}));
        });
}

} // namespace

QList<Route> historySumRoutes(const NativeContextPointer& c) {
    return {{"GET",
             "/serversets/{id}/uptime",
             Role::Read,
             "History",
             "How long each server of a set was ok and failed, how often, and its uptime in percent.",
             [c](const RoutedRequest& r, const ApiReply& reply) { uptime(c, r, reply); },
             {"from", "to"}},
            {"GET",
             "/serversets/{id}/responsetimes",
             Role::Read,
             "History",
             "Response times of each server over time, in as many points as a drawing has room for.",
             [c](const RoutedRequest& r, const ApiReply& reply) { responseTimes(c, r, reply); },
             {"server", "from", "to", "points"}},
            {"GET",
             "/serversets/{id}/history/counts",
             Role::Read,
             "History",
             "How many rows of the polling history a filter lets through, over time.",
             [c](const RoutedRequest& r, const ApiReply& reply) { counts(c, r, reply); },
             {"server", "from", "to", "type", "points"}}};
}

} // namespace standby
