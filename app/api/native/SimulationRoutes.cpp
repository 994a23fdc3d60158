// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/EnumWords.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {
namespace {

/// The ids of the body `{"failed": ["…"]}`.
Result<QStringList> failedOf(const QJsonObject& body) {
    Errors errors;
    for (const QString& name : body.keys()) {
        if (name != QLatin1String("failed"))
            errors.append({QStringLiteral("There is no field \"%1\" here.").arg(name), QLatin1Char('/') + name});
    }
    const QString place = QStringLiteral("/failed");
    const QJsonValue failed = body.value(QLatin1String("failed"));
    if (!failed.isArray())
        errors.append({QStringLiteral("This must be a list of the ids of servers; it may be empty."), place});
    QStringList ids;
    const QJsonArray list = failed.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            errors.append(
                {QStringLiteral("Expected the id of a server, a text."), QStringLiteral("%1/%2").arg(place).arg(i)});
        ids.append(list.at(i).toString());
    }
    if (!errors.isEmpty())
        return errors;
    return ids;
}

QJsonArray dnsServersJson(const Simulation& simulation) {
    QJsonArray servers;
    for (const SimulatedDnsServer& server : simulation.dnsServers) {
        QJsonArray hostNames;
        for (const SimulatedHostName& name : server.hostNames)
            hostNames.append(QJsonObject{{QStringLiteral("hostName"), name.hostName},
                                         {QStringLiteral("now"), QJsonArray::fromStringList(name.now)},
                                         {QStringLiteral("then"), QJsonArray::fromStringList(name.then)},
                                         {QStringLiteral("changes"), name.changes}});
        servers.append(QJsonObject{{QStringLiteral("id"), server.id},
                                   {QStringLiteral("host"), server.host},
                                   {QStringLiteral("method"), server.method},
                                   {QStringLiteral("hostNames"), hostNames}});
    }
    return servers;
}

QJsonObject simulationJson(const Simulation& simulation) {
    QJsonArray hostNames;
    for (const QString& hostName : simulation.hostNames)
        hostNames.append(QJsonObject{{QStringLiteral("hostName"), hostName},
                                     {QStringLiteral("records"), QJsonArray::fromStringList(simulation.then)},
                                     {QStringLiteral("ttlSeconds"), simulation.ttlSeconds}});
    QJsonArray notifications;
    for (const SimulatedNotification& told : simulation.notifications)
        notifications.append(QJsonObject{{QStringLiteral("event"), wordOf(told.event)},
                                         {QStringLiteral("server"), told.server},
                                         {QStringLiteral("method"), told.method},
                                         {QStringLiteral("to"), told.to},
                                         {QStringLiteral("title"), told.title}});
    const QJsonObject addresses{{QStringLiteral("now"), QJsonArray::fromStringList(simulation.now)},
                                {QStringLiteral("then"), QJsonArray::fromStringList(simulation.then)}};
    return {{QStringLiteral("addresses"), addresses},
            {QStringLiteral("allFailed"), simulation.allFailed},
            {QStringLiteral("status"), toText(simulation.status)},
            {QStringLiteral("pausesSet"), simulation.pausesSet},
            {QStringLiteral("hostNames"), hostNames},
            {QStringLiteral("dnsServers"), dnsServersJson(simulation)},
            {QStringLiteral("answering"),
             simulation.answering
                 ? QJsonValue(QJsonObject{{QStringLiteral("addresses"), wordOf(*simulation.answering)}})
                 : QJsonValue()},
            {QStringLiteral("notifications"), notifications}};
}

void simulateFailures(const NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString& id = request.parameters.first();
    const QString what = QStringLiteral("Nothing was simulated.");
    if (!context.engine.serverSet(id))
        return reply(noServerSet(id));
    const Result<QStringList> failed = failedOf(request.body.toObject());
    if (!failed)
        return reply(problemReport(422, what, failed.errors()));
    const auto outcome = context.engine.simulate(id, *failed);
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, what));
    reply(jsonAnswer(simulationJson(std::get<Simulation>(outcome))));
}

} // namespace

QList<Route> simulationRoutes(const NativeContextPointer& c) {
    return {{"POST",
             "/serversets/{id}/simulate",
             Role::Read,
             "Server sets",
             "What DNS would say and who would be told if these servers failed, too; nothing is done.",
             [c](const RoutedRequest& request, const ApiReply& reply) { simulateFailures(*c, request, reply); },
             {},
             BodyKind::Json}};
}

} // namespace standby
