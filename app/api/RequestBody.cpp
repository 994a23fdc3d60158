// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RequestBody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace standby {
namespace {

BodyRefusal wrongType(const QByteArray& contentType, BodyKind kind) {
    const bool patch = kind == BodyKind::MergePatch;
    const QByteArray accepted = patch ? "application/merge-patch+json, application/json" : "application/json";
    const QString said =
        contentType.isEmpty()
            ? QStringLiteral("The request has a body without a Content-Type.")
            : QStringLiteral("The request has a body of type \"%1\".").arg(QString::fromLatin1(contentType.left(100)));
    return {415,
            QStringLiteral("%1 Send JSON and say so; with curl add the option -H \"Content-Type: application/json\".")
                .arg(said),
            {{patch ? "Accept-Patch" : "Accept", accepted}}};
}

/// The media type without parameters, lower case; a charset other than UTF-8 makes it empty, so that it fits nothing.
QByteArray mediaType(const QByteArray& contentType) {
    const QByteArrayList parts = contentType.toLower().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed();
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=\"utf-8\"")
            return {};
    }
    return parts.first().trimmed();
}

BodyOutcome fitting(const QJsonValue& body, BodyKind kind) {
    const bool absent = body.isUndefined();
    if (kind == BodyKind::None && !absent && !(body.isObject() && body.toObject().isEmpty()))
        return BodyRefusal{400, QStringLiteral("This request takes no body; send it without one."), {}};
    if (kind == BodyKind::None)
        return QJsonValue(QJsonValue::Undefined);
    if (absent && kind != BodyKind::OptionalJson)
        return BodyRefusal{400, QStringLiteral("The request has no body; send a JSON object."), {}};
    if (!absent && !body.isObject())
        return BodyRefusal{400, QStringLiteral("The body must be a JSON object."), {}};
    return body;
}

} // namespace

BodyOutcome readJsonBody(const ApiRequest& request, BodyKind kind) {
    if (const auto* value = std::get_if<QJsonValue>(&request.body))
        return fitting(value->isNull() ? QJsonValue(QJsonValue::Undefined) : *value, kind);
    const auto* raw = std::get_if<QByteArray>(&request.body);
    if (!raw || raw->isEmpty())
        return fitting(QJsonValue(QJsonValue::Undefined), kind);
    if (raw->size() > largestBody)
        return BodyRefusal{413, QStringLiteral("The body is larger than 1 MiB; send less."), {}};
    const QByteArray contentType = request.header("Content-Type");
    const QByteArray type = mediaType(contentType);
    if (type != "application/json" && !(kind == BodyKind::MergePatch && type == "application/merge-patch+json"))
        return wrongType(contentType, kind);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*raw, &error);
    if (error.error != QJsonParseError::NoError)
        return BodyRefusal{
            400, QStringLiteral("The body is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset), {}};
    return fitting(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), kind);
}

} // namespace standby
