// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "api/ProblemReport.h"

#include <QJsonDocument>
#include <QtTest>

#include <optional>

namespace standby {
namespace {

bool isSentence(const QString& text) {
    return text.size() > 5 && !text.front().isSpace() && (text.endsWith(u'.') || text.endsWith(u'?'));
}

} // namespace

ApiFixture::ApiFixture() {
    EngineParts parts;
    parts.clock = &clock;
    parts.poller = std::make_unique<FakePoller>(polls);
    parts.deadlines = std::make_unique<DeadlineQueue>(clock);
    auto fakeSender = std::make_unique<FakeSender>(*parts.deadlines);
    fakeSender->seconds = 0;
    sender = fakeSender.get();
    parts.notificationSender = std::move(fakeSender);
    engine = std::make_unique<Engine>(directory.path(), std::move(parts));
    const Result<Done> started = engine->start();
    if (!started)
        qFatal("The engine did not start: %s", qPrintable(started.message()));
    router = std::make_unique<Router>(*engine);
}

ApiFixture::~ApiFixture() {
    router.reset();
    engine.reset();
}

ApiRequest ApiFixture::request(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                               const HeaderList& headers) {
    ApiRequest request;
    request.method = method;
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.first(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.caller.address = QStringLiteral("127.0.0.1");
    request.headers = headers;
    if (request.header("Host").isNull())
        request.headers.append(QPair<QByteArray, QByteArray>("Host", "127.0.0.1:8100"));
    if (!body.isEmpty()) {
        request.body = body;
        if (request.header("Content-Type").isNull())
            request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/json"));
    }
    return request;
}

ApiResponse ApiFixture::ask(const ApiRequest& request) {
    std::optional<ApiResponse> answer;
    router->handle(request, [&](ApiResponse&& response) { answer = std::move(response); });
    if (!answer && !QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("No answer to %s %s", request.method.constData(), request.path.constData());
    return *std::move(answer);
}

ApiResponse ApiFixture::get(const QByteArray& target, const HeaderList& headers) {
    return ask(request("GET", target, {}, headers));
}

ApiResponse ApiFixture::post(const QByteArray& target, const QJsonObject& body, const HeaderList& headers) {
    return ask(request("POST", target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), headers));
}

ApiResponse ApiFixture::put(const QByteArray& target, const QJsonObject& body, const HeaderList& headers) {
    return ask(request("PUT", target, QJsonDocument(body).toJson(), headers));
}

ApiResponse ApiFixture::patch(const QByteArray& target, const QJsonObject& body, const HeaderList& headers) {
    return ask(request("PATCH", target, QJsonDocument(body).toJson(), headers));
}

ApiResponse ApiFixture::remove(const QByteArray& target, const HeaderList& headers) {
    return ask(request("DELETE", target, {}, headers));
}

QByteArray ApiFixture::createSet(const QString& name, const QStringList& addresses) {
    QJsonArray servers;
    for (const QString& address : addresses)
        servers.append(QJsonObject{{QStringLiteral("address"), address}});
    const ApiResponse created =
        post("/serversets", {{QStringLiteral("name"), name}, {QStringLiteral("servers"), servers}});
    if (created.status != 201)
        qFatal("The server set was not created: %s", created.bytes().constData());
    return created.json()[u"id"].toString().toUtf8();
}

void ApiFixture::setPassword(const QString& password) {
    const ApiResponse changed =
        patch("/options", {{QStringLiteral("httpApi"), QJsonObject{{QStringLiteral("password"), password}}}});
    if (changed.status != 200)
        qFatal("The password was not set: %s", changed.bytes().constData());
}

QJsonObject jsonObject(const char* text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("The test's JSON is wrong: %s", text);
    return document.object();
}

QStringList pointersOf(const ApiResponse& response) {
    QStringList pointers;
    for (const QJsonValue& error : response.json()[u"errors"].toArray())
        pointers << error[u"pointer"].toString();
    return pointers;
}

bool isProblemReport(const ApiResponse& response, int status) {
    const QJsonObject report = response.json().toObject();
    bool good = response.status == status && response.contentType == "application/problem+json" &&
                report[u"status"].toInt() == status && report[u"type"].toString() == QLatin1String("about:blank") &&
                report[u"title"].toString().toLatin1() == statusTitle(status) &&
                isSentence(report[u"detail"].toString());
    for (const QJsonValue& error : report[u"errors"].toArray())
        good = good && error[u"pointer"].isString() && isSentence(error[u"detail"].toString());
    if (!good)
        qWarning("Not a problem report of status %d: %d %s %s", status, response.status,
                 response.contentType.constData(), response.bytes().constData());
    return good;
}

QByteArray basic(const QByteArray& user, const QByteArray& password) {
    return "Basic " + (user + ':' + password).toBase64();
}

} // namespace standby
