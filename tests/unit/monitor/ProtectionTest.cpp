// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"

#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

namespace {

const QString offline = QStringLiteral("offline");
const QString held = QStringLiteral("failoversHeld");
const QString sentinelA = QStringLiteral("198.51.100.1");
const QString sentinelB = QStringLiteral("198.51.100.2");

ProtectionOptions sentinels() {
    ProtectionOptions protection;
    protection.sentinels = {sentinelA, sentinelB};
    return protection;
}

ProtectionOptions limit(int perMinute) {
    ProtectionOptions protection;
    protection.maxFailoversPerMinute = perMinute;
    return protection;
}

/// So many sets of two servers; each first server has just failed.
QList<ServerSet> failAll(Watch& watch, int count) {
    QList<ServerSet> sets;
    for (int i = 0; i < count; ++i) {
        ServerSet set = makeSet(i);
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(i, 0), Does::Refuse);
        watch.monitor->add(set);
        sets << set;
    }
    watch.pass(1);
    return sets;
}

int moved(const Watch& watch, const QList<ServerSet>& sets) {
    return int(std::count_if(sets.begin(), sets.end(), [&](const ServerSet& set) {
        return watch.state(set).addresses == QStringList{set.servers[1].address};
    }));
}

} // namespace

class ProtectionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aServerThatFailsWhileASentinelAnswersIsFailed() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        watch.poller.set(sentinelA, Does::Hang);
        watch.poller.set(addressOf(0, 0), {Does::Refuse, 0});
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(10.05);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        QVERIFY(watch.troubles.isEmpty());
    }

    void whileNoSentinelAnswersNobodyFails() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(59);
        for (const QString& address : {sentinelA, sentinelB, addressOf(0, 0), addressOf(0, 1)})
            watch.poller.set(address, Does::Hang);
        watch.pass(600);
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
        QCOMPARE(watch.state(set).status, ServerStatus::Ok);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        QVERIFY(watch.troubles.value(offline).contains(sentinelB));
        QCOMPARE(watch.troubleTellings, 1);
        // Polling goes on.
        QVERIFY(watch.poller.polls(addressOf(0, 0)) > 20);
    }

    void whenASentinelAnswersAgainServersAreJudgedAfresh() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(59);
        for (const QString& address : {sentinelA, sentinelB, addressOf(0, 0), addressOf(0, 1)})
            watch.poller.set(address, Does::Hang);
        // Two polls of three have failed when the network is back; the third fails too.
        watch.pass(1 + 5 + 5 + 5 + 4);
        QVERIFY(watch.troubles.contains(offline));
        watch.poller.set(sentinelB, Does::Answer);
        watch.pass(4);
        QVERIFY(watch.troubles.isEmpty());
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
        watch.poller.set(addressOf(0, 1), Does::Answer);
        watch.pass(8);
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
        watch.pass(20);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.status(set, 1), ServerStatus::Ok);
    }

    void oneLostPingOfASentinelIsNotOffline() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        watch.pass(29);
        watch.poller.set(sentinelA, Does::Hang);
        watch.poller.set(sentinelB, Does::Hang);
        watch.pass(1.5);
        watch.poller.set(sentinelA, Does::Answer);
        watch.poller.set(sentinelB, Does::Answer);
        watch.pass(60);
        QCOMPARE(watch.troubleTellings, 0);
    }

    void beingOfflineIsNoticedWithoutAFailingServer() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        watch.poller.set(sentinelA, Does::Hang);
        watch.poller.set(sentinelB, Does::Hang);
        watch.pass(33);
        QVERIFY(watch.troubles.contains(offline));
        watch.monitor->setOptions({}, {});
        QVERIFY(watch.troubles.isEmpty());
    }

    void sentinelsThatCannotBePingedDoNotFreezeAnything() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        watch.poller.set(sentinelA, Does::CouldNot);
        watch.poller.set(sentinelB, Does::CouldNot);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(20);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QVERIFY(!watch.troubles.contains(offline));
    }

    void hangingServersDoNotHoldTheSentinelsUp() {
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 1;
        watch.monitor->setOptions(options, sentinels());
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.poller.set(addressOf(1, 0), Does::Hang);
        watch.monitor->add(set);
        watch.monitor->add(makeSet(1, 1));
        watch.pass(5.1);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
    }

    void takingTheSentinelsAwayEndsTheWaitForThem() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        ServerSet set = makeSet();
        set.pollingFrequency.retries = 0;
        watch.pass(20);
        for (const QString& address : {sentinelA, sentinelB, addressOf(0, 0)})
            watch.poller.set(address, Does::Hang);
        watch.monitor->add(set);
        watch.pass(5.5); // the verdict waits
        QCOMPARE(watch.status(set, 0), ServerStatus::Unknown);
        watch.monitor->setOptions({}, {});
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
    }

    void pausingEndsAVerdictThatWaitsForTheSentinels() {
        Watch watch;
        watch.monitor->setOptions({}, sentinels());
        ServerSet set = makeSet();
        set.pollingFrequency.retries = 0;
        watch.pass(20);
        watch.poller.set(sentinelA, Does::Hang);
        watch.poller.set(sentinelB, Does::Hang);
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        watch.pass(5.5);
        watch.monitor->pause(set.id);
        watch.poller.set(sentinelA, Does::Answer);
        watch.pass(10);
        QCOMPARE(watch.status(set, 0), ServerStatus::Unknown);
        QCOMPARE(watch.state(set).pollState, PollState::Paused);
    }

    void moreFailoversThanAllowedAreHeldAndApplyAsTheWindowAllows() {
        Watch watch;
        watch.monitor->setOptions({}, limit(3));
        const QList<ServerSet> sets = failAll(watch, 8);
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 8); // the verdicts are not held
        QCOMPARE(moved(watch, sets), 3);
        QVERIFY(watch.troubles.value(held).startsWith(QStringLiteral("Failovers held: 5.")));
        watch.pass(58);
        QCOMPARE(moved(watch, sets), 3);
        watch.pass(2);
        QCOMPARE(moved(watch, sets), 6);
        QVERIFY(watch.troubles.value(held).startsWith(QStringLiteral("Failovers held: 2.")));
        watch.pass(60);
        QCOMPARE(moved(watch, sets), 8);
        QVERIFY(watch.troubles.isEmpty());
    }

    void aHeldSetThatRecoversStaysWhereItIs() {
        Watch watch;
        watch.monitor->setOptions({}, limit(1));
        const QList<ServerSet> sets = failAll(watch, 2);
        QCOMPARE(moved(watch, sets), 1);
        watch.poller.set(addressOf(1, 0), Does::Answer);
        watch.pass(40);
        QVERIFY(watch.troubles.isEmpty());
        watch.pass(100);
        QCOMPARE(moved(watch, sets), 1);
        QCOMPARE(watch.state(sets[1]).addresses, QStringList{addressOf(1, 0)});
    }

    void recoveriesAndEditsAreNotLimited() {
        Watch watch;
        watch.monitor->setOptions({}, limit(2));
        QList<ServerSet> sets = failAll(watch, 3);
        QCOMPARE(moved(watch, sets), 2);
        watch.monitor->update(sets[2]); // a person saved it
        QCOMPARE(moved(watch, sets), 3);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.poller.set(addressOf(1, 0), Does::Answer);
        watch.pass(35);
        QCOMPARE(moved(watch, sets), 1);
    }

    void liftingTheLimitMovesWhatIsHeld() {
        Watch watch;
        watch.monitor->setOptions({}, limit(1));
        const QList<ServerSet> sets = failAll(watch, 4);
        QCOMPARE(moved(watch, sets), 1);
        watch.monitor->setOptions({}, limit(0));
        watch.pass(0.1);
        QCOMPARE(moved(watch, sets), 4);
        QVERIFY(watch.troubles.isEmpty());
    }

    void aHeldSetPausesOnFailureOnlyWhenItHasMoved() {
        Watch watch;
        watch.monitor->setOptions({}, limit(1));
        failAll(watch, 1);
        ServerSet set = makeSet(5);
        set.pollingFrequency.retries = 0;
        set.servers[0].pauseSetOnFailure = true;
        watch.poller.set(addressOf(5, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(30);
        QVERIFY(!watch.state(set).paused);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        watch.pass(60);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(5, 1)});
        QVERIFY(watch.state(set).paused);
    }

    void aHeldSetThatIsDeletedOrPausedIsNotCounted() {
        Watch watch;
        watch.monitor->setOptions({}, limit(1));
        const QList<ServerSet> sets = failAll(watch, 3);
        watch.monitor->remove(sets[1].id);
        watch.monitor->pause(sets[2].id);
        watch.pass(0.1);
        QVERIFY(watch.troubles.isEmpty());
        watch.pass(100);
        QCOMPARE(watch.state(sets[2]).addresses, QStringList{addressOf(2, 0)});
        watch.monitor->resume(sets[2].id);
        QCOMPARE(watch.state(sets[2]).addresses, QStringList{addressOf(2, 1)});
    }
};

QTEST_GUILESS_MAIN(ProtectionTest)
#include "ProtectionTest.moc"
