// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

using namespace standby;

/// GET /events, as a script or a window elsewhere sees it.
class EventStreamsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HttpFixture> m_fixture;

    void start(const HttpLimits& limits = {}) {
        m_fixture = std::make_unique<HttpFixture>(limits);
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
    }
    std::unique_ptr<RawClient> listener(const QByteArray& fields = {}) {
        auto client = std::make_unique<RawClient>(m_fixture->server.port());
        client->send("GET /events HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
        return client;
    }
    void publish(int number) { m_fixture->events.publish("problem", QJsonObject{{QStringLiteral("number"), number}}); }
    static QByteArray lastId(const RawClient& client) {
        const qsizetype at = client.received.lastIndexOf("\nid: ") + 5;
        return client.received.mid(at, client.received.indexOf('\n', at) - at);
    }

  private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void eventsArriveAsTheyHappen() {
        start();
        const auto client = listener();
        QVERIFY(client->waitFor("\r\n\r\nretry: "));
        QVERIFY(client->received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client->received.contains("\r\nContent-Type: text/event-stream\r\n"));
        QVERIFY(client->received.contains("\r\nCache-Control: no-store\r\n"));
        publish(1);
        publish(2);
        QVERIFY(client->waitFor("data: {\"number\":2}\n\n"));
        QCOMPARE(client->received.count("event: problem\nid: "), 2);
        QVERIFY(client->received.indexOf("{\"number\":1}") < client->received.indexOf("{\"number\":2}"));
    }

    void refusedCredentialsAreAnswered() {
        start();
        m_fixture->eventsAllowed = false;
        const auto client = listener();
        QVERIFY(client->waitForReplies(1));
        QCOMPARE(client->status(), 401);
        client->send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client->waitForReplies(2));
    }

    void whoComesBackMissesNothing() {
        start();
        auto client = listener();
        QVERIFY(client->waitFor("retry: "));
        publish(1);
        QVERIFY(client->waitFor("{\"number\":1}"));
        const QByteArray seen = lastId(*client);
        client.reset();
        publish(2);
        publish(3);
        QTRY_COMPARE(m_fixture->server.connections(), 0);
        client = listener("Last-Event-ID: " + seen + "\r\n");
        QVERIFY(client->waitFor("{\"number\":3}"));
        publish(4);
        QVERIFY(client->waitFor("{\"number\":4}"));
        QCOMPARE(client->received.count("{\"number\":2}"), 1);
        QCOMPARE(client->received.count("{\"number\":3}"), 1);
        QVERIFY(!client->received.contains("{\"number\":1}"));
        QVERIFY(!client->received.contains("event: reset"));
    }

    void idFromBeforeARestartIsAnsweredWithAReset() {
        start();
        const auto client = listener("Last-Event-ID: elsewhere-17\r\n");
        QVERIFY(client->waitFor("event: reset\nid: "));
        QVERIFY(client->waitFor("data: {}\n\n"));
    }

    void newcomerGetsAnIdToComeBackWith() {
        start();
        auto client = listener();
        QVERIFY(client->waitFor("\nid: "));
        const QByteArray id = lastId(*client);
        client.reset();
        publish(1);
        client = listener("Last-Event-ID: " + id + "\r\n");
        QVERIFY(client->waitFor("{\"number\":1}"));
    }

    void quietStreamIsKeptOpenByComments() {
        HttpLimits limits;
        limits.eventCommentMs = 30;
        limits.idleMs = 60;
        start(limits);
        const auto client = listener();
        QTRY_VERIFY(client->received.count("\n:\n\n") >= 4); // past the idle limit
    }

    void whatTheListenerSendsIsDiscarded() {
        start();
        const auto client = listener();
        QVERIFY(client->waitFor("retry: "));
        client->send(QByteArray("GET /x HTTP/1.1\r\nHost: a\r\n\r\n").repeated(1000));
        publish(1);
        QVERIFY(client->waitFor("{\"number\":1}"));
        QCOMPARE(m_fixture->requests.size(), 1);
    }

    void slowReaderIsDroppedAndTheOthersAreNot() {
        HttpLimits limits;
        limits.eventBacklogBytes = 10'000;
        start(limits);
        const auto slow = listener();
        const auto quick = listener();
        QVERIFY(slow->waitFor("retry: "));
        QVERIFY(quick->waitFor("retry: "));
        slow->socket->disconnect(slow->socket.get()); // reads no more
        slow->socket->setReadBufferSize(1000);
        const QString much(200'000, QLatin1Char('x'));
        for (int i = 0; i < 100 && m_fixture->server.connections() == 2; ++i) {
            m_fixture->events.publish("log", QJsonObject{{QStringLiteral("text"), much}});
            QTest::qWait(120); // the hub's batches
        }
        QCOMPARE(m_fixture->server.connections(), 1);
        publish(1);
        QVERIFY(quick->waitFor("{\"number\":1}"));
    }

    void streamsHaveTheirOwnCap() {
        HttpLimits limits;
        limits.eventStreams = 2;
        start(limits);
        auto first = listener();
        const auto second = listener();
        QVERIFY(first->waitFor("retry: "));
        QVERIFY(second->waitFor("retry: "));
        const auto third = listener();
        QVERIFY(third->waitForReplies(1));
        QCOMPARE(third->status(), 503);
        first.reset();
        QTRY_COMPARE(m_fixture->server.connections(), 2);
        const auto fourth = listener();
        QVERIFY(fourth->waitFor("retry: "));
    }

    void hubIsNotBotheredWhileNobodyListens() {
        start();
        QVERIFY(!m_fixture->events.wanted());
        const auto client = listener();
        QVERIFY(client->waitFor("retry: "));
        QVERIFY(m_fixture->events.wanted());
    }

    void endedStreamsGetNotOneEventMoreAndMayComeBack() {
        start();
        auto client = listener();
        QVERIFY(client->waitFor("retry: "));
        publish(1);
        QVERIFY(client->waitFor("{\"number\":1}"));
        const QByteArray seen = lastId(*client);
        m_fixture->server.endEventStreams();
        publish(2);
        QVERIFY(client->waitForClose());
        QVERIFY(!client->received.contains("{\"number\":2}"));
        client = listener("Last-Event-ID: " + seen + "\r\n");
        QVERIFY(client->waitFor("{\"number\":2}"));
    }

    void stopEndsTheStreams() {
        start();
        const auto client = listener();
        QVERIFY(client->waitFor("retry: "));
        m_fixture->server.close();
        QVERIFY(client->waitForClose());
        QCOMPARE(m_fixture->server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(EventStreamsTest)
#include "EventStreamsTest.moc"
