// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Accept.h"
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {
namespace {

constexpr int mostLines = 1'000'000;

/// What follows `after` is read oldest first, so that a reader with a limit misses nothing; without `after`, the
/// newest.
QList<LogLine> chosenLines(const LogCache& log, bool following, qint64 after, int limit) {
    if (!following)
        return log.lines(0, limit);
    const QList<LogLine> lines = log.lines(quint64(after));
    return limit == 0 ? lines : lines.first(std::min<qsizetype>(limit, lines.size()));
}

void list(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const Result<int> limit = limitOf(request, 0, mostLines);
    const Result<qint64> after = numberOf(request, u"after");
    if (!limit || !after)
        return reply(problemReport(400, limit ? after.message() : limit.message()));
    const QList<LogLine> lines = chosenLines(context.engine.log(), request.hasQuery(u"after"), *after, *limit);
    if (wantsRatherThanJson(request.request.header("Accept"), "text/plain")) {
        QByteArray text;
        for (const LogLine& line : lines)
            text += logLineText(line).toUtf8() + '\n';
        return reply(ApiResponse{200, "text/plain; charset=utf-8", text, {{"Vary", "Accept"}}});
    }
    QJsonArray rows;
    for (const LogLine& line : lines)
        rows.append(toJson(line));
    ApiResponse response = jsonAnswer(rows);
    response.addHeader("Vary", "Accept");
    reply(std::move(response));
}

} // namespace

QList<Route> logRoutes(const NativeContextPointer& c) {
    return {{"GET",
             "/log",
             Role::Read,
             "Log",
             "The latest log lines, oldest first; as text with Accept: text/plain. ?after=SEQ gives what is new.",
             [c](const RoutedRequest& r, const ApiReply& reply) { list(*c, r, reply); },
             {"after", "limit"}},
            {"GET", "/events", Role::Read, "Log",
             "Everything that happens, as server-sent events; Last-Event-ID resumes without loss.",
             [](const RoutedRequest&, const ApiReply& reply) {
                 reply(problemReport(501, QStringLiteral("The event stream is served over HTTP only.")));
             }}};
}

} // namespace standby
