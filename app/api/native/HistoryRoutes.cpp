// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Accept.h"
#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "api/native/Csv.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <optional>

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

QByteArray entriesCsv(const QList<HistoryEntry>& entries, CsvStyle style) {
    QByteArray csv = csvRow({QStringLiteral("time"), QStringLiteral("type"), QStringLiteral("serverName"),
                             QStringLiteral("serverAddress"), QStringLiteral("responseMs"), QStringLiteral("text")},
                            style);
    for (const HistoryEntry& entry : entries)
        csv += csvRow({timeToJson(entry.time).toString(), toText(entry.type), entry.serverName, entry.serverAddress,
                       entry.responseMs < 0 ? QString() : csvNumber(entry.responseMs, style), entry.text},
                      style);
    return csv;
}

/// What the answer is to look like; nothing: JSON.
using Table = std::optional<CsvStyle>;

Result<Table> tableOf(const RoutedRequest& request) {
    const QString separator = request.queryValue(u"separator");
    const bool semicolons = separator == QLatin1String("semicolon");
    if (request.hasQuery(u"separator") && !semicolons && separator != QLatin1String("comma"))
        return Error{QStringLiteral("The query parameter \"separator\" must be comma or semicolon."), {}};
    if (!wantsRatherThanJson(request.request.header("Accept"), "text/csv"))
        return Table();
    return Table(semicolons ? CsvStyle::SemicolonsAndDecimalCommas : CsvStyle::CommasAndDecimalPoints);
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

} // namespace

Result<HistoryFilter> historyFilterOf(const RoutedRequest& request) {
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

namespace {

ApiResponse entriesAnswer(const QList<HistoryEntry>& entries, Table table, const QString& setId) {
    if (table)
        return {200,
                "text/csv; charset=utf-8; header=present",
                entriesCsv(entries, *table),
                {{"Vary", "Accept"},
                 {"Content-Disposition", "attachment; filename=\"history-" + setId.toLatin1() + ".csv\""}}};
    QJsonArray rows;
    for (const HistoryEntry& entry : entries)
        rows.append(entryJson(entry));
    ApiResponse response = jsonAnswer(rows);
    response.addHeader("Vary", "Accept");
    return response;
}

/// Where the next page is (RFC 8288): the same question, beyond the last row of this page.
QByteArray nextPage(const RoutedRequest& request, const HistoryFilter& filter, const QList<HistoryEntry>& rows) {
    if (rows.size() < filter.limit)
        return {};
    QUrlQuery query(QString::fromLatin1(request.request.query));
    const QString place = filter.newestFirst ? QStringLiteral("before") : QStringLiteral("after");
    query.removeAllQueryItems(place);
    query.addQueryItem(place, QString::number(rows.constLast().id));
    return '<' + request.request.path + '?' + query.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\"next\"";
}

/// A hundred thousand rows take a second to write: not in the engine thread, nor what follows from their bytes.
void answerInBackground(NativeContext& context, const QList<HistoryEntry>& rows, Table table, const QString& setId,
                        const QByteArray& next, bool asValues, const ApiReply& reply) {
    context.background.start([engine = &context.engine, rows, table, setId, next, asValues, reply] {
        ApiResponse response = entriesAnswer(rows, table, setId);
        if (!next.isEmpty())
            response.addHeader("Link", next);
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
    const Result<HistoryFilter> filter = historyFilterOf(request);
    if (!filter)
        return reply(problemReport(400, filter.message()));
    const Result<Table> table = tableOf(request);
    if (!table)
        return reply(problemReport(400, table.message()));
    const bool asValues = request.request.caller.inProcess;
    context->engine.history().read(*filter, [weak = WeakNativeContext(context), reply, table = *table, id, request,
                                             filter = *filter, asValues](const Result<QList<HistoryEntry>>& rows) {
        const auto alive = weak.lock();
        if (!alive)
            return reply(stoppingAnswer());
        if (!rows)
            return reply(problemReport(500, QStringLiteral("The history was not read. %1").arg(rows.message())));
        answerInBackground(*alive, *rows, table, id, nextPage(request, filter, *rows), asValues, reply);
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
             {"server", "from", "to", "type", "limit", "after", "before", "separator"}}};
}

} // namespace standby
