// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"
#include "JsonSchema.h"
#include "support/FakeDnsServer.h"

#include <QSet>
#include <QtTest>

using namespace standby;

namespace {

QString roleName(Role role) {
    return role == Role::Admin     ? QStringLiteral("admin")
           : role == Role::Operate ? QStringLiteral("operate")
                                   : QStringLiteral("read");
}

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

/// Every use of a schema with an example: [place, content object].
QList<QPair<QString, QJsonObject>> contents(const QJsonValue& value, const QString& place = {}) {
    QList<QPair<QString, QJsonObject>> found;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = place + u'/' + it.key();
        if (it.key() == QLatin1String("content")) {
            for (const QString& type : it.value().toObject().keys())
                found.append({inner + u' ' + type, it.value()[type].toObject()});
        } else if (it.key() != QLatin1String("schemas") && it.key() != QLatin1String("example")) {
            found += contents(it.value(), inner);
        }
    }
    return found;
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

    QJsonObject m_document;

    QJsonObject operation(const QByteArray& method, const QByteArray& path) const {
        return m_document[u"paths"][QString::fromLatin1(path)][QString::fromLatin1(method.toLower())].toObject();
    }

    /// Whether the answer is what openapi.json says of @p path and @p method.
    bool documented(const ApiResponse& response, const QByteArray& method, const QByteArray& path) const {
        const JsonSchema schema(m_document);
        const QJsonObject described =
            schema.resolved(operation(method, path)[u"responses"][QString::number(response.status)]);
        const QString type = QString::fromLatin1(response.contentType.split(';').first());
        const QJsonValue content = described[u"content"][type];
        QStringList wrong;
        if (described.isEmpty())
            wrong << QStringLiteral("the status is not documented");
        else if (response.contentType.isEmpty() ? described.contains(u"content") : content.isUndefined())
            wrong << QStringLiteral("the content type is not documented: ") + type;
        else if (type.contains(u"json"))
            wrong = schema.mistakes(response.json(), content[u"schema"], true);
        for (const QString& header : described[u"headers"].toObject().keys()) {
            if (response.header(header.toLatin1()).isEmpty())
                wrong << QStringLiteral("lacks the header ") + header;
        }
        if (!wrong.isEmpty())
            qWarning("%s %s %d: %s\n%s", method.constData(), path.constData(), response.status,
                     qPrintable(wrong.join(u'\n')), response.bytes().left(2000).constData());
        return wrong.isEmpty();
    }

  private Q_SLOTS:
    void initTestCase() {
        ApiFixture api;
        const ApiResponse response = api.get("/openapi.json");
        QCOMPARE(response.status, 200);
        m_document = response.json().toObject();
        QCOMPARE(m_document[u"openapi"].toString(), QStringLiteral("3.1.0"));
        QCOMPARE(m_document[u"info"][u"version"].toString(), QStringLiteral(STANDBY_VERSION));
    }

    void everyRouteIsDocumentedAndNothingElse() {
        ApiFixture api;
        QStringList routes;
        for (const Route* route : api.router->routes())
            routes << QString::fromLatin1(route->method + ' ' + route->path);
        QStringList described;
        const QJsonObject paths = m_document[u"paths"].toObject();
        for (const QString& path : paths.keys()) {
            for (const QString& method : paths[path].toObject().keys())
                described << method.toUpper() + u' ' + path;
        }
        QCOMPARE(sorted(described), sorted(routes));
    }

    void everyOperationNamesItsRoleItsParametersAndItsBody() {
        ApiFixture api;
        const JsonSchema schema(m_document);
        QSet<QString> ids;
        for (const Route* route : api.router->routes()) {
            const QByteArray what = route->method + ' ' + route->path;
            const QJsonObject described = operation(route->method, route->path);
            QVERIFY2(described[u"x-role"].toString() == roleName(route->role), what);
            QVERIFY2(route->open == (described.contains(u"security") && described[u"security"].toArray().isEmpty()),
                     what);
            QVERIFY2(described[u"tags"] == QJsonValue(QJsonArray{QString::fromLatin1(route->section)}), what);
            QVERIFY2(described[u"summary"].toString().endsWith(u'.'), what);
            QVERIFY2(route->summary.endsWith('.'), what);
            ids.insert(described[u"operationId"].toString());
            QStringList query;
            QStringList path;
            for (const QJsonValue& parameter : described[u"parameters"].toArray()) {
                const QJsonObject one = schema.resolved(parameter);
                if (one[u"in"].toString() == QLatin1String("query"))
                    query << one[u"name"].toString();
                if (one[u"in"].toString() == QLatin1String("path"))
                    path << u'{' + one[u"name"].toString() + u'}';
            }
            QStringList taken;
            for (const QByteArray& name : route->query)
                taken << QString::fromLatin1(name);
            QVERIFY2(sorted(query) == sorted(taken), what);
            QVERIFY2(path.size() == route->path.count('{'), what);
            for (const QString& name : path)
                QVERIFY2(route->path.contains(name.toLatin1()), what);
            QVERIFY2((route->body == BodyKind::None) == !described.contains(u"requestBody"), what);
            const QJsonObject bodies = described[u"requestBody"][u"content"].toObject();
            QVERIFY2((route->body == BodyKind::MergePatch) ==
                         bodies.contains(QStringLiteral("application/merge-patch+json")),
                     what);
        }
        QCOMPARE(ids.size(), api.router->routes().size());
    }

    void everyExampleIsValid() {
        const JsonSchema schema(m_document);
        int checked = 0;
        for (const auto& [place, content] : contents(m_document)) {
            QVERIFY2(content.contains(u"example"), qPrintable(place));
            const QStringList wrong = schema.mistakes(content[u"example"], content[u"schema"], true);
            QVERIFY2(wrong.isEmpty(), qPrintable(place + u'\n' + wrong.join(u'\n')));
            ++checked;
        }
        QVERIFY(checked > 50);
    }

    void theExampleBodiesAreAccepted() {
        ApiFixture api;
        const auto example = [&](const char* method, const char* path) {
            return operation(method, path)[u"requestBody"][u"content"][u"application/json"][u"example"].toObject();
        };
        const ApiResponse created = api.post("/serversets", example("POST", "/serversets"));
        QCOMPARE(created.status, 201);
        const QByteArray url = created.header("Location") + "/config";
        QJsonObject whole = example("PUT", "/serversets/{id}/config");
        whole.remove(QStringLiteral("id"));
        QJsonObject server = whole[u"servers"][0].toObject();
        server.remove(QStringLiteral("id"));
        whole.insert(QStringLiteral("servers"), QJsonArray{server});
        QCOMPARE(api.put(url, whole).status, 200);
        QCOMPARE(api.patch(url, example("PATCH", "/serversets/{id}/config")).status, 200);
        QCOMPARE(api.patch("/options", example("PATCH", "/options")).status, 200);
        QCOMPARE(api.post("/test/poll", example("POST", "/test/poll")).status, 200);
        QCOMPARE(api.post("/test/notification", example("POST", "/test/notification")).status, 200);
        QCOMPARE(
            api.post(created.header("Location") + "/simulate", example("POST", "/serversets/{id}/simulate")).status,
            200);
    }

    void everyAnswerIsAsDocumented() {
        ApiFixture api;
        api.polls.answers.insert(QStringLiteral("192.0.2.2"),
                                 {false, {}, QStringLiteral("connection refused"), {}, {}, false});
        const QJsonObject set = jsonObject(R"({"name": "Main website",
            "servers": [{"address": "192.0.2.1"}, {"address": "192.0.2.2", "pollAddress": "192.0.2.2"}],
            "pollingFrequency": {"retries": 0},
            "notification": {"useDefaults": false, "methods": [{"method": {"type": "systemLog"}},
                {"method": {"type": "email", "to": "a@example.com", "smtp": {"host": "mail.example.com", "password": "x"}}}]},
            "dnsData": {"allFailed": {"mode": "singleAddress", "address": "192.0.2.9"}},
            "dnsUpdate": {"servers": [{"host": "192.0.2.53", "method": {"type": "rfc2136",
                "tsig": {"keyName": "key.example.com", "secret": "c2VjcmV0"}}},
                {"host": "192.0.2.54", "method": {"type": "microsoftDns"}},
                {"host": "192.0.2.55", "method": {"type": "command", "file": "/bin/true"}}]}})");
        const ApiResponse created = api.post("/serversets", set);
        QVERIFY(documented(created, "POST", "/serversets"));
        QCOMPARE(created.status, 201);
        QVERIFY(documented(api.post("/serversets", set), "POST", "/serversets"));
        const QByteArray id = created.json()[u"id"].toString().toUtf8();
        const QByteArray server = created.json()[u"servers"][0][u"id"].toString().toUtf8();
        QTRY_COMPARE(api.get("/problems").json().toArray().size(), 1);
        const QByteArray problem = api.get("/problems").json()[0][u"id"].toString().toUtf8();

        const auto real = [&](QByteArray path) {
            const QByteArray id2 = path.startsWith("/problems") ? problem : id;
            return path.replace("{id}", id2).replace("{serverId}", server).replace("{n}", "1");
        };
        const auto check = [&](const QByteArray& method, const QByteArray& path, const QByteArray& query = {},
                               const QByteArray& body = {}, const HeaderList& headers = {}) {
            return documented(api.ask(ApiFixture::request(method, real(path) + query, body, headers)), method, path);
        };
        for (const Route* route : api.router->routes()) {
            if (route->method == "GET")
                QVERIFY2(check("GET", route->path), route->path);
        }
        for (const char* type : {"text/plain", "text/csv"})
            QVERIFY(check("GET", type == QByteArray("text/csv") ? "/serversets/{id}/history" : "/log", {}, {},
                          {{"Accept", type}}));
        for (const char* method :
             {R"({"type": "ping"})", R"({"type": "tcp", "serverType": "smtp", "greeting": {"text": "220"}})",
              R"({"type": "http", "url": "https:\/\/www.example.com\/"})",
              R"({"type": "dns", "hostName": "www.example.com"})", R"({"type": "command", "file": "true"})"})
            QVERIFY2(check("PATCH", "/serversets/{id}/config", {}, QByteArray("{\"pollingMethod\": ") + method + '}'),
                     method);
        QVERIFY(check("PUT", "/serversets/{id}/config", {}, api.get("/serversets/" + id + "/config").bytes()));
        QVERIFY(check("PUT", "/serversets/{id}/config", {}, "{}"));
        QVERIFY(check("PUT", "/options", {}, api.get("/options").bytes()));
        QVERIFY(check("PATCH", "/options", {}, R"({"httpApi": {"apiKeys": [{"name": "x"}]}})"));
        QVERIFY(check("PATCH", "/options", {}, "{}", {{"If-Match", "\"stale\""}}));
        for (const char* action : {"pause", "resume", "poll"})
            QVERIFY2(check("POST", QByteArray("/serversets/{id}/") + action), action);
        for (const char* action : {"pause", "resume", "poll"})
            QVERIFY(check("POST", "/serversets/actions", {},
                          R"({"action": ")" + QByteArray(action) + R"(", "ids": [")" + id + R"(", "nosuch"]})"));
        QVERIFY(check("GET", "/serversets", "?recentPolls=60"));
        for (const char* action : {"/pauseall", "/resumeall", "/pollall"})
            QVERIFY2(check("POST", action), action);
        QVERIFY(check("POST", "/serversets/{id}/poll", "?wait=5"));
        QVERIFY(check("POST", "/pollall", "?wait=5"));
        QVERIFY(check("POST", "/serversets/{id}/servers/{serverId}/disable"));
        QVERIFY(check("POST", "/serversets/{id}/servers/{serverId}/enable"));
        QVERIFY(check("POST", "/problems/{id}/acknowledge", {}, R"({"note": "known"})"));
        QVERIFY(check("POST", "/test/poll", {}, R"({"pollingMethod": {"type": "ping"}, "address": "::1"})"));
        QVERIFY(check("POST", "/test/poll", {}, R"({"pollingMethod": {"type": "ping"}})"));
        FakeDnsServer dnsServer;
        QVERIFY(check("PATCH", "/serversets/{id}/config", {},
                      R"({"dnsData": {"hostNames": ["www.example.com"]}, "dnsUpdate": {"servers": [{"host": "127.0.0.1",
                          "port": )" +
                          QByteArray::number(dnsServer.port()) + R"(, "method": {"type": "rfc2136"}}]}})"));
        QVERIFY(check("PATCH", "/options", {},
                      R"({"dnsServing": {"enabled": true, "port": )" + QByteArray::number(freeDnsPort()) + "}}"));
        QTRY_COMPARE(api.get("/serversets/" + id + "/status").json()[u"dnsServers"][0][u"status"].toString(),
                     QStringLiteral("ok"));
        QVERIFY(check("GET", "/serversets/{id}/status"));
        QVERIFY(check("POST", "/serversets/{id}/simulate", {}, "{\"failed\": [\"" + server + "\"]}"));
        QVERIFY(check("POST", "/serversets/{id}/simulate", {}, R"({"failed": ["nosuch"]})"));
        const QByteArray tested = R"({"hostName": "www.example.com", "server": {"host": "127.0.0.1", "port": )" +
                                  QByteArray::number(dnsServer.port()) + R"(, "method": {"type": "rfc2136"}}})";
        QVERIFY(check("POST", "/test/dnsserver", {}, tested));
        QVERIFY(check("POST", "/test/dnsserver", {}, "{}"));
        QVERIFY(check("POST", "/test/notification", {},
                      R"({"notification": {"method": {"type": "email", "to": "a@example.com"}}})"));
        QVERIFY(check("POST", "/test/notification", {}, "{}"));
        for (const char* path : {"/serversets/{id}/servers/{serverId}/disable", "/revisions/{n}/undo",
                                 "/revisions/{n}/restore"})
            QVERIFY2(check("POST", path, "?dryRun=true"), path);
        QVERIFY(check("PATCH", "/serversets/{id}/config", "?dryRun=true", R"({"notes": "tried"})"));
        QVERIFY(check("PATCH", "/options", "?dryRun=true", R"({"dnsServing": {"enabled": false}})"));
        QVERIFY(check("DELETE", "/serversets/{id}", "?dryRun=true"));
        QVERIFY(check("POST", "/serversets/actions", {}, R"({"action": "delete", "ids": ["nosuch"]})"));
        QVERIFY(check("DELETE", "/serversets/{id}"));
        QVERIFY(check("POST", "/revisions/{n}/undo"));
        QVERIFY(check("POST", "/revisions/{n}/restore"));
    }

    void everyRefusalIsDocumentedWhereItCanHappen() {
        ApiFixture api;
        for (const Route* route : api.router->routes()) {
            QByteArray path = route->path;
            path.replace("{id}", "nosuch").replace("{serverId}", "x").replace("{n}", "999");
            const QByteArray body = route->body == BodyKind::None ? QByteArray() : QByteArray("{}");
            const auto check = [&](const QByteArray& query, const HeaderList& headers, const QByteArray& sent) {
                return documented(api.ask(ApiFixture::request(route->method, path + query, sent, headers)),
                                  route->method, route->path);
            };
            if (path != route->path)
                QVERIFY(check({}, {}, body)); // 404
            if (!route->open) {
                QVERIFY(check("?no=such", {}, body));                     // 400
                QVERIFY(check({}, {{"Host", "evil.example"}}, body));     // 403
                QVERIFY(check({}, {{"X-Api-Key", "no such key"}}, body)); // 401, then 429
            }
            if (!body.isEmpty() && path == route->path) {
                QVERIFY(check({}, {{"Content-Type", "text/plain"}}, body)); // 415
                QVERIFY(check({}, {}, QByteArray(1024 * 1024 + 1, ' ')));   // 413
            }
        }
    }

    void thePageOfTheRootListsEveryRoute() {
        ApiFixture api;
        const ApiResponse page = api.get("/");
        QCOMPARE(page.contentType, QByteArray("text/html; charset=utf-8"));
        QByteArray html = page.bytes();
        for (const Route* route : api.router->routes()) {
            QByteArray shown = route->path;
            shown.replace("{", "<var>{").replace("}", "}</var>");
            QVERIFY2(html.contains(route->path) || html.contains(shown), route->path);
            QVERIFY2(html.contains(QString::fromUtf8(route->summary).toHtmlEscaped().toUtf8()), route->summary);
        }
        QVERIFY(!html.contains("{{"));
        QVERIFY(!html.contains("<script") && !html.contains("src="));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
        const qsizetype begin = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
        QVERIFY(policy.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "OpenApiTest.moc"
