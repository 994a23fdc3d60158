// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Accept.h"
#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "api/native/Csv.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {
namespace {

constexpr int usualRows = 1000;
constexpr int mostRows = 100'000;

QJsonObject entryJson(const HistoryEntry& entry) {
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("time"), timeToJson(entry.time)},
            {QStringLiteral("type"), toText(entry.type)},
            {QStringLiteral("serverSetId"), entry.serverSetId},
            {QStringLiteral("serverId"), entry.serverId},
            {QStringLiteral("serverAddress"), entry.serverAddress},
            {QStringLiteral("serverName"), entry.serverName},
            {QStringLiteral("responseMs"), entry.responseMs < 0 ? QJsonValue() : QJsonValue(entry.responseMs)},
            {QStringLiteral("text"), entry.text}};
}

QByteArray entriesCsv(const QList<HistoryEntry>& entries) {
    QByteArray csv = csvRow({QStringLiteral("time"), QStringLiteral("type"), QStringLiteral("serverName"),
                             QStringLiteral("serverAddress"), QStringLiteral("responseMs"), QStringLiteral("text")});
    for (const HistoryEntry& entry : entries)
        csv += csvRow({timeToJson(entry.time).toString(), toText(entry.type), entry.serverName, entry.serverAddress,
                       entry.responseMs < 0 ? QString() : QString::number(entry.responseMs), entry.text});
    return csv;
}

Result<QList<HistoryType>> typesOf(const RoutedRequest& request) {
    QList<HistoryType> types;
    for (const QString& word : request.queryValue(u"type").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto type = historyTypeFromText(word);
        if (!type)
            return Error{QStringLiteral("The query parameter \"type\" has an unknown type of entry: \"%1\".").arg(word),
                         {}};
        types.append(*type);
    }
    return types;
}

Result<HistoryFilter> filterOf(const RoutedRequest& request) {
    const auto from = timeOf(request, u"from", 0);
    const auto to = timeOf(request, u"to", 0);
    const auto types = typesOf(request);
    const auto limit = limitOf(request, usualRows, mostRows);
    const auto after = numberOf(request, u"after");
    const auto before = numberOf(request, u"before");
    Errors errors;
    const auto collect = [&](const auto& result) {
        if (!result)
            errors.append(result.errors());
    };
    collect(from);
    collect(to);
    collect(types);
    collect(limit);
    collect(after);
    collect(before);
    if (!errors.isEmpty())
        return errors;
    HistoryFilter filter;
    filter.serverSetId = request.parameters.first();
    filter.serverId = request.queryValue(u"server");
    filter.from = *from;
    filter.to = *to;
    filter.types = *types;
    filter.afterId = *after;
    filter.beforeId = *before;
    filter.newestFirst = !request.hasQuery(u"after");
    filter.limit = *limit;
    return filter;
}

ApiResponse entriesAnswer(const QList<HistoryEntry>& entries, bool csv, const QString& setId) {
    if (csv)
        return {200,
                "text/csv; charset=utf-8; header=present",
                entriesCsv(entries),
                {{"Vary", "Accept"},
                 {"Content-Disposition", "attachment; filename=\"history-" + setId.toLatin1() + ".csv\""}}};
    QJsonArray rows;
    for (const HistoryEntry& entry : entries)
        rows.append(entryJson(entry));
    ApiResponse response = jsonAnswer(rows);
    response.addHeader("Vary", "Accept");
    return response;
}

/// A hundred thousand rows take a second to write: not in the engine thread, nor what follows from their bytes.
void answerInBackground(NativeContext& context, const QList<HistoryEntry>& rows, bool csv, const QString& setId,
                        bool asValues, const ApiReply& reply) {
    context.background.start([engine = &context.engine, rows, csv, setId, asValues, reply] {
        ApiResponse response = entriesAnswer(rows, csv, setId);
        if (!asValues) {
            response.body = response.bytes();
            response.addHeader("ETag", contentTag(response.bytes()));
        }
        QMetaObject::invokeMethod(
            engine, [reply, response]() mutable { reply(std::move(response)); }, Qt::QueuedConnection);
    });
}

void history(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString id = request.parameters.first();
    if (!context->engine.serverSet(id))
        return reply(noServerSet(id));
    const Result<HistoryFilter> filter = filterOf(request);
    if (!filter)
        return reply(problemReport(400, filter.message()));
    const bool csv = wantsRatherThanJson(request.request.header("Accept"), "text/csv");
    const bool asValues = request.request.caller.inProcess;
    context->engine.history().read(*filter, [weak = WeakNativeContext(context), reply, csv, id,
                                             asValues](const Result<QList<HistoryEntry>>& rows) {
        const auto alive = weak.lock();
        if (!alive)
            return reply(stoppingAnswer());
        if (!rows)
            return reply(problemReport(500, QStringLiteral("The history was not read. %1").arg(rows.message())));
        answerInBackground(*alive, *rows, csv, id, asValues, reply);
    });
}

QJsonObject uptimeJson(const ServerUptime& uptime, const ServerSet* set) {
    QJsonValue address;
    QJsonValue displayName;
    for (const Server& server : set ? set->servers : QList<Server>()) {
        if (server.id == uptime.serverId) {
            address = server.address;
            displayName = server.displayName;
        }
    }
    const std::optional<double> percent = uptime.percent();
    return {{QStringLiteral("serverId"), uptime.serverId},
            {QStringLiteral("address"), address},
            {QStringLiteral("displayName"), displayName},
            {QStringLiteral("okSeconds"), uptime.okSeconds},
            {QStringLiteral("failedSeconds"), uptime.failedSeconds},
            {QStringLiteral("unknownSeconds"), uptime.unknownSeconds},
            {QStringLiteral("percent"), percent ? QJsonValue(*percent) : QJsonValue()}};
}

void uptime(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString id = request.parameters.first();
    if (!context->engine.serverSet(id))
        return reply(noServerSet(id));
    const auto from = timeOf(request, u"from", 0);
    const auto to = timeOf(request, u"to", context->engine.clock().wallTime());
    if (!from || !to)
        return reply(problemReport(400, from ? to.message() : from.message()));
    if (*from >= *to)
        return reply(problemReport(400, QStringLiteral("The query parameter \"from\" must be a time before \"to\".")));
    context->engine.history().uptime(
        id, *from, *to,
        [weak = WeakNativeContext(context), reply, id, from = *from,
         to = *to](const Result<QList<ServerUptime>>& rows) {
            const auto alive = weak.lock();
            if (!alive)
                return reply(stoppingAnswer());
            if (!rows)
                return reply(problemReport(500, QStringLiteral("The uptime was not computed. %1").arg(rows.message())));
            const ServerSet* set = alive->engine.serverSet(id);
            QJsonArray servers;
            for (const ServerUptime& server : *rows)
                servers.append(uptimeJson(server, set));
            reply(jsonAnswer(QJsonObject{{QStringLiteral("from"), timeToJson(from)},
                                         {QStringLiteral("to"), timeToJson(to)},
                                         {QStringLiteral("servers"), servers}}));
        });
}

} // namespace

QList<Route> historyRoutes(const NativeContextPointer& c) {
    return {{"GET",
             "/serversets/{id}/history",
             Role::Read,
             "History",
             "The polling history of a server set, newest first; as a table with Accept: text/csv.",
             [c](const RoutedRequest& r, const ApiReply& reply) { history(c, r, reply); },
             {"server", "from", "to", "type", "limit", "after", "before"}},
            {"GET",
             "/serversets/{id}/uptime",
             Role::Read,
             "History",
             "How long each server of a set was ok and failed, and its uptime in percent.",
             [c](const RoutedRequest& r, const ApiReply& reply) { uptime(c, r, reply); },
             {"from", "to"}}};
}

} // namespace standby
