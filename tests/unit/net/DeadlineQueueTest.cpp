// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ManualClock.h"

#include <QtTest>

using namespace standby;

class DeadlineQueueTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void actionsRunInTheOrderOfTheirTimes() {
        ManualClock clock;
        DeadlineQueue queue(clock);
        QList<int> ran;
        queue.scheduleAfter(3000, [&] { ran << 3; });
        queue.scheduleAfter(1000, [&] { ran << 1; });
        queue.scheduleAfter(2000, [&] { ran << 2; });
        clock.advance(queue, 2500);
        QCOMPARE(ran, (QList<int>{1, 2}));
        clock.advance(queue, 500);
        QCOMPARE(ran, (QList<int>{1, 2, 3}));
        QCOMPARE(queue.nextDueUs(), -1);
    }

    void aCancelledActionNeverRunsAndItsIdIsNotReused() {
        ManualClock clock;
        DeadlineQueue queue(clock);
        int ran = 0;
        const DeadlineId first = queue.scheduleAfter(10, [&] { ran += 1; });
        queue.cancel(first);
        const DeadlineId second = queue.scheduleAfter(10, [&] { ran += 10; });
        QVERIFY(first != second);
        queue.cancel(first);
        clock.advance(queue, 10);
        QCOMPARE(ran, 10);
    }

    void anActionMayCancelAnotherThatIsDueInTheSameTurn() {
        ManualClock clock;
        DeadlineQueue queue(clock);
        bool ran = false;
        DeadlineId victim = 0;
        queue.scheduleAfter(10, [&] { queue.cancel(victim); });
        victim = queue.scheduleAfter(10, [&] { ran = true; });
        clock.advance(queue, 10);
        QVERIFY(!ran);
    }

    void whatAnActionSchedulesForNowWaitsForTheNextTurn() {
        ManualClock clock;
        DeadlineQueue queue(clock);
        int ran = 0;
        std::function<void()> again = [&] {
            ++ran;
            queue.scheduleAfter(0, again);
        };
        queue.scheduleAfter(0, again);
        queue.runDue();
        QCOMPARE(ran, 1);
        queue.runDue();
        QCOMPARE(ran, 2);
    }

    void cancelledDeadlinesDoNotPileUp() {
        ManualClock clock;
        DeadlineQueue queue(clock);
        for (int i = 0; i < 100'000; ++i)
            queue.cancel(queue.scheduleAfter(1'000'000 + i, [] {}));
        QCOMPARE(queue.pending(), 0);
        QCOMPARE(queue.nextDueUs(), -1);
    }

    void theEventLoopRunsWhatIsDue() {
        SystemClock clock;
        DeadlineQueue queue(clock);
        bool late = false;
        bool early = false;
        queue.scheduleAfter(60'000'000, [&] { late = true; });
        queue.scheduleAfter(5'000, [&] { early = true; });
        QTRY_VERIFY_WITH_TIMEOUT(early, 2000);
        QVERIFY(!late);
    }
};

QTEST_GUILESS_MAIN(DeadlineQueueTest)
#include "DeadlineQueueTest.moc"
