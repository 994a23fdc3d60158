// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "api/native/DryRun.h"
#include "api/native/NativeContext.h"
#include "model/Json.h"
#include "model/StatusJson.h"

namespace standby {
namespace {

const QByteArray section = "Server sets";
constexpr qsizetype mostWithPolls = 1000; ///< what is put into words for one answer holds up the engine

QString notSaved() {
    return QStringLiteral("The server set was not saved.");
}

ApiResponse configAnswer(const Engine& engine, const ServerSet& set, int status = 200) {
    ApiResponse response = jsonAnswer(toJson(set, Secrets::Mask), status);
    response.addHeader("ETag", serverSetTag(engine, set.id));
    return response;
}

/// The sets whose ids are listed, in the order of the list; unknown ones are left out: they were deleted meanwhile.
QList<ServerSet> named(const Engine& engine, const QString& ids) {
    QList<ServerSet> sets;
    for (const QString& id : ids.split(u',', Qt::SkipEmptyParts)) {
        if (const ServerSet* set = engine.serverSet(id))
            sets.append(*set);
    }
    return sets;
}

QList<ServerSet> filtered(const Engine& engine, QList<ServerSet> sets, const QString& status, const QString& name) {
    if (!status.isEmpty() || !name.isEmpty())
        sets.removeIf([&](const ServerSet& set) {
            return (!status.isEmpty() && toText(engine.state(set.id).status) != status) ||
                   (!name.isEmpty() && !set.name.contains(name, Qt::CaseInsensitive));
        });
    return sets;
}

/// `recentPolls`, 1…60; 0 when not given.
Result<int> recentPollsOf(const RoutedRequest& request) {
    if (!request.hasQuery(u"recentPolls"))
        return 0;
    bool number = false;
    const int polls = request.queryValue(u"recentPolls").toInt(&number);
    if (!number || polls < 1 || polls > RecentPolls::kept)
        return Error{QStringLiteral("The query parameter \"recentPolls\" must be a number from 1 to %1, not \"%2\".")
                         .arg(RecentPolls::kept)
                         .arg(request.queryValue(u"recentPolls")),
                     {}};
    return polls;
}

void list(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString status = request.queryValue(u"status");
    if (!status.isEmpty() && status != QLatin1String("ok") && status != QLatin1String("failed") &&
        status != QLatin1String("unknown"))
        return reply(problemReport(
            400,
            QStringLiteral("The query parameter \"status\" must be ok, failed or unknown, not \"%1\".").arg(status)));
    const Result<int> recentPolls = recentPollsOf(request);
    if (!recentPolls)
        return reply(problemReport(400, recentPolls.message()));
    const QList<ServerSet> sets = request.hasQuery(u"ids") ? named(context.engine, request.queryValue(u"ids"))
                                                           : context.engine.configuration().serverSets;
    const auto page = pageOf(request, filtered(context.engine, sets, status, request.queryValue(u"name")));
    if (!page)
        return reply(problemReport(400, page.message()));
    if (*recentPolls > 0 && page->size() > mostWithPolls)
        return reply(problemReport(
            400, QStringLiteral("The recent polls of %1 server sets are too much for one answer. Add \"limit\" (at "
                                "most %2) and go on with \"after\".")
                     .arg(page->size())
                     .arg(mostWithPolls)));
    reply(listAnswer(context, *page, request.request.caller.inProcess, *recentPolls));
}

void create(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const Result<ServerSet> received = serverSetFromJson(request.body);
    if (!received)
        return reply(problemReport(422, notSaved(), received.errors()));
    const auto outcome = context.engine.createServerSet(*received, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, notSaved()));
    const auto& set = std::get<ServerSet>(outcome);
    ApiResponse response = configAnswer(context.engine, set, 201);
    response.addHeader("Location", "/serversets/" + set.id.toUtf8());
    reply(std::move(response));
}

void save(NativeContext& context, const QString& id, const QJsonValue& body, const RoutedRequest& request,
          const ApiReply& reply) {
    const Result<ServerSet> received = serverSetFromJson(body);
    if (!received)
        return reply(problemReport(422, notSaved(), received.errors()));
    if (!received->id.isEmpty() && received->id != id)
        return reply(problemReport(422, notSaved(),
                                   {{QStringLiteral("The id cannot be changed; leave it out or send \"%1\".").arg(id),
                                     QStringLiteral("/id")}}));
    ServerSet set = *received;
    set.id = id;
    const auto outcome = context.engine.changeServerSet(id, set, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, notSaved()));
    reply(configAnswer(context.engine, std::get<ServerSet>(outcome)));
}

/// Finds the set that the path names and holds the request to its If-Match; or answers.
template<typename Act>
void withSet(NativeContext& context, const RoutedRequest& request, const ApiReply& reply, Act act) {
    const QString& id = request.parameters.first();
    const ServerSet* set = context.engine.serverSet(id);
    if (!set)
        return reply(noServerSet(id));
    const bool changes = request.request.method != "GET" && request.request.method != "HEAD";
    if (changes && !ifMatch(request.request.header("If-Match"), serverSetTag(context.engine, id)))
        return reply(staleIfMatch(QStringLiteral("The server set \"%1\" was not changed.").arg(set->name)));
    act(*set);
}

void remove(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto outcome = context.engine.deleteServerSet(request.parameters.first(), request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, QStringLiteral("The server set was not deleted.")));
    reply(ApiResponse{204, {}, {}, {}});
}

} // namespace

QList<Route> serverSetRoutes(const NativeContextPointer& c) {
    return {
        {"GET",
         "/serversets",
         Role::Read,
         section,
         "List the server sets: status and since when, what it is doing, what DNS is to say, why it failed.",
         [c](const RoutedRequest& r, const ApiReply& reply) { list(*c, r, reply); },
         {"status", "name", "ids", "recentPolls", "limit", "after"}},
        {"POST",
         "/serversets",
         Role::Admin,
         section,
         "Create a server set.",
         [c](const RoutedRequest& r, const ApiReply& reply) { create(*c, r, reply); },
         {},
         BodyKind::Json},
        {"GET", "/serversets/{id}", Role::Read, section, "Short info of a server set: its name and status.",
         [c](const RoutedRequest& r, const ApiReply& reply) {
             withSet(*c, r, reply, [&](const ServerSet& set) { reply(shortAnswer(*c, set)); });
         }},
        withDryRun(c,
                   {"DELETE", "/serversets/{id}", Role::Admin, section, "Delete a server set; its polls stop at once.",
                    [c](const RoutedRequest& r, const ApiReply& reply) {
                        withSet(*c, r, reply, [&](const ServerSet&) { remove(*c, r, reply); });
                    }}),
        {"GET", "/serversets/{id}/config", Role::Read, section, "The configuration of a server set.",
         [c](const RoutedRequest& r, const ApiReply& reply) {
             withSet(*c, r, reply, [&](const ServerSet& set) { reply(configAnswer(c->engine, set)); });
         }},
        withDryRun(c, {"PUT",
                       "/serversets/{id}/config",
                       Role::Admin,
                       section,
                       "Replace the configuration of a server set.",
                       [c](const RoutedRequest& r, const ApiReply& reply) {
                           withSet(*c, r, reply,
                                   [&](const ServerSet& set) { save(*c, QString(set.id), r.body, r, reply); });
                       },
                       {},
                       BodyKind::Json}),
        withDryRun(c, {"PATCH",
                       "/serversets/{id}/config",
                       Role::Admin,
                       section,
                       "Change parts of the configuration of a server set (JSON merge patch).",
                       [c](const RoutedRequest& r, const ApiReply& reply) {
                           withSet(*c, r, reply, [&](const ServerSet& set) {
                               save(*c, QString(set.id), mergePatch(toJson(set, Secrets::Mask), r.body), r, reply);
                           });
                       },
                       {},
                       BodyKind::MergePatch}),
    };
}

} // namespace standby
