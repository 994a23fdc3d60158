// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/Json.h"

#include <QHostAddress>

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

QJsonValue milliseconds(qint64 us) {
    return us < 0 ? QJsonValue() : QJsonValue(double(us) / 1000);
}

QJsonObject resultJson(const PollResult& result) {
    const PollPhases& phases = result.phases;
    return {{QStringLiteral("succeeded"), result.succeeded},
            {QStringLiteral("couldNotPoll"), result.couldNotPoll},
            {QStringLiteral("response"), result.response},
            {QStringLiteral("error"), result.error},
            {QStringLiteral("responseMs"), milliseconds(phases.totalUs)},
            {QStringLiteral("certificateDaysLeft"),
             result.certificateDaysLeft ? QJsonValue(*result.certificateDaysLeft) : QJsonValue()},
            {QStringLiteral("phases"), QJsonObject{{QStringLiteral("connectMs"), milliseconds(phases.connectUs)},
                                                   {QStringLiteral("tlsMs"), milliseconds(phases.tlsUs)},
                                                   {QStringLiteral("firstByteMs"), milliseconds(phases.firstByteUs)},
                                                   {QStringLiteral("totalMs"), milliseconds(phases.totalUs)}}}};
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
             BodyKind::Json}};
}

} // namespace standby
