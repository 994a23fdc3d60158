// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include <QtTest>

using namespace standby;

/// What the API says of notifications, and its Test button.
class NotificationApiTest : public QObject {
    Q_OBJECT

    static QJsonObject hookJson(const QString& password) {
        return {
            {QStringLiteral("method"), QJsonObject{{QStringLiteral("type"), QStringLiteral("http")},
                                                   {QStringLiteral("url"), QStringLiteral("https://h.example.com/x")},
                                                   {QStringLiteral("user"), QStringLiteral("standby")},
                                                   {QStringLiteral("password"), password}}}};
    }
    static QJsonObject testBody(const QJsonValue& notification, const QJsonValue& setId = {},
                                const QJsonValue& email = {}) {
        return {{QStringLiteral("notification"), notification},
                {QStringLiteral("serverSetId"), setId},
                {QStringLiteral("email"), email}};
    }
    static QString passwordOf(const FakeSender::Attempt& attempt) {
        const auto* http = std::get_if<HttpNotification>(&attempt.method);
        return http ? http->request.password : QString();
    }

  private Q_SLOTS:
    void aTestSaysWhatTheOtherSideAnswered() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        const QJsonObject mail = jsonObject(R"({"method": {"type": "email", "to": "a@example.com"}})");
        const ApiResponse taken = api.post("/test/notification", testBody(mail, QString::fromUtf8(id)));
        QCOMPARE(taken.status, 200);
        QCOMPARE(taken.json().toObject(),
                 jsonObject(R"({"succeeded": true, "response": "250 OK", "error": "", "durationMs": 0})"));
        QCOMPARE(api.sender->attempts.first().title(), QStringLiteral("TEST: FAILED: 192.0.2.10 of Main website"));
        api.sender->setAll(FakeSender::Does::Refuse);
        const ApiResponse refused = api.post("/test/notification", {{QStringLiteral("notification"), mail}});
        QCOMPARE(refused.status, 200);
        QVERIFY(!refused.json()[u"succeeded"].toBool());
        QCOMPARE(refused.json()[u"response"].toString(), QStringLiteral("500 No"));
        QCOMPARE(refused.json()[u"error"].toString(), QStringLiteral("the other side answered 500"));
        // Nothing is saved, and nothing is a problem.
        QVERIFY(api.get("/problems").json().toArray().isEmpty());
        QVERIFY(api.get("/serversets/" + id + "/config").json()[u"notification"][u"methods"].toArray().isEmpty());
    }

    void storedSecretsAreUsedAndNeverShown() {
        ApiFixture api;
        const ApiResponse created =
            api.post("/serversets",
                     {{QStringLiteral("name"), QStringLiteral("Main website")},
                      {QStringLiteral("servers"),
                       QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("192.0.2.1")}}}},
                      {QStringLiteral("notification"),
                       QJsonObject{{QStringLiteral("methods"), QJsonArray{hookJson(QStringLiteral("geheim"))}}}}});
        QCOMPARE(created.status, 201);
        const QJsonValue setId = created.json()[u"id"];
        const QJsonValue own = created.json()[u"notification"][u"methods"][0];
        QCOMPARE(own[u"method"][u"password"].toString(), QStringLiteral("********"));
        const ApiResponse tested = api.post("/test/notification", testBody(own, setId));
        QCOMPARE(tested.status, 200);
        QCOMPARE(passwordOf(api.sender->attempts.last()), QStringLiteral("geheim"));
        QVERIFY(!tested.bytes().contains("geheim"));
        // Not of a set that was not named …
        const ApiResponse stray = api.post("/test/notification", testBody(own));
        QVERIFY(isProblemReport(stray, 422));
        QCOMPARE(pointersOf(stray), QStringList{QStringLiteral("/notification/method/password")});
        // … but of the default ones.
        const ApiResponse options = api.patch(
            "/options",
            {{QStringLiteral("notification"),
              QJsonObject{{QStringLiteral("defaultMethods"), QJsonArray{hookJson(QStringLiteral("auch geheim"))}}}}});
        QCOMPARE(options.status, 200);
        const QJsonValue common = options.json()[u"notification"][u"defaultMethods"][0];
        QCOMPARE(api.post("/test/notification", testBody(common, setId)).status, 200);
        QCOMPARE(passwordOf(api.sender->attempts.last()), QStringLiteral("auch geheim"));
        QCOMPARE(api.sender->attempts.size(), 2);
    }

    void unsavedEmailDefaultsGoBeforeTheStoredOnes() {
        ApiFixture api;
        QCOMPARE(api.patch("/options", jsonObject(R"({"notification": {"email": {"from": "old@example.com",
            "smtp": {"host": "old.example.com", "user": "standby", "password": "geheim"}}}})"))
                     .status,
                 200);
        const QJsonObject mail = jsonObject(R"({"method": {"type": "email", "to": "a@example.com"}})");
        QCOMPARE(api.post("/test/notification", testBody(mail)).status, 200);
        QCOMPARE(api.sender->attempts.last().defaults.from, QStringLiteral("old@example.com"));
        QCOMPARE(api.sender->attempts.last().defaults.smtp.password, QStringLiteral("geheim"));
        QJsonObject email = api.get("/options").json()[u"notification"][u"email"].toObject();
        email.insert(QStringLiteral("from"), QStringLiteral("new@example.com"));
        QCOMPARE(api.post("/test/notification", testBody(mail, {}, email)).status, 200);
        QCOMPARE(api.sender->attempts.last().defaults.from, QStringLiteral("new@example.com"));
        QCOMPARE(api.sender->attempts.last().defaults.smtp.password, QStringLiteral("geheim"));
        QCOMPARE(
            api.post("/test/notification", testBody(mail, {}, jsonObject(R"({"smtp": {"host": "new.example.com"}})")))
                .status,
            200);
        QCOMPARE(api.sender->attempts.last().defaults.smtp.host, QStringLiteral("new.example.com"));
        QCOMPARE(api.sender->attempts.last().defaults.smtp.user, QStringLiteral("standby"));
        QCOMPARE(api.sender->attempts.last().defaults.from, QStringLiteral("old@example.com"));
    }

    void aTestOfNonsenseSendsNothing() {
        ApiFixture api;
        const ApiResponse response = api.post("/test/notification", jsonObject(R"({
            "notification": {"method": {"type": "email", "to": "nobody"}, "colour": 1},
            "email": {"smtp": {"port": 0, "password": "********"}}, "serverSetId": "nosuch", "host": 1})"));
        QVERIFY(isProblemReport(response, 422));
        QStringList pointers = pointersOf(response);
        pointers.sort();
        QCOMPARE(pointers, (QStringList{QStringLiteral("/email/smtp/port"), QStringLiteral("/host"),
                                        QStringLiteral("/notification/colour"),
                                        QStringLiteral("/notification/method/to"), QStringLiteral("/serverSetId")}));
        const ApiResponse empty = api.post("/test/notification", jsonObject(R"({"serverSetId": 1, "email": 2})"));
        QVERIFY(isProblemReport(empty, 422));
        QCOMPARE(pointersOf(empty), (QStringList{QStringLiteral("/serverSetId"), QStringLiteral("/email"),
                                                 QStringLiteral("/notification")}));
        QVERIFY(isProblemReport(
            api.post("/test/notification", testBody(jsonObject(R"({"method": {"type": "systemLog"}})"), {},
                                                    jsonObject(R"({"smtp": {"password": "********"}})"))),
            422));
        QVERIFY(api.sender->attempts.isEmpty());
    }

    void onlyAnAdministratorMayTest() {
        ApiFixture api;
        const ApiResponse options =
            api.patch("/options", jsonObject(R"({"httpApi": {"apiKeys": [{"name": "operator", "role": "operate"}]}})"));
        QCOMPARE(options.status, 200);
        const QByteArray key = options.json()[u"httpApi"][u"apiKeys"][0][u"key"].toString().toUtf8();
        QVERIFY(!key.isEmpty());
        const ApiResponse refused =
            api.post("/test/notification", testBody(jsonObject(R"({"method": {"type": "systemLog"}})")),
                     {{"Authorization", "Bearer " + key}});
        QVERIFY(isProblemReport(refused, 403));
        QVERIFY(api.sender->attempts.isEmpty());
    }

    void theMetricsCountNotifications() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        QCOMPARE(api.patch("/options", jsonObject(R"({"notification": {"gatherSeconds": 0,
            "defaultMethods": [{"method": {"type": "email", "to": "a@example.com"}}]}})"))
                     .status,
                 200);
        api.polls.answers.insert(QStringLiteral("192.0.2.10"),
                                 {false, {}, QStringLiteral("connection refused"), {}, {}, false});
        api.patch("/serversets/" + id + "/config", jsonObject(R"({"pollingFrequency": {"retries": 0}})"));
        const auto moreTime = [&] {
            api.clock.turn(10'000);
            return true;
        };
        QTRY_VERIFY(moreTime() && api.get("/metrics").bytes().contains("\nstandby_notifications_delivered_total 1\n"));
        const QByteArray text = api.get("/metrics").bytes();
        for (const char* line :
             {"standby_notification_attempts_failed_total 0", "standby_notifications_given_up_total 0",
              "standby_notification_events_dropped_total 0", "standby_notifications_running 0",
              "standby_notification_events_waiting 0"})
            QVERIFY2(text.contains(QByteArray("\n") + line + '\n'), line);
        QTRY_COMPARE(api.get("/serversets/" + id + "/history?type=notificationSent").json().toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(NotificationApiTest)
#include "NotificationApiTest.moc"
