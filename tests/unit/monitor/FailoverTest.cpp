// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"

#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

class FailoverTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void failedServerIsTakenOutOfDns() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(1);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        QVERIFY(watch.server(set, 0).active);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(70.1);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.state(set).status, ServerStatus::Failed);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        QVERIFY(!watch.server(set, 0).active);
        QVERIFY(watch.server(set, 1).active);
        QCOMPARE(watch.addressChanges.last(), qMakePair(set.id, QStringList{addressOf(0, 1)}));
        QCOMPARE(watch.transitions.last().reason, QStringLiteral("connection refused"));
        QVERIFY(watch.log.contains(addressOf(0, 0) + QStringLiteral(" has failed: connection refused")));
        QVERIFY(watch.log.contains(QStringLiteral("Addresses are now ") + addressOf(0, 1)));
    }

    void aServerThatRespondsAgainComesBack() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(20);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(20);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        QCOMPARE(watch.transitions.last().before, ServerStatus::Failed);
        QCOMPARE(watch.transitions.last().after, ServerStatus::Ok);
        QCOMPARE(watch.server(set, 0).lastError, QString());
        QVERIFY(watch.log.contains(addressOf(0, 0) + QStringLiteral(" responds again after 19 s")));
    }

    void aPollThatFailsOnceIsRetriedAndForgiven() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(59);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(2);
        QCOMPARE(watch.server(set, 0).consecutiveFailures, 1);
        QCOMPARE(watch.server(set, 0).lastError, QStringLiteral("connection refused"));
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(200);
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
        QCOMPARE(watch.server(set, 0).lastError, QString());
        QCOMPARE(watch.server(set, 0).consecutiveFailures, 0);
        QCOMPARE(watch.addressChanges.size(), 1);
        QVERIFY(watch.log.contains(addressOf(0, 0) + QStringLiteral(": connection refused; retry 1 of 2 in 5 s")));
    }

    void failuresOfDifferentCyclesDoNotAddUp() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.pollingFrequency.retries = 1;
        watch.monitor->add(set);
        watch.pass(59);
        for (int i = 0; i < 20; ++i) {
            watch.poller.set(addressOf(0, 0), Does::Refuse);
            watch.pass(2); // the cycle's first poll fails
            watch.poller.set(addressOf(0, 0), Does::Answer);
            watch.pass(58);
        }
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 41);
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
    }

    void aFailedServerIsNotRetriedWithinACycle() {
        Watch watch;
        const ServerSet set = makeSet(0, 1);
        watch.poller.set(addressOf(0, 0), {Does::Refuse, 0});
        watch.monitor->add(set);
        watch.pass(95);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 5, 10, 30, 60, 90}));
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 1);
        QCOMPARE(watch.server(set, 0).consecutiveFailures, 6);
    }

    void whileRecoveringAServerRemainsFailed() {
        Watch watch;
        ServerSet set = makeSet();
        set.pollingFrequency.successesToRecover = 3;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(20);
        const WallTime since = watch.server(set, 0).since;
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(60);
        QCOMPARE(watch.server(set, 0).consecutiveSuccesses, 2);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.server(set, 0).since, since);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        watch.pass(30);
        QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
    }

    void unknownCountsAsResponding() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        watch.pass(24);
        QCOMPARE(watch.status(set, 0), ServerStatus::Unknown);
        QCOMPARE(watch.state(set).status, ServerStatus::Unknown);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        watch.pass(2);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void serversThatFailTogetherMoveTheAddressesOnce() {
        Watch watch;
        ServerSet set = makeSet(0, 3);
        set.pollingFrequency.retries = 0;
        watch.monitor->add(set);
        watch.pass(1);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.poller.set(addressOf(0, 1), Does::Refuse);
        watch.pass(60);
        QCOMPARE(watch.addressChanges.size(), 2); // at first, and now
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 2)});
    }

    void whenAllFailTheLastAddressesAreKeptIfSoConfigured() {
        Watch watch;
        ServerSet set = makeSet(0, 2);
        set.dnsData.allFailed.mode = AllFailedMode::KeepLast;
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.pass(1);
        watch.poller.set(addressOf(0, 1), Does::Refuse);
        watch.pass(100);
        QCOMPARE(watch.status(set, 1), ServerStatus::Failed);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void aServerThatPausesItsSetDoesSoAfterDnsWasChanged() {
        Watch watch;
        ServerSet set = makeSet();
        set.servers[0].pauseSetOnFailure = true;
        set.servers[0].displayName = QStringLiteral("HQ");
        watch.monitor->add(set);
        watch.pass(1);
        watch.order.clear();
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.pass(80);
        QCOMPARE(watch.order,
                 (QStringList{QStringLiteral("transition"), QStringLiteral("addresses"), QStringLiteral("paused")}));
        QCOMPARE(watch.pauseReason, QStringLiteral("HQ (%1) has failed").arg(addressOf(0, 0)));
        QVERIFY(watch.state(set).paused);
        // No surprise return.
        watch.poller.set(addressOf(0, 0), Does::Answer);
        const quint64 started = watch.monitor->counters().started;
        watch.pass(3600);
        QCOMPARE(watch.monitor->counters().started, started);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void whatCouldNotBePolledKeepsItsStatusAndIsOneTrouble() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(1);
        const ServerState before = watch.server(set, 0);
        for (int i = 0; i < 2; ++i)
            watch.poller.set(addressOf(0, i), {Does::CouldNot, 0, QStringLiteral("no right to open an ICMP socket")});
        watch.pass(300);
        QCOMPARE(watch.server(set, 0), before);
        QCOMPARE(watch.troubles.value(QStringLiteral("couldNotPoll/ping")),
                 QStringLiteral("no right to open an ICMP socket"));
        QCOMPARE(watch.troubleTellings, 1);
        // It lasts until both are polled again.
        watch.poller.set(addressOf(0, 0), Does::Answer);
        watch.pass(60);
        QCOMPARE(watch.troubles.size(), 1);
        watch.poller.set(addressOf(0, 1), Does::Answer);
        watch.pass(60);
        QCOMPARE(watch.troubles.size(), 0);
        QCOMPARE(watch.troubleTellings, 2);
    }

    void theTroubleOfASetThatIsDeletedEnds() {
        Watch watch;
        const ServerSet set = makeSet(0, 1);
        watch.poller.set(addressOf(0, 0), Does::CouldNot);
        watch.monitor->add(set);
        watch.pass(1);
        QCOMPARE(watch.troubles.size(), 1);
        watch.monitor->remove(set.id);
        watch.pass(1);
        QCOMPARE(watch.troubles.size(), 0);
    }

    void everyPollIsAFactWithItsReasonAndTime() {
        Watch watch;
        const ServerSet set = makeSet(0, 2);
        watch.poller.set(addressOf(0, 1), {Does::Refuse, 0, QStringLiteral("status 503, expected 200")});
        watch.monitor->add(set);
        watch.pass(1);
        QCOMPARE(watch.facts.size(), 2);
        QCOMPARE(watch.facts[0].serverId, set.servers[1].id);
        QCOMPARE(watch.facts[0].error, QStringLiteral("status 503, expected 200"));
        QCOMPARE(watch.facts[0].responseMs, -1.0);
        QVERIFY(watch.facts[1].succeeded);
        QCOMPARE(watch.facts[1].responseMs, 10.0);
        QVERIFY(watch.log.contains(QStringLiteral("Sending ping to ") + addressOf(0, 0)));
        QVERIFY(watch.log.contains(addressOf(0, 0) + QStringLiteral(" answered in 10 ms: HTTP/1.1 200 OK")));
    }

    void pollsGoToThePollAddressAndDnsGetsTheAddress() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.servers[0].pollAddress = QStringLiteral("2001:db8::5");
        set.pollingMethod = CommandPoll{};
        watch.monitor->add(set);
        watch.pass(1);
        QCOMPARE(watch.poller.polls(QStringLiteral("2001:db8::5")), 1);
        QCOMPARE(watch.poller.lastRequest->tags->value(QStringLiteral("$ServerIP$")), QStringLiteral("2001:db8::5"));
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        QVERIFY(watch.server(set, 0).active);
    }
};

QTEST_GUILESS_MAIN(FailoverTest)
#include "FailoverTest.moc"
