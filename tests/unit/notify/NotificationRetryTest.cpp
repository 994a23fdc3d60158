// SPDX-License-Identifier: GPL-3.0-or-later
#include "QueueWorld.h"

using namespace standby;

/// What happens to messages that are not taken, and to those whose method changes meanwhile.
class NotificationRetryTest : public QObject {
    Q_OBJECT
    using Does = FakeSender::Does;

    /// A world whose only message is refused from the start.
    struct Refused : QueueWorld {
        QList<NotificationTarget> mail{target(QStringLiteral("r1"), email())};
        qint64 madeUs = 0;
        Refused() {
            sender.setAll(Does::Refuse);
            sender.seconds = 0;
            queue->add(event(1), mail);
            advance(5.01);
            madeUs = sender.attempts.first().atUs;
        }
    };

  private Q_SLOTS:
    void itIsTriedLaterAndLaterForADayAndThenGivenUp() {
        Refused world;
        world.advance(90'000);
        const QList<double> times = world.sender.times(world.madeUs);
        const QList<double> first{0, 10, 40, 100, 220, 520, 1120, 2920, 6520, 10120};
        for (qsizetype i = 0; i < first.size(); ++i)
            QVERIFY2(std::abs(times[i] - first[i]) < 0.5, qPrintable(QString::number(times[i])));
        QCOMPARE(times.size(), 32);
        QVERIFY(std::abs(times.last() - 86'400) < 0.5);
        QCOMPARE(world.failures.size(), 32);
        QVERIFY(world.failures.last().givenUp);
        QVERIFY(!world.failures.first().givenUp);
        QCOMPARE(world.queue->counters().givenUp, quint64(1));
        QCOMPARE(world.queue->counters().waiting, 0);
        QVERIFY(world.ended.isEmpty()); // nothing says that it works again
        world.sender.setAll(Does::Take);
        world.queue->add(world.event(2), world.mail);
        world.advance(6);
        QCOMPARE(world.sender.titles(), QStringList{world.failed(2)});
        QCOMPARE(world.ended, QStringList{QStringLiteral("r1")});
    }

    void oneAttemptWhenSoConfigured() {
        Refused world;
        world.options.retryForSeconds = 0;
        world.queue->setOptions(world.options);
        world.advance(11);
        QCOMPARE(world.sender.attempts.size(), 2); // that it is so now is seen at the next one
        world.queue->add(world.event(2), world.mail);
        world.advance(100'000);
        QCOMPARE(world.sender.attempts.size(), 3);
        QCOMPARE(world.queue->counters().givenUp, quint64(2));
    }

    void afterSuccessItIsNeverSentAgain() {
        Refused world;
        world.advance(300);
        world.sender.setAll(Does::Take);
        world.advance(86'400);
        QCOMPARE(world.sender.titles(), QStringList{world.failed(1)});
        world.restart();
        world.advance(86'400);
        QCOMPARE(world.sender.delivered.size(), 1);
        QCOMPARE(world.ended, QStringList{QStringLiteral("r1")});
        const QString id = world.sender.attempts.first().message.id;
        for (const FakeSender::Attempt& attempt : world.sender.attempts)
            QCOMPARE(attempt.message.id, id);
    }

    void whatHappensMeanwhileIsOneMessageAfterwards() {
        Refused world;
        for (int server = 2; server <= 5; ++server) {
            world.queue->add(world.event(server), world.mail);
            world.advance(20);
        }
        world.queue->add(world.event(2, NotificationEvent::ServerRecovered), world.mail);
        QCOMPARE(world.queue->counters().waiting, 6);
        world.advance(60);
        QCOMPARE(world.troubles.last().waiting, 6);
        QCOMPARE(world.troubles.last().rule.ruleId, QStringLiteral("r1"));
        QCOMPARE(world.troubles.last().text, QStringLiteral("the other side answered 500"));
        world.sender.setAll(Does::Take);
        world.advance(3600);
        QCOMPARE(world.sender.titles(), (QStringList{world.failed(1), QStringLiteral("4 failed, 1 recovered: web")}));
    }

    void whatIsToBeAloneStaysAloneAndInOrder() {
        QueueWorld world;
        world.sender.setAll(Does::Refuse);
        const NotificationTarget hook = world.target(QStringLiteral("r1"), world.hook(), QStringLiteral("web"), true);
        for (int server = 1; server <= 4; ++server)
            world.queue->add(world.event(server), {hook});
        world.advance(5);
        QCOMPARE(world.sender.attempts.size(), 1);
        world.sender.setAll(Does::Take);
        world.advance(20);
        QCOMPARE(world.sender.titles(),
                 (QStringList{world.failed(1), world.failed(2), world.failed(3), world.failed(4)}));
    }

    void recipientsThatHaveItDoNotGetItAgain() {
        QueueWorld world;
        world.sender.setAll(Does::Refuse);
        world.sender.newlyDelivered = {QStringLiteral("a@example.com")};
        world.queue->add(world.event(1), {world.target(QStringLiteral("r1"), world.email())});
        world.advance(6);
        QVERIFY(world.sender.attempts.last().message.delivered.isEmpty());
        world.sender.newlyDelivered.clear();
        world.restart();
        world.advance(11);
        QCOMPARE(world.sender.attempts.size(), 2);
        QCOMPARE(world.sender.attempts.last().message.delivered, QStringList{QStringLiteral("a@example.com")});
    }

    void aRestartGoesOnWithTheRetriesAndShowsTheTrouble() {
        Refused world;
        world.advance(11); // the next one is 30 s after the second
        world.troubles.clear();
        world.failures.clear();
        world.restart();
        QCOMPARE(world.troubles.size(), 1);
        QVERIFY(world.failures.isEmpty());
        QCOMPARE(world.troubles.first().text, QStringLiteral("the other side answered 500"));
        QCOMPARE(world.troubles.first().attempts, 2);
        world.advance(20);
        QCOMPARE(world.sender.attempts.size(), 2);
        world.advance(11);
        QCOMPARE(world.sender.attempts.size(), 3);
        world.sender.setAll(Does::Take);
        world.advance(61);
        QCOMPARE(world.ended, QStringList{QStringLiteral("r1")});
    }

    void anEditedMethodIsTriedAtOnceAndEndsTheTrouble() {
        Refused world;
        world.queue->add(world.event(2), world.mail);
        world.advance(3000);
        world.methods[{QStringLiteral("web"), QStringLiteral("r1")}] = world.email(QStringLiteral("b@example.com"));
        world.sender.set(world.email(QStringLiteral("b@example.com")), Does::Take);
        world.queue->settle(world.rules());
        QCOMPARE(world.ended, QStringList{QStringLiteral("r1")});
        world.advance(6);
        QCOMPARE(world.sender.titles(), (QStringList{world.failed(1), world.failed(2)}));
        QCOMPARE(std::get<EmailNotification>(world.sender.delivered.first().method).to,
                 QStringLiteral("b@example.com"));
        const qsizetype attempts = world.sender.attempts.size();
        world.advance(10'000);
        QCOMPARE(world.sender.attempts.size(), attempts);
    }

    void correctedEmailDefaultsAreTriedAtOnce() {
        Refused world;
        world.advance(3000);
        const qsizetype attempts = world.sender.attempts.size();
        world.sender.setAll(Does::Take);
        world.options.email.smtp.host = QStringLiteral("mail.example.com");
        world.queue->setOptions(world.options);
        world.advance(1);
        QCOMPARE(world.sender.attempts.size(), attempts + 1);
        QCOMPARE(world.sender.attempts.last().defaults.smtp.host, QStringLiteral("mail.example.com"));
        QCOMPARE(world.sender.delivered.size(), 1);
    }

    void whatWaitsForARemovedMethodOrOfADeletedSetIsDropped() {
        Refused world;
        const NotificationTarget both{
            world.email(), {{QStringLiteral("web"), QStringLiteral("r1")}, {{}, QStringLiteral("default")}}, false};
        world.methods[{{}, QStringLiteral("default")}] = world.email();
        world.queue->add(world.event(2), {both});
        world.queue->add(world.event(3, NotificationEvent::ServerFailed, QStringLiteral("shop")),
                         {{world.email(), {{{}, QStringLiteral("default")}}, false}});
        // The first message was asked for by r1 alone; the second event by the default rule, too.
        world.methods.remove({QStringLiteral("web"), QStringLiteral("r1")});
        world.queue->settle(world.rules());
        QCOMPARE(world.ended, QStringList{QStringLiteral("r1")});
        QVERIFY(world.queue->backlog().messages.isEmpty());
        QCOMPARE(world.queue->backlog().events.size(), 2);
        world.sets.remove(QStringLiteral("shop"));
        world.queue->settle(world.rules());
        QCOMPARE(world.queue->backlog().events.size(), 1);
        world.sender.setAll(Does::Take);
        world.advance(10);
        QCOMPARE(world.sender.titles(), QStringList{world.failed(2)});
    }

    void aRemovedMethodEndsWhatIsUnderWay() {
        QueueWorld world;
        world.sender.setAll(Does::Hang);
        world.queue->add(world.event(1), {world.target(QStringLiteral("r1"), world.email())});
        world.advance(6);
        QCOMPARE(world.sender.running, 1);
        world.methods.clear();
        world.queue->settle(world.rules());
        QCOMPARE(world.sender.running, 0);
        QCOMPARE(world.queue->counters().running, 0);
        QCOMPARE(world.queue->counters().waiting, 0);
    }

    void whatItsRuleLeftBehindAtARestartIsDropped() {
        Refused world;
        world.queue->add(world.event(2), world.mail);
        world.methods.clear();
        world.restart();
        QVERIFY(world.queue->backlog().messages.isEmpty());
        QVERIFY(world.queue->backlog().events.isEmpty());
        world.advance(100);
        QCOMPARE(world.sender.attempts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(NotificationRetryTest)
#include "NotificationRetryTest.moc"
