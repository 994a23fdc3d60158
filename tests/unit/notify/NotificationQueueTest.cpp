// SPDX-License-Identifier: GPL-3.0-or-later
#include "QueueWorld.h"

using namespace standby;

/// From events to messages.
class NotificationQueueTest : public QObject {
    Q_OBJECT
    using Does = FakeSender::Does;

  private Q_SLOTS:
    void eventsWithinAFewSecondsAreOneMessage() {
        QueueWorld world;
        const QList<NotificationTarget> mail{world.target(QStringLiteral("r1"), world.email())};
        world.queue->add(world.event(1), mail);
        world.advance(2);
        world.queue->add(world.event(2), mail);
        QCOMPARE(world.queue->counters().waiting, 2);
        world.advance(2.9);
        QVERIFY(world.sender.attempts.isEmpty());
        world.advance(1);
        QCOMPARE(world.sender.titles(), QStringList{QStringLiteral("2 failed: web")});
        QCOMPARE(world.queue->counters().waiting, 0);
        // The next one is gathered anew, from its own time on.
        world.queue->add(world.event(3), mail);
        world.advance(4.9);
        QCOMPARE(world.sender.attempts.size(), 1);
        world.advance(1);
        QCOMPARE(world.sender.titles().last(), world.failed(3));
    }

    void equalMethodsOfTwoSetsAreOneMessage() {
        QueueWorld world;
        world.queue->add(world.event(1), {world.target(QStringLiteral("r1"), world.email())});
        world.queue->add(world.event(2, NotificationEvent::ServerRecovered, QStringLiteral("shop")),
                         {world.target(QStringLiteral("r2"), world.email(), QStringLiteral("shop"))});
        world.queue->add(world.event(3), {world.target(QStringLiteral("r3"), world.email(QStringLiteral("b@b.b")))});
        world.advance(6);
        QCOMPARE(world.sender.titles().size(), 2);
        QVERIFY(world.sender.titles().contains(QStringLiteral("1 failed, 1 recovered: web, shop")));
        QVERIFY(world.sender.titles().contains(world.failed(3)));
    }

    void theSystemLogAndRulesThatDoNotGatherGetEachEventAtOnce() {
        QueueWorld world;
        const NotificationTarget hook = world.target(QStringLiteral("r1"), world.hook(), QStringLiteral("web"), true);
        for (int server = 1; server <= 3; ++server)
            world.queue->add(world.event(server), {hook});
        world.advance(0.5);
        QCOMPARE(world.sender.titles(), (QStringList{world.failed(1), world.failed(2), world.failed(3)}));
        QCOMPARE(world.sender.mostRunning, 1);
    }

    void withoutGatheringEachEventIsAMessage() {
        QueueWorld world;
        world.options.gatherSeconds = 0;
        world.create();
        const QList<NotificationTarget> mail{world.target(QStringLiteral("r1"), world.email())};
        world.queue->add(world.event(1), mail);
        world.queue->add(world.event(2), mail);
        world.advance(1);
        QCOMPARE(world.sender.titles(), (QStringList{world.failed(1), world.failed(2)}));
    }

    void nothingIsTriedBeforeItIsSaved() {
        QueueWorld world;
        world.disk = false;
        const quint64 before = world.queue->change();
        const NotificationTarget hook = world.target(QStringLiteral("r1"), world.hook(), QStringLiteral("web"), true);
        world.queue->add(world.event(1), {hook});
        world.advance(60);
        QVERIFY(world.sender.attempts.isEmpty());
        QCOMPARE(world.queue->backlog().messages.size(), 1);
        world.queue->saved(before);
        QVERIFY(world.sender.attempts.isEmpty());
        world.queue->saved(world.queue->change());
        QCOMPARE(world.sender.attempts.size(), 1);
    }

    void aMethodKeepsAThousandEventsAndSaysHowManyWereMore() {
        QueueWorld world;
        world.sender.setAll(Does::Refuse);
        const QList<NotificationTarget> mail{world.target(QStringLiteral("r1"), world.email())};
        world.queue->add(world.event(0), mail);
        world.advance(6);
        for (int i = 0; i < 1700; ++i)
            world.queue->add(world.event(i % 250), mail);
        QCOMPARE(world.queue->counters().waiting, 1 + NotificationQueue::mostEvents);
        QCOMPARE(world.queue->counters().droppedEvents, quint64(700));
        world.restart();
        world.sender.setAll(Does::Take);
        world.advance(20);
        QCOMPARE(world.sender.titles(),
                 (QStringList{world.failed(0), QStringLiteral("1000 failed, 700 earlier events left out: web")}));
    }

    void thousandsOfLinesOfTheSystemLogComeFastAndInOrder() {
        QueueWorld world;
        world.sender.seconds = 0.0001;
        const NotificationTarget log =
            world.target(QStringLiteral("r1"), SystemLogNotification(), QStringLiteral("web"), true);
        QStringList expected;
        for (int i = 0; i < 5000; ++i) {
            world.queue->add(world.event(i), {log});
            expected << world.failed(i);
        }
        world.advance(1); // a save takes a millisecond, a delivery a tenth of one
        QCOMPARE(world.sender.titles(), expected);
        QCOMPARE(world.queue->counters().droppedEvents, quint64(0));
    }

    void oneDeadMethodDelaysNoOther() {
        QueueWorld world;
        QList<NotificationTarget> targets;
        for (int i = 0; i < 10; ++i) {
            targets << world.target(QStringLiteral("dead%1").arg(i), world.hook(i));
            world.sender.set(world.hook(i), Does::Hang);
        }
        const NotificationTarget mail = world.target(QStringLiteral("mail"), world.email());
        world.queue->add(world.event(1), targets + QList{mail});
        world.advance(5.2);
        QCOMPARE(world.sender.titles(), QStringList{world.failed(1)});
        QCOMPARE(world.sender.running, 10);
        world.queue->add(world.event(2), targets + QList{mail});
        world.advance(5.2);
        QCOMPARE(world.sender.titles().size(), 2);
        QCOMPARE(world.sender.running, 10); // one at a time each
    }

    void atMostTwentyAreUnderWayAndOnlyHalfOfThemRepeated() {
        QueueWorld world;
        world.sender.setAll(Does::Refuse);
        QList<NotificationTarget> targets;
        for (int i = 0; i < 50; ++i)
            targets << world.target(QStringLiteral("r%1").arg(i), world.hook(i));
        world.queue->add(world.event(1), targets);
        world.advance(7);
        QCOMPARE(world.sender.mostRunning, 20);
        QCOMPARE(world.sender.attempts.size(), 50);
        world.sender.setAll(Does::Hang); // all retries from here on
        world.advance(20);
        QCOMPARE(world.sender.running, 10);
        world.sender.set(world.email(), Does::Take);
        world.queue->add(world.event(2), {world.target(QStringLiteral("mail"), world.email())});
        world.advance(6);
        QCOMPARE(world.sender.titles(), QStringList{world.failed(2)});
    }

    void stoppingEndsWhatIsUnderWayAndKeepsIt() {
        QueueWorld world;
        world.sender.setAll(Does::Hang);
        world.queue->add(world.event(1), {world.target(QStringLiteral("r1"), world.email())});
        world.advance(6);
        QCOMPARE(world.sender.running, 1);
        const QString id = world.sender.attempts.first().message.id;
        world.sender.setAll(Does::Take);
        world.restart();
        QCOMPARE(world.sender.cancelled, 1);
        world.advance(1);
        QCOMPARE(world.sender.delivered.size(), 1);
        QCOMPARE(world.sender.delivered.first().message.id, id); // the same message, for those who sort duplicates out
        QCOMPARE(world.sender.delivered.first().message.tags, world.sender.attempts.first().message.tags);
        QVERIFY(world.queue->backlog().messages.isEmpty());
    }

    void whatIsBeingGatheredSurvivesARestart() {
        QueueWorld world;
        NotifiedEvent event = world.event(1, NotificationEvent::DnsUpdateFailed);
        event.dnsServer = QStringLiteral("ns1.example.com");
        event.dnsHostName = QStringLiteral("www.example.com");
        event.records = {QStringLiteral("192.0.2.1")};
        event.addresses = {QStringLiteral("192.0.2.2"), QStringLiteral("2001:db8::1")};
        event.hostNames = {QStringLiteral("www.example.com")};
        event.lastedMs = 1234;
        event.serverResponse = QStringLiteral("\"quoted\"\\");
        event.errorMessage = QStringLiteral("REFUSED");
        event.reminder = true;
        event.serverId = QStringLiteral("s");
        event.serverDisplayName = QStringLiteral("Ü");
        event.responding = 1;
        event.servers = 3;
        world.queue->add(event, {world.target(QStringLiteral("r1"), world.email())});
        world.advance(1);
        world.restart();
        QCOMPARE(world.queue->backlog().events.value(0).event, event);
        world.advance(6);
        QCOMPARE(world.sender.delivered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(NotificationQueueTest)
#include "NotificationQueueTest.moc"
