// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/DryRun.h"
#include "api/native/NativeContext.h"
#include "engine/Credentials.h"
#include "model/ConfigurationImport.h"
#include "model/Json.h"

#include <QJsonArray>

namespace standby {
namespace {

const QByteArray section = "Settings";

struct ImportRequest {
    QJsonValue settings;
    ImportMode mode = ImportMode::Merge;
    bool dryRun = false;
    Author author;
};

QString notImported() {
    return QStringLiteral("The settings were not imported.");
}

/// Errors and warnings point into the file, which is a member of the body.
Errors inBody(Errors errors) {
    for (Error& error : errors) {
        if (!error.pointer.isEmpty())
            error.pointer.prepend(QStringLiteral("/settings"));
    }
    return errors;
}

ApiResponse refusedSettings(const Errors& errors) {
    if (errors.size() == 1 && errors.first().pointer.isEmpty())
        return problemReport(422, notImported() + QLatin1Char(' ') + errors.first().detail);
    return problemReport(422, notImported(), inBody(errors));
}

void show(const NativeContext& context, const ApiReply& reply) {
    QJsonObject settings = toJson(context.engine.savedConfiguration(), Secrets::Mask);
    settings.insert(QStringLiteral("schemaVersion"), importedSchemaVersion);
    ApiResponse response = jsonAnswer(settings);
    response.addHeader("Content-Disposition", "attachment; filename=\"standby.config.json\"");
    reply(std::move(response));
}

QJsonObject importJson(const SettingsImport& imported) {
    QJsonArray warnings;
    for (const Error& warning : inBody(imported.warnings))
        warnings.append(
            QJsonObject{{QStringLiteral("pointer"), warning.pointer}, {QStringLiteral("detail"), warning.detail}});
    return {{QStringLiteral("changes"), toJson(imported.changes)},
            {QStringLiteral("unchanged"), imported.unchanged},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("dns"), toJson(imported.dns)},
            {QStringLiteral("revision"), imported.revision ? QJsonValue(imported.revision->number) : QJsonValue()}};
}

/// What is wrong with the members of the body beside the settings.
Errors readImport(const QJsonObject& body, ImportRequest& wanted) {
    Errors errors;
    for (const QString& name : body.keys()) {
        if (name != QLatin1String("settings") && name != QLatin1String("mode") && name != QLatin1String("dryRun"))
            errors.append({QStringLiteral("There is no setting \"%1\" here.").arg(name.left(100)),
                           QLatin1Char('/') + name.left(100)});
    }
    const QString mode = body[u"mode"].toString(QStringLiteral("merge"));
    if (mode == QLatin1String("replace"))
        wanted.mode = ImportMode::Replace;
    else if (mode != QLatin1String("merge") || (body.contains(u"mode") && !body[u"mode"].isString()))
        errors.append({QStringLiteral("Expected merge or replace."), QStringLiteral("/mode")});
    if (body.contains(u"dryRun") && !body[u"dryRun"].isBool())
        errors.append({QStringLiteral("Expected true or false."), QStringLiteral("/dryRun")});
    wanted.dryRun = body[u"dryRun"].toBool();
    wanted.settings = body[u"settings"];
    if (!wanted.settings.isObject())
        errors.append(
            {QStringLiteral("Expected an object: settings as GET /settings shows them."), QStringLiteral("/settings")});
    return errors;
}

/// Thousands of server sets take a while to read, and a password to be hashed; the engine meanwhile goes on.
void import(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    ImportRequest wanted;
    wanted.author = request.author();
    if (const Errors errors = readImport(request.body.toObject(), wanted); !errors.isEmpty())
        return reply(problemReport(422, notImported(), errors));
    context->background.start([engine = &context->engine, weak = WeakNativeContext(context), wanted, reply] {
        Result<SettingsToImport> received = settingsToImport(wanted.settings);
        if (received && !wanted.dryRun) {
            QString& password = received->configuration.options.httpApi.password;
            if (!password.isEmpty() && password != QLatin1String(secretMask) && !isPasswordHash(password))
                password = hashPassword(password);
        }
        QMetaObject::invokeMethod(
            engine,
            [weak, wanted, received, reply] {
                const auto alive = weak.lock();
                if (!alive)
                    return reply(stoppingAnswer());
                if (!received)
                    return reply(refusedSettings(received.errors()));
                const auto outcome = alive->engine.importSettings(*received, wanted.mode, wanted.dryRun, wanted.author);
                if (const auto* error = std::get_if<CommandError>(&outcome))
                    return reply(error->refusal == Refusal::Invalid ? refusedSettings(error->errors)
                                                                    : refusedCommand(*error, notImported()));
                reply(jsonAnswer(importJson(std::get<SettingsImport>(outcome))));
            },
            Qt::QueuedConnection);
    });
}

} // namespace

QList<Route> settingsRoutes(const NativeContextPointer& c) {
    return {{"GET", "/settings", Role::Read, section,
             "All settings, as the settings file has them, to be kept or imported; secrets are masked.",
             [c](const RoutedRequest&, const ApiReply& reply) { show(*c, reply); }},
            {"POST",
             "/settings/import",
             Role::Admin,
             section,
             "Import settings, or with dryRun tell what would change.",
             [c](const RoutedRequest& r, const ApiReply& reply) { import(c, r, reply); },
             {},
             BodyKind::Json}};
}

} // namespace standby
