// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EventHub.h"

#include <QtTest>

using namespace standby;

class EventHubTest : public QObject {
    Q_OBJECT

    using Batches = QList<QList<EngineEvent>>;

    static void listen(EventHub& hub, QObject& listener, Batches& batches) {
        connect(&hub, &EventHub::published, &listener, [&batches](const auto& batch) { batches << batch; });
    }

  private Q_SLOTS:
    void eventsComeInOrderAndInBatches() {
        EventHub hub;
        QObject listener;
        Batches batches;
        listen(hub, listener, batches);
        for (int i = 0; i < 500; ++i)
            hub.publish("log", {{QStringLiteral("seq"), i}});
        QVERIFY(batches.isEmpty());
        QTRY_COMPARE(batches.size(), 1);
        QCOMPARE(batches.first().size(), 500);
        QCOMPARE(batches.first().first().seq, 1U);
        QCOMPARE(batches.first().last().seq, hub.lastSeq());
    }

    void aBatchFollowsTheLastNoSoonerThanATenthOfASecond() {
        EventHub hub;
        QObject listener;
        Batches batches;
        listen(hub, listener, batches);
        hub.publish("a", {});
        QTRY_COMPARE(batches.size(), 1);
        QElapsedTimer timer;
        timer.start();
        hub.publish("b", {});
        QTRY_COMPARE(batches.size(), 2);
        QVERIFY(timer.elapsed() >= 90);
    }

    void whoComesBackGetsWhatWasMissedExactlyOnce() {
        EventHub hub;
        QObject listener;
        Batches batches;
        listen(hub, listener, batches);
        for (int i = 0; i < 3; ++i)
            hub.publish("log", {});
        QTRY_COMPARE(batches.size(), 1);
        const QByteArray seen = hub.idOf(batches.first().at(0));
        hub.publish("log", {}); // on its way with the next batch
        const auto missed = hub.since(seen);
        QVERIFY(missed);
        QCOMPARE(missed->size(), 2);
        QCOMPARE(missed->first().seq, 2U);
        QTRY_COMPARE(batches.size(), 2);
        QCOMPARE(batches.last().first().seq, missed->last().seq + 1);
    }

    void anUnknownPastIsSaidAndANewcomerMissedNothing() {
        EventHub hub;
        EventHub earlierStart;
        QVERIFY(hub.since({}));
        QVERIFY(hub.since({})->isEmpty());
        earlierStart.publish("log", {});
        QVERIFY(!hub.since(earlierStart.idOf({1, {}, {}})));
        QVERIFY(!hub.since("nonsense"));
        QVERIFY(!hub.since(hub.idOf({7, {}, {}})));
    }

    void onlyTheLatestTenThousandAreKept() {
        EventHub hub;
        QObject listener;
        Batches batches;
        listen(hub, listener, batches);
        for (int i = 0; i < 10'010; ++i)
            hub.publish("log", {});
        QTRY_COMPARE(batches.size(), 1);
        QVERIFY(!hub.since(hub.idOf({5, {}, {}})));
        QCOMPARE(hub.since(hub.idOf({10, {}, {}}))->size(), 10'000);
    }

    void whatNobodyWantedIsToldAsUnknown() {
        EventHub hub;
        QVERIFY(!hub.wanted());
        {
            QObject listener;
            Batches batches;
            listen(hub, listener, batches);
            QVERIFY(hub.wanted());
            hub.publish("log", {});
            QTRY_COMPARE(batches.size(), 1);
        }
        QVERIFY(hub.wanted()); // for a minute
        QVERIFY(hub.since(hub.idOf({1, {}, {}})));
        hub.skip();
        QVERIFY(!hub.since(hub.idOf({1, {}, {}})));
    }
};

QTEST_GUILESS_MAIN(EventHubTest)
#include "EventHubTest.moc"
