// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/DryRun.h"
#include "api/native/NativeContext.h"
#include "model/ConfigurationChanges.h"
#include "model/Json.h"
#include "model/StatusJson.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace standby {
namespace {

QJsonValue numberOrNull(int number) {
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

/// @p kept: all revisions, newest first.
QJsonObject revisionJson(const Revision& revision, const QList<Revision>& kept) {
    QJsonArray sets;
    for (const ChangedSet& set : revision.facts.serverSets)
        sets.append(QJsonObject{{QStringLiteral("id"), set.id}, {QStringLiteral("name"), set.name}});
    return {{QStringLiteral("number"), revision.number},
            {QStringLiteral("time"), timeToJson(revision.time)},
            {QStringLiteral("author"), revision.author},
            {QStringLiteral("summary"), revision.summary},
            {QStringLiteral("serverSets"), sets},
            {QStringLiteral("serverSetCount"), revision.facts.serverSetCount},
            {QStringLiteral("options"), revision.facts.options},
            {QStringLiteral("undoes"), numberOrNull(revision.facts.undoes)},
            {QStringLiteral("undoneBy"), numberOrNull(undoneBy(revision.number, kept))}};
}

void list(const NativeContext& context, const ApiReply& reply) {
    QJsonArray rows;
    const QList<Revision> kept = context.engine.revisions();
    for (const Revision& revision : kept)
        rows.append(revisionJson(revision, kept));
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
    QJsonObject json = revisionJson(*revision, context.engine.revisions());
    json.insert(QStringLiteral("configuration"), toJson(*configuration, Secrets::Mask));
    reply(jsonAnswer(json));
}

/// Read in another thread: with 10,000 server sets it takes a while.
void changes(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto revision = wanted(*context, request);
    if (!revision)
        return reply(noRevision(request));
    const auto difference = context->engine.difference(revision->number);
    if (const auto* error = std::get_if<CommandError>(&difference))
        return reply(refusedCommand(*error, QStringLiteral("What the revision changed is not known.")));
    context->background.start([engine = &context->engine, weak = WeakNativeContext(context), reply,
                               difference = std::get<RevisionDifference>(difference)] {
        const Result<ConfigurationStep> step = difference.read();
        ApiResponse answer =
            step ? jsonAnswer(toJson(changesBetween(step->before, step->after)))
                 : problemReport(500, QStringLiteral("The revision was not read. %1").arg(step.message()));
        QMetaObject::invokeMethod(
            engine,
            [weak, reply, answer = std::move(answer)]() mutable {
                reply(weak.lock() ? std::move(answer) : stoppingAnswer());
            },
            Qt::QueuedConnection);
    });
}

/// @p command makes a revision from the one that the path names.
void command(NativeContext& context, const RoutedRequest& request, const QString& notDone,
             Outcome<Revision> (Engine::*command)(int number, const Author& author), const ApiReply& reply) {
    const auto revision = wanted(context, request);
    if (!revision)
        return reply(noRevision(request));
    const auto outcome = (context.engine.*command)(revision->number, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, notDone));
    reply(jsonAnswer(revisionJson(std::get<Revision>(outcome), context.engine.revisions())));
}

} // namespace

QList<Route> revisionRoutes(const NativeContextPointer& c) {
    return {
        {"GET", "/revisions", Role::Read, "Revisions",
         "The kept configurations, newest first: who changed what, and when.",
         [c](const RoutedRequest&, const ApiReply& reply) { list(*c, reply); }},
        {"GET", "/revisions/{n}", Role::Read, "Revisions", "A kept configuration.",
         [c](const RoutedRequest& r, const ApiReply& reply) { show(*c, r, reply); }},
        {"GET", "/revisions/{n}/changes", Role::Read, "Revisions",
         "What a revision changed, field by field, before and after.",
         [c](const RoutedRequest& r, const ApiReply& reply) { changes(c, r, reply); }},
        withDryRun(c, {"POST", "/revisions/{n}/undo", Role::Admin, "Revisions",
                       "Take back what a revision changed, and nothing else; undo that to redo it.",
                       [c](const RoutedRequest& r, const ApiReply& reply) {
                           command(*c, r, QStringLiteral("The change was not undone."), &Engine::undoRevision, reply);
                       }}),
        withDryRun(
            c, {"POST", "/revisions/{n}/restore", Role::Admin, "Revisions",
                "Make a kept configuration the current one.", [c](const RoutedRequest& r, const ApiReply& reply) {
                    command(*c, r, QStringLiteral("The revision was not restored."), &Engine::restoreRevision, reply);
                }})};
}

} // namespace standby
