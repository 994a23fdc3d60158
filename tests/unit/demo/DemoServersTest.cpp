// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoServers.h"
#include "demo/FreePort.h"
#include "support/ManualClock.h"

#include <QTcpSocket>
#include <QUdpSocket>
#include <QtTest>

using namespace standby;

class DemoServersTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    DeadlineQueue m_deadlines{m_clock};

    static std::unique_ptr<QTcpSocket> connected(const QHostAddress& address, quint16 port) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(address, port);
        (void)QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }, 2000);
        return socket;
    }
    static bool isOver(const QTcpSocket& socket) {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 2000);
    }

  private Q_SLOTS:
    void allAnswerOnOnePortWithAPageThatNamesThem() {
        DemoServers servers(m_deadlines);
        const Result<Done> opened = servers.open();
        QVERIFY2(opened, qPrintable(opened.message()));
        for (int number = 1; number <= DemoServers::count; ++number) {
            const auto socket = connected(DemoServers::addressOf(number), servers.port());
            socket->write("GET / HTTP/1.1\r\nHost: www.standby.test\r\n\r\n");
            QVERIFY(isOver(*socket));
            const QByteArray answer = socket->readAll();
            QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
            QVERIFY2(answer.contains(servers.nameOf(number).toUtf8()), answer.constData());
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            QVERIFY(answer.contains("Content-Length: " + QByteArray::number(answer.size() - body) + "\r\n"));
        }
    }

    void aStoppedOneRefusesConnectionsUntilItIsStarted() {
        DemoServers servers(m_deadlines);
        QVERIFY(servers.open());
        const auto visitor = connected(DemoServers::addressOf(1), servers.port());
        QCOMPARE(visitor->state(), QAbstractSocket::ConnectedState);
        servers.stop(1);
        QVERIFY(!servers.running(1));
        QVERIFY(servers.running(2));
        QVERIFY(isOver(*visitor)); // those who are there are thrown out
        QTcpSocket refused;
        refused.connectToHost(DemoServers::addressOf(1), servers.port());
        QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(servers.start(1));
        QCOMPARE(connected(DemoServers::addressOf(1), servers.port())->state(), QAbstractSocket::ConnectedState);
    }

    void aTakenPortIsSaidWhenOneIsToStartAgain() {
        DemoServers servers(m_deadlines);
        QVERIFY(servers.open());
        servers.stop(2);
        QTcpServer other;
        QVERIFY(other.listen(DemoServers::addressOf(2), servers.port()));
        const Result<Done> started = servers.start(2);
        QVERIFY(!started);
        QVERIFY2(started.message().contains(u"127.0.0.12") && started.message().endsWith(u'.'),
                 qPrintable(started.message()));
    }

    void twoDemonstrationsDoNotMeet() {
        DemoServers one(m_deadlines);
        DemoServers other(m_deadlines);
        QVERIFY(one.open());
        QVERIFY(other.open());
        QVERIFY(one.port() != other.port());
        one.close();
        QVERIFY(!one.isOpen());
    }

    void whoSaysNothingIsThrownOutInTime() {
        DemoServer server(m_deadlines, QStringLiteral("Web server 1"));
        QVERIFY(server.start(QHostAddress(QHostAddress::LocalHost), 0));
        const auto silent = connected(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        silent->write("GET / HT");
        QTRY_COMPARE(server.connections(), 1);
        m_clock.advance(m_deadlines, DemoServer::deadlineUs - 1);
        QCOMPARE(server.connections(), 1);
        m_clock.advance(m_deadlines, 2);
        QCOMPARE(server.connections(), 0);
        QVERIFY(isOver(*silent));
    }

    void anEndlessHeadIsNotKept() {
        DemoServer server(m_deadlines, QStringLiteral("Web server 1"));
        QVERIFY(server.start(QHostAddress(QHostAddress::LocalHost), 0));
        const auto flood = connected(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        flood->write("GET / HTTP/1.1\r\nX: " + QByteArray(4 * DemoServer::longestRequest, 'x'));
        QVERIFY(isOver(*flood));
        QVERIFY(flood->readAll().isEmpty());
        QTRY_COMPARE(server.connections(), 0);
    }

    void tooManyAtOnceAreHungUpOn() {
        DemoServer server(m_deadlines, QStringLiteral("Web server 1"));
        QVERIFY(server.start(QHostAddress(QHostAddress::LocalHost), 0));
        std::vector<std::unique_ptr<QTcpSocket>> visitors;
        for (qsizetype i = 0; i < DemoServer::mostConnections; ++i)
            visitors.push_back(connected(QHostAddress(QHostAddress::LocalHost), server.serverPort()));
        QTRY_COMPARE(server.connections(), DemoServer::mostConnections);
        const auto surplus = connected(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QVERIFY(isOver(*surplus));
        QCOMPARE(server.connections(), DemoServer::mostConnections);
    }

    void aFreePortIsFreeForBothAndNearTheUsualOne() {
        const QHostAddress address(QHostAddress::LocalHost);
        const quint16 first = freePort(address, 42'300);
        QVERIFY(first != 0);
        QUdpSocket taken;
        QVERIFY(taken.bind(address, first, QAbstractSocket::DontShareAddress));
        const quint16 second = freePort(address, first);
        QVERIFY(second != 0 && second != first);
    }
};

QTEST_GUILESS_MAIN(DemoServersTest)
#include "DemoServersTest.moc"
