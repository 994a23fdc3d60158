// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/NativeContext.h"

#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {
namespace {

Error badParameter(QStringView name, const QString& value, const QString& wanted) {
    return Error{
        QStringLiteral("The query parameter \"%1\" must be %2, not \"%3\".").arg(name.toString(), wanted, value), {}};
}

int statusOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::NotFound:
        return 404;
    case Refusal::Conflict:
        return 409;
    case Refusal::Invalid:
        return 422;
    case Refusal::Failed:
        break;
    }
    return 500;
}

} // namespace

ApiResponse jsonAnswer(const QJsonValue& body, int status) {
    return {status, "application/json", body, {}};
}

ApiResponse noServerSet(const QString& id) {
    return problemReport(404, QStringLiteral("There is no server set with the id \"%1\".").arg(id.left(100)));
}

ApiResponse refusedCommand(const CommandError& error, const QString& what) {
    const int status = statusOf(error.refusal);
    const bool general = error.errors.size() == 1 && error.errors.first().pointer.isEmpty();
    if (general)
        return problemReport(status, what + QLatin1Char(' ') + error.errors.first().detail);
    return problemReport(status, what, error.errors);
}

ApiResponse staleIfMatch(const QString& what) {
    return problemReport(
        412, QStringLiteral("%1 It was changed since it was read; read it again and repeat the change.").arg(what));
}

ApiResponse stoppingAnswer() {
    return problemReport(503, QStringLiteral("The program is stopping."));
}

ApiResponse listAnswer(NativeContext& context, const QList<ServerSet>& sets, bool asValues, int recentPolls) {
    const Engine& engine = context.engine;
    context.serverSets.trim(engine.configuration().serverSets.size());
    if (asValues || recentPolls > 0) {
        QJsonArray list;
        for (const ServerSet& set : sets) {
            QJsonObject json = context.serverSets.json(set, engine.state(set.id), engine.versionOf(set.id));
            if (recentPolls > 0)
                json.insert(u"recentPolls", recentPollsJson(set, engine.state(set.id), recentPolls));
            list.append(json);
        }
        return jsonAnswer(list);
    }
    QByteArray list = "[";
    for (const ServerSet& set : sets) {
        if (list.size() > 1)
            list += ',';
        list += context.serverSets.bytes(set, engine.state(set.id), engine.versionOf(set.id));
    }
    return {200, "application/json", QByteArray(list + ']'), {}};
}

QByteArray serverSetTag(const Engine& engine, const QString& id) {
    return versionTag(engine.startedAt(), engine.versionOf(id));
}

ApiResponse shortAnswer(NativeContext& context, const ServerSet& set, int status) {
    const Engine& engine = context.engine;
    const QByteArray& bytes = context.serverSets.bytes(set, engine.state(set.id), engine.versionOf(set.id));
    ApiResponse response{
        status, "application/json", context.serverSets.json(set, engine.state(set.id), engine.versionOf(set.id)), {}};
    response.addHeader("ETag", versionTag(engine.startedAt(), engine.versionOf(set.id), bytes));
    return response;
}

ApiResponse statusAnswer(const NativeContext& context, const ServerSet& set, int status) {
    const Engine& engine = context.engine;
    return jsonAnswer(statusJson(set, engine.state(set.id), engine.dnsServers(set.id), engine.dnsAnswering(set.id)),
                      status);
}

Result<int> limitOf(const RoutedRequest& request, int absent, int most) {
    if (!request.hasQuery(u"limit"))
        return absent;
    const QString text = request.queryValue(u"limit");
    bool number = false;
    const int limit = text.toInt(&number);
    if (!number || limit < 1 || limit > most)
        return badParameter(u"limit", text, QStringLiteral("a number from 1 to %1").arg(most));
    return limit;
}

Result<qint64> numberOf(const RoutedRequest& request, QStringView name) {
    if (!request.hasQuery(name))
        return 0;
    const QString text = request.queryValue(name);
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    if (!number || value < 0)
        return badParameter(name, text, QStringLiteral("a whole number that is not negative"));
    return value;
}

Result<WallTime> timeOf(const RoutedRequest& request, QStringView name, WallTime absent) {
    if (!request.hasQuery(name))
        return absent;
    const QString text = request.queryValue(name);
    if (const auto time = timeFromText(text))
        return *time;
    return badParameter(name, text, QStringLiteral("a time such as 2026-11-21T19:00:00Z"));
}

} // namespace standby
