// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace standby;

namespace {

/// A set with one server that fails at its first poll; its id, once the failure is known.
QByteArray failingSet(ApiFixture& api, const QString& name = QStringLiteral("Main website")) {
    api.polls.otherwise = {false, {}, QStringLiteral("connection refused"), {}, {}, false};
    const ApiResponse created = api.post(
        "/serversets",
        {{QStringLiteral("name"), name},
         {QStringLiteral("servers"), QJsonArray{jsonObject(R"({"address": "192.0.2.10", "displayName": "=HQ"})")}},
         {QStringLiteral("pollingFrequency"), QJsonObject{{QStringLiteral("retries"), 0}}}});
    const QByteArray id = created.json()[u"id"].toString().toUtf8();
    const auto failed = [&] {
        return api.get("/serversets/" + id).json()[u"status"].toString() == QLatin1String("failed");
    };
    if (!QTest::qWaitFor(failed, 5000))
        qFatal("The server did not fail.");
    return id;
}

} // namespace

class RecordsApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aProblemIsListedAndAcknowledged() {
        ApiFixture api;
        const QByteArray id = failingSet(api);
        const QJsonArray problems = api.get("/problems").json().toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"type"].toString(), QStringLiteral("serverPoll"));
        QCOMPARE(problems[0][u"serverSetId"].toString().toUtf8(), id);
        QVERIFY(problems[0][u"description"].toString().contains(QStringLiteral("connection refused")));
        const QByteArray url = "/problems/" + problems[0][u"id"].toString().toUtf8() + "/acknowledge";
        const ApiResponse acknowledged = api.post(url, jsonObject(R"({"note": " known "})"));
        QCOMPARE(acknowledged.status, 200);
        QCOMPARE(acknowledged.json()[u"acknowledged"].toBool(), true);
        QCOMPARE(acknowledged.json()[u"acknowledgeNote"].toString(), QStringLiteral("known"));
        QCOMPARE(api.post(url).status, 200); // the note is optional
        const ApiResponse wrong = api.post(url, jsonObject(R"({"note": 1, "nose": "x"})"));
        QVERIFY(isProblemReport(wrong, 422));
        QCOMPARE(pointersOf(wrong), (QStringList{QStringLiteral("/nose"), QStringLiteral("/note")}));
        QVERIFY(isProblemReport(api.post("/problems/nosuch/acknowledge"), 404));
        QCOMPARE(api.get("/problems?limit=1").json().toArray().size(), 1);
        QCOMPARE(api.get("/problems?after=" + problems[0][u"id"].toString().toUtf8()).json().toArray().size(), 0);
    }

    void theLogIsReadAsJsonAsTextAndBySequence() {
        ApiFixture api;
        failingSet(api);
        const QJsonArray lines = api.get("/log").json().toArray();
        QVERIFY(lines.size() > 3);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i][u"seq"].toInt() > lines[i - 1][u"seq"].toInt());
        const QByteArray second = QByteArray::number(lines[1][u"seq"].toInt());
        const QJsonArray newer = api.get("/log?after=" + second).json().toArray();
        QCOMPARE(newer.size(), lines.size() - 2);
        QCOMPARE(newer[0], lines[2]);
        QCOMPARE(api.get("/log?after=" + second + "&limit=1").json().toArray(), QJsonArray{lines[2]});
        QCOMPARE(api.get("/log?limit=1").json().toArray(), QJsonArray{lines.last()});
        QCOMPARE(api.get("/log?after=999999").json().toArray().size(), 0);
        const ApiResponse text = api.get("/log", {{"Accept", "text/plain"}});
        QCOMPARE(text.contentType, QByteArray("text/plain; charset=utf-8"));
        QCOMPARE(text.bytes().count('\n'), lines.size());
        QVERIFY(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d .*\\[Main website\\] "),
                                   QRegularExpression::MultilineOption)
                    .match(QString::fromUtf8(text.bytes()))
                    .hasMatch());
        for (const char* bad : {"/log?after=-1", "/log?after=x", "/log?limit=0"})
            QVERIFY2(isProblemReport(api.get(bad), 400), bad);
    }

    void theHistoryIsReadAsJsonAndAsCsv() {
        ApiFixture api;
        const QByteArray id = failingSet(api);
        const QByteArray url = "/serversets/" + id + "/history";
        QTRY_VERIFY(!api.get(url).json().toArray().isEmpty());
        const QJsonArray entries = api.get(url + "?type=serverFailed").json().toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0][u"type"].toString(), QStringLiteral("serverFailed"));
        QCOMPARE(entries[0][u"serverAddress"].toString(), QStringLiteral("192.0.2.10"));
        QCOMPARE(entries[0][u"text"].toString(), QStringLiteral("connection refused"));
        const ApiResponse csv = api.get(url + "?type=serverFailed", {{"Accept", "text/csv"}});
        QCOMPARE(csv.contentType, QByteArray("text/csv; charset=utf-8; header=present"));
        const QByteArrayList rows = csv.bytes().split('\n');
        QCOMPARE(rows[0], QByteArray("time,type,serverName,serverAddress,responseMs,text\r"));
        QVERIFY(rows[1].endsWith(",serverFailed,'=HQ,192.0.2.10,,connection refused\r"));
        QCOMPARE(csv.header("Content-Disposition"), "attachment; filename=\"history-" + id + ".csv\"");
    }

    void theHistoryIsFilteredByServerTimeTypeAndPlace() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + failingSet(api) + "/history";
        QTRY_VERIFY(api.get(url).json().toArray().size() > 1);
        const auto count = [&](const QByteArray& query) { return api.get(url + query).json().toArray().size(); };
        QCOMPARE(count("?from=2100-01-01T00:00:00Z"), 0);
        QCOMPARE(count("?to=2000-01-01T00:00:00.000%2B01:00"), 0);
        QVERIFY(count("?from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z") > 0);
        QCOMPARE(count("?server=nosuch"), 0);
        QCOMPARE(count("?limit=1"), 1);
        const QJsonArray all = api.get(url + "?after=0").json().toArray();
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i][u"id"].toInt() > all[i - 1][u"id"].toInt());
        const QByteArray first = QByteArray::number(all[0][u"id"].toInt());
        QCOMPARE(count("?after=" + first), all.size() - 1);
        QCOMPARE(count("?before=" + first), 0);
        for (const char* bad :
             {"?from=yesterday", "?to=2026-11-21", "?type=serverFailed,nonsense", "?limit=100001", "?after=x"})
            QVERIFY2(isProblemReport(api.get(url + bad), 400), bad);
    }

    void theUptimeOfEachServerIsTold() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + failingSet(api) + "/uptime";
        QTRY_VERIFY(!api.get(url).json()[u"servers"].toArray().isEmpty());
        const ApiResponse response = api.get(url);
        QCOMPARE(response.json()[u"servers"][0][u"address"].toString(), QStringLiteral("192.0.2.10"));
        QCOMPARE(response.json()[u"servers"][0][u"failures"].toInt(), 1);
        QVERIFY(isProblemReport(api.get(url + "?from=2100-01-01T00:00:00Z"), 400));
        QVERIFY(isProblemReport(api.get(url + "?to=x"), 400));
    }

    void responseTimesAndCountsAreSummedUpOverTime() {
        ApiFixture api;
        const QByteArray set = "/serversets/" + failingSet(api);
        QTRY_VERIFY(!api.get(set + "/history").json().toArray().isEmpty());
        const auto rows = api.get(set + "/history?limit=100000").json().toArray().size();
        const QJsonValue counts = api.get(set + "/history/counts?points=5").json();
        QCOMPARE(counts[u"total"].toInt(), rows);
        qsizetype counted = 0;
        for (const QJsonValue& stretch : counts[u"stretches"].toArray())
            counted += stretch[u"rows"].toInt();
        QCOMPARE(counted, rows);
        QCOMPARE(api.get(set + "/history/counts?type=serverFailed").json()[u"total"].toInt(), 1);
        const QJsonValue times = api.get(set + "/responsetimes?points=10").json();
        QCOMPARE(times[u"servers"][0][u"address"].toString(), QStringLiteral("192.0.2.10"));
        QVERIFY(times[u"servers"][0][u"buckets"].toArray().size() <= 10);
        QVERIFY(times[u"servers"][0][u"buckets"][0][u"failedSeconds"].toDouble() > 0);
        for (const char* bad : {"/responsetimes?points=0", "/responsetimes?points=2001", "/responsetimes?from=x",
                                "/history/counts?points=x", "/history/counts?type=nonsense"})
            QVERIFY2(isProblemReport(api.get(set + bad), 400), bad);
        QVERIFY(isProblemReport(api.get("/serversets/nosuch/responsetimes"), 404));
        QVERIFY(isProblemReport(api.get("/serversets/nosuch/history/counts"), 404));
    }

    void pagesOfTheHistoryNameTheNextOne() {
        ApiFixture api;
        const QByteArray set = "/serversets/" + failingSet(api);
        QTRY_VERIFY(api.get(set + "/history").json().toArray().size() > 1);
        const QJsonArray all = api.get(set + "/history").json().toArray();
        QByteArray url = set + "/history?limit=1";
        QJsonArray walked;
        while (!url.isEmpty() && walked.size() < 100) {
            const ApiResponse page = api.get(url);
            for (const QJsonValue& row : page.json().toArray())
                walked.append(row);
            const QByteArray link = page.header("Link");
            QVERIFY(link.isEmpty() || link.endsWith(">; rel=\"next\""));
            url = link.mid(1, link.indexOf('>') - 1);
        }
        QCOMPARE(walked, all);
    }

    void aTableForSpreadsheetsWithDecimalCommasHasSemicolons() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + failingSet(api) + "/history?type=serverFailed";
        QTRY_VERIFY(!api.get(url).json().toArray().isEmpty());
        const ApiResponse csv = api.get(url + "&separator=semicolon", {{"Accept", "text/csv"}});
        QVERIFY(csv.bytes().startsWith("time;type;serverName;serverAddress;responseMs;text\r\n"));
        QVERIFY(csv.bytes().contains(";serverFailed;'=HQ;192.0.2.10;;connection refused\r\n"));
        QVERIFY(isProblemReport(api.get(url + "&separator=tab"), 400));
    }

    void revisionsTellWhoChangedWhatAndAreRestored() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        const int created = api.get("/revisions").json()[0][u"number"].toInt();
        api.patch("/serversets/" + id + "/config", jsonObject(R"({"notes": "changed"})"));
        const QJsonArray revisions = api.get("/revisions").json().toArray();
        QVERIFY(revisions[0][u"number"].toInt() > created);
        QVERIFY(revisions[0][u"summary"].toString().contains(QStringLiteral("Main website")));
        QVERIFY(revisions[0][u"author"].toString().contains(QStringLiteral("local user")));
        const QByteArray url = "/revisions/" + QByteArray::number(created);
        const ApiResponse shown = api.get(url);
        QCOMPARE(shown.json()[u"configuration"][u"serverSets"][0][u"notes"].toString(), QString());
        const ApiResponse restored = api.post(url + "/restore");
        QCOMPARE(restored.status, 200);
        QVERIFY(restored.json()[u"number"].toInt() > revisions[0][u"number"].toInt());
        QCOMPARE(api.get("/serversets/" + id + "/config").json()[u"notes"].toString(), QString());
        for (const char* bad : {"/revisions/999", "/revisions/x", "/revisions/-1", "/revisions/1x"})
            QVERIFY2(isProblemReport(api.get(bad), 404), bad);
        QVERIFY(isProblemReport(api.post("/revisions/999/restore"), 404));
    }

    void metricsCountWhatHappened() {
        ApiFixture api;
        const QByteArray id = failingSet(api, QStringLiteral("say \"hi\"\\"));
        api.get("/nothing");
        const ApiResponse response = api.get("/metrics");
        QCOMPARE(response.contentType, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const QByteArray text = response.bytes();
        for (const char* line :
             {"standby_polls_started_total 1\n", "standby_polls_failed_total 1\n", "standby_polls_running 0\n",
              "standby_server_sets{status=\"failed\"} 1\n", "standby_servers{status=\"failed\"} 1\n",
              "standby_problems{type=\"serverPoll\"} 1\n", "standby_http_requests_total{code=\"4xx\"} 1\n",
              "# TYPE standby_polls_started_total counter\n", "\nprocess_start_time_seconds "})
            QVERIFY2(text.contains(line), line);
        QVERIFY(text.contains("standby_server_up{set_id=\"" + id + "\",set=\"say \\\"hi\\\"\\\\\",server_id=\""));
        const QRegularExpression sample(
            QStringLiteral("^(#.*|[a-z_]+(\\{([a-z_]+=\"([^\"\\\\]|\\\\.)*\",?)+\\})? [0-9.e+-]+)$"));
        for (const QByteArray& line : text.split('\n')) {
            if (!line.isEmpty())
                QVERIFY2(sample.match(QString::fromUtf8(line)).hasMatch(), line);
        }
#ifdef Q_OS_LINUX
        QVERIFY(text.contains("process_resident_memory_bytes "));
#endif
    }

    void theVersionIsTold() {
        ApiFixture api;
        const ApiResponse version = api.get("/version");
        QCOMPARE(version.json()[u"name"].toString(), QStringLiteral("Standby"));
        QCOMPARE(version.json()[u"version"].toString(), QStringLiteral(STANDBY_VERSION));
    }
};

QTEST_GUILESS_MAIN(RecordsApiTest)
#include "RecordsApiTest.moc"
