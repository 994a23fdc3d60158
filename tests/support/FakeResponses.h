// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"

#include <QJsonArray>
#include <QJsonObject>

namespace standby {

inline ApiResponse jsonResponse(const QJsonValue& body, int status = 200) {
    ApiResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

inline ApiResponse problem(int status, const QString& detail, const QJsonArray& errors = {}) {
    using namespace Qt::StringLiterals;
    ApiResponse response = jsonResponse(
        QJsonObject{{u"type"_s, u"about:blank"_s}, {u"status"_s, status}, {u"detail"_s, detail}, {u"errors"_s, errors}},
        status);
    response.contentType = "application/problem+json";
    return response;
}

inline QJsonValue bodyOf(const ApiRequest& request) {
    const auto* json = std::get_if<QJsonValue>(&request.body);
    return json ? *json : QJsonValue();
}

} // namespace standby
