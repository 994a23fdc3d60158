// SPDX-License-Identifier: GPL-3.0-or-later
#include "Polling.h"

#include <QTcpServer>
#include <QUdpSocket>

using namespace standby;

class PollersTest : public QObject {
    Q_OBJECT

    Polling polling;
    QTcpServer silentTcp;
    QUdpSocket silentUdp;

    QList<PollingMethod> methodsThatTakeTheirTime() {
        TcpPoll tcp;
        tcp.port = silentTcp.serverPort();
        tcp.timeoutSeconds = 0.2;
        tcp.greeting = TcpGreeting{0.2, {MatchKind::StartsWith, QStringLiteral("220")}};
        TcpPoll tls = tcp;
        tls.tls = true;
        HttpPoll http;
        http.url = QStringLiteral("http://localhost:%1/").arg(silentTcp.serverPort());
        http.timeoutSeconds = 0.2;
        DnsPoll dns;
        dns.hostName = QStringLiteral("example.com");
        dns.port = silentUdp.localPort();
        dns.timeoutSeconds = 0.2;
        return {tcp, tls, http, dns};
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(silentTcp.listen(QHostAddress::LocalHost));
        QVERIFY(silentUdp.bind(QHostAddress::LocalHost));
    }

    void eachMethodReachesItsPollerAndFailsInItsWords() {
        const std::unique_ptr<Poller> poller = makePoller(polling.deadlines);
        QStringList errors;
        for (const PollingMethod& method : methodsThatTakeTheirTime())
            errors << Polling::run(*poller, method).error;
        QCOMPARE(errors[0], QStringLiteral("connected, but no greeting in 0.2 s"));
        QCOMPARE(errors[1], QStringLiteral("connected, but the TLS handshake was not done in 0.2 s"));
        QVERIFY2(errors[2].contains(QStringLiteral("0.2 s")), qPrintable(errors[2]));
        QCOMPARE(errors[3], QStringLiteral("no answer in 0.2 s"));
    }

    void aPingIsAnsweredOrSaysWhyItCouldNotBeSent() {
        const std::unique_ptr<Poller> poller = makePoller(polling.deadlines);
        const PollResult result = Polling::run(*poller, PingPoll{3});
        QVERIFY2(result.succeeded || result.couldNotPoll, qPrintable(result.error));
        if (result.succeeded)
            QVERIFY(result.response.startsWith(QStringLiteral("reply from 127.0.0.1")));
    }

    void aCommandRuns() {
        const std::unique_ptr<Poller> poller = makePoller(polling.deadlines);
        CommandPoll command;
        command.file = QCoreApplication::applicationFilePath();
        command.arguments = {QStringLiteral("-functions")};
        const PollResult result = Polling::run(*poller, command);
        QVERIFY2(result.succeeded, qPrintable(result.error));
    }

    void pollsOfAllMethodsRunAtOnceAndCanBeCancelledOneByOne() {
        const std::unique_ptr<Poller> poller = makePoller(polling.deadlines);
        QSet<PollId> ids;
        int done = 0;
        const QList<PollingMethod> methods = methodsThatTakeTheirTime();
        for (const PollingMethod& method : methods) {
            for (int i = 0; i < 2; ++i)
                ids << poller->start(Polling::request(method, QHostAddress(QHostAddress::LocalHost)),
                                     [&](PollResult&&) { ++done; });
        }
        QCOMPARE(ids.size(), 2 * methods.size());
        QVERIFY(!ids.contains(0));
        QTest::qWait(50);
        poller->cancel(0);
        for (const PollId id : ids)
            poller->cancel(id);
        QTest::qWait(400);
        QCOMPARE(done, 0);
    }
};

QTEST_GUILESS_MAIN(PollersTest)
#include "PollersTest.moc"
