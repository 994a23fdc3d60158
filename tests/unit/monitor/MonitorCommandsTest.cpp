// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"

#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

class MonitorCommandsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pauseCancelsPollsAtOnceAndKeepsWhatDnsSays() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.poller.set(addressOf(0, 1), Does::Hang);
        watch.monitor->add(set);
        watch.pass(12);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        watch.monitor->pause(set.id);
        QCOMPARE(watch.poller.running(), 0);
        QVERIFY(watch.state(set).paused);
        QCOMPARE(watch.state(set).pollState, PollState::Paused);
        QCOMPARE(watch.state(set).nextPollAt, 0);
        watch.poller.set(addressOf(0, 0), Does::Answer);
        const quint64 started = watch.monitor->counters().started;
        watch.pass(86'400);
        QCOMPARE(watch.monitor->counters().started, started);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void aVerdictJustBeforeAPauseStillReachesDns() {
        Watch watch;
        ServerSet set = makeSet();
        set.pollingFrequency.retries = 0;
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        QObject::connect(watch.monitor.get(), &Monitor::transitioned, watch.monitor.get(),
                         [&](const ServerTransition& one) {
                             if (one.after == ServerStatus::Failed)
                                 watch.monitor->pause(set.id);
                         });
        watch.monitor->add(set);
        watch.pass(10);
        QVERIFY(watch.state(set).paused);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void resultsAfterPauseEditOrDeleteAreDropped() {
        Watch watch;
        ServerSet set = makeSet();
        set.pollingFrequency.retries = 0;
        watch.monitor->add(set);
        watch.pass(1);
        watch.poller.cancelled.clear();
        const auto deliverLate = [&watch] {
            for (const Poller::Done& done : std::exchange(watch.poller.cancelled, {})) {
                PollResult result;
                result.error = QStringLiteral("too late");
                done(std::move(result));
            }
        };
        watch.monitor->pollNow(set.id);
        watch.monitor->pause(set.id);
        QCOMPARE(watch.poller.cancelled.size(), 2u);
        deliverLate();
        watch.pass(1);
        watch.monitor->resume(set.id);
        watch.pass(0);
        watch.monitor->update(set);
        QCOMPARE(watch.poller.cancelled.size(), 2u);
        deliverLate();
        watch.pass(0);
        QCOMPARE(watch.state(set).status, ServerStatus::Ok);
        watch.monitor->remove(set.id);
        QCOMPARE(watch.poller.cancelled.size(), 2u);
        deliverLate();
        watch.pass(100);
        deliverLate();
        QCOMPARE(watch.transitionsTo(ServerStatus::Failed), 0);
        QVERIFY(!watch.log.contains(QStringLiteral("too late")));
    }

    void resumingPollsAtOnce() {
        Watch watch;
        const ServerSet set = makeSet(0, 1);
        watch.monitor->add(set);
        watch.pass(1);
        watch.monitor->pause(set.id);
        watch.pass(1000);
        watch.monitor->resume(set.id);
        watch.pass(0);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 1001}));
        QVERIFY(!watch.state(set).paused);
    }

    void aDeletedSetIsPolledNoMore() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(0);
        watch.monitor->remove(set.id);
        QCOMPARE(watch.poller.running(), 0);
        QVERIFY(!watch.monitor->state(set.id));
        watch.pass(1000);
        QCOMPARE(watch.monitor->counters().started, 2u);
        QCOMPARE(watch.queue.pending(), 0);
    }

    void disabledServerGetsZeroPollsAndKeepsItsLastStatus() {
        Watch watch;
        ServerSet set = makeSet();
        watch.monitor->add(set);
        watch.pass(1);
        watch.monitor->setServerDisabled(set.id, set.servers[0].id, true);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        watch.pass(1000);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 1);
        QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
        watch.monitor->setServerDisabled(set.id, set.servers[0].id, false);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        watch.pass(0);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 2);
    }

    void disablingAServerEndsItsPollAndLetsTheOrderGoOn() {
        Watch watch;
        ServerSet set = makeSet();
        set.pollingFrequency.stopAtFirstSuccess = true;
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        watch.pass(1);
        watch.monitor->setServerDisabled(set.id, set.servers[0].id, true);
        watch.pass(0.1);
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 1);
        QCOMPARE(watch.state(set).pollState, PollState::Waiting);
    }

    void aSetWithAllServersDisabledIsNotPolled() {
        Watch watch;
        ServerSet set = makeSet(0, 1);
        set.servers[0].disabled = true;
        watch.monitor->add(set);
        watch.pass(1000);
        QCOMPARE(watch.monitor->counters().started, 0u);
        QCOMPARE(watch.state(set).nextPollAt, 0);
        bool finished = false;
        watch.monitor->pollNow(set.id, [&](bool ok) { finished = ok; });
        QVERIFY(!finished);
        watch.pass(1);
        QVERIFY(finished);
    }

    void pollNowPollsAtOnceAndResetsTheTimer() {
        Watch watch;
        const ServerSet set = makeSet(0, 1);
        watch.monitor->add(set);
        watch.pass(40);
        bool finished = false;
        watch.monitor->pollNow(set.id, [&](bool ok) { finished = ok; });
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 2);
        QVERIFY(!finished);
        watch.pass(1);
        QVERIFY(finished);
        watch.pass(119);
        QCOMPARE(watch.polledAt(addressOf(0, 0)), (QList<double>{0, 40, 100, 160}));
    }

    void pollNowDuringACycleWaitsForItsEnd() {
        Watch watch;
        const ServerSet set = makeSet(0, 2);
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        watch.pass(1);
        QList<bool> answers;
        watch.monitor->pollNow(set.id, [&](bool ok) { answers << ok; });
        watch.pass(23);
        QCOMPARE(watch.poller.polls(addressOf(0, 1)), 1);
        QCOMPARE(answers, QList<bool>());
        watch.pass(2);
        QCOMPARE(answers, QList<bool>{true});
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
    }

    void pollNowThatIsCancelledSaysSo() {
        Watch watch;
        const ServerSet set = makeSet();
        watch.poller.set(addressOf(0, 0), Does::Hang);
        watch.monitor->add(set);
        QList<bool> answers;
        for (int i = 0; i < 3; ++i) {
            watch.monitor->resume(set.id);
            watch.monitor->pollNow(set.id, [&](bool ok) { answers << ok; });
            watch.pass(1);
            if (i == 0)
                watch.monitor->pause(set.id);
            else if (i == 1)
                watch.monitor->update(set);
            else
                watch.monitor->remove(set.id);
            QCOMPARE(answers.size(), i + 1);
        }
        watch.monitor->pollNow(set.id, [&](bool ok) { answers << ok; });
        QCOMPARE(answers, (QList<bool>{false, false, false, false}));
    }

    void aPausedSetCanBePolledOnceWithoutMovingItsAddresses() {
        Watch watch;
        ServerSet set = makeSet();
        set.pollingFrequency.retries = 0;
        watch.monitor->add(set);
        watch.pass(1);
        watch.monitor->pause(set.id);
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->pollNow(set.id);
        QCOMPARE(watch.state(set).pollState, PollState::Polling);
        watch.pass(1000);
        QCOMPARE(watch.state(set).pollState, PollState::Paused);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 2);
        QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        watch.monitor->resume(set.id);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
    }

    void pollingAllDoesNotBringTheSetsIntoStep() {
        Watch watch;
        QList<ServerSet> sets;
        for (int i = 0; i < 10; ++i)
            sets << makeSet(i, 1);
        watch.monitor->restore(sets, {});
        watch.pass(59.9);
        watch.monitor->pause(sets[3].id);
        watch.monitor->pollAll();
        QCOMPARE(watch.poller.running(), 9);
        watch.pass(1);
        watch.poller.mostRunning = 0;
        watch.pass(300);
        QCOMPARE(watch.poller.mostRunning, 1);
    }

    void anEditKeepsWhatIsKnownOfServersThatStayTheSame() {
        Watch watch;
        ServerSet set = makeSet(0, 3);
        watch.monitor->add(set);
        watch.pass(1);
        set.name = QStringLiteral("Renamed");
        set.servers.removeFirst();
        set.servers[1].address = addressOf(7, 0);
        watch.poller.set(addressOf(7, 0), Does::Refuse);
        watch.monitor->update(set);
        QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
        QCOMPARE(watch.status(set, 1), ServerStatus::Unknown);
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        QVERIFY(watch.server(set, 0).active);
        watch.pass(0);
        QCOMPARE(watch.poller.polls(addressOf(7, 0)), 1);
        set.pollingMethod = HttpPoll{};
        watch.monitor->update(set);
        QCOMPARE(watch.status(set, 0), ServerStatus::Unknown);
    }

    void statusesAndPausesSurviveARestart() {
        Watch watch;
        const QList<ServerSet> sets{makeSet(0), makeSet(1)};
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.poller.set(addressOf(1, 0), Does::Refuse);
        watch.monitor->add(sets[0]);
        watch.monitor->add(sets[1]);
        watch.pass(20);
        watch.monitor->pause(sets[1].id);
        QHash<QString, ServerSetState> known;
        for (const ServerSet& set : sets)
            known[set.id] = watch.state(set);
        watch.begin();
        watch.poller.forgetStarts();
        watch.addressChanges.clear();
        watch.monitor->restore(sets, known);
        for (const ServerSet& set : sets) {
            QCOMPARE(watch.status(set, 0), ServerStatus::Failed);
            QCOMPARE(watch.server(set, 0), known[set.id].servers[0]);
            QCOMPARE(watch.state(set).addresses, QStringList{addressOf(set.id == sets[0].id ? 0 : 1, 1)});
        }
        QCOMPARE(watch.addressChanges.size(), 0);
        watch.pass(1);
        QCOMPARE(watch.poller.polls(addressOf(0, 0)), 1);
        QCOMPARE(watch.poller.polls(addressOf(1, 0)), 0);
        QVERIFY(watch.state(sets[1]).paused);
        QCOMPARE(watch.state(sets[1]).pollState, PollState::Paused);
    }

    void addressesAreRightBeforeTheFirstPoll() {
        Watch watch;
        const ServerSet set = makeSet();
        ServerSetState known;
        known.servers.resize(1); // of another configuration: dropped
        known.servers[0].status = ServerStatus::Failed;
        watch.monitor->restore({set}, {{set.id, known}});
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        QCOMPARE(watch.status(set, 0), ServerStatus::Unknown);
        known.servers.resize(2);
        watch.monitor->restore({set}, {{set.id, known}});
        QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 1)});
        QCOMPARE(watch.monitor->counters().started, 0u);
    }

    void listenersMayChangeAnythingAtAnyTime() {
        Watch watch;
        ServerSet set = makeSet(0, 3);
        set.pollingFrequency.retries = 0;
        QObject::connect(watch.monitor.get(), &Monitor::polled, watch.monitor.get(), [&](const PollFact& fact) {
            if (fact.serverSetId == set.id)
                watch.monitor->remove(set.id);
            else
                watch.monitor->setServerDisabled(fact.serverSetId, fact.serverId, true);
        });
        watch.poller.set(addressOf(0, 0), Does::Refuse);
        watch.monitor->add(set);
        watch.monitor->add(makeSet(1, 3));
        watch.pass(100);
        QVERIFY(!watch.monitor->state(set.id));
        QCOMPARE(watch.monitor->counters().started, 6u);
        QCOMPARE(watch.monitor->counters().running, 0);
    }
};

QTEST_GUILESS_MAIN(MonitorCommandsTest)
#include "MonitorCommandsTest.moc"
