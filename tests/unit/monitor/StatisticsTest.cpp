// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"
#include "model/ServerSetSummary.h"

#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

namespace {

/// Polled once a second, failed at once.
ServerSet quickSet(int number, int servers = 1) {
    ServerSet set = makeSet(number, servers);
    set.pollingFrequency.intervalSeconds = 1;
    set.pollingFrequency.failedIntervalSeconds = 1;
    set.pollingFrequency.retries = 0;
    return set;
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theyCountPollsOfTheLastSecondsAndSetsByStatus() {
        Watch watch;
        watch.poller.set(addressOf(1, 0), Does::Refuse);
        watch.monitor->add(quickSet(0, 3));
        watch.monitor->add(quickSet(1, 1));
        watch.monitor->add(makeSet(2, 2));
        watch.monitor->pause(QStringLiteral("s2"));
        QCOMPARE(watch.monitor->statistics().pollsPerSecond, 0.0);
        watch.pass(20.5);
        Monitor::Statistics now = watch.monitor->statistics();
        QCOMPARE(now.pollsPerSecond, 4.0);
        QCOMPARE(now.serverSets, 3);
        QCOMPARE(now.servers, 6);
        QCOMPARE(now.ok, 1);
        QCOMPARE(now.failed, 1);
        QCOMPARE(now.unknown, 1);
        QCOMPARE(now.paused, 1);
        const WallTime wall = watch.clock.wallTime();
        QVERIFY(now.nextPollAt > wall && now.nextPollAt <= wall + 1000);
        watch.monitor->pauseAll();
        watch.pass(7);
        now = watch.monitor->statistics();
        QCOMPARE(now.pollsPerSecond, 0.0);
        QCOMPARE(now.nextPollAt, 0);
        QCOMPARE(now.paused, 3);
    }

    void aSetKnowsSinceWhenItsStatusLasts() {
        Watch watch;
        const ServerSet set = quickSet(0, 2);
        watch.monitor->add(set);
        watch.pass(10);
        const WallTime okSince = watch.state(set).since;
        QVERIFY(okSince > 0 && okSince <= watch.clock.wallTime() - 9'000);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(10);
        const WallTime failedSince = watch.state(set).since;
        QVERIFY(failedSince > okSince);
        watch.poller.set(addressOf(0, 1), Does::Refuse);
        watch.pass(5);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(5);
        QCOMPARE(watch.state(set).status, ServerStatus::Failed);
        QCOMPARE(watch.state(set).since, failedSince);

        const QHash<QString, ServerSetState> known{{set.id, watch.state(set)}};
        watch.begin();
        watch.pass(100);
        watch.monitor->restore({set}, known);
        QCOMPARE(watch.state(set).since, failedSince);
    }

    void theSummarySaysWhatFailedAndHowSlowTheOthersAre() {
        Watch watch;
        ServerSet set = quickSet(0, 3);
        set.servers[2].disabled = true;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(3);
        const ServerSetSummary summary = summaryOf(set, watch.state(set));
        QCOMPARE(summary.failedServers, 1);
        QCOMPARE(summary.lastError, watch.server(set, 0).lastError);
        QVERIFY(!summary.lastError.isEmpty());
        QCOMPARE(summary.responseMs, watch.server(set, 1).lastResponseMs);
        QVERIFY(summary.responseMs >= 0);
        QCOMPARE(summary.addresses, QStringList{addressOf(0, 1)});
    }

    void recentPollsShowFailuresAndPauses() {
        Watch watch;
        const ServerSet set = quickSet(0);
        watch.monitor->add(set);
        watch.pass(2.5);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(1);
        watch.monitor->pause(set.id);
        watch.pass(5);
        watch.monitor->resume(set.id);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(0.5);
        const RecentPolls& polls = watch.server(set, 0).recentPolls;
        QList<float> entries;
        for (int i = 0; i < polls.size(); ++i)
            entries.append(polls.at(i) < 0 ? polls.at(i) : 0);
        QCOMPARE(entries, (QList<float>{0, 0, 0, RecentPolls::failed, RecentPolls::paused, 0}));
    }

    void severalAreResumedSpreadAndPolledWithoutFallingIntoStep() {
        Watch watch;
        QStringList ids;
        for (int number = 0; number < 20; ++number) {
            watch.monitor->add(makeSet(number, 1));
            ids.append(QStringLiteral("s%1").arg(number));
        }
        watch.pass(1);
        watch.monitor->pause(ids);
        QCOMPARE(watch.monitor->statistics().paused, 20);
        watch.monitor->resume(ids);
        QCOMPARE(watch.monitor->statistics().paused, 0);
        const auto nextPolls = [&] {
            QSet<WallTime> times;
            for (const QString& id : ids)
                times.insert(watch.monitor->state(id)->nextPollAt);
            return times;
        };
        const QSet<WallTime> spread = nextPolls();
        QVERIFY(spread.size() > 15);
        const quint64 before = watch.monitor->counters().started;
        watch.monitor->pollNow(ids);
        QCOMPARE(nextPolls(), spread);
        watch.pass(0.1);
        QVERIFY(watch.monitor->counters().started >= before + 20);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "StatisticsTest.moc"
