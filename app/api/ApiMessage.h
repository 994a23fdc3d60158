// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

#include <functional>
#include <variant>

namespace standby {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Who asks, as found out by the door they came through.
struct ApiCaller {
    bool inProcess = false; ///< the window inside this process: is admin, needs no credentials
    QString address;        ///< peer address of those who came by HTTP
};

/// A request as values: no text of HTTP, no socket. From the window the body is JSON already; from HTTP it is bytes.
struct ApiRequest {
    QByteArray method = "GET"; ///< upper case
    QByteArray path = "/";     ///< fully percent-encoded, begins with exactly one '/', no query
    QByteArray query;          ///< fully percent-encoded, without '?'
    HeaderList headers;        ///< of HTTP only: names as they came
    std::variant<std::monostate, QJsonValue, QByteArray> body;
    ApiCaller caller;

    /// The first header with this name, case-blind; empty if absent.
    QByteArray header(const QByteArray& name) const;
};

struct ApiResponse {
    int status = 200;
    QByteArray contentType; ///< "application/json" for JSON bodies; empty without a body
    std::variant<std::monostate, QJsonValue, QByteArray> body;
    HeaderList headers; ///< Location, ETag, Allow, WWW-Authenticate, Retry-After …

    bool ok() const { return status >= 200 && status < 300; }
    /// The JSON body; null value if it is none.
    QJsonValue json() const;
    /// The body as bytes: JSON is serialised compactly.
    QByteArray bytes() const;
    QByteArray header(const QByteArray& name) const;
    void addHeader(const QByteArray& name, const QByteArray& value) {
        headers.append(QPair<QByteArray, QByteArray>(name, value));
    }
};

/// Called exactly once, in the engine thread.
using ApiReply = std::function<void(ApiResponse&&)>;

} // namespace standby
Q_DECLARE_METATYPE(standby::ApiRequest)
Q_DECLARE_METATYPE(standby::ApiResponse)
