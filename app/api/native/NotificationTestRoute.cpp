// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/Json.h"

#include <algorithm>

namespace standby {
namespace {

struct TestNotification {
    NotificationRule rule;
    QString serverSetId;
    EmailDefaults email;
};

/// The rule with this id among those of the set, if one is given, and the default ones.
const NotificationRule* storedRule(const Engine& engine, const ServerSet* set, const QString& id) {
    const auto in = [&id](const QList<NotificationRule>& rules) -> const NotificationRule* {
        const auto found =
            std::find_if(rules.cbegin(), rules.cend(), [&id](const NotificationRule& rule) { return rule.id == id; });
        return found == rules.cend() ? nullptr : &*found;
    };
    const NotificationRule* own = set ? in(set->notification.methods) : nullptr;
    return own || id.isEmpty() ? own : in(engine.configuration().options.notification.defaultMethods);
}

void collect(Errors& errors, const Errors& more, const QString& place) {
    for (const Error& error : more)
        errors.append({error.detail, place + error.pointer});
}

/// The stored defaults with the members of @p json in place of theirs.
Result<EmailDefaults> emailFrom(const Options& options, const QJsonValue& json) {
    const EmailDefaults& stored = options.notification.email;
    if (json.isUndefined() || json.isNull())
        return stored;
    if (!json.isObject())
        return Error{QStringLiteral("Expected an object with e-mail defaults."), {}};
    const QJsonValue known = toJson(options, Secrets::Keep)[u"notification"][u"email"];
    const Result<EmailDefaults> received = emailDefaultsFromJson(mergePatch(known, json));
    return received ? mergeStored(*received, stored) : received;
}

Result<TestNotification> testNotificationFrom(const Engine& engine, const QJsonObject& body) {
    Errors errors;
    static const QStringList known{QStringLiteral("notification"), QStringLiteral("serverSetId"),
                                   QStringLiteral("email")};
    for (const QString& name : body.keys()) {
        if (!known.contains(name))
            errors.append({QStringLiteral("There is no field \"%1\" here.").arg(name), QLatin1Char('/') + name});
    }
    TestNotification test;
    const QJsonValue setId = body.value(QLatin1String("serverSetId"));
    if (!setId.isUndefined() && !setId.isNull() && !setId.isString())
        errors.append({QStringLiteral("Expected the id of a server set, a text."), QStringLiteral("/serverSetId")});
    test.serverSetId = setId.toString();
    const ServerSet* set = engine.serverSet(test.serverSetId);
    if (!test.serverSetId.isEmpty() && !set)
        errors.append({QStringLiteral("There is no server set with the id \"%1\".").arg(test.serverSetId.left(100)),
                       QStringLiteral("/serverSetId")});
    const Result<EmailDefaults> email = emailFrom(engine.configuration().options, body.value(QLatin1String("email")));
    if (!email)
        collect(errors, email.errors(), QStringLiteral("/email"));
    const QString place = QStringLiteral("/notification");
    const QJsonValue json = body.value(QLatin1String("notification"));
    const Result<NotificationRule> received =
        json.isUndefined() ? Error{QStringLiteral("The notification is missing."), {}} : notificationRuleFromJson(json);
    if (!received) {
        collect(errors, received.errors(), place);
        return errors;
    }
    const Result<NotificationRule> merged = mergeStored(*received, storedRule(engine, set, received->id));
    if (!merged)
        collect(errors, merged.errors(), place);
    if (!errors.isEmpty())
        return errors;
    test.rule = *merged;
    test.email = *email;
    return test;
}

QJsonObject reportJson(const NotificationTestReport& report) {
    return {{QStringLiteral("succeeded"), report.succeeded},
            {QStringLiteral("response"), report.response},
            {QStringLiteral("error"), report.error},
            {QStringLiteral("durationMs"), report.durationMs}};
}

} // namespace

Route notificationTestRoute(const NativeContextPointer& c) {
    return {"POST",
            "/test/notification",
            Role::Admin,
            "Tests",
            "Send a test message by a notification method that is not saved, and say what the other side answered.",
            [c](const RoutedRequest& request, const ApiReply& reply) {
                const Result<TestNotification> test = testNotificationFrom(c->engine, request.body.toObject());
                if (!test)
                    return reply(problemReport(422, QStringLiteral("Nothing was sent."), test.errors()));
                c->engine.testNotification(
                    test->rule.method, test->email, test->serverSetId,
                    [reply](const NotificationTestReport& report) { reply(jsonAnswer(reportJson(report))); });
            },
            {},
            BodyKind::Json};
}

} // namespace standby
