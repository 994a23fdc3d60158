// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"
#include "dns/Tsig.h"
#include "support/FakeDnsServer.h"

#include <QJsonDocument>
#include <QTimer>
#include <QtTest>

using namespace standby;

/// What the API says of DNS, with a DNS server on loopback that takes updates.
class DnsApiTest : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("www.example.com");
    const QString m_hq = QStringLiteral("192.0.2.10");
    const QString m_branch = QStringLiteral("192.0.2.20");

    static QJsonObject serverJson(const FakeDnsServer& fake, const QString& secret = {}) {
        QJsonObject method{{QStringLiteral("type"), QStringLiteral("rfc2136")}};
        if (!secret.isEmpty())
            method.insert(QStringLiteral("tsig"), QJsonObject{{QStringLiteral("keyName"), QStringLiteral("key")},
                                                              {QStringLiteral("secret"), secret}});
        return {{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                {QStringLiteral("port"), fake.port()},
                {QStringLiteral("method"), method}};
    }
    /// Two servers, www.example.com, updated at @p fake; its configuration as it was answered.
    static QJsonObject createdSet(ApiFixture& api, const FakeDnsServer& fake, const QString& secret = {}) {
        QJsonObject set = jsonObject(R"({"name": "Main website",
            "servers": [{"address": "192.0.2.10", "displayName": "HQ"}, {"address": "192.0.2.20"}],
            "dnsData": {"hostNames": ["www.example.com"], "ttlSeconds": 60},
            "notification": {"methods": [{"method": {"type": "email", "to": "a@example.com"}}]}})");
        set.insert(QStringLiteral("dnsUpdate"),
                   QJsonObject{{QStringLiteral("servers"), QJsonArray{serverJson(fake, secret)}}});
        const ApiResponse created = api.post("/serversets", set);
        return created.status == 201 ? created.json().toObject() : QJsonObject();
    }
    static QByteArray pathOf(const QJsonObject& set, const char* what) {
        return "/serversets/" + set[u"id"].toString().toUtf8() + '/' + what;
    }
    static QJsonObject failedBody(const QStringList& ids) {
        return {{QStringLiteral("failed"), QJsonArray::fromStringList(ids)}};
    }
    static QJsonObject testBody(const QJsonObject& server, const QString& hostName, const QJsonValue& setId = {}) {
        return {{QStringLiteral("server"), server},
                {QStringLiteral("hostName"), hostName},
                {QStringLiteral("serverSetId"), setId}};
    }
    /// Whether @p update is signed with this secret.
    static bool isSignedWith(const QByteArray& update, const QString& secret, qint64 now) {
        DnsMessageReader reader(update);
        const auto header = reader.readHeader();
        if (!header || !reader.readQuestion())
            return false;
        const auto& counts = reader.counts();
        for (int i = counts.answers + counts.authorities + counts.additionals; i > 1; --i)
            reader.readRecord();
        QByteArray unsignedBytes = update.first(reader.position());
        unsignedBytes[11] = char(unsignedBytes[11] - 1); // ARCOUNT
        const Result<TsigKey> key = TsigKey::from({TsigAlgorithm::HmacSha256, QStringLiteral("key"), secret});
        return key && signDnsMessage(unsignedBytes, *key, now).message == update;
    }

  private Q_SLOTS:
    void theStatusSaysWhatEachDnsServerSays() {
        FakeDnsServer fake;
        ApiFixture api;
        const QJsonObject set = createdSet(api, fake);
        const auto dnsServer = [&] { return api.get(pathOf(set, "status")).json()[u"dnsServers"][0].toObject(); };
        QTRY_COMPARE(dnsServer()[u"status"].toString(), QStringLiteral("ok"));
        QCOMPARE(dnsServer()[u"host"].toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(dnsServer()[u"id"], set[u"dnsUpdate"][u"servers"][0][u"id"]);
        const QJsonObject name = dnsServer()[u"hostNames"].toArray().first().toObject();
        QCOMPARE(name[u"hostName"].toString(), m_name);
        QCOMPARE(name[u"records"], QJsonValue(QJsonArray{m_hq}));
        QCOMPARE(name[u"ttlSeconds"].toInt(), 60);
        QCOMPARE(name[u"error"].toString(), QString());
        QVERIFY(name[u"lastLookupAt"].isString());
        QVERIFY(name[u"lastUpdateAt"].isString());
    }

    void theStatusSaysWhatIsAnswered() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        QVERIFY(api.get("/serversets/" + id + "/status").json()[u"dnsAnswering"].isNull());
        const quint16 port = freeDnsPort();
        QCOMPARE(api.patch("/options", {{QStringLiteral("dnsServing"), QJsonObject{{QStringLiteral("enabled"), true},
                                                                                   {QStringLiteral("port"), port}}}})
                     .status,
                 200);
        QCOMPARE(api.patch("/serversets/" + id + "/config",
                           jsonObject(R"({"dnsData": {"hostNames": ["*.example.com"], "addresses": "oneWeighted"}})"))
                     .status,
                 200);
        QCOMPARE(api.get("/serversets/" + id + "/status").json()[u"dnsAnswering"].toObject(),
                 jsonObject(R"({"listening": true, "hostNames": ["*.example.com"], "addresses": "oneWeighted",
                                "records": ["192.0.2.10"], "ttlSeconds": 60})"));
        QCOMPARE(askDns(port, m_name), m_hq);
    }

    void aSimulationTellsAndDoesNothing() {
        FakeDnsServer fake;
        ApiFixture api;
        const QJsonObject set = createdSet(api, fake);
        QTRY_COMPARE(fake.records.value(m_name), QStringList{m_hq});
        QTRY_COMPARE(api.get(pathOf(set, "status")).json()[u"dnsServers"][0][u"status"].toString(),
                     QStringLiteral("ok"));
        const QJsonValue before = api.get(pathOf(set, "status")).json();
        const ApiResponse response =
            api.post(pathOf(set, "simulate"), failedBody({set[u"servers"][0][u"id"].toString()}));
        QCOMPARE(response.status, 200);
        QJsonObject expected = jsonObject(R"({
            "addresses": {"now": ["192.0.2.10"], "then": ["192.0.2.20"]}, "allFailed": false, "status": "failed",
            "pausesSet": false,
            "hostNames": [{"hostName": "www.example.com", "records": ["192.0.2.20"], "ttlSeconds": 60}],
            "answering": null,
            "notifications": [{"event": "serverFailed", "server": "HQ", "method": "email", "to": "a@example.com",
                               "title": "E-mail to a@example.com"}]})");
        QJsonObject dnsServer = jsonObject(R"({"host": "127.0.0.1", "method": "rfc2136",
            "hostNames": [{"hostName": "www.example.com", "now": ["192.0.2.10"], "then": ["192.0.2.20"],
                           "changes": true}]})");
        dnsServer.insert(QStringLiteral("id"), set[u"dnsUpdate"][u"servers"][0][u"id"]);
        expected.insert(QStringLiteral("dnsServers"), QJsonArray{dnsServer});
        QCOMPARE(response.json().toObject(), expected);
        QCOMPARE(api.get(pathOf(set, "status")).json(), before);
    }

    void aSimulationWithMistakesNamesThem() {
        FakeDnsServer fake;
        ApiFixture api;
        const QJsonObject set = createdSet(api, fake);
        const QByteArray path = pathOf(set, "simulate");
        const ApiResponse unknown = api.post(path, failedBody({QStringLiteral("x"), QStringLiteral("y")}));
        QVERIFY(isProblemReport(unknown, 422));
        QCOMPARE(pointersOf(unknown), (QStringList{QStringLiteral("/failed/0"), QStringLiteral("/failed/1")}));
        const ApiResponse wrong = api.post(path, jsonObject(R"({"fail": [], "failed": [1]})"));
        QCOMPARE(pointersOf(wrong), (QStringList{QStringLiteral("/fail"), QStringLiteral("/failed/0")}));
        QCOMPARE(pointersOf(api.post(path, jsonObject(R"({"failed": "x"})"))), QStringList{QStringLiteral("/failed")});
        QVERIFY(isProblemReport(api.post("/serversets/nosuch/simulate", failedBody({})), 404));
    }

    void aTestKeepsTheStoredSecret() {
        const QString secret = QStringLiteral("c2VjcmV0IG9mIHRoZSBrZXk=");
        FakeDnsServer fake;
        fake.records[m_name] = {m_branch};
        ApiFixture api;
        const QJsonObject set = createdSet(api, fake, secret);
        api.post(pathOf(set, "pause"));
        QJsonObject server = set[u"dnsUpdate"][u"servers"][0].toObject();
        QCOMPARE(server[u"method"][u"tsig"][u"secret"].toString(), QStringLiteral("********"));
        // The answer is not signed: one that is may still come, so time must pass.
        QTimer time;
        connect(&time, &QTimer::timeout, this, [&] {
            if (!fake.updateRequests.isEmpty())
                api.clock.turn(100'000);
        });
        time.start(5);
        fake.updateRequests.clear();
        qint64 now = api.clock.wallTime() / 1000;
        const ApiResponse tested = api.post("/test/dnsserver", testBody(server, m_name, set[u"id"]));
        QCOMPARE(tested.status, 200);
        QVERIFY(!fake.updateRequests.isEmpty());
        QVERIFY2(isSignedWith(fake.updateRequests.first(), secret, now), fake.updateRequests.first().toHex());
        QVERIFY(!tested.json()[u"succeeded"].toBool());
        const QJsonArray steps = tested.json()[u"steps"].toArray();
        QVERIFY(steps.size() > 1);
        for (const QJsonValue& step : steps) {
            QVERIFY(!step[u"title"].toString().isEmpty());
            QVERIFY(step[u"durationMs"].isDouble());
        }
        QVERIFY(steps.first()[u"succeeded"].toBool());
        QVERIFY(!steps.last()[u"succeeded"].toBool());
        QVERIFY(!tested.bytes().contains(secret.toLatin1()));

        // Of the default servers, too, and not of a set that was not named.
        QVERIFY(isProblemReport(api.post("/test/dnsserver", testBody(server, m_name)), 422));
        const ApiResponse options = api.patch(
            "/options", {{QStringLiteral("dnsUpdating"),
                          QJsonObject{{QStringLiteral("defaultServers"), QJsonArray{serverJson(fake, secret)}}}}});
        server = options.json()[u"dnsUpdating"][u"defaultServers"][0].toObject();
        fake.updateRequests.clear();
        now = api.clock.wallTime() / 1000;
        QCOMPARE(api.post("/test/dnsserver", testBody(server, m_name)).status, 200);
        QVERIFY(isSignedWith(fake.updateRequests.first(), secret, now));
        QCOMPARE(fake.records.value(m_name), QStringList{m_branch});
    }

    void aTestOfNonsenseAsksNobody() {
        FakeDnsServer fake;
        ApiFixture api;
        QJsonObject body = testBody(serverJson(fake, QStringLiteral("********")), QStringLiteral("not a name"),
                                    QStringLiteral("nosuch"));
        body.insert(QStringLiteral("host"), 1);
        const ApiResponse response = api.post("/test/dnsserver", body);
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response),
                 (QStringList{QStringLiteral("/host"), QStringLiteral("/hostName"), QStringLiteral("/serverSetId"),
                              QStringLiteral("/server/method/tsig/secret")}));
        QCOMPARE(pointersOf(api.post("/test/dnsserver", jsonObject(R"({"hostName": "www.example.com"})"))),
                 QStringList{QStringLiteral("/server")});
        QCOMPARE(fake.questions, 0);
    }

    void theMetricsCountDns() {
        FakeDnsServer fake;
        ApiFixture api;
        createdSet(api, fake);
        QTRY_COMPARE(api.engine->dnsUpdateCounters().updatesSucceeded, quint64(1));
        const quint16 port = freeDnsPort();
        api.patch("/options", {{QStringLiteral("dnsServing"),
                                QJsonObject{{QStringLiteral("enabled"), true}, {QStringLiteral("port"), port}}}});
        QCOMPARE(askDns(port, m_name), m_hq);
        QCOMPARE(askDns(port, QStringLiteral("www.example.org")), QStringLiteral("REFUSED"));
        QTRY_VERIFY(api.get("/metrics").bytes().contains("\nstandby_dns_answers_total 2\n"));
        const QByteArray text = api.get("/metrics").bytes();
        for (const char* line :
             {"standby_dns_updates_total{result=\"succeeded\"} 1", "standby_dns_updates_total{result=\"failed\"} 0",
              "standby_dns_listening 1", "standby_dns_queries_total{transport=\"udp\"} 2",
              "standby_dns_queries_total{transport=\"tcp\"} 0",
              "standby_dns_answers_by_rcode_total{rcode=\"NOERROR\"} 1",
              "standby_dns_answers_by_rcode_total{rcode=\"REFUSED\"} 1", "standby_dns_queries_forwarded_total 0",
              "standby_dns_tcp_connections 0"})
            QVERIFY2(text.contains(QByteArray("\n") + line + '\n'), line);
        QVERIFY(!text.contains("\nstandby_dns_lookups_total 0\n"));
    }
};

QTEST_GUILESS_MAIN(DnsApiTest)
#include "DnsApiTest.moc"
