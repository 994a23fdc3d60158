// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/SystemPing.h"

#include "Polling.h"
#include "support/Wine.h"

using namespace standby;
using End = ProcessReport::End;

namespace {

PollResult judged(End end, int exitCode, const char* output, const char* errorOutput = "") {
    ProcessReport report;
    report.end = end;
    report.exitCode = exitCode;
    report.output = output;
    report.errorOutput = errorOutput;
    return SystemPing::judge(report, QStringLiteral("192.0.2.10"), 5);
}

} // namespace

class SystemPingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aReplyIsOk() {
        const PollResult result = judged(End::Exited, 0,
                                         "PING 192.0.2.10 (192.0.2.10) 56(84) bytes of data.\n"
                                         "64 bytes from 192.0.2.10: icmp_seq=1 ttl=64 time=12.3 ms\n");
        QVERIFY(result.succeeded);
        QCOMPARE(result.response, QStringLiteral("reply from 192.0.2.10 in 12.3 ms"));
    }

    void silenceIsTheServersFault() {
        for (const PollResult& result : {judged(End::TimedOut, 0, "PING\n"), judged(End::Exited, 1, "PING\n")}) {
            QVERIFY(!result.succeeded && !result.couldNotPoll);
            QCOMPARE(result.error, QStringLiteral("no answer in 5 s"));
        }
    }

    void aRoutersComplaintIsPassedOn() {
        const PollResult result =
            judged(End::Exited, 1, "PING\nFrom 192.0.2.1 icmp_seq=1 Destination Host Unreachable\n");
        QVERIFY(!result.couldNotPoll);
        QCOMPARE(result.error, QStringLiteral("From 192.0.2.1 icmp_seq=1 Destination Host Unreachable"));
    }

    void aPingProgramThatMayNotPingDoesNotBlameTheServer() {
        const PollResult result = judged(End::Exited, 2, "", "ping: socktype: SOCK_RAW\nping: Operation not permitted");
        QVERIFY(result.couldNotPoll);
        QVERIFY2(result.error.contains(QStringLiteral("setcap")), qPrintable(result.error));
    }

    void withoutAProgramTheServerIsNotBlamed() {
        Polling polling;
        SystemPing poller(polling.deadlines, polling.watcher, {});
        const PollResult result = Polling::run(poller, PingPoll{1});
        QVERIFY(result.couldNotPoll);
        QVERIFY(result.error.contains(QStringLiteral("install ping")));
        poller.cancel(poller.start(Polling::request(PingPoll{1}, QHostAddress(QHostAddress::LocalHost)),
                                   [](PollResult&&) { QFAIL("A cancelled poll was heard of."); }));
        QTest::qWait(20);
    }

    void aProgramThatHangsIsKilledAtTheTimeout() {
        if (QSysInfo::kernelType() == QLatin1String("winnt"))
            QSKIP("The program that hangs is a shell script.");
        const QString program = QFINDTESTDATA("hangingPing.sh");
        QVERIFY(!program.isEmpty());
        Polling polling;
        SystemPing poller(polling.deadlines, polling.watcher, program);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Polling::run(poller, PingPoll{0.2}).error, QStringLiteral("no answer in 0.2 s"));
        QVERIFY(timer.elapsed() < 2000);
    }

    void theSystemsOwnProgramAnswers() {
        if (underWine())
            QSKIP("Wine's ping program sends no echoes.");
        const QString program = SystemPing::findProgram();
        if (program.isEmpty())
            QSKIP("There is no ping program on this machine.");
        Polling polling;
        SystemPing poller(polling.deadlines, polling.watcher, program);
        for (const QHostAddress& address :
             {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
            const PollResult result = Polling::run(poller, PingPoll{3}, address);
            if (result.couldNotPoll)
                QSKIP("The ping program has no right to send echoes here.");
            QVERIFY2(result.succeeded, qPrintable(result.error));
            QVERIFY(result.response.startsWith(QStringLiteral("reply from ") + address.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(SystemPingTest)
#include "SystemPingTest.moc"
