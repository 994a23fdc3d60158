// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"

#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

class CycleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewSetIsPolledAtOnceAndAllItsServersTogether() {
        Watch watch;
        const ServerSet set = makeSet(0, 3);
        watch.monitor->add(set);
        watch.pass(0);
        QCOMPARE(watch.poller.running(), 3);
        QCOMPARE(watch.state(set).pollState, PollState::Polling);
        watch.pass(1);
        QCOMPARE(watch.state(set).pollState, PollState::Waiting);
        QCOMPARE(watch.state(set).status, ServerStatus::Ok);
        QCOMPARE(watch.state(set).nextPollAt - watch.state(set).lastPollAt, 60'000);
    }

    void noDriftOverADay() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.intervalSeconds = 7;
        watch.poller.set(addressOf(0, 0), {Does::Answer, 123'457});
        watch.monitor->add(set);
        watch.pass(86'400);
        const QList<qint64> starts = watch.poller.starts(addressOf(0, 0));
        QCOMPARE(starts.size(), 86'400 / 7 + 1);
        QCOMPARE(starts.last() - starts.first(), (starts.size() - 1) * 7'000'000);
    }

    void intervalsGoDownToAFifthOfASecond() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.intervalSeconds = 0.2;
        watch.monitor->add(set);
        watch.pass(10);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 51);
    }

    void aPollThatLastsLongerThanTheIntervalStartsTheNextAtTheNextMultiple() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.intervalSeconds = 1;
        watch.poller.set(addressOf(0, 0), {Does::Answer, 2'300'000});
        watch.monitor->add(set);
        watch.pass(7);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 3, 6}));
        QVERIFY(!watch.poller.twoAtOnce);
    }

    void aHangingServerDoesNotDelayTheOthersOfItsSet() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.pollingFrequency.intervalSeconds = 1;
        set.pollingFrequency.failedIntervalSeconds = 1;
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        watch.pass(10);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 10}));
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 11);
    }

    void retriesAreTheRetryIntervalAfterTheFailedPoll() {
        Watch watch;
        const ServerSet set = makeSet(0, 1);
        watch.poller.set(addressOf(0, 0), {Does::Refuse, 500'000});
        watch.monitor->add(set);
        watch.pass(1);
        QCOMPARE(watch.state(set).pollState, PollState::Retrying);
        watch.pass(19);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 5.5, 11}));
    }

    void whileAnyServerIsFailedTheSetIsPolledAtTheFailedInterval() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.pollingFrequency.retries = 0;
        watch.monitor->add(set);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(61);
        QCOMPARE(watch.polledAt(addressOf(0, 1)), (QList<double>{0, 30, 60}));
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(130);
        QCOMPARE(watch.polledAt(addressOf(0, 1)), (QList<double>{0, 30, 60, 90, 150}));
    }

    void aDisabledFailedServerDoesNotHurryTheSet() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(1);
        watch.monitor->setServerDisabled(set.id, set.servers[0].id, true);
        watch.pass(60);
        QCOMPARE(watch.polledAt(addressOf(0, 1)), (QList<double>{0, 60}));
    }

    void inOrderPollsGoUpToTheFirstSuccess() {
        Watch watch;
        ServerSet set = makeSet(0, 3);
        set.pollingFrequency.stopAtFirstSuccess = true;
        set.pollingFrequency.retryIntervalSeconds = 1;
        watch.poller.set(addressOf(0, 0), {Does::Refuse, 0});
        watch.monitor->add(set);
        watch.pass(5);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 3);
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 1);
        QCOMPARE(watch.poller.starts(addressOf(0, 1)).first(), watch.poller.starts(addressOf(0, 0)).last());
        QCOMPARE(watch.poller.polls(addressOf(0, 2)), 0);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.status(set, 1), ServerStatus::Ok);
        QCOMPARE(watch.status(set, 2), ServerStatus::Unknown);
        QCOMPARE(watch.server(set, 2).lastPollAt, 0);
    }

    void inOrderThoseNotReachedKeepTheirStatusAndTime() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.pollingFrequency.stopAtFirstSuccess = true;
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(1);
        const ServerState reached = watch.server(set, 1);
        QCOMPARE(reached.status, ServerStatus::Ok);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.poller.set(addressOf(0, 1), Does::Refuse);
        watch.pass(200);
        QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
        QCOMPARE(watch.server(set, 1).status, ServerStatus::Ok);
        QCOMPARE(watch.server(set, 1).lastPollAt, reached.lastPollAt);
    }

    void inOrderAServerThatRecoversDoesNotHideTheNext() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.pollingFrequency.stopAtFirstSuccess = true;
        set.pollingFrequency.retries = 0;
        set.pollingFrequency.successesToRecover = 2;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(1);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(30);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 2);
        watch.pass(30);
        QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 2);
    }

    void firstCyclesAreSpread() {
        Watch watch;
        QList<ServerSet> sets;
        for (int i = 0; i < 600; ++i)
            sets << makeSet(i, 1);
        watch.monitor->restore(sets, {});
        watch.pass(59.95);
        QCOMPARE(watch.monitor->counters().started, 600u);
        QCOMPARE(watch.poller.mostRunning, 1);
        QCOMPARE(watch.poller.starts(addressOf(599, 0)).first() - watch.poller.starts(addressOf(0, 0)).first(),
                 59'900'000);
    }

    void resumingAllSpreadsToo() {
        Watch watch;
        for (int i = 0; i < 60; ++i)
            watch.monitor->add(makeSet(i, 1));
        watch.pass(1);
        watch.monitor->pauseAll();
        watch.pass(600);
        QCOMPARE(watch.monitor->counters().started, 60u);
        watch.poller.mostRunning = 0;
        watch.monitor->resumeAll();
        watch.pass(59.5);
        QCOMPARE(watch.monitor->counters().started, 120u);
        QCOMPARE(watch.poller.mostRunning, 1);
    }

    void overdueCyclesAreSkippedNotBurst() {
        Watch watch;
        QList<ServerSet> sets;
        for (int i = 0; i < 600; ++i) {
            sets << makeSet(i, 1);
            sets.last().pollingFrequency.intervalSeconds = 10;
        }
        watch.monitor->restore(sets, {});
        watch.pass(9.99);
        watch.poller.mostRunning = 0;
        watch.poller.forgetStarts();
        watch.jump(3600);
        watch.pass(9.99);
        // One poll each, spread over the interval again.
        for (int i = 0; i < 600; ++i)
            QCOMPARE(watch.poller.polls(addressOf(i, 0)), 1);
        QVERIFY2(watch.poller.mostRunning <= 3, qPrintable(QString::number(watch.poller.mostRunning)));
    }

    void aLoopThatIsALittleLateKeepsTheBeat() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.intervalSeconds = 1;
        watch.monitor->add(set);
        watch.pass(0.5);
        watch.jump(3.7);
        watch.pass(2);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 4.2, 5, 6}));
    }

    void maxConcurrentPollsIsNeverExceeded() {
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 3;
        watch.monitor->setOptions(options, {});
        for (int i = 0; i < 5; ++i)
            watch.monitor->add(makeSet(i, 4));
        watch.pass(0);
        QCOMPARE(watch.poller.running(), 3);
        QCOMPARE(watch.monitor->counters().running, 3);
        QCOMPARE(watch.monitor->counters().waiting, 17);
        watch.pass(1);
        QCOMPARE(watch.monitor->counters().started, 20u);
        QCOMPARE(watch.poller.mostRunning, 3);
        QCOMPARE(watch.monitor->counters().waiting, 0);
    }

    void waitingForASlotDoesNotCountAsNotAnswering() {
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 1;
        watch.monitor->setOptions(options, {});
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(makeSet(0, 1));
        watch.monitor->add(makeSet(1, 1));
        watch.pass(4.9);
        QCOMPARE(watch.poller.polls(addressOf(1, 0)), 0);
        watch.pass(0.2);
        QCOMPARE(watch.state(makeSet(1)).servers[0].status, ServerStatus::Ok);
        QCOMPARE(watch.state(makeSet(1)).servers[0].lastResponseMs, 10.0);
    }

    void pollsThatWaitAreAdmittedInTheOrderInWhichTheyAsked() {
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 1;
        watch.monitor->setOptions(options, {});
        for (int i = 0; i < 4; ++i)
            watch.monitor->add(makeSet(i, 1));
        watch.pass(0.001);
        watch.monitor->pause(makeSet(2).id);
        watch.monitor->resume(makeSet(2).id);
        watch.pass(1);
        const auto at = [&](int set) { return watch.poller.starts(addressOf(set, 0)).first(); };
        QVERIFY(at(0) < at(1));
        QVERIFY(at(1) < at(3));
        QVERIFY(at(3) < at(2)); // it asked again
    }
};

QTEST_GUILESS_MAIN(CycleTest)
#include "CycleTest.moc"
