// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/EngineLink.h"

namespace standby {

namespace {
ApiRequest requestFor(const QByteArray& method, const QString& path) {
    ApiRequest request;
    request.method = method;
    const QByteArray target = path.toUtf8();
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return request;
}
} // namespace

void EngineLink::get(const QString& path, QObject* context, Answer answer) {
    send(requestFor("GET", path), context, std::move(answer));
}

void EngineLink::post(const QString& path, const QJsonValue& body, QObject* context, Answer answer) {
    ApiRequest request = requestFor("POST", path);
    if (!body.isUndefined() && !body.isNull())
        request.body = body;
    send(std::move(request), context, std::move(answer));
}

void EngineLink::put(const QString& path, const QJsonValue& body, const QByteArray& ifMatch, QObject* context,
                     Answer answer) {
    ApiRequest request = requestFor("PUT", path);
    request.body = body;
    if (!ifMatch.isEmpty())
        request.headers.append({"If-Match", ifMatch});
    send(std::move(request), context, std::move(answer));
}

void EngineLink::remove(const QString& path, QObject* context, Answer answer) {
    send(requestFor("DELETE", path), context, std::move(answer));
}

} // namespace standby
#include "moc_EngineLink.cpp"
