// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/Json.h"
#include "model/StatusJson.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace standby {
namespace {

QJsonObject revisionJson(const Revision& revision) {
    return {{QStringLiteral("number"), revision.number},
            {QStringLiteral("time"), timeToJson(revision.time)},
            {QStringLiteral("author"), revision.author},
            {QStringLiteral("summary"), revision.summary}};
}

void list(const NativeContext& context, const ApiReply& reply) {
    QJsonArray rows;
    for (const Revision& revision : context.engine.revisions())
        rows.append(revisionJson(revision));
    reply(jsonAnswer(rows));
}

/// The revision that the path names, if it is kept.
std::optional<Revision> wanted(const NativeContext& context, const RoutedRequest& request) {
    bool number = false;
    const int n = request.parameters.first().toInt(&number);
    const QList<Revision> kept = context.engine.revisions();
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&](const Revision& revision) { return revision.number == n; });
    return number && found != kept.end() ? std::optional(*found) : std::nullopt;
}

ApiResponse noRevision(const RoutedRequest& request) {
    return problemReport(404, QStringLiteral("There is no revision \"%1\"; GET /revisions lists those that are kept.")
                                  .arg(request.parameters.first().left(20)));
}

void show(const NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto revision = wanted(context, request);
    if (!revision)
        return reply(noRevision(request));
    const Result<Configuration> configuration = context.engine.revision(revision->number);
    if (!configuration)
        return reply(problemReport(500, QStringLiteral("The revision was not read. %1").arg(configuration.message())));
    QJsonObject json = revisionJson(*revision);
    json.insert(QStringLiteral("configuration"), toJson(*configuration, Secrets::Mask));
    reply(jsonAnswer(json));
}

void restore(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto revision = wanted(context, request);
    if (!revision)
        return reply(noRevision(request));
    const auto outcome = context.engine.restoreRevision(revision->number, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, QStringLiteral("The revision was not restored.")));
    reply(jsonAnswer(revisionJson(std::get<Revision>(outcome))));
}

} // namespace

QList<Route> revisionRoutes(const NativeContextPointer& c) {
    return {{"GET", "/revisions", Role::Read, "Revisions",
             "The kept configurations, newest first: who changed what, and when.",
             [c](const RoutedRequest&, const ApiReply& reply) { list(*c, reply); }},
            {"GET", "/revisions/{n}", Role::Read, "Revisions", "A kept configuration.",
             [c](const RoutedRequest& r, const ApiReply& reply) { show(*c, r, reply); }},
            {"POST", "/revisions/{n}/restore", Role::Admin, "Revisions", "Make a kept configuration the current one.",
             [c](const RoutedRequest& r, const ApiReply& reply) { restore(*c, r, reply); }}};
}

} // namespace standby
