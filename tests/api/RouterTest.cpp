// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "api/ProblemReport.h"
#include "api/RouteTree.h"

#include <QtTest>

using namespace standby;

namespace {

/// A related product's dialect: errors as a bare text, log-in by a token in the query, GET that acts.
class OtherDialect final : public RouteGroup {
  public:
    OtherDialect() {
        const auto echo = [](const RoutedRequest& request, const ApiReply& reply) {
            reply(
                {200, "text/plain", request.parameters.join(u'|').toUtf8() + ' ' + request.identity.name.toUtf8(), {}});
        };
        m_routes = {
            {"GET",
             "/clusters/{cluster}/servers/{server}/master-status",
             Role::Read,
             "Clusters",
             "By name.",
             echo,
             {"*"}},
            {"GET",
             "/clusters/{cluster}/servers/{host}/{port}/master-status",
             Role::Read,
             "Clusters",
             "By host.",
             echo,
             {"*"}},
            {"GET", "/clusters/{cluster}/servers/all/states", Role::Read, "Clusters", "A literal.", echo, {"*"}},
            {"POST", "/clusters/{cluster}/switchover", Role::Admin, "Clusters", "Acts.", echo, {"*"}}};
    }
    const QList<Route>& routes() const override { return m_routes; }
    void authenticate(const ApiRequest& request, std::function<void(Identity)> granted, ApiReply refuse) override {
        if (request.query.contains("token=good"))
            return granted({QStringLiteral("guest"), Role::Read});
        refuse(error(401, QStringLiteral("no token"), {}));
    }
    ApiResponse error(int status, const QString& detail, const Errors&) const override {
        return {status, "text/plain", detail.toUtf8(), {}};
    }

  private:
    QList<Route> m_routes;
};

QByteArrayList sortedAllow(const ApiResponse& response) {
    return response.header("Allow").split(',');
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsNotThereIs404() {
        ApiFixture api;
        for (const char* path : {"/nothing", "/serversets/", "/serversets/x/y", "/log/", "/Log", "/serversets//config",
                                 "/..", "/serversets%2Fx", "/test/nothing", "/test/nosuch"})
            QVERIFY2(isProblemReport(api.get(path), 404), path);
        QVERIFY(isProblemReport(api.post("/serversets/x/nosuch"), 404));
        QVERIFY(isProblemReport(api.get("/serversets/nosuchid"), 404));
        QVERIFY(isProblemReport(api.get("/serversets/a%2Fb"), 404));
    }

    void aHostileTargetIs400() {
        ApiFixture api;
        for (const char* target :
             {"/log%0A", "/log%00", "/%C3", "/serversets/%ff", "//evil/log", "/log?limit=%00", "/log?limit=1&limit=2"})
            QVERIFY2(isProblemReport(api.get(target), 400), target);
    }

    void aMisspeltQueryParameterIsNamed() {
        ApiFixture api;
        const ApiResponse response = api.get("/serversets?statsu=ok");
        QVERIFY(isProblemReport(response, 400));
        QVERIFY(response.json()[u"detail"].toString().contains(QStringLiteral("\"statsu\"")));
        QVERIFY(response.json()[u"detail"].toString().contains(QStringLiteral("status")));
        QVERIFY(isProblemReport(api.get("/version?x"), 400));
    }

    void aWrongMethodSaysWhichAreRight() {
        ApiFixture api;
        const ApiResponse response = api.put("/serversets", {{QStringLiteral("a"), 1}});
        QVERIFY(isProblemReport(response, 405));
        QCOMPARE(response.header("Allow"), QByteArray("GET, HEAD, OPTIONS, POST"));
        QCOMPARE(api.get("/pauseall").header("Allow"), QByteArray("OPTIONS, POST"));
        QCOMPARE(api.get("/pauseall").status, 405);
    }

    void optionsTellsTheMethodsWithoutALogIn() {
        ApiFixture api;
        api.setPassword(QStringLiteral("a good password"));
        const ApiResponse response = api.ask(ApiFixture::request("OPTIONS", "/serversets/x/config"));
        QCOMPARE(response.status, 204);
        QCOMPARE(response.header("Allow"), QByteArray("GET, HEAD, OPTIONS, PATCH, PUT"));
        QVERIFY(response.bytes().isEmpty());
        for (const char* header : {"Access-Control-Allow-Origin", "Access-Control-Allow-Methods"})
            QVERIFY(response.header(header).isEmpty());
    }

    void anUnknownVerbIs501() {
        ApiFixture api;
        for (const char* verb : {"TRACE", "CONNECT", "BREW", "get", ""})
            QVERIFY2(isProblemReport(api.ask(ApiFixture::request(verb, "/log")), 501), verb);
    }

    void headIsGetWithoutItsBody() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        for (const QByteArray& target :
             QByteArrayList{"/serversets", "/serversets/" + id, "/serversets/" + id + "/config", "/options", "/",
                            "/openapi.json", "/healthz"}) {
            const ApiResponse get = api.get(target);
            const ApiResponse head = api.ask(ApiFixture::request("HEAD", target));
            QCOMPARE(head.status, 200);
            QVERIFY(head.bytes().isEmpty());
            QCOMPARE(head.contentType, get.contentType);
            QCOMPARE(head.header("ETag"), get.header("ETag"));
            QCOMPARE(head.header("Content-Length").toLongLong(), qint64(get.bytes().size()));
        }
        QCOMPARE(api.ask(ApiFixture::request("HEAD", "/nothing")).status, 404);
        QVERIFY(api.ask(ApiFixture::request("HEAD", "/nothing")).bytes().isEmpty());
        QCOMPARE(api.ask(ApiFixture::request("HEAD", "/pauseall")).status, 405);
    }

    void everyGetHasATagAndAnswers304ToIt() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        for (const QByteArray& target :
             QByteArrayList{"/serversets", "/serversets/" + id, "/serversets/" + id + "/config",
                            "/serversets/" + id + "/status", "/options", "/problems", "/", "/version"}) {
            const ApiResponse first = api.get(target);
            QCOMPARE(first.status, 200);
            const QByteArray tag = first.header("ETag");
            QVERIFY2(tag.startsWith('"') && tag.size() > 4, target);
            const ApiResponse again = api.get(target, {{"If-None-Match", "\"x\", " + tag}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.bytes().isEmpty());
            QCOMPARE(again.header("ETag"), tag);
            QCOMPARE(api.get(target, {{"If-None-Match", "\"x\""}}).status, 200);
        }
    }

    void browsersAreToldNotToGuessAndNotToShare() {
        ApiFixture api;
        const ApiResponse response = api.get("/serversets");
        QCOMPARE(response.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(response.header("Cross-Origin-Resource-Policy"), QByteArray("same-origin"));
        QCOMPARE(response.header("Cache-Control"), QByteArray("private, no-cache"));
        QCOMPARE(api.post("/pauseall").header("Cache-Control"), QByteArray("no-store"));
    }

    void theWindowAsksInValues() {
        ApiFixture api;
        ApiRequest request;
        request.method = "POST";
        request.path = "/serversets";
        request.caller.inProcess = true;
        request.body = QJsonValue(jsonObject(R"({"name": "Mail", "servers": [{"address": "192.0.2.1"}]})"));
        const ApiResponse created = api.router->handle(request);
        QCOMPARE(created.status, 201);
        QVERIFY(std::holds_alternative<QJsonValue>(created.body));
        QVERIFY(!created.header("ETag").isEmpty());
        request.method = "GET";
        request.body = std::monostate();
        const ApiResponse list = api.router->handle(request);
        QVERIFY(std::holds_alternative<QJsonValue>(list.body));
        QCOMPARE(list.json()[0][u"name"].toString(), QStringLiteral("Mail"));
    }

    void anotherDialectKeepsItsOwnLogInAndErrors() {
        ApiFixture api;
        api.router->add(std::make_unique<OtherDialect>());
        QCOMPARE(api.get("/clusters/c1/servers/s1/master-status?token=good").bytes(), QByteArray("c1|s1 guest"));
        QCOMPARE(api.get("/clusters/c1/servers/10.0.0.1/3306/master-status?token=good").bytes(),
                 QByteArray("c1|10.0.0.1|3306 guest"));
        QCOMPARE(api.get("/clusters/c1/servers/all/states?token=good").bytes(), QByteArray("c1 guest"));
        QCOMPARE(api.get("/clusters/c1/servers/all/master-status?token=good").bytes(), QByteArray("c1|all guest"));
        const ApiResponse noToken = api.get("/clusters/c1/servers/s1/master-status");
        QCOMPARE(noToken.status, 401);
        QCOMPARE(noToken.bytes(), QByteArray("no token"));
        QCOMPARE(api.get("/clusters/c1/nothing?token=good").contentType, QByteArray("text/plain"));
        QCOMPARE(api.get("/clusters/c1/nothing?token=good").status, 404);
        QCOMPARE(api.post("/clusters/c1/switchover?token=good").status, 403);
        QCOMPARE(api.post("/clusters/c1/switchover?token=good").contentType, QByteArray("text/plain"));
        QCOMPARE(sortedAllow(api.get("/clusters/c1/switchover")).size(), 2);
        QVERIFY(isProblemReport(api.get("/nothing"), 404));
        QCOMPARE(api.get("/serversets").status, 200);
    }

    void aReplyThatOutlivesTheRouterStillComes() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        api.polls.held = true;
        int status = 0;
        api.router->handle(
            ApiFixture::request("POST", "/test/poll", R"({"pollingMethod": {"type": "ping"}, "address": "192.0.2.1"})"),
            [&](ApiResponse&& response) { status = response.status; });
        api.router->handle(ApiFixture::request("POST", "/serversets/" + id + "/poll?wait=30"),
                           [](ApiResponse&& response) { QVERIFY(response.status > 0); });
        api.router.reset();
        api.polls.release();
        QTRY_COMPARE(status, 200);
    }

    void theEventStreamIsAuthorisedLikeAnyRequest() {
        ApiFixture api;
        const auto authorise = [&](const ApiRequest& request) {
            int status = 0;
            api.router->authoriseEvents(request, [&](ApiResponse&& response) { status = response.status; });
            return status;
        };
        QCOMPARE(authorise(ApiFixture::request("GET", "/events")), 200);
        QCOMPARE(authorise(ApiFixture::request("GET", "/events", {}, {{"Host", "evil.example"}})), 403);
        QCOMPARE(authorise(ApiFixture::request("GET", "/log")), 404);
        QCOMPARE(authorise(ApiFixture::request("HEAD", "/events")), 404);
        QCOMPARE(authorise(ApiFixture::request("POST", "/events")), 405);
        QVERIFY(isProblemReport(api.get("/events"), 501));
        api.setPassword(QStringLiteral("a good password"));
        QCOMPARE(authorise(ApiFixture::request("GET", "/events")), 401);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "RouterTest.moc"
