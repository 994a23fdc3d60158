// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/CommandPoller.h"

#include <QEventLoop>
#include <QTimer>
#include <QtTest>

using namespace standby;

class CommandPollerTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    SocketWatcher m_sockets;

    static CommandPoll shell(const char* script) {
        CommandPoll command;
        command.file = QStringLiteral("/bin/sh");
        command.arguments = {QStringLiteral("-c"), QString::fromUtf8(script)};
        return command;
    }
    PollResult poll(const CommandPoll& command, const QHash<QString, QString>& tags = {}) {
        CommandPoller poller(m_deadlines, m_sockets);
        PollResult result;
        QEventLoop loop;
        poller.start({std::make_shared<const PollingMethod>(command), QHostAddress::LocalHost,
                      std::make_shared<const QHash<QString, QString>>(tags)},
                     [&](PollResult&& found) {
                         result = std::move(found);
                         loop.quit();
                     });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }

  private Q_SLOTS:
    void aProgramThatExitsWithZeroIsASuccess() {
        const PollResult result = poll(shell("echo; echo all is well; echo more"));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("all is well"));
        QVERIFY(result.phases.totalUs > 0);
    }

    void theExitCodeIsCompared_data() {
        QTest::addColumn<int>("comparison");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("=") << int(ComparisonOperator::Equal) << 2 << QString();
        QTest::newRow("not =") << int(ComparisonOperator::Equal) << 0 << QStringLiteral("exit code 2, expected = 0");
        QTest::newRow("!=") << int(ComparisonOperator::NotEqual) << 0 << QString();
        QTest::newRow("not !=") << int(ComparisonOperator::NotEqual) << 2
                                << QStringLiteral("exit code 2, expected != 2");
        QTest::newRow("<") << int(ComparisonOperator::Less) << 3 << QString();
        QTest::newRow("not <") << int(ComparisonOperator::Less) << 2 << QStringLiteral("exit code 2, expected < 2");
        QTest::newRow(">") << int(ComparisonOperator::Greater) << 1 << QString();
        QTest::newRow("not >") << int(ComparisonOperator::Greater) << 2 << QStringLiteral("exit code 2, expected > 2");
    }
    void theExitCodeIsCompared() {
        QFETCH(int, comparison);
        QFETCH(int, value);
        QFETCH(QString, error);
        CommandPoll command = shell("exit 2");
        command.expect.exitCode = ExitCodeExpectation{ComparisonOperator(comparison), value};
        const PollResult result = poll(command);
        QCOMPARE(result.error, error);
        QCOMPARE(result.succeeded, error.isEmpty());
    }

    void whatTheProgramComplainedOfIsTold() {
        QCOMPARE(poll(shell("echo first >&2; echo disk full >&2; exit 1")).error,
                 QStringLiteral("exit code 1, expected = 0: disk full"));
    }

    void theOutputIsTested() {
        CommandPoll command = shell("echo state: green");
        command.expect.output = TextMatch{MatchKind::Contains, QStringLiteral("green")};
        QVERIFY(poll(command).succeeded);
        command.expect.output = TextMatch{MatchKind::Matches, QStringLiteral("state:\\s+gr[ae]en")};
        QVERIFY(poll(command).succeeded);
        command.expect.output = TextMatch{MatchKind::NotContains, QStringLiteral("green")};
        QCOMPARE(poll(command).error, QStringLiteral("output contains \"green\""));
    }

    void longOutputProvesOnlyWhatItContains() {
        CommandPoll command = shell("echo found; head -c 2000000 /dev/zero");
        command.expect.output = TextMatch{MatchKind::Contains, QStringLiteral("found")};
        QVERIFY(poll(command).succeeded);
        command.expect.output = TextMatch{MatchKind::NotContains, QStringLiteral("lost")};
        QVERIFY(poll(command).error.startsWith(QStringLiteral("output is longer than 1 MiB")));
    }

    void aProgramThatIsMissingOrKilledSaysSo() {
        CommandPoll missing;
        missing.file = QStringLiteral("/no/such/program");
        const PollResult notFound = poll(missing);
        QCOMPARE(notFound.error, QStringLiteral("program not found: /no/such/program"));
        QVERIFY(!notFound.couldNotPoll);
        CommandPoll slow = shell("sleep 60");
        slow.timeoutSeconds = 0.2;
        QCOMPARE(poll(slow).error, QStringLiteral("killed after 0.2 s"));
        QCOMPARE(poll(shell("kill -KILL $$")).error, QStringLiteral("ended by signal 9"));
    }

    void withoutWaitingTheStartIsSuccess() {
        CommandPoll command = shell("exit 5");
        command.wait = false;
        QVERIFY(poll(command).succeeded);
        command.file = QStringLiteral("/no/such/program");
        QVERIFY(!poll(command).succeeded);
    }

    void tagsAreReplacedAndNoShellTouchesThem() {
        CommandPoll command;
        command.file = QStringLiteral("printf");
        command.arguments = {QStringLiteral("%s|"), QStringLiteral("ip=$ServerIP$"), QStringLiteral("$Note$"),
                             QStringLiteral("$HOME $Unknown$")};
        const PollResult result =
            poll(command, {{QStringLiteral("$ServerIP$"), QStringLiteral("192.0.2.1")},
                           {QStringLiteral("$Note$"), QStringLiteral("'; rm -rf / #$ServerIP$")}});
        QCOMPARE(result.response, QStringLiteral("ip=192.0.2.1|'; rm -rf / #$ServerIP$|$HOME $Unknown$|"));
    }

    void aCancelledPollIsNeverHeardOfAgain() {
        CommandPoller poller(m_deadlines, m_sockets);
        int called = 0;
        CommandPoll command = shell("echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; sleep 0.02");
        command.expect.output = TextMatch{MatchKind::Matches, QStringLiteral("(a+)+$!")};
        const auto method = std::make_shared<const PollingMethod>(command);
        std::vector<PollId> polls;
        for (int i = 0; i < 12; ++i) {
            polls.push_back(poller.start({method, QHostAddress::LocalHost, nullptr}, [&](PollResult&&) { ++called; }));
            QTest::qWait(4);
        }
        const int before = called;
        for (const PollId id : polls)
            poller.cancel(id);
        QTest::qWait(80);
        QCOMPARE(called, before);
    }
};

QTEST_GUILESS_MAIN(CommandPollerTest)
#include "CommandPollerTest.moc"
