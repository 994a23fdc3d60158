// SPDX-License-Identifier: GPL-3.0-or-later
#include "Watch.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace standby;
using Does = FakePoller::Does;

namespace {

/// Servers that live and die at random, always the same way.
struct Life {
    int set = 0;
    int server = 0;
    bool alive = true;
    qint64 changeAtUs = 0; ///< when it dies or comes back
    WallTime diedAt = 0;
    bool wasOk = false; ///< when it died
};

PollingFrequency randomFrequency(QRandomGenerator& random) {
    PollingFrequency frequency;
    frequency.intervalSeconds = 0.2 + random.bounded(20.0);
    frequency.failedIntervalSeconds = 0.2 + random.bounded(frequency.intervalSeconds - 0.1);
    frequency.failedIntervalSeconds = std::min(frequency.failedIntervalSeconds, frequency.intervalSeconds);
    frequency.retries = random.bounded(4);
    frequency.retryIntervalSeconds = random.bounded(5.0);
    frequency.successesToRecover = 1 + random.bounded(3);
    return frequency;
}

} // namespace

class MonitorSimulationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whateverServersDoTheDeadAreDetectedInTimeAndTheLivingNeverFail_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverServersDoTheDeadAreDetectedInTimeAndTheLivingNeverFail() {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Watch watch;
        QList<ServerSet> sets;
        std::vector<Life> lives;
        for (int i = 0; i < 15; ++i) {
            ServerSet set = makeSet(i, 1 + random.bounded(5));
            set.pollingFrequency = randomFrequency(random);
            set.pollingMethod = PingPoll{0.5 + random.bounded(5.0)};
            for (int j = 0; j < set.servers.size(); ++j) {
                watch.poller.set(addressOf(i, j), {Does::Answer, qint64(random.bounded(400'000))});
                lives.push_back({i, j, true, qint64(random.bounded(200'000'000)), 0, false});
            }
            sets << set;
        }
        QHash<QString, WallTime> lastCycle;
        int tooSoon = 0;
        QObject::connect(watch.monitor.get(), &Monitor::serverSetChanged, watch.monitor.get(), [&](const QString& id) {
            const WallTime cycle = watch.monitor->state(id)->lastPollAt;
            const WallTime before = std::exchange(lastCycle[id], cycle);
            const auto set = std::find_if(sets.begin(), sets.end(), [&](const ServerSet& one) { return one.id == id; });
            const double least = set->pollingFrequency.failedIntervalSeconds * 1000;
            // A cycle starts on a tick that all sets share, at most 10 ms after its beat.
            tooSoon += before > 0 && cycle != before && double(cycle - before) < least - 11;
        });
        watch.monitor->restore(sets, {});
        int deaths = 0;
        // Half an hour, turned from change to change.
        for (const qint64 end = watch.clock.monotonicUs() + 1'800'000'000; watch.clock.monotonicUs() < end;) {
            Life& life = *std::min_element(lives.begin(), lives.end(), [](const Life& one, const Life& other) {
                return one.changeAtUs < other.changeAtUs;
            });
            watch.clock.advance(watch.queue, std::max<qint64>(life.changeAtUs - watch.clock.monotonicUs(), 0));
            const ServerSet& set = sets[life.set];
            const ServerState& state = watch.server(set, life.server);
            const double bound = detectionBoundSeconds(set);
            const QString address = addressOf(life.set, life.server);
            if (life.alive) {
                life.diedAt = watch.clock.wallTime();
                life.wasOk = state.status == ServerStatus::Ok;
                watch.poller.set(address, {random.bounded(2) ? Does::Hang : Does::Refuse, 1000});
                life.changeAtUs += qint64((bound + 0.1 + random.bounded(60.0)) * 1e6);
            } else {
                QCOMPARE(state.status, ServerStatus::Failed);
                if (life.wasOk) {
                    ++deaths;
                    QVERIFY2(double(state.since - life.diedAt) <= bound * 1000 + 2,
                             qPrintable(QStringLiteral("%1 took %2 ms, bound %3 s")
                                            .arg(address)
                                            .arg(state.since - life.diedAt)
                                            .arg(bound)));
                }
                watch.poller.set(address, {Does::Answer, qint64(random.bounded(400'000))});
                life.changeAtUs += random.bounded(400'000'000);
            }
            life.alive = !life.alive;
            QVERIFY(!watch.poller.twoAtOnce);
        }
        QVERIFY(deaths > 50);
        QCOMPARE(tooSoon, 0);
    }

    void aServerThatLivesIsNeverFailedWhateverItsNeighboursDo() {
        QRandomGenerator random(7);
        Watch watch;
        ServerSet set = makeSet(0, 5);
        set.pollingFrequency.intervalSeconds = 1;
        set.pollingFrequency.failedIntervalSeconds = 0.5;
        watch.monitor->add(set);
        for (int i = 0; i < 1000; ++i) {
            const Does does[] = {Does::Answer, Does::Refuse, Does::Hang, Does::CouldNot};
            watch.poller.set(addressOf(0, 1 + random.bounded(4)), does[random.bounded(4)]);
            watch.pass(random.bounded(3.0));
            QCOMPARE(watch.status(set, 0), ServerStatus::Ok);
            QCOMPARE(watch.state(set).addresses, QStringList{addressOf(0, 0)});
        }
        QVERIFY(watch.transitionsTo(ServerStatus::Failed) > 20);
    }

    void hangingServersDelayNobody() {
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 100;
        watch.monitor->setOptions(options, {});
        QList<ServerSet> sets;
        for (int i = 0; i < 198; ++i) {
            sets << makeSet(i, 1);
            sets.last().pollingFrequency.intervalSeconds = 1;
            sets.last().pollingFrequency.failedIntervalSeconds = 1;
            if (i % 2 == 0)
                watch.poller.set(addressOf(i, 0), Does::Hang);
        }
        watch.monitor->restore(sets, {});
        watch.pass(300);
        QCOMPARE(watch.poller.mostRunning, 100);
        for (int i = 1; i < 198; i += 2) {
            // 99 slots hang; the hundredth serves all the others in time.
            const QList<qint64> starts = watch.poller.starts(addressOf(i, 0));
            QVERIFY(starts.size() >= 299);
            QCOMPARE(watch.status(sets[i], 0), ServerStatus::Ok);
        }
    }

    void underAnyLoadTheBoundHoldsAndEverybodyHasATurn() {
        QRandomGenerator random(3);
        Watch watch;
        ServerPollingOptions options;
        options.maxConcurrentPolls = 4;
        watch.monitor->setOptions(options, {});
        QList<ServerSet> sets;
        for (int i = 0; i < 20; ++i) {
            sets << makeSet(i, 3);
            sets.last().pollingFrequency = randomFrequency(random);
            sets.last().pollingFrequency.stopAtFirstSuccess = random.bounded(2) == 0;
            for (int j = 0; j < 3; ++j)
                watch.poller.set(addressOf(i, j), random.bounded(3) ? Does::Answer : Does::Hang);
        }
        watch.monitor->restore(sets, {});
        for (int i = 0; i < 500; ++i) {
            watch.pass(random.bounded(2.0));
            const ServerSet& set = sets[random.bounded(20)];
            switch (random.bounded(6)) {
            case 0:
                watch.monitor->pause(set.id);
                break;
            case 1:
                watch.monitor->update(set);
                break;
            case 2:
                watch.monitor->setServerDisabled(set.id, set.servers[1].id, random.bounded(2));
                break;
            case 3:
                watch.monitor->pollNow(set.id);
                break;
            default:
                watch.monitor->resume(set.id);
            }
            QVERIFY(watch.poller.mostRunning <= 4);
            QVERIFY(!watch.poller.twoAtOnce);
            QCOMPARE(watch.monitor->counters().running, watch.poller.running());
        }
        watch.monitor->resumeAll();
        watch.poller.forgetStarts();
        watch.pass(400);
        for (int i = 0; i < 20; ++i)
            QVERIFY(watch.poller.polls(addressOf(i, 0)) > 0);
        watch.monitor->pauseAll();
        watch.pass(1);
        QCOMPARE(watch.poller.running(), 0);
        QCOMPARE(watch.monitor->counters().waiting, 0);
        QCOMPARE(watch.queue.pending(), 0);
    }
};

QTEST_GUILESS_MAIN(MonitorSimulationTest)
#include "MonitorSimulationTest.moc"
