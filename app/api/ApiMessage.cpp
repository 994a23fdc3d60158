// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace standby {
namespace {

QByteArray headerValue(const HeaderList& headers, const QByteArray& name) {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const QPair<QByteArray, QByteArray>& header) {
        return header.first.size() == name.size() && header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

/// QJsonDocument writes arrays and objects only; a bare value travels inside an array.
QByteArray compactJson(const QJsonValue& value) {
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

QByteArray ApiRequest::header(const QByteArray& name) const {
    return headerValue(headers, name);
}

QByteArray ApiResponse::header(const QByteArray& name) const {
    return headerValue(headers, name);
}

QJsonValue ApiResponse::json() const {
    if (const auto* value = std::get_if<QJsonValue>(&body))
        return *value;
    if (const auto* raw = std::get_if<QByteArray>(&body); raw && contentType.contains("json")) {
        const QJsonDocument document = QJsonDocument::fromJson(*raw);
        return document.isObject()  ? QJsonValue(document.object())
               : document.isArray() ? QJsonValue(document.array())
                                    : QJsonValue();
    }
    return {};
}

QByteArray ApiResponse::bytes() const {
    if (const auto* raw = std::get_if<QByteArray>(&body))
        return *raw;
    if (const auto* value = std::get_if<QJsonValue>(&body))
        return compactJson(*value);
    return {};
}

} // namespace standby
