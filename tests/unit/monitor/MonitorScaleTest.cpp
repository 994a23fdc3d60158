// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/AddressPlan.h"
#include "monitor/Monitor.h"
#include "support/ManualClock.h"

#include <QtTest>

#include <ctime>
#include <vector>

using namespace standby;

namespace {

/// Answers every poll after 1 ms, at little cost of its own.
class QuickPoller final : public Poller {
  public:
    explicit QuickPoller(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    PollId start(const PollRequest&, Done done) override {
        m_done.push_back(std::move(done));
        if (m_done.size() == 1)
            m_deadlines.scheduleAfter(1000, [this] {
                for (const Done& each : std::exchange(m_done, {})) {
                    PollResult result;
                    result.succeeded = true;
                    result.response = m_response;
                    result.phases.totalUs = 1000;
                    each(std::move(result));
                }
            });
        return ++m_lastId;
    }
    void cancel(PollId) override {}

  private:
    DeadlineQueue& m_deadlines;
    std::vector<Done> m_done;
    QString m_response = QStringLiteral("HTTP/1.1 200 OK");
    PollId m_lastId = 0;
};

QList<ServerSet> manySets(int count) {
    QList<ServerSet> sets;
    for (int i = 0; i < count; ++i) {
        ServerSet set;
        set.id = QStringLiteral("%1").arg(i);
        Server server;
        server.id = QStringLiteral("server");
        server.address = QHostAddress(0x0A000000u + quint32(i)).toString();
        set.servers << server;
        sets << set;
    }
    return sets;
}

/// Resident bytes where the system tells (proc(5), statm), else 0.
qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class MonitorScaleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// 100,000 servers polled every 60 s; STANDBY_SIMULATED_MINUTES for longer.
    void aHundredThousandServersCostLittle_data() {
        QTest::addColumn<bool>("listening");
        QTest::addColumn<int>("count");
        QTest::addRow("nobody listens") << false << 100'000;
        QTest::addRow("log and history listen") << true << 20'000;
    }

    void aHundredThousandServersCostLittle() {
        QFETCH(const bool, listening);
        QFETCH(const int, count);
        const int minutes = qMax(2, qEnvironmentVariableIntValue("STANDBY_SIMULATED_MINUTES"));
        ManualClock clock;
        DeadlineQueue queue(clock);
        QuickPoller poller(queue);
        Monitor monitor(queue, poller, plannedAddresses);
        const QList<ServerSet> sets = manySets(count);
        qsizetype told = 0;
        if (listening) {
            QObject::connect(&monitor, &Monitor::logged, &monitor,
                             [&](const QString&, LogLevel, const QString& text) { told += !text.isEmpty(); });
            QObject::connect(&monitor, &Monitor::polled, &monitor, [&](const PollFact&) { ++told; });
        }
        const qint64 before = residentBytes();
        monitor.restore(sets, {});
        // In steps of 10 ms, as a busy loop takes them.
        const auto turn = [&](int seconds) {
            for (int i = 0; i < seconds * 100; ++i) {
                clock.turn(10'000);
                queue.runDue();
            }
        };
        turn(60);
        // Memory that an earlier row gave back is used again: only the first row measures it.
        const qint64 perServer = (residentBytes() - before) / count;
        const std::clock_t started = std::clock();
        turn(60 * (minutes - 1));
        const double cpuSeconds = double(std::clock() - started) / CLOCKS_PER_SEC;
        const auto polls = double(count) * (minutes - 1);
        qInfo("%.0f polls: %.2f s CPU, %.2f us each; %lld bytes per server", polls, cpuSeconds,
              cpuSeconds / polls * 1e6, (long long)perServer);
        QVERIFY(monitor.counters().succeeded >= quint64(count) * quint64(minutes) - 1000); // the last are under way
        QCOMPARE(monitor.state(sets.last().id)->status, ServerStatus::Ok);
        QCOMPARE(told > 2 * qsizetype(polls), listening);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they cost both
        QVERIFY(cpuSeconds / polls < 50e-6);
        QVERIFY(perServer < 2500);
#endif
    }
};

QTEST_GUILESS_MAIN(MonitorScaleTest)
#include "MonitorScaleTest.moc"
