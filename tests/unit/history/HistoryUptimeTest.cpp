// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryAsking.h"

#include <QTemporaryDir>

using namespace standby;
using enum HistoryType;

class HistoryUptimeTest : public QObject {
    Q_OBJECT

    struct Step {
        int second;
        HistoryType type;
    };
    QTemporaryDir m_directory;
    int m_files = 0;

    static QString setOf(HistoryType type) {
        return type == ProgramStarted || type == ProgramStopped ? QString() : QStringLiteral("web");
    }
    static QString serverOf(HistoryType type) {
        const bool ofServer = type != ProgramStarted && type != ProgramStopped && type != Paused && type != Resumed;
        return ofServer ? QStringLiteral("hq") : QString();
    }

    /// The uptime of one server whose history is @p steps, in [from, to) seconds.
    ServerUptime uptime(const QList<Step>& steps, int from, int to) {
        History history(m_directory.filePath(QStringLiteral("%1.sqlite").arg(++m_files)));
        for (const Step& step : steps)
            history.record(historyEntry(step.second * 1000, step.type, setOf(step.type), serverOf(step.type)));
        const auto uptimes = uptimeOf(history, QStringLiteral("web"), from * 1000, to * 1000);
        return uptimes && uptimes->size() == 1 ? uptimes->first() : ServerUptime{};
    }

  private Q_SLOTS:
    void timeIsCountedByTheVerdictThatHeld() {
        const ServerUptime sum =
            uptime({{10, ProgramStarted}, {20, ServerRecovered}, {50, ServerFailed}, {60, ServerRecovered}}, 0, 100);
        QCOMPARE(sum.serverId, QStringLiteral("hq"));
        QCOMPARE(sum.unknownSeconds, 20.0);
        QCOMPARE(sum.okSeconds, 70.0);
        QCOMPARE(sum.failedSeconds, 10.0);
        QCOMPARE(*sum.percent(), 87.5);
    }

    void failuresAreCountedAndTheLongestIsTold() {
        const ServerUptime sum = uptime({{1, ProgramStarted},
                                         {2, ServerRecovered},
                                         {10, ServerFailed},
                                         {15, ServerRecovered},
                                         {20, ServerFailed},
                                         {30, Paused},
                                         {60, Resumed},
                                         {70, ServerRecovered}},
                                        0, 100);
        QCOMPARE(sum.failures, 2); // the pause does not make two of one
        QCOMPARE(sum.longestFailureSeconds, 20.0);
        QCOMPARE(sum.failedSeconds, 25.0);
    }

    void aServerThatNeverFailedHasAllOfIt() {
        ServerUptime sum;
        sum.okSeconds = 99.989; // times 100 and divided again it is a little less than 100
        QVERIFY(*sum.percent() >= 100);
    }

    void whatHeldBeforeTheSpanCounts() {
        const ServerUptime sum = uptime({{1, ProgramStarted}, {2, ServerRecovered}, {3, ServerFailed}}, 100, 200);
        QCOMPARE(sum.failedSeconds, 100.0);
        QCOMPARE(sum.okSeconds + sum.unknownSeconds, 0.0);
    }

    void pausesAreUnknownAndTheVerdictHoldsAfterwards() {
        const ServerUptime sum =
            uptime({{1, ProgramStarted}, {2, ServerRecovered}, {110, Paused}, {150, Resumed}}, 100, 200);
        QCOMPARE(sum.okSeconds, 60.0);
        QCOMPARE(sum.unknownSeconds, 40.0);
    }

    void aPauseThatBeganEarlierIsKnown() {
        const ServerUptime sum = uptime({{1, ProgramStarted}, {2, ServerRecovered}, {3, Paused}}, 100, 200);
        QCOMPARE(sum.unknownSeconds, 100.0);
        QVERIFY(!sum.percent());
    }

    void disabledTimeIsUnknown() {
        const ServerUptime sum =
            uptime({{1, ProgramStarted}, {2, ServerFailed}, {120, ServerDisabled}, {180, ServerEnabled}}, 100, 200);
        QCOMPARE(sum.failedSeconds, 40.0);
        QCOMPARE(sum.unknownSeconds, 60.0);
    }

    void aDroppedVerdictIsUnknownUntilTheNext() {
        const ServerUptime sum =
            uptime({{1, ProgramStarted}, {2, ServerRecovered}, {120, ServerUnknown}, {150, ServerFailed}}, 100, 200);
        QCOMPARE(sum.okSeconds, 20.0);
        QCOMPARE(sum.unknownSeconds, 30.0);
        QCOMPARE(sum.failedSeconds, 50.0);
    }

    void aStoppedProgramKnowsNothing() {
        const ServerUptime sum =
            uptime({{1, ProgramStarted}, {2, ServerRecovered}, {120, ProgramStopped}, {130, ProgramStarted}}, 100, 200);
        QCOMPARE(sum.okSeconds, 90.0);
        QCOMPARE(sum.unknownSeconds, 10.0);
    }

    void afterACrashNothingIsKnownFromTheLastEntryOn() {
        const ServerUptime sum =
            uptime({{1, ProgramStarted}, {2, ServerRecovered}, {140, PollSucceeded}, {160, ProgramStarted}}, 100, 200);
        QCOMPARE(sum.okSeconds, 80.0);
        QCOMPARE(sum.unknownSeconds, 20.0);
    }

    void twoServersAreCountedApart() {
        History history(m_directory.filePath(QStringLiteral("two.sqlite")));
        const QString set = QStringLiteral("web");
        history.record(historyEntry(0, ProgramStarted));
        history.record(historyEntry(1'000, ServerRecovered, set, QStringLiteral("a")));
        history.record(historyEntry(1'000, ServerFailed, set, QStringLiteral("b")));
        history.record(historyEntry(1'000, ServerFailed, QStringLiteral("other"), QStringLiteral("c")));
        const auto uptimes = uptimeOf(history, set, 1'000, 11'000);
        QVERIFY(uptimes);
        QCOMPARE(uptimes->size(), 2);
        QCOMPARE(uptimes->at(0).okSeconds, 10.0);
        QCOMPARE(uptimes->at(1).failedSeconds, 10.0);
    }

    void aRenamedServerIsTheSameServer() {
        History history(m_directory.filePath(QStringLiteral("renamed.sqlite")));
        history.record(historyEntry(0, ProgramStarted));
        HistoryEntry entry = historyEntry(1'000, ServerFailed, QStringLiteral("web"), QStringLiteral("a"));
        entry.serverName = QStringLiteral("Old");
        history.record(entry);
        entry.time = 6'000;
        entry.type = ServerRecovered;
        entry.serverName = QStringLiteral("New");
        history.record(entry);
        const auto uptimes = uptimeOf(history, QStringLiteral("web"), 1'000, 11'000);
        QVERIFY(uptimes);
        QCOMPARE(uptimes->size(), 1);
        QCOMPARE(uptimes->at(0).failedSeconds, 5.0);
        QCOMPARE(uptimes->at(0).okSeconds, 5.0);
    }
};

QTEST_GUILESS_MAIN(HistoryUptimeTest)
#include "HistoryUptimeTest.moc"
