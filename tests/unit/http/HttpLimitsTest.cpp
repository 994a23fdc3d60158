// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include "http/ConnectionCount.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace standby;

/// Slow, silent, greedy and many clients, against small limits.
class HttpLimitsTest : public QObject {
    Q_OBJECT

    static constexpr int deadlineMs = 200;

    std::unique_ptr<HttpFixture> m_fixture;

    void start(const HttpLimits& limits) {
        m_fixture = std::make_unique<HttpFixture>(limits);
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
    }
    quint16 port() const { return m_fixture->server.port(); }
    static QByteArray get(const QByteArray& path) { return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"; }
    static HttpLimits quick() {
        HttpLimits limits;
        limits.requestDeadlineMs = deadlineMs;
        limits.idleMs = deadlineMs;
        limits.lingerMs = deadlineMs;
        return limits;
    }

  private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void silentClientIsClosed() {
        start(quick());
        RawClient client(port());
        QVERIFY(client.waitForClose(deadlineMs * 5));
        QVERIFY(client.received.isEmpty());
    }

    void trickleDoesNotExtendTheDeadline_data() {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: ");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
    }
    void trickleDoesNotExtendTheDeadline() {
        QFETCH(QByteArray, beginning);
        start(quick());
        RawClient client(port());
        client.send(beginning);
        QTimer trickle;
        trickle.callOnTimeout(&trickle, [&client] { client.send("x"); });
        trickle.start(5);
        QElapsedTimer time;
        time.start();
        QVERIFY(client.waitFor("HTTP/1.1 408 Request Timeout\r\n", deadlineMs * 5));
        QVERIFY(time.elapsed() >= deadlineMs - 20);
        QVERIFY(client.waitForClose(deadlineMs * 5));
        QVERIFY(m_fixture->requests.isEmpty());
    }

    void idleConnectionIsClosedButNotWhileAnAnswerIsOwed() {
        start(quick());
        RawClient client(port());
        client.send(get("/later"));
        QTRY_COMPARE(m_fixture->owed.size(), 1);
        QTest::qWait(deadlineMs * 2);
        QCOMPARE(client.socket->state(), QAbstractSocket::ConnectedState);
        m_fixture->answerLater("late");
        QVERIFY(client.waitForReplies(1));
        QVERIFY(client.waitForClose(deadlineMs * 5));
    }

    void tooManyConnectionsAreClosedAtOnce() {
        HttpLimits limits;
        limits.connections = 20;
        limits.connectionsPerAddress = 10;
        start(limits);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 30; ++i)
            clients.push_back(std::make_unique<RawClient>(port()));
        const auto open = [&clients] {
            return std::count_if(clients.begin(), clients.end(), [](const auto& client) {
                return client->socket->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_COMPARE(open(), 10);
        QCOMPARE(m_fixture->server.connections(), 10);
        clients.clear();
        QTRY_COMPARE(m_fixture->server.connections(), 0);
        RawClient client(port());
        client.send(get("/x"));
        QVERIFY(client.waitForReplies(1));
    }

    void capInTotalCountsAllAddresses() {
        ConnectionCount count(3, 2);
        QVERIFY(count.admit(QHostAddress(QStringLiteral("192.0.2.1"))));
        QVERIFY(count.admit(QHostAddress(QStringLiteral("::ffff:192.0.2.1"))));
        QVERIFY(!count.admit(QHostAddress(QStringLiteral("192.0.2.1"))));
        QVERIFY(count.admit(QHostAddress(QStringLiteral("2001:db8::1"))));
        QVERIFY(!count.admit(QHostAddress(QStringLiteral("192.0.2.2"))));
        count.release(QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(count.admit(QHostAddress(QStringLiteral("2001:db8::2"))));
        count.release(QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(!count.admit(QHostAddress(QStringLiteral("2001:db8::3")))); // the same /64
        QCOMPARE(count.total(), 2);
    }

    void thousandConnectionsDoNotDelayTheEventLoop() {
        start(HttpLimits());
        // What the engine would notice: how late a 1 ms timer is while clients pour in.
        qint64 worst = 0;
        QElapsedTimer since;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        tick.callOnTimeout(&tick, [&] { worst = std::max(worst, since.restart()); });
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 1000; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
            clients.back()->write("GET /half");
        }
        since.start();
        tick.start(1);
        QTRY_COMPARE(m_fixture->server.connections(), HttpLimits().connectionsPerAddress);
        QTest::qWait(50);
        QVERIFY2(worst < 500, qPrintable(QString::number(worst)));
        qInfo("event loop at most %lld ms late", worst);
    }

    void clientThatNeverReadsIsNotServedOn() {
        HttpLimits limits;
        limits.unsentBytes = 1000;
        start(limits);
        RawClient client(port());
        client.socket->setReadBufferSize(1000);
        client.socket->disconnect(client.socket.get());
        client.send(get("/big").repeated(20));
        QTRY_VERIFY(!m_fixture->requests.isEmpty());
        QTest::qWait(100);
        // 3 MB each: the kernel's buffers hold a few, not twenty.
        QVERIFY2(m_fixture->requests.size() < 10, qPrintable(QString::number(m_fixture->requests.size())));
        client.socket->setReadBufferSize(0);
        QObject::connect(client.socket.get(), &QTcpSocket::readyRead, client.socket.get(),
                         [&client] { client.socket->readAll(); });
        client.socket->readAll();
        QTRY_COMPARE(m_fixture->requests.size(), 20);
    }
};

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "HttpLimitsTest.moc"
