// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "engine/Credentials.h"
#include "model/Json.h"

#include <QtTest>

using namespace standby;

class OptionsApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void optionsAreReadEditedAndPutBack() {
        ApiFixture api;
        const ApiResponse before = api.get("/options");
        QCOMPARE(before.status, 200);
        QJsonObject options = before.json().toObject();
        QCOMPARE(options.keys(),
                 (QStringList{QStringLiteral("dnsServing"), QStringLiteral("dnsUpdating"), QStringLiteral("httpApi"),
                              QStringLiteral("logging"), QStringLiteral("notification"), QStringLiteral("protection"),
                              QStringLiteral("serverPolling"), QStringLiteral("ui")}));
        options.insert(QStringLiteral("serverPolling"), jsonObject(R"({"maxConcurrentPolls": 7})"));
        const ApiResponse saved = api.put("/options", options, {{"If-Match", before.header("ETag")}});
        QCOMPARE(saved.status, 200);
        QCOMPARE(saved.json()[u"serverPolling"][u"maxConcurrentPolls"].toInt(), 7);
        QCOMPARE(api.get("/options").json(), saved.json());
        QVERIFY(isProblemReport(api.put("/options", options, {{"If-Match", before.header("ETag")}}), 412));
        QCOMPARE(api.put("/options", options, {{"If-Match", saved.header("ETag")}}).status, 200);
    }

    void aPatchChangesOneOptionAndNothingElse() {
        ApiFixture api;
        QJsonObject expected = api.get("/options").json().toObject();
        QJsonObject ui = expected[u"ui"].toObject();
        ui.insert(QStringLiteral("theme"), QStringLiteral("dark"));
        expected.insert(QStringLiteral("ui"), ui);
        QCOMPARE(api.patch("/options", jsonObject(R"({"ui": {"theme": "dark"}})")).json().toObject(), expected);
    }

    void everyThemeIsTakenAndNoOther() {
        ApiFixture api;
        for (const char* theme : {"light", "dark", "highContrast", "system"}) {
            const QJsonObject ui{{QStringLiteral("theme"), QString::fromLatin1(theme)}};
            QCOMPARE(api.patch("/options", {{QStringLiteral("ui"), ui}}).json()[u"ui"][u"theme"].toString(),
                     QString::fromLatin1(theme));
        }
        const ApiResponse refused = api.patch("/options", jsonObject(R"({"ui": {"theme": "pink"}})"));
        QVERIFY(isProblemReport(refused, 422));
        QCOMPARE(pointersOf(refused), QStringList(QStringLiteral("/ui/theme")));
    }

    void everyMistakeIsReportedAndNothingChanges() {
        ApiFixture api;
        const ApiResponse before = api.get("/options");
        const ApiResponse response = api.patch("/options", jsonObject(R"({"ui": {"thmee": "dark"},
            "serverPolling": {"maxConcurrentPolls": 0}, "logging": {"rollover": "year"}, "nonsense": 1})"));
        QVERIFY(isProblemReport(response, 422));
        const QStringList pointers = pointersOf(response);
        for (const char* pointer : {"/ui/thmee", "/serverPolling/maxConcurrentPolls", "/logging/rollover", "/nonsense"})
            QVERIFY2(pointers.contains(QLatin1String(pointer)), pointer);
        QCOMPARE(api.get("/options").json(), before.json());
    }

    void anAddressForOthersNeedsAPassword() {
        ApiFixture api;
        const ApiResponse response =
            api.patch("/options", jsonObject("{\"httpApi\": {\"url\": \"http://0.0.0.0:8100\"}}"));
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response), QStringList{QStringLiteral("/httpApi/password")});
    }

    void aNewPasswordIsStoredAsAHashAndMasked() {
        ApiFixture api;
        std::optional<ApiResponse> answer;
        api.router->handle(ApiFixture::request("PATCH", "/options", R"({"httpApi": {"password": "correct horse"}})"),
                           [&](ApiResponse&& response) { answer = std::move(response); });
        QVERIFY(!answer); // hashed in another thread: the loop goes on meanwhile
        QCOMPARE(api.get("/version").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->json()[u"httpApi"][u"password"].toString(), QLatin1String(secretMask));
        const QString stored = api.engine->configuration().options.httpApi.password;
        QVERIFY(isPasswordHash(stored));

        const HeaderList login{{"Authorization", basic("admin", "correct horse")}};
        const ApiResponse read = api.get("/options", login);
        QVERIFY(!read.bytes().contains("pbkdf2") && !read.bytes().contains("horse"));
        QCOMPARE(api.put("/options", read.json().toObject(), login).status, 200);
        QCOMPARE(api.engine->configuration().options.httpApi.password, stored);
        QVERIFY(!api.get("/log", login).bytes().contains("horse"));
        const ApiResponse revisions = api.get("/revisions", login);
        const QByteArray newest = QByteArray::number(revisions.json()[0][u"number"].toInt());
        QVERIFY(!api.get("/revisions/" + newest, login).bytes().contains("pbkdf2"));
        QCOMPARE(api.patch("/options", jsonObject(R"({"httpApi": {"password": ""}})"), login).status, 200);
        QCOMPARE(api.get("/options").json()[u"httpApi"][u"password"].toString(), QString());
    }

    void aTextThatLooksLikeAHashIsAPasswordLikeAnyOther() {
        ApiFixture api;
        const QString hash = hashPassword(QStringLiteral("somebody else's"));
        api.setPassword(hash);
        QVERIFY(api.engine->configuration().options.httpApi.password != hash);
        QVERIFY(verifyPassword(hash, api.engine->configuration().options.httpApi.password));
    }

    void anEditThatOvertakesANewPasswordIsNotLost() {
        ApiFixture api;
        const QByteArray tag = api.get("/options").header("ETag");
        std::optional<ApiResponse> slow;
        std::optional<ApiResponse> stale;
        api.router->handle(ApiFixture::request("PATCH", "/options", R"({"httpApi": {"password": "correct horse"}})"),
                           [&](ApiResponse&& response) { slow = std::move(response); });
        api.router->handle(
            ApiFixture::request("PATCH", "/options", R"({"httpApi": {"password": "too late"}})", {{"If-Match", tag}}),
            [&](ApiResponse&& response) { stale = std::move(response); });
        QCOMPARE(api.patch("/options", jsonObject(R"({"ui": {"theme": "dark"}})")).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(slow && stale, 20'000);
        QCOMPARE(slow->status, 200);
        QCOMPARE(slow->json()[u"ui"][u"theme"].toString(), QStringLiteral("dark"));
        QVERIFY(isProblemReport(*stale, 412));
    }

    void aNewApiKeyIsShownOnce() {
        ApiFixture api;
        const ApiResponse made =
            api.patch("/options", jsonObject(R"({"httpApi": {"apiKeys": [{"name": "Prometheus", "role": "read"}]}})"));
        QCOMPARE(made.status, 200);
        QCOMPARE(made.header("Cache-Control"), QByteArray("no-store"));
        const QJsonValue key = made.json()[u"httpApi"][u"apiKeys"][0];
        const QString text = key[u"key"].toString();
        QVERIFY(text.size() >= 32);
        QVERIFY(!key[u"id"].toString().isEmpty());
        QCOMPARE(key[u"hash"].toString(), QLatin1String(secretMask));

        const ApiResponse read = api.get("/options");
        QVERIFY(!read.bytes().contains(text.toUtf8()));
        QVERIFY(!read.json()[u"httpApi"][u"apiKeys"][0].toObject().contains(u"key"));
        const ApiResponse again = api.put("/options", read.json().toObject());
        QCOMPARE(again.status, 200);
        QVERIFY(!again.bytes().contains(text.toUtf8()));
        QVERIFY(verifyApiKey(text, api.engine->configuration().options.httpApi.apiKeys.first().hash));
        QVERIFY(!api.get("/log").bytes().contains(text.toUtf8()));
    }

    void theHashOfAKeyCannotBeSet() {
        ApiFixture api;
        const QString hash = hashApiKey(QStringLiteral("a key of the attacker's choice"));
        const QJsonObject key{{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("hash"), hash}};
        const ApiResponse response = api.patch(
            "/options", {{QStringLiteral("httpApi"), QJsonObject{{QStringLiteral("apiKeys"), QJsonArray{key}}}}});
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response), QStringList{QStringLiteral("/httpApi/apiKeys/0/hash")});
    }
};

QTEST_GUILESS_MAIN(OptionsApiTest)
#include "OptionsApiTest.moc"
