// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "engine/Credentials.h"

#include <QtTest>

using namespace standby;

namespace {

constexpr qint64 second = 1'000'000;

ApiRequest from(const QString& address, ApiRequest request) {
    request.caller.address = address;
    return request;
}

/// An engine whose API has the password "correct horse" and one key per role.
class LockedApi : public ApiFixture {
  public:
    LockedApi() {
        // Hashing takes tenths of a second on purpose; once for all tests is enough.
        static const QString stored = hashPassword(QStringLiteral("correct horse"));
        Options options = engine->configuration().options;
        options.httpApi.password = stored;
        for (const auto& [name, role] : {std::pair("reader", Role::Read), std::pair("operator", Role::Operate),
                                         std::pair("administrator", Role::Admin)}) {
            ApiKey key;
            key.name = QLatin1String(name);
            key.role = role;
            key.key = QStringLiteral("key-of-the-") + key.name;
            options.httpApi.apiKeys.append(key);
        }
        const auto outcome = engine->changeOptions(options, {QStringLiteral("test"), {}});
        if (!std::holds_alternative<Options>(outcome))
            qFatal("The options were not changed.");
    }
    static HeaderList key(const char* name) { return {{"X-Api-Key", QByteArray("key-of-the-") + name}}; }
    static HeaderList password(const QByteArray& text) { return {{"Authorization", basic("admin", text)}}; }
};

} // namespace

class AuthenticationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void withoutAPasswordThisMachineIsTheAdministratorAndOthersAreNot() {
        ApiFixture api;
        QCOMPARE(api.post("/pauseall").status, 200);
        QCOMPARE(api.ask(from(QStringLiteral("::1"), ApiFixture::request("GET", "/options"))).status, 200);
        const ApiResponse other = api.ask(from(QStringLiteral("192.0.2.1"), ApiFixture::request("GET", "/options")));
        QVERIFY(isProblemReport(other, 401));
        const ApiResponse nobody = api.ask(from(QString(), ApiFixture::request("GET", "/options")));
        QVERIFY(isProblemReport(nobody, 401));
        QVERIFY(isProblemReport(api.get("/options", {{"X-Api-Key", "no such key"}}), 401));
    }

    void withAPasswordNobodyComesInWithout() {
        LockedApi api;
        for (const char* target : {"/", "/serversets", "/options", "/metrics", "/version", "/openapi.json", "/log"}) {
            const ApiResponse refused = api.get(target);
            QVERIFY2(isProblemReport(refused, 401), target);
            QVERIFY(refused.header("WWW-Authenticate").startsWith("Basic realm=\"Standby\""));
        }
        QCOMPARE(api.get("/healthz").status, 200);
        QCOMPARE(api.get("/healthz", {{"Host", "balancer.example"}}).bytes(), QByteArray(R"({"status":"ok"})"));
        QVERIFY(isProblemReport(api.get("/nothing"), 404));
    }

    void theRightPasswordIsVerifiedOnceAndThenKnown() {
        LockedApi api;
        QCOMPARE(api.get("/options", LockedApi::password("correct horse")).status, 200);
        std::optional<ApiResponse> answer; // now at once, without another hash
        api.router->handle(ApiFixture::request("GET", "/options", {}, LockedApi::password("correct horse")),
                           [&](ApiResponse&& response) { answer = std::move(response); });
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void aWrongPasswordDoesNotStallTheOthers() {
        LockedApi api;
        std::optional<ApiResponse> answer;
        api.router->handle(ApiFixture::request("GET", "/options", {}, LockedApi::password("wrong")),
                           [&](ApiResponse&& response) { answer = std::move(response); });
        QVERIFY(!answer);
        QCOMPARE(api.get("/version", LockedApi::key("reader")).status, 200);
        QVERIFY(!answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
        QVERIFY(isProblemReport(*answer, 401));
    }

    void wrongCredentialsOfEveryKindAre401_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("wrong user") << QByteArray("Authorization") << basic("root", "correct horse");
        QTest::newRow("no colon") << QByteArray("Authorization") << "Basic " + QByteArray("admin").toBase64();
        QTest::newRow("not base64") << QByteArray("Authorization") << QByteArray("Basic !!!!");
        QTest::newRow("empty basic") << QByteArray("Authorization") << QByteArray("Basic");
        QTest::newRow("other scheme") << QByteArray("Authorization") << QByteArray("Negotiate abc");
        QTest::newRow("wrong bearer") << QByteArray("Authorization") << QByteArray("Bearer nonsense");
        QTest::newRow("wrong key") << QByteArray("X-Api-Key") << QByteArray("nonsense");
        QTest::newRow("stored hash as key") << QByteArray("X-Api-Key") << QByteArray("sha256:00:00");
        QTest::newRow("huge password") << QByteArray("Authorization") << basic("admin", QByteArray(40'000, 'x'));
    }
    void wrongCredentialsOfEveryKindAre401() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        LockedApi api;
        QVERIFY(isProblemReport(api.get("/options", {{header, value}}), 401));
    }

    void aKeyComesAsBearerOrAsHeader() {
        LockedApi api;
        QCOMPARE(api.get("/options", {{"X-Api-Key", "key-of-the-reader"}}).status, 200);
        QCOMPARE(api.get("/options", {{"Authorization", "Bearer key-of-the-reader"}}).status, 200);
        QCOMPARE(api.get("/options", {{"authorization", "bearer  key-of-the-reader"}}).status, 200);
    }

    void eachRoleMayDoWhatItMay() {
        LockedApi api;
        const QByteArray id = [&] {
            const ApiResponse created =
                api.post("/serversets", jsonObject(R"({"name": "x", "servers": [{"address": "192.0.2.1"}]})"),
                         LockedApi::key("administrator"));
            return created.json()[u"id"].toString().toUtf8();
        }();
        for (const Route* route : api.router->routes()) {
            if (route->open)
                continue;
            QByteArray path = route->path;
            path.replace("{id}", "nosuch").replace("{serverId}", "x").replace("{n}", "0");
            for (const auto& [name, role] : {std::pair("reader", Role::Read), std::pair("operator", Role::Operate),
                                             std::pair("administrator", Role::Admin)}) {
                const ApiResponse response =
                    api.ask(ApiFixture::request(route->method, path, {}, LockedApi::key(name)));
                const bool refused = response.status == 403;
                QVERIFY2(refused == (role < route->role), route->method + ' ' + path + " as " + name);
            }
        }
        QCOMPARE(api.post("/serversets/" + id + "/pause", {}, LockedApi::key("operator")).status, 200);
        const ApiResponse refused = api.remove("/serversets/" + id, LockedApi::key("operator"));
        QVERIFY(isProblemReport(refused, 403));
        QVERIFY(refused.json()[u"detail"].toString().contains(QStringLiteral("operator")));
        QCOMPARE(api.get("/serversets/" + id, LockedApi::key("reader")).status, 200);
        const auto ofSeveral = [&](const QString& action, const char* name) {
            return api.post(
                "/serversets/actions",
                {{QStringLiteral("action"), action}, {QStringLiteral("ids"), QJsonArray{QString::fromUtf8(id)}}},
                LockedApi::key(name));
        };
        QCOMPARE(ofSeveral(QStringLiteral("resume"), "operator").status, 200);
        const ApiResponse kept = ofSeveral(QStringLiteral("delete"), "operator");
        QVERIFY(isProblemReport(kept, 403));
        QVERIFY(kept.json()[u"detail"].toString().contains(QStringLiteral("operator")));
        QCOMPARE(api.get("/serversets/" + id, LockedApi::key("reader")).status, 200);
        QCOMPARE(ofSeveral(QStringLiteral("delete"), "administrator").json()[u"done"].toArray().size(), 1);
    }

    void aDeletedKeyIsOutAtOnce() {
        LockedApi api;
        QCOMPARE(api.get("/version", LockedApi::key("reader")).status, 200);
        QCOMPARE(api.patch("/options", jsonObject(R"({"httpApi": {"apiKeys": []}})"), LockedApi::key("administrator"))
                     .status,
                 200);
        QCOMPARE(api.get("/version", LockedApi::key("reader")).status, 401);
    }

    void tenWrongAttemptsAMinuteAre429ForThatAddressOnly() {
        LockedApi api;
        const auto attempt = [&](const char* address, const HeaderList& headers) {
            return api.ask(from(QLatin1String(address), ApiFixture::request("GET", "/options", {}, headers)));
        };
        const HeaderList wrong{{"X-Api-Key", "nonsense"}};
        for (int i = 0; i < 10; ++i)
            QCOMPARE(attempt("192.0.2.1", wrong).status, 401);
        const ApiResponse blocked = attempt("192.0.2.1", wrong);
        QVERIFY(isProblemReport(blocked, 429));
        QCOMPARE(blocked.header("Retry-After"), QByteArray("60"));
        QCOMPARE(attempt("192.0.2.1", LockedApi::password("correct horse")).status, 429);
        QCOMPARE(attempt("192.0.2.1", LockedApi::key("reader")).status, 200); // nobody guesses a key
        QCOMPARE(attempt("192.0.2.1", {}).status, 401);
        QCOMPARE(attempt("192.0.2.2", wrong).status, 401);
        QCOMPARE(attempt("192.0.2.3", LockedApi::password("correct horse")).status, 200);
        api.clock.turn(61 * second);
        QCOMPARE(attempt("192.0.2.1", LockedApi::password("correct horse")).status, 200);
    }

    void aVolleyOfWrongPasswordsIsBoundedBeforeTheyAreVerified() {
        LockedApi api;
        QList<int> statuses;
        for (int i = 0; i < 30; ++i)
            api.router->handle(
                from(QStringLiteral("192.0.2.1"),
                     ApiFixture::request("GET", "/options", {}, LockedApi::password("wrong" + QByteArray::number(i)))),
                [&](ApiResponse&& response) { statuses << response.status; });
        QCOMPARE(statuses.count(429), 20);
        api.router.reset();
        QCOMPARE(statuses.size(), 30);
        QCOMPARE(statuses.count(200), 0);
    }

    void whoAsksTogetherIsVerifiedTogether() {
        LockedApi api;
        int granted = 0;
        for (int i = 0; i < 30; ++i)
            api.router->handle(ApiFixture::request("GET", "/version", {}, LockedApi::password("correct horse")),
                               [&](ApiResponse&& response) { granted += response.status == 200; });
        QTRY_COMPARE_WITH_TIMEOUT(granted, 30, 10'000);
    }

    void theLogNamesWhoDidWhat() {
        LockedApi api;
        api.post("/pauseall", {}, LockedApi::key("operator"));
        const QByteArray log = api.get("/log", LockedApi::key("reader")).bytes();
        QVERIFY(log.contains("API key operator"));
        QVERIFY(log.contains("127.0.0.1"));
        QVERIFY(!log.contains("key-of-the-operator"));
    }

    void aForeignHostOrOriginIsRefusedBeforeTheLogIn() {
        LockedApi api;
        HeaderList headers = LockedApi::key("administrator");
        headers.append(QPair<QByteArray, QByteArray>("Host", "evil.example"));
        QVERIFY(isProblemReport(api.get("/serversets", headers), 403));
        headers = LockedApi::key("administrator");
        headers.append(QPair<QByteArray, QByteArray>("Origin", "https://evil.example"));
        QVERIFY(isProblemReport(api.post("/pauseall", {}, headers), 403));
        QVERIFY(!api.engine->allPaused());
        api.router->setListener(QUrl(QStringLiteral("https://standby.example.com")));
        headers = LockedApi::key("reader");
        headers.append(QPair<QByteArray, QByteArray>("Host", "standby.example.com"));
        QCOMPARE(api.get("/serversets", headers).status, 200);
    }
};

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "AuthenticationTest.moc"
