// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/FieldRules.h"
#include "model/Json.h"
#include "model/StatusJson.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

namespace standby {
namespace {

struct TestPoll {
    PollingMethod method;
    QString address;
};

Result<TestPoll> testPollFrom(const QJsonObject& body) {
    Errors errors;
    for (const QString& name : body.keys()) {
        if (name != QLatin1String("pollingMethod") && name != QLatin1String("address"))
            errors.append({QStringLiteral("There is no field \"%1\" here.").arg(name), QLatin1Char('/') + name});
    }
    TestPoll test;
    test.address = body.value(QLatin1String("address")).toString().trimmed();
    if (QHostAddress(test.address).isNull())
        errors.append({test.address.isEmpty() ? QStringLiteral("The IP address to poll is missing.")
                                              : QStringLiteral("\"%1\" is not an IP address.").arg(test.address),
                       QStringLiteral("/address")});
    const QJsonValue method = body.value(QLatin1String("pollingMethod"));
    if (method.isUndefined()) {
        errors.append({QStringLiteral("The polling method is missing."), QStringLiteral("/pollingMethod")});
        return errors;
    }
    const Result<PollingMethod> parsed = pollingMethodFromJson(method);
    if (!parsed) {
        for (const Error& error : parsed.errors())
            errors.append({error.detail, QStringLiteral("/pollingMethod") + error.pointer});
    }
    if (!errors.isEmpty())
        return errors;
    test.method = *parsed;
    return test;
}

struct TestDnsServer {
    DnsServer server;
    QString hostName;
};

/// The DNS server with this id among those of the set, if one is given, and the default ones.
const DnsServer* storedDnsServer(const Engine& engine, const ServerSet* set, const QString& id) {
    const auto in = [&id](const QList<DnsServer>& servers) -> const DnsServer* {
        const auto found =
            std::find_if(servers.cbegin(), servers.cend(), [&id](const DnsServer& server) { return server.id == id; });
        return found == servers.cend() ? nullptr : &*found;
    };
    const DnsServer* own = set ? in(set->dnsUpdate.servers) : nullptr;
    return own || id.isEmpty() ? own : in(engine.configuration().options.dnsUpdating.defaultServers);
}

void collect(Errors& errors, const Errors& more, const QString& place) {
    for (const Error& error : more)
        errors.append({error.detail, place + error.pointer});
}

Result<TestDnsServer> testDnsServerFrom(const Engine& engine, const QJsonObject& body) {
    Errors errors;
    static const QStringList known{QStringLiteral("server"), QStringLiteral("hostName"), QStringLiteral("serverSetId")};
    for (const QString& name : body.keys()) {
        if (!known.contains(name))
            errors.append({QStringLiteral("There is no field \"%1\" here.").arg(name), QLatin1Char('/') + name});
    }
    TestDnsServer test;
    test.hostName = body.value(QLatin1String("hostName")).toString();
    if (const auto mistake = applyRule(test.hostName, {.required = true, .check = checkServedName}))
        errors.append({*mistake, QStringLiteral("/hostName")});
    const QString setId = body.value(QLatin1String("serverSetId")).toString();
    const ServerSet* set = engine.serverSet(setId);
    if (!setId.isEmpty() && !set)
        errors.append({QStringLiteral("There is no server set with the id \"%1\".").arg(setId.left(100)),
                       QStringLiteral("/serverSetId")});
    const QString place = QStringLiteral("/server");
    const QJsonValue json = body.value(QLatin1String("server"));
    const Result<DnsServer> received =
        json.isUndefined() ? Error{QStringLiteral("The DNS server is missing."), {}} : dnsServerFromJson(json);
    if (!received) {
        collect(errors, received.errors(), place);
        return errors;
    }
    const Result<DnsServer> merged = mergeStored(*received, storedDnsServer(engine, set, received->id));
    if (!merged)
        collect(errors, merged.errors(), place);
    if (!errors.isEmpty())
        return errors;
    test.server = *merged;
    return test;
}

QJsonObject reportJson(const DnsTestReport& report) {
    QJsonArray steps;
    for (const DnsTestStep& step : report.steps)
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("succeeded"), step.succeeded},
                                 {QStringLiteral("text"), step.text},
                                 {QStringLiteral("durationMs"), step.durationMs}});
    return {{QStringLiteral("succeeded"), report.succeeded}, {QStringLiteral("steps"), steps}};
}

QJsonObject resultJson(const PollResult& result) {
    const QJsonObject phases = toJson(result.phases);
    return {{QStringLiteral("succeeded"), result.succeeded},
            {QStringLiteral("couldNotPoll"), result.couldNotPoll},
            {QStringLiteral("response"), result.response},
            {QStringLiteral("error"), result.error},
            {QStringLiteral("responseMs"), phases.value(QLatin1String("totalMs"))},
            {QStringLiteral("certificateDaysLeft"),
             result.certificateDaysLeft ? QJsonValue(*result.certificateDaysLeft) : QJsonValue()},
            {QStringLiteral("phases"), phases}};
}

} // namespace

QList<Route> testRoutes(const NativeContextPointer& c) {
    return {{"POST",
             "/test/poll",
             Role::Admin,
             "Tests",
             "Poll an address once with a polling method that is not saved, and say what happened.",
             [c](const RoutedRequest& request, const ApiReply& reply) {
                 const Result<TestPoll> test = testPollFrom(request.body.toObject());
                 if (!test)
                     return reply(problemReport(422, QStringLiteral("Nothing was polled."), test.errors()));
                 c->engine.testPoll(test->method, test->address,
                                    [reply](const PollResult& result) { reply(jsonAnswer(resultJson(result))); });
             },
             {},
             BodyKind::Json},
            {"POST",
             "/test/dnsserver",
             Role::Admin,
             "Tests",
             "Look a host name up at a DNS server that is not saved, and send it an update that changes nothing.",
             [c](const RoutedRequest& request, const ApiReply& reply) {
                 const Result<TestDnsServer> test = testDnsServerFrom(c->engine, request.body.toObject());
                 if (!test)
                     return reply(problemReport(422, QStringLiteral("Nothing was tested."), test.errors()));
                 c->engine.testDnsServer(test->server, test->hostName, [reply](const DnsTestReport& report) {
                     reply(jsonAnswer(reportJson(report)));
                 });
             },
             {},
             BodyKind::Json},
            notificationTestRoute(c)};
}

} // namespace standby
