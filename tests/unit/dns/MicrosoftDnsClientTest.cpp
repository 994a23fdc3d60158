// SPDX-License-Identifier: GPL-3.0-or-later
#include "Updating.h"

#include "dns/update/MicrosoftDnsProtocol.h"
#include "dns/update/MicrosoftDnsUpdater.h"
#include "support/ManualClock.h"

#include <QTcpServer>
#include <QtTest>

using namespace standby;
using namespace microsoftDnsProtocol;

namespace {

const QByteArray password = "a long and random one";

/// Answers as the test says, well or badly.
class LyingAgent {
  public:
    LyingAgent() {
        server.listen(QHostAddress(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    while (socket->canReadLine()) {
                        requests << socket->readLine().chopped(1);
                        if (answer)
                            answer(*socket, requests.last());
                    }
                });
                socket->write(greets);
                if (closes)
                    socket->disconnectFromHost();
            }
        });
    }

    QByteArray greets = greeting(QByteArray(64, '7'));
    bool closes = false;
    std::function<void(QTcpSocket&, const QByteArray& request)> answer;
    QList<QByteArray> requests;
    int connections = 0;
    QTcpServer server;
};

QByteArray goodReply(const QByteArray& request) {
    const QByteArray payload = replyPayload({true, QStringLiteral("done"), {}});
    return lineOf({replyMac(password, request.left(64), payload), payload});
}

} // namespace

/// What Standby makes of an agent that is none, or not the one it should be.
class MicrosoftDnsClientTest : public QObject {
    Q_OBJECT

    Updating m_updating;

    static RecordUpdate updateAt(const LyingAgent& agent) {
        return Updating::update(MicrosoftDnsUpdate{false, int(agent.server.serverPort()), QString::fromUtf8(password)});
    }
    UpdateOutcome ask(const LyingAgent& agent) {
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, std::nullopt);
        return Updating::run(updater, updateAt(agent));
    }

  private Q_SLOTS:
    void anAnswerSignedWithThePasswordIsBelieved() {
        LyingAgent agent;
        agent.answer = [](QTcpSocket& socket, const QByteArray& request) { socket.write(goodReply(request)); };
        const UpdateOutcome outcome = ask(agent);
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(outcome.response, QStringLiteral("done"));
        QVERIFY(!agent.requests.first().contains(password));
    }

    void whatIsNoAgentIsSaidSo_data() {
        QTest::addColumn<QByteArray>("greets");
        QTest::addColumn<QString>("words");
        QTest::newRow("mail") << QByteArray("220 mail.example.com ESMTP\r\n") << "\"220 mail.example.com ESMTP\"";
        QTest::newRow("version 2") << QByteArray("STANDBY-DNS-AGENT 2 ") + QByteArray(64, '7') + '\n'
                                   << "another version";
        QTest::newRow("short challenge") << greeting("77") << "another version";
        QTest::newRow("endless") << QByteArray(3 * lineLimit, 'x') << "its line does not end";
        QTest::newRow("full") << refusalLine(Refusal::Connections) << "too many connections";
    }
    void whatIsNoAgentIsSaidSo() {
        QFETCH(QByteArray, greets);
        QFETCH(QString, words);
        LyingAgent agent;
        agent.greets = greets;
        const UpdateOutcome outcome = ask(agent);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(words), qPrintable(outcome.error));
        QVERIFY(agent.requests.isEmpty());
    }

    void anAgentThatHangsUpIsSaidSo() {
        LyingAgent agent;
        agent.closes = true;
        const QString before = ask(agent).error;
        QVERIFY2(before.contains(QStringLiteral("closed the connection")), qPrintable(before));
        agent.closes = false;
        agent.answer = [](QTcpSocket& socket, const QByteArray&) { socket.disconnectFromHost(); };
        const QString after = ask(agent).error;
        QVERIFY2(after.contains(QStringLiteral("closed the connection")), qPrintable(after));
    }

    void anAnswerThatIsNotSignedIsNotBelieved_data() {
        QTest::addColumn<int>("lie");
        QTest::newRow("no MAC") << 0;
        QTest::newRow("wrong MAC") << 1;
        QTest::newRow("another password") << 2;
        QTest::newRow("our own request") << 3;
        QTest::newRow("tampered") << 4;
    }
    void anAnswerThatIsNotSignedIsNotBelieved() {
        QFETCH(int, lie);
        LyingAgent agent;
        agent.answer = [lie](QTcpSocket& socket, const QByteArray& request) {
            const QByteArray payload = replyPayload({true, QStringLiteral("done"), {}});
            switch (lie) {
            case 0:
                socket.write(payload + '\n');
                break;
            case 1:
                socket.write(lineOf({QByteArray(64, '0'), payload}));
                break;
            case 2:
                socket.write(lineOf({replyMac("another password", request.left(64), payload), payload}));
                break;
            case 3:
                socket.write(request + '\n');
                break;
            default:
                socket.write(goodReply(request).replace("done", "DONE"));
            }
        };
        const UpdateOutcome outcome = ask(agent);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("not signed with its password")), qPrintable(outcome.error));
    }

    void aRecordedAnswerIsNotBelieved() {
        LyingAgent agent; // with the same challenge each time
        QByteArray recorded;
        agent.answer = [&](QTcpSocket& socket, const QByteArray& request) {
            if (recorded.isEmpty())
                recorded = goodReply(request);
            socket.write(recorded);
        };
        QVERIFY(ask(agent).succeeded);
        const UpdateOutcome outcome = ask(agent);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("not signed")), qPrintable(outcome.error));
    }

    void aSignedAnswerThatMakesNoSenseIsSaidSo() {
        LyingAgent agent;
        for (const QByteArray& payload : {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"succeeded\":1}"),
                                          QByteArray("{\"succeeded\":false,\"error\":\"\"}")}) {
            agent.answer = [payload](QTcpSocket& socket, const QByteArray& request) {
                socket.write(lineOf({replyMac(password, request.left(64), payload), payload}));
            };
            const UpdateOutcome outcome = ask(agent);
            QVERIFY(!outcome.succeeded);
            QVERIFY2(outcome.error.contains(QStringLiteral("cannot be read")), qPrintable(outcome.error));
        }
    }

    void anAgentThatNeverAnswersIsGivenUp() {
        ManualClock clock;
        DeadlineQueue deadlines(clock);
        LyingAgent agent;
        MicrosoftDnsUpdater updater(deadlines, m_updating.sockets, std::nullopt);
        QString error;
        updater.start(updateAt(agent), [&](UpdateOutcome&& outcome) { error = outcome.error; });
        QTRY_COMPARE(agent.requests.size(), 1);
        clock.advance(deadlines, MicrosoftDnsUpdater::agentLimitUs - 1);
        QVERIFY(error.isEmpty());
        clock.turn(1);
        deadlines.runDue();
        QVERIFY2(error.contains(QStringLiteral("did not answer in 30 s")), qPrintable(error));
    }

    void anAgentGetsAFewRequestsAtATimeAndTheRestLater() {
        LyingAgent agent;
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, std::nullopt);
        int succeeded = 0;
        QList<UpdateId> ids;
        for (int i = 0; i < 2 * MicrosoftDnsUpdater::requestsPerAgent; ++i)
            ids << updater.start(updateAt(agent), [&](UpdateOutcome&& outcome) { succeeded += outcome.succeeded; });
        QTRY_COMPARE(agent.requests.size(), MicrosoftDnsUpdater::requestsPerAgent);
        QTest::qWait(20);
        QCOMPARE(agent.connections, MicrosoftDnsUpdater::requestsPerAgent);
        agent.answer = [](QTcpSocket& socket, const QByteArray& request) { socket.write(goodReply(request)); };
        updater.cancel(ids.first()); // makes room for one, whose answer makes room for the next
        QTRY_COMPARE(succeeded, MicrosoftDnsUpdater::requestsPerAgent);
        QCOMPARE(agent.connections, 2 * MicrosoftDnsUpdater::requestsPerAgent);
    }
};

QTEST_GUILESS_MAIN(MicrosoftDnsClientTest)
#include "MicrosoftDnsClientTest.moc"
