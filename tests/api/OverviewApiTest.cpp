// SPDX-License-Identifier: GPL-3.0-or-later
// What an overview of many server sets needs: short info, recent polls, statistics, actions on several.
#include "ApiFixture.h"

#include <QtTest>

using namespace standby;

namespace {

QJsonObject action(const QString& word, const QList<QByteArray>& ids) {
    QJsonArray list;
    for (const QByteArray& id : ids)
        list.append(QString::fromUtf8(id));
    return {{QStringLiteral("action"), word}, {QStringLiteral("ids"), list}};
}

qsizetype revisions(ApiFixture& api) {
    return api.get("/revisions").json().toArray().size();
}

} // namespace

class OverviewApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shortInfoSaysWhatIsActiveAndWhyItFailed() {
        ApiFixture api;
        api.polls.answers.insert(QStringLiteral("192.0.2.1"),
                                 {false, {}, QStringLiteral("connection refused"), {}, {}, false});
        const ApiResponse created = api.post("/serversets", jsonObject(R"({"name": "Main website", "tags": ["web"],
            "servers": [{"address": "192.0.2.1"}, {"address": "192.0.2.2", "displayName": "HQ"}],
            "pollingFrequency": {"retries": 0}})"));
        const QByteArray url = "/serversets/" + created.json()[u"id"].toString().toUtf8();
        QTRY_COMPARE(api.get(url).json()[u"active"].toArray(), QJsonArray{QStringLiteral("HQ")});
        const QJsonObject info = api.get(url).json().toObject();
        QCOMPARE(info[u"status"].toString(), QStringLiteral("failed"));
        QCOMPARE(info[u"addresses"].toArray(), QJsonArray{QStringLiteral("192.0.2.2")});
        QCOMPARE(info[u"tags"].toArray(), QJsonArray{QStringLiteral("web")});
        QCOMPARE(info[u"servers"].toInt(), 2);
        QCOMPARE(info[u"failedServers"].toInt(), 1);
        QCOMPARE(info[u"lastError"].toString(), QStringLiteral("connection refused"));
        QCOMPARE(info[u"responseMs"].toDouble(), 2.5);
        QVERIFY(!info[u"since"].toString().isEmpty());
        QCOMPARE(api.get("/serversets").json()[0].toObject(), info);
    }

    void theListFollowsWhatItTells() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        QTRY_COMPARE(api.get("/serversets").json()[0][u"responseMs"].toDouble(), 2.5);
        api.polls.otherwise = {false, {}, QStringLiteral("no answer in 5 s"), {}, {}, false};
        api.patch("/serversets/" + id + "/config", jsonObject(R"({"pollingFrequency": {"retries": 0}})"));
        QTRY_COMPARE(api.get("/serversets").json()[0][u"lastError"].toString(), QStringLiteral("no answer in 5 s"));
        QVERIFY(api.get("/serversets").json()[0][u"responseMs"].isNull());
        QCOMPARE(api.get("/serversets").json()[0][u"failedServers"].toInt(), 1);
    }

    void recentPollsAreToldWhereTheyAreAskedFor() {
        ApiFixture api;
        const QByteArray first = api.createSet(QStringLiteral("Main website"));
        const QByteArray second = api.createSet(QStringLiteral("Mail"));
        QTRY_COMPARE(api.get("/serversets/" + second).json()[u"status"].toString(), QStringLiteral("ok"));
        api.polls.otherwise = {false, {}, QStringLiteral("no answer in 5 s"), {}, {}, false};
        api.post("/serversets/" + second + "/poll?wait=0.02");
        const QJsonArray expected{2.5, QJsonValue()};
        QTRY_COMPARE(api.get("/serversets/" + second + "/status").json()[u"servers"][0][u"recentPolls"].toArray(),
                     expected);
        QVERIFY(!api.get("/serversets").json()[0].toObject().contains(u"recentPolls"));
        const QJsonArray rows = api.get("/serversets?recentPolls=60&ids=" + second + ",nosuch").json().toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"id"].toString().toUtf8(), second);
        QCOMPARE(rows[0][u"recentPolls"].toArray().size(), 1);
        QVERIFY(!rows[0][u"recentPolls"][0][u"id"].toString().isEmpty());
        QCOMPARE(rows[0][u"recentPolls"][0][u"polls"].toArray(), expected);
        QCOMPARE(api.get("/serversets?recentPolls=1&ids=" + second).json()[0][u"recentPolls"][0][u"polls"].toArray(),
                 QJsonArray{QJsonValue()});
        for (const char* bad : {"0", "61", "many", ""})
            QVERIFY2(isProblemReport(api.get(QByteArray("/serversets?recentPolls=") + bad), 400), bad);
    }

    void statisticsCountSetsServersAndPolls() {
        ApiFixture api;
        const QByteArray id =
            api.createSet(QStringLiteral("Main website"), {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        api.createSet(QStringLiteral("Mail"));
        QTRY_COMPARE(api.get("/statistics").json()[u"serverSets"][u"ok"].toInt(), 2);
        api.post("/serversets/" + id + "/pause");
        const QJsonValue now = api.get("/statistics").json();
        QCOMPARE(now[u"serverSets"][u"total"].toInt(), 2);
        QCOMPARE(now[u"serverSets"][u"paused"].toInt(), 1);
        QCOMPARE(now[u"serverSets"][u"failed"].toInt(), 0);
        QCOMPARE(now[u"servers"].toInt(), 3);
        QVERIFY(!now[u"nextPollAt"].isNull());
        QVERIFY(now[u"pollsPerSecond"].isDouble());
    }

    void severalArePausedResumedAndPolled() {
        ApiFixture api;
        const QByteArray first = api.createSet(QStringLiteral("Main website"));
        const QByteArray second = api.createSet(QStringLiteral("Mail"), {QStringLiteral("192.0.2.20")});
        api.createSet(QStringLiteral("Other"), {QStringLiteral("192.0.2.30")});
        QTRY_COMPARE(api.get("/statistics").json()[u"serverSets"][u"ok"].toInt(), 3);
        const qsizetype kept = revisions(api);

        const ApiResponse paused =
            api.post("/serversets/actions", action(QStringLiteral("pause"), {first, second, "nosuch", first}));
        QCOMPARE(paused.status, 200);
        QCOMPARE(paused.json()[u"done"].toArray(), (QJsonArray{QString::fromUtf8(first), QString::fromUtf8(second)}));
        QCOMPARE(paused.json()[u"failed"].toArray().size(), 1);
        QCOMPARE(paused.json()[u"failed"][0][u"id"].toString(), QStringLiteral("nosuch"));
        QVERIFY(paused.json()[u"revision"].isNull());
        QCOMPARE(api.get("/statistics").json()[u"serverSets"][u"paused"].toInt(), 2);

        api.polls.polled.clear();
        QCOMPARE(api.post("/serversets/actions", action(QStringLiteral("poll"), {first, second})).status, 200);
        QTRY_COMPARE(api.polls.polled.size(), 2);
        QCOMPARE(api.post("/serversets/actions", action(QStringLiteral("resume"), {first, second})).status, 200);
        QCOMPARE(api.get("/statistics").json()[u"serverSets"][u"paused"].toInt(), 0);
        QCOMPARE(revisions(api), kept);
    }

    void severalAreDeletedInOneRevisionThatCanBeRestored() {
        ApiFixture api;
        QList<QByteArray> ids;
        for (int number = 0; number < 5; ++number)
            ids.append(api.createSet(QStringLiteral("Set %1").arg(number)));
        const qsizetype kept = revisions(api);
        const ApiResponse deleted =
            api.post("/serversets/actions", action(QStringLiteral("delete"), ids.first(4) << "nosuch"));
        QCOMPARE(deleted.status, 200);
        QCOMPARE(deleted.json()[u"done"].toArray().size(), 4);
        QCOMPARE(revisions(api), kept + 1);
        const QJsonValue newest = api.get("/revisions").json()[0];
        QCOMPARE(newest[u"number"].toInt(), deleted.json()[u"revision"].toInt());
        QCOMPARE(newest[u"summary"].toString(), QStringLiteral("Deleted 4 server sets"));
        QCOMPARE(api.get("/serversets").json().toArray().size(), 1);
        const QByteArray before = QByteArray::number(newest[u"number"].toInt() - 1);
        QCOMPARE(api.post("/revisions/" + before + "/restore").status, 200);
        QCOMPARE(api.get("/serversets").json().toArray().size(), 5);
    }

    void deletingTheLastPausedOneEndsThatAllArePaused() {
        ApiFixture api;
        const QByteArray first = api.createSet(QStringLiteral("Main website"));
        const QByteArray second = api.createSet(QStringLiteral("Mail"));
        api.post("/pauseall");
        QList<bool> told;
        QObject::connect(&api.engine->events(), &EventHub::published, api.engine.get(),
                         [&](const QList<EngineEvent>& batch) {
                             for (const EngineEvent& event : batch) {
                                 if (event.type == "polling")
                                     told.append(event.data[u"pausedAll"].toBool());
                             }
                         });
        QTest::qWait(150); // what pausing them told
        told.clear();
        QCOMPARE(api.post("/serversets/actions", action(QStringLiteral("delete"), {first, second})).status, 200);
        QTRY_COMPARE(told, QList<bool>{false});
        QVERIFY(!api.engine->allPaused());
    }

    void nonsenseDoesNothing() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        const ApiResponse wrong = api.post("/serversets/actions", jsonObject(R"({"action": "erase", "id": "x"})"));
        QVERIFY(isProblemReport(wrong, 422));
        QStringList pointers = pointersOf(wrong);
        pointers.sort();
        QCOMPARE(pointers, (QStringList{QStringLiteral("/action"), QStringLiteral("/id"), QStringLiteral("/ids")}));
        const qsizetype kept = revisions(api);
        const ApiResponse none = api.post("/serversets/actions", action(QStringLiteral("delete"), {"nosuch"}));
        QCOMPARE(none.status, 200);
        QVERIFY(none.json()[u"done"].toArray().isEmpty());
        QVERIFY(none.json()[u"revision"].isNull());
        QCOMPARE(revisions(api), kept);
        QCOMPARE(api.get("/serversets").json().toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(OverviewApiTest)
#include "OverviewApiTest.moc"
