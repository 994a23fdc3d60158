// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include "dns/serve/TcpAnswering.h"
#include "support/ManualClock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <QtTest>

using namespace standby;

/// The bounds of what askers by TCP may take.
class TcpAnsweringTest : public QObject {
    Q_OBJECT

    struct Fixture {
        ManualClock clock;
        SocketWatcher watcher;
        DeadlineQueue deadlines{clock};
        AnswerTable table;
        GracePeriods::Reader reader{table.readers()};
        ServingCounters counters;
        std::vector<TcpAnswering::Answered> forwarded;
        int forwardsTaken = 1000;
        TcpAnswering tcp;
        quint16 port = 0;

        explicit Fixture(TcpBounds bounds = {})
            : tcp(
                  table, reader, counters, watcher, deadlines,
                  [this](QByteArrayView, TcpAnswering::Answered answered) {
                      if (int(forwarded.size()) >= forwardsTaken)
                          return false;
                      forwarded.push_back(std::move(answered));
                      return true;
                  },
                  bounds) {
            table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"})), 1);
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            port = probe.serverPort();
            probe.close();
            ListeningSocket socket;
            if (!socket.open(QHostAddress(QHostAddress::LocalHost), port).ok())
                qFatal("Port %d is taken.", port);
            tcp.add(text("127.0.0.1"), std::move(socket));
        }
        std::unique_ptr<QTcpSocket> asker() const {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return socket;
        }
        qsizetype connections() const { return counters.read().tcpConnections; }
        void forwardAll() {
            DnsServingOptions options;
            options.forward.enabled = true;
            table.setProfile(ServingProfile::from(options, {}));
        }
    };

    static QByteArray framedQuestion(const char* name, quint16 id = 1) {
        const QByteArray message = question(name, dnsType::a, 0, id);
        return QByteArray(1, '\0') + char(message.size()) + message;
    }
    static constexpr qsizetype answerSize = 2 + 33 + 16;

  private Q_SLOTS:
    void whoAsksNothingIsClosedAfterTheIdleTime() {
        Fixture fixture;
        const auto idle = fixture.asker();
        const auto busy = fixture.asker();
        QTRY_COMPARE(fixture.connections(), 2);
        fixture.clock.advance(fixture.deadlines, 10'000'000);
        idle->write(QByteArray(1, '\0')); // a part of a question is not one
        busy->write(framedQuestion("www.example.com"));
        QTRY_COMPARE(busy->bytesAvailable(), answerSize);
        fixture.clock.advance(fixture.deadlines, 6'000'000);
        QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(busy->state(), QAbstractSocket::ConnectedState);
        fixture.clock.advance(fixture.deadlines, 10'000'000);
        QTRY_COMPARE(busy->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(fixture.connections(), 0);
    }

    void theLongestIdleConnectionMakesRoom() {
        TcpBounds bounds;
        bounds.connections = 2;
        Fixture fixture(bounds);
        const auto first = fixture.asker();
        QTRY_COMPARE(fixture.connections(), 1);
        const auto second = fixture.asker();
        QTRY_COMPARE(fixture.connections(), 2);
        first->write(framedQuestion("www.example.com"));
        QTRY_COMPARE(first->bytesAvailable(), answerSize);
        const auto third = fixture.asker();
        QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(first->state(), QAbstractSocket::ConnectedState);
        third->write(framedQuestion("www.example.com"));
        QTRY_COMPARE(third->bytesAvailable(), answerSize);
    }

    void oneClientDoesNotGetAllConnections() {
        TcpBounds bounds;
        bounds.connectionsPerClient = 1;
        Fixture fixture(bounds);
        auto first = fixture.asker();
        QTRY_COMPARE(fixture.connections(), 1);
        const auto second = fixture.asker();
        second->write(framedQuestion("www.example.com"));
        first->write(framedQuestion("www.example.com"));
        QTRY_COMPARE(first->bytesAvailable(), answerSize);
        QCOMPARE(second->bytesAvailable(), 0);
        QCOMPARE(fixture.connections(), 1);
        second->abort(); // QTcpSocket would try again
        first.reset();
        QTRY_COMPARE(fixture.connections(), 0);
        const auto third = fixture.asker();
        third->write(framedQuestion("www.example.com"));
        QTRY_COMPARE(third->bytesAvailable(), answerSize);
    }

    void answersFromElsewhereComeInAnyOrderAndHoldUpNoOthers() {
        Fixture fixture;
        fixture.forwardAll();
        const auto asker = fixture.asker();
        asker->write(framedQuestion("a.example.org", 7) + framedQuestion("www.example.com", 8));
        QTRY_COMPARE(asker->bytesAvailable(), answerSize);
        QCOMPARE(fixture.forwarded.size(), size_t(1));
        fixture.forwarded.front()("the answer of another server");
        QTRY_COMPARE(asker->bytesAvailable(), answerSize + 2 + 28);
        QVERIFY(asker->readAll().endsWith("the answer of another server"));
    }

    void oneConnectionHasABoundOfQuestionsUnderWayElsewhere() {
        TcpBounds bounds;
        bounds.forwardedAtOnce = 2;
        Fixture fixture(bounds);
        fixture.forwardAll();
        const auto asker = fixture.asker();
        for (quint16 id = 0; id < 5; ++id)
            asker->write(framedQuestion("a.example.org", id));
        QTRY_COMPARE(fixture.forwarded.size(), size_t(2));
        QTest::qWait(20);
        QCOMPARE(fixture.forwarded.size(), size_t(2));
        for (size_t i = 0; i < 5; ++i) {
            QTRY_VERIFY(fixture.forwarded.size() > i);
            const auto answered = fixture.forwarded[i];
            answered("x");
        }
        QTRY_COMPARE(asker->bytesAvailable(), 15);
    }

    void whatCannotBeAskedElsewhereIsServFail() {
        Fixture fixture;
        fixture.forwardAll();
        fixture.forwardsTaken = 0;
        const auto asker = fixture.asker();
        asker->write(framedQuestion("a.example.org"));
        QTRY_VERIFY(asker->bytesAvailable() > 14);
        QCOMPARE(int(asker->readAll().at(5) & 15), int(dnsRcode::servFail));
    }

    void anAnswerForAnAskerWhoIsGoneIsDropped() {
        Fixture fixture;
        fixture.forwardAll();
        auto asker = fixture.asker();
        asker->write(framedQuestion("a.example.org"));
        QTRY_COMPARE(fixture.forwarded.size(), size_t(1));
        asker->abort(); // it may have ended its side alone, so that the answer is waited for
        fixture.clock.advance(fixture.deadlines, 16'000'000);
        QTRY_COMPARE(fixture.connections(), 0);
        fixture.forwarded.front()("late");
        fixture.tcp.remove(text("127.0.0.1"));
        fixture.tcp.remove(text("never there"));
    }
};

QTEST_GUILESS_MAIN(TcpAnsweringTest)
#include "TcpAnsweringTest.moc"
