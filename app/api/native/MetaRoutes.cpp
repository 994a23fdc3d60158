// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ApiPage.h"
#include "api/native/Metrics.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QSysInfo>

#include <memory>
#include <optional>

namespace standby {
namespace {

QJsonObject versionJson(const Engine& engine, const QString& system) {
    return {{QStringLiteral("name"), QStringLiteral("Standby")},
            {QStringLiteral("version"), QStringLiteral(STANDBY_VERSION)},
            {QStringLiteral("qtVersion"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), system},
            {QStringLiteral("startedAt"), timeToJson(engine.startedAt())}};
}

ApiResponse pageAnswer(const ApiPage& page) {
    return {200,
            "text/html; charset=utf-8",
            page.html,
            {{"Content-Security-Policy", page.contentSecurityPolicy}, {"Referrer-Policy", "no-referrer"}}};
}

} // namespace

QList<Route> metaRoutes(const NativeContextPointer& c) {
    const QByteArray section = "This program";
    const auto page = std::make_shared<std::optional<ApiPage>>();
    return {{"GET", "/", Role::Read, section, "This page: every URL and method.",
             [c, page](const RoutedRequest&, const ApiReply& reply) {
                 if (!*page)
                     *page = makeApiPage(c->allRoutes());
                 reply(pageAnswer(**page));
             }},
            {"GET", "/openapi.json", Role::Read, section, "The description of this API for programs, in OpenAPI 3.1.",
             [description = apiDescription()](const RoutedRequest&, const ApiReply& reply) {
                 reply(ApiResponse{200, "application/json", description, {}});
             }},
            {"GET", "/metrics", Role::Read, section, "Numbers for Prometheus, in its text format.",
             [c](const RoutedRequest&, const ApiReply& reply) {
                 reply(ApiResponse{
                     200, "text/plain; version=0.0.4; charset=utf-8", metricsText(c->engine, c->answered), {}});
             }},
            {"GET",
             "/healthz",
             Role::Read,
             section,
             "Answers as long as the engine works; needs no log-in.",
             [](const RoutedRequest&, const ApiReply& reply) {
                 reply(jsonAnswer(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}));
             },
             {},
             BodyKind::None,
             true},
            {"GET", "/version", Role::Read, section, "The version of this program.",
             [c, system = QSysInfo::prettyProductName()](const RoutedRequest&, const ApiReply& reply) {
                 reply(jsonAnswer(versionJson(c->engine, system)));
             }}};
}

} // namespace standby
