// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include <QtTest>

using namespace standby;

namespace {

/// Waits until the first cycle that follows a creation is over.
void settle(ApiFixture& api, const QByteArray& id) {
    QTRY_COMPARE(api.get("/serversets/" + id).json()[u"status"].toString(), QStringLiteral("ok"));
}

} // namespace

class ActionApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSetIsPausedAndResumed() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + api.createSet(QStringLiteral("Main website"));
        const ApiResponse paused = api.post(url + "/pause");
        QCOMPARE(paused.status, 200);
        QCOMPARE(paused.json()[u"paused"].toBool(), true);
        QCOMPARE(paused.json()[u"pollState"].toString(), QStringLiteral("paused"));
        QVERIFY(paused.json()[u"nextPollAt"].isNull());
        const ApiResponse resumed = api.post(url + "/resume");
        QCOMPARE(resumed.status, 200);
        QCOMPARE(resumed.json()[u"paused"].toBool(), false);
        for (const char* action : {"/pause", "/resume", "/poll", "/poll?wait=1"})
            QVERIFY2(isProblemReport(api.post(QByteArray("/serversets/nosuch") + action), 404), action);
    }

    void anActionTakesNoBody() {
        ApiFixture api;
        QVERIFY(isProblemReport(api.post("/pauseall", {{QStringLiteral("now"), true}}), 400));
        QCOMPARE(api.ask(ApiFixture::request("POST", "/pauseall", "{}")).status, 200);
    }

    void allSetsArePausedAndResumed() {
        ApiFixture api;
        api.createSet(QStringLiteral("Main website"));
        api.createSet(QStringLiteral("Mail"));
        const ApiResponse paused = api.post("/pauseall");
        QCOMPARE(paused.status, 200);
        QCOMPARE(paused.json().toArray().size(), 2);
        for (const QJsonValue& set : paused.json().toArray())
            QVERIFY(set[u"paused"].toBool());
        QVERIFY(api.engine->allPaused());
        for (const QJsonValue& set : api.post("/resumeall").json().toArray())
            QVERIFY(!set[u"paused"].toBool());
    }

    void aPollIsAcceptedAtOnce() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        settle(api, id);
        api.polls.held = true;
        const qsizetype before = api.polls.polled.size();
        const ApiResponse accepted = api.post("/serversets/" + id + "/poll");
        QCOMPARE(accepted.status, 202);
        QCOMPARE(accepted.json()[u"id"].toString().toUtf8(), id);
        QTRY_COMPARE(api.polls.polled.size(), before + 1);
        QCOMPARE(api.get("/serversets/" + id).json()[u"pollState"].toString(), QStringLiteral("polling"));
    }

    void aPollThatIsWaitedForAnswersWithTheStatus() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        settle(api, id);
        const ApiResponse done = api.post("/serversets/" + id + "/poll?wait=5");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"status"].toString(), QStringLiteral("ok"));
        QCOMPARE(done.json()[u"servers"][0][u"lastResponse"].toString(), QStringLiteral("pong"));
        QCOMPARE(done.json()[u"servers"][0][u"lastResponseMs"].toDouble(), 2.5);
    }

    void aPollThatTakesLongerThanTheWaitIs202() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        settle(api, id);
        api.polls.held = true;
        const ApiResponse late = api.post("/serversets/" + id + "/poll?wait=0.02");
        QCOMPARE(late.status, 202);
        QCOMPARE(late.json()[u"pollState"].toString(), QStringLiteral("polling"));
        QVERIFY(late.json()[u"servers"].isArray());
        api.polls.release();
    }

    void aPollThatIsCancelledSaysSo() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        settle(api, id);
        api.polls.held = true;
        std::optional<ApiResponse> answer;
        api.router->handle(ApiFixture::request("POST", "/serversets/" + id + "/poll?wait=30"),
                           [&](ApiResponse&& response) { answer = std::move(response); });
        QTest::qWait(1);
        QVERIFY(!answer);
        api.remove("/serversets/" + id);
        QTRY_VERIFY(answer);
        QVERIFY(isProblemReport(*answer, 409));
    }

    void allSetsArePolled() {
        ApiFixture api;
        const QByteArray first = api.createSet(QStringLiteral("Main website"));
        const QByteArray second = api.createSet(QStringLiteral("Mail"), {QStringLiteral("192.0.2.20")});
        settle(api, first);
        settle(api, second);
        api.polls.polled.clear();
        const ApiResponse done = api.post("/pollall?wait=5");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json().toArray().size(), 2);
        QCOMPARE(api.polls.polled.size(), 2);
        QVERIFY(api.polls.polled.contains(QStringLiteral("192.0.2.10")));
        QVERIFY(api.polls.polled.contains(QStringLiteral("192.0.2.20")));
        const ApiResponse accepted = api.post("/pollall");
        QCOMPARE(accepted.status, 202);
        QTRY_COMPARE(api.polls.polled.size(), 4);
    }

    void pausedSetsAreLeftOutWhenAllArePolled() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        settle(api, id);
        api.post("/serversets/" + id + "/pause");
        api.polls.polled.clear();
        QCOMPARE(api.post("/pollall?wait=5").status, 200);
        QVERIFY(api.polls.polled.isEmpty());
    }

    void withNothingToPollAllIsDoneAtOnce() {
        ApiFixture api;
        const ApiResponse done = api.post("/pollall?wait=60");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json().toArray().size(), 0);
    }

    void aWaitIsBounded() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        for (const char* bad : {"301", "-1", "soon", "nan", "inf", "1e9"})
            QVERIFY2(isProblemReport(api.post("/serversets/" + id + "/poll?wait=" + bad), 400), bad);
        QVERIFY(isProblemReport(api.post("/pollall?wait=301"), 400));
    }

    void anUnsavedPollIsTried() {
        ApiFixture api;
        const ApiResponse good =
            api.post("/test/poll", jsonObject(R"({"pollingMethod": {"type": "ping"}, "address": "192.0.2.10"})"));
        QCOMPARE(good.status, 200);
        QCOMPARE(good.json()[u"succeeded"].toBool(), true);
        QCOMPARE(good.json()[u"response"].toString(), QStringLiteral("pong"));
        QCOMPARE(good.json()[u"responseMs"].toDouble(), 2.5);
        QCOMPARE(good.json()[u"phases"][u"connectMs"].toDouble(), 1.0);
        QVERIFY(good.json()[u"phases"][u"tlsMs"].isNull());
        QCOMPARE(api.polls.polled, QStringList{QStringLiteral("192.0.2.10")});
        api.polls.otherwise = {false, {}, QStringLiteral("connection refused"), {}, {}, false};
        const ApiResponse bad =
            api.post("/test/poll", jsonObject(R"({"pollingMethod": {"type": "tcp", "port": 80}, "address": "::1"})"));
        QCOMPARE(bad.json()[u"succeeded"].toBool(), false);
        QCOMPARE(bad.json()[u"error"].toString(), QStringLiteral("connection refused"));
        QVERIFY(bad.json()[u"responseMs"].isNull());
    }

    void aTestOfNonsensePollsNothing() {
        ApiFixture api;
        const ApiResponse response =
            api.post("/test/poll",
                     jsonObject(R"({"pollingMethod": {"type": "tcp", "port": 0}, "address": "www", "adress": ""})"));
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response), (QStringList{QStringLiteral("/adress"), QStringLiteral("/address"),
                                                    QStringLiteral("/pollingMethod/port")}));
        QVERIFY(isProblemReport(api.post("/test/poll", jsonObject(R"({"address": "192.0.2.1"})")), 422));
        QVERIFY(api.polls.polled.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ActionApiTest)
#include "ActionApiTest.moc"
