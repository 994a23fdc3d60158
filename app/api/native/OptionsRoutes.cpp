// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "api/native/DryRun.h"
#include "api/native/NativeContext.h"
#include "engine/Credentials.h"
#include "model/Json.h"

#include <QJsonArray>

#include <optional>
#include <utility>

namespace standby {
namespace {

/// A PUT or PATCH on its way. It runs again from the start once a new password is hashed, so that a change made
/// meanwhile is neither overwritten by a patch nor missed by If-Match.
struct OptionsChange {
    QJsonValue body;
    bool patch = false;
    QByteArray ifMatchHeader;
    Author author;
    QString passwordHash;
};

QByteArray optionsTag(const Engine& engine) {
    return versionTag(engine.startedAt(), engine.optionsVersion());
}

QString notSaved() {
    return QStringLiteral("The options were not saved.");
}

bool isNewSecret(const QString& text) {
    return !text.isEmpty() && text != QLatin1String(secretMask);
}

/// @p options are those of the engine; keys that were made just now carry their text, which is shown this once.
ApiResponse optionsAnswer(const Engine& engine, const Options& options) {
    QJsonObject json = toJson(options, Secrets::Mask);
    QJsonObject httpApi = json.value(QLatin1String("httpApi")).toObject();
    QJsonArray keys = httpApi.value(QLatin1String("apiKeys")).toArray();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const std::optional<QString>& text = options.httpApi.apiKeys[i].key;
        if (!text)
            continue;
        QJsonObject key = keys.at(i).toObject();
        key.insert(QStringLiteral("key"), *text);
        keys.replace(i, key);
    }
    httpApi.insert(QStringLiteral("apiKeys"), keys);
    json.insert(QStringLiteral("httpApi"), httpApi);
    ApiResponse response = jsonAnswer(json);
    response.addHeader("ETag", optionsTag(engine));
    return response;
}

void change(const NativeContextPointer& context, OptionsChange wanted, const ApiReply& reply);

void hashThenChange(const NativeContextPointer& context, OptionsChange wanted, const QString& password,
                    const ApiReply& reply) {
    context->background.start([engine = &context->engine, weak = WeakNativeContext(context), wanted = std::move(wanted),
                               password, reply]() mutable {
        wanted.passwordHash = hashPassword(password);
        QMetaObject::invokeMethod(
            engine,
            [weak, wanted, reply] {
                if (const auto alive = weak.lock())
                    change(alive, wanted, reply);
                else
                    reply(stoppingAnswer());
            },
            Qt::QueuedConnection);
    });
}

void change(const NativeContextPointer& context, OptionsChange wanted, const ApiReply& reply) {
    Engine& engine = context->engine;
    if (!ifMatch(wanted.ifMatchHeader, optionsTag(engine)))
        return reply(staleIfMatch(QStringLiteral("The options were not changed.")));
    const QJsonObject current = toJson(engine.configuration().options, Secrets::Mask);
    const Result<Options> received = optionsFromJson(wanted.patch ? mergePatch(current, wanted.body) : wanted.body);
    if (!received)
        return reply(problemReport(422, notSaved(), received.errors()));
    Options options = *received;
    QString& password = options.httpApi.password;
    if (isNewSecret(password) && engine.previewing()) {
        password = engine.configuration().options.httpApi.password; // hashing takes longer than a dry run may
    } else if (isNewSecret(password)) {
        if (wanted.passwordHash.isEmpty())
            return hashThenChange(context, std::move(wanted), password, reply);
        password = wanted.passwordHash;
    }
    const auto outcome = engine.changeOptions(options, wanted.author);
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, notSaved()));
    reply(optionsAnswer(engine, std::get<Options>(outcome)));
}

OptionsChange changeOf(const RoutedRequest& request, bool patch) {
    return {request.body, patch, request.request.header("If-Match"), request.author(), {}};
}

} // namespace

QList<Route> optionsRoutes(const NativeContextPointer& c) {
    return {{"GET", "/options", Role::Read, "Options", "The program options; secrets are masked.",
             [c](const RoutedRequest&, const ApiReply& reply) {
                 reply(optionsAnswer(c->engine, c->engine.configuration().options));
             }},
            withDryRun(c, {"PUT",
                           "/options",
                           Role::Admin,
                           "Options",
                           "Replace the program options; a mask keeps the stored secret.",
                           [c](const RoutedRequest& r, const ApiReply& reply) { change(c, changeOf(r, false), reply); },
                           {},
                           BodyKind::Json}),
            withDryRun(c, {"PATCH",
                           "/options",
                           Role::Admin,
                           "Options",
                           "Change some of the program options (JSON merge patch).",
                           [c](const RoutedRequest& r, const ApiReply& reply) { change(c, changeOf(r, true), reply); },
                           {},
                           BodyKind::MergePatch})};
}

} // namespace standby
