// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/PingPoller.h"

#include "Polling.h"
#include "support/Wine.h"

using namespace standby;

namespace {

PingPoll ping(double timeout = 2) {
    return {timeout};
}

/// Answers each poll at once, and remembers what it was asked.
class FakePing final : public Poller {
  public:
    explicit FakePing(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}
    int started = 0;
    int cancelled = 0;

    PollId start(const PollRequest&, Done done) override {
        ++started;
        return m_deadlines.scheduleAfter(1000, [done] {
            PollResult result;
            result.succeeded = true;
            done(std::move(result));
        });
    }
    void cancel(PollId id) override {
        ++cancelled;
        m_deadlines.cancel(id);
    }

  private:
    DeadlineQueue& m_deadlines;
};

} // namespace

class PingPollerTest : public QObject {
    Q_OBJECT

    Polling polling;
    std::unique_ptr<PingPoller> poller;
    bool allowed4 = false;
    bool allowed6 = false;

    bool allowed(const QHostAddress& address) const {
        return address.protocol() == QAbstractSocket::IPv6Protocol ? allowed6 : allowed4;
    }

  private Q_SLOTS:
    void initTestCase() {
        allowed4 = IcmpSocket(IpFamily::V4, polling.watcher, {}).open().ok();
        allowed6 = IcmpSocket(IpFamily::V6, polling.watcher, {}).open().ok();
    }
    void init() { poller = std::make_unique<PingPoller>(polling.deadlines, polling.watcher, nullptr); }
    void cleanup() { poller.reset(); }

    void anAddressThatAnswersIsOk_data() {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("127.9.8.7") << QHostAddress(QStringLiteral("127.9.8.7"));
        QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
    }

    void anAddressThatAnswersIsOk() {
        QFETCH(QHostAddress, address);
        if (!allowed(address))
            QSKIP("This process may open neither kind of ICMP socket.");
        const PollResult result = Polling::run(*poller, ping(), address);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QVERIFY2(result.response.startsWith(QStringLiteral("reply from %1 in ").arg(address.toString())),
                 qPrintable(result.response));
        QVERIFY(result.response.endsWith(QStringLiteral(" ms")));
        QVERIFY(result.phases.totalUs > 0);
        QCOMPARE(polling.deadlines.pending(), 0);
    }

    void thousandsAreInFlightAtATime() {
        if (underWine())
            QSKIP("Wine's thread pool fails an assertion of its own with thousands of waits (ntdll/threadpool.c).");
        if (!allowed4)
            QSKIP("This process may open neither kind of ICMP socket.");
        int succeeded = 0;
        int done = 0;
        for (int i = 0; i < 5000; ++i) {
            const QHostAddress address(quint32(0x7f010000 + i));
            poller->start(Polling::request(ping(4), address), [&](PollResult&& result) {
                ++done;
                succeeded += result.succeeded;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 5000, 5000);
        QCOMPARE(succeeded, 5000);
    }

    void anAddressThatCannotBeReachedFailsWithTheReason() {
        if (!allowed4)
            QSKIP("This process may open neither kind of ICMP socket.");
        const PollResult result = Polling::run(*poller, ping(0.2), QHostAddress(QStringLiteral("0.0.0.1")));
        QVERIFY(!result.succeeded);
        QVERIFY(!result.error.isEmpty());
    }

    void aCancelledPollIsNeverHeardOf() {
        if (!allowed4)
            QSKIP("This process may open neither kind of ICMP socket.");
        bool called = false;
        const PollId id = poller->start(Polling::request(ping(), QHostAddress(QHostAddress::LocalHost)),
                                        [&](PollResult&&) { called = true; });
        poller->cancel(id);
        poller->cancel(id);
        QTest::qWait(30);
        QVERIFY(!called);
        QCOMPARE(polling.deadlines.pending(), 0);
    }

    void whereEchoesAreForbiddenTheSubstituteAnswers() {
        if (allowed4)
            QSKIP("This process may send echoes itself.");
        auto substitute = std::make_unique<FakePing>(polling.deadlines);
        FakePing& fake = *substitute;
        PingPoller withSubstitute(polling.deadlines, polling.watcher, std::move(substitute));
        QVERIFY(Polling::run(withSubstitute, ping()).succeeded);
        QCOMPARE(fake.started, 1);
        withSubstitute.cancel(
            withSubstitute.start(Polling::request(ping(), QHostAddress(QHostAddress::LocalHost)), [](PollResult&&) {}));
        QCOMPARE(fake.cancelled, 1);
    }

    void whereNothingCanPingTheServerIsNotBlamed() {
        if (allowed4)
            QSKIP("This process may send echoes itself.");
        const PollResult result = Polling::run(*poller, ping());
        QVERIFY(result.couldNotPoll && !result.succeeded);
        QVERIFY2(result.error.contains(QStringLiteral("TCP")), qPrintable(result.error));
    }
};

QTEST_GUILESS_MAIN(PingPollerTest)
#include "PingPollerTest.moc"
