// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/DryRun.h"

#include "api/ProblemReport.h"

#include <QJsonArray>

#include <utility>

namespace standby {

QJsonArray toJson(const QList<DnsEffect>& effects) {
    QJsonArray dns;
    for (const DnsEffect& effect : effects) {
        dns.append(QJsonObject{
            {QStringLiteral("hostName"), effect.hostName},
            {QStringLiteral("dnsServer"), effect.dnsServer.isEmpty() ? QJsonValue() : QJsonValue(effect.dnsServer)},
            {QStringLiteral("serverSetId"), effect.serverSetId},
            {QStringLiteral("serverSetName"), effect.serverSetName},
            {QStringLiteral("before"), QJsonArray::fromStringList(effect.before)},
            {QStringLiteral("after"), QJsonArray::fromStringList(effect.after)}});
    }
    return dns;
}

namespace {

QJsonObject previewJson(const ChangePreview& preview) {
    return {{QStringLiteral("changes"), toJson(preview.changes)}, {QStringLiteral("dns"), toJson(preview.dns)}};
}

} // namespace

Route withDryRun(const NativeContextPointer& context, Route route) {
    route.query.append("dryRun");
    route.handler = [context, handler = std::move(route.handler)](const RoutedRequest& request, const ApiReply& reply) {
        const QString asked = request.queryValue(u"dryRun");
        if (request.hasQuery(u"dryRun") && asked != QLatin1String("true") && asked != QLatin1String("false")) {
            return reply(problemReport(
                400, QStringLiteral("The query parameter \"dryRun\" must be true or false, not \"%1\".").arg(asked)));
        }
        if (asked != QLatin1String("true"))
            return handler(request, reply);
        std::optional<ApiResponse> refusal;
        const std::optional<ChangePreview> preview = context->engine.preview([&] {
            handler(request, [&refusal](ApiResponse response) {
                if (response.status >= 400)
                    refusal = std::move(response);
            });
        });
        if (!preview && refusal)
            return reply(std::move(*refusal));
        reply(jsonAnswer(previewJson(preview.value_or(ChangePreview()))));
    };
    return route;
}

} // namespace standby
