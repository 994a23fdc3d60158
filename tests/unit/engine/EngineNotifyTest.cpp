// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotifyWorld.h"

#include "support/FakeDnsServer.h"

using namespace standby;

/// What people are told of, and what becomes of the messages.
class EngineNotifyTest : public QObject {
    Q_OBJECT
    using Does = FakePoller::Does;
    using Sends = FakeSender::Does;

  private Q_SLOTS:
    void aFailureAndItsRecoveryAreTold() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        world.created(world.told(world.website()));
        world.live(12);
        QVERIFY(world.told().isEmpty()); // from unknown to ok nobody has to know
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        // When it was told, DNS had been changed.
        const QString body = world.sender->delivered.first().body();
        QVERIFY2(body.contains(QStringLiteral("DNS is to say now: 192.0.2.20 for www.example.com\n")),
                 qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral("Responding: 1 of 2 servers of Main website\n")), qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral(", was ok for ")), qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral("Why: ")), qPrintable(body));
        world.live(30);
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.failed, world.ok}));
        QVERIFY(world.sender->delivered.last().body().contains(QStringLiteral("DNS is to say now: 192.0.2.10 for")));
        const QStringList sent = world.historyTexts(HistoryType::NotificationSent);
        QCOMPARE(sent, (QStringList{QStringLiteral("E-mail to a@example.com | %1 (answer: 250 OK)").arg(world.failed),
                                    QStringLiteral("E-mail to a@example.com | %1 (answer: 250 OK)").arg(world.ok)}));
        QVERIFY(!world.logTexts().filter(QStringLiteral("E-mail to a@example.com: sent \"FAILED")).isEmpty());
        QCOMPARE(world.engine->notificationCounters().delivered, quint64(2));
    }

    void allThatFailsInOneMomentIsOneMessageToEachMethod() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        QVERIFY(world.apply([&](Options& options) {
            options.notification.defaultMethods = {world.rule(world.email()), world.rule(SystemLogNotification())};
        }));
        world.created(world.website());
        ServerSet shop = world.told(world.website()); // its own method is also a default one
        shop.name = QStringLiteral("Shop");
        world.created(shop);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventually([&] { return world.told().size() == 3; }));
        QStringList titles = world.told();
        titles.sort();
        QCOMPARE(titles, (QStringList{QStringLiteral("2 failed: Main website, Shop"), world.failed,
                                      QStringLiteral("FAILED: HQ (192.0.2.10) of Shop")}));
        world.live(10);
        QCOMPARE(world.told().size(), 3);
    }

    void onlyThoseAreToldWhoseRulesSaySo() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.told(world.website());
        set.notification.methods[0].events = {NotificationEvent::ServerRecovered};
        world.created(set);
        world.live(1);
        world.poller->set(world.hq, Does::Refuse);
        world.live(20);
        QVERIFY(world.told().isEmpty());
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.ok}));
    }

    void whatCannotBeDeliveredIsAProblemUntilItIs() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.told(world.website()));
        world.live(1);
        world.sender->setAll(Sends::Refuse);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventually([&] { return !world.notificationProblems().isEmpty(); }));
        const Problem problem = world.notificationProblems().first();
        QCOMPARE(problem.server, QStringLiteral("E-mail to a@example.com"));
        QCOMPARE(problem.serverSetId, set.id);
        QCOMPARE(problem.serverSetName, set.name);
        QVERIFY2(
            problem.description.startsWith(QStringLiteral("the other side answered 500. 1 event is not told, since ")),
            qPrintable(problem.description));
        ServerSet renamed = set;
        renamed.name = QStringLiteral("Web");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, renamed, world.admin)));
        QCOMPARE(world.notificationProblems().first().serverSetName, QStringLiteral("Web"));
        QVERIFY(world.eventually([&] { return world.sender->attempts.size() == 3; }));
        QCOMPARE(world.historyTexts(HistoryType::NotificationFailed).size(), 1);
        world.sender->setAll(Sends::Take);
        QVERIFY(world.eventuallyTold({world.failed}));
        QVERIFY(world.eventually([&] { return world.notificationProblems().isEmpty(); }));
        QCOMPARE(world.historyTexts(HistoryType::NotificationSent).size(), 1);
    }

    void polledServersAreJudgedBesideADeadMethod() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.told(world.website()));
        world.live(1);
        world.sender->setAll(Sends::Hang);
        world.poller->set(world.hq, Does::Refuse);
        world.live(12);
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.branch});
        world.poller->set(world.hq, Does::Answer);
        world.live(12);
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.hq});
        QVERIFY(world.eventually([&] { return world.sender->running == 1; }));
    }

    void remindersComeUntilTheProblemIsAcknowledged() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        QVERIFY(world.apply([](Options& options) { options.notification.reminderSeconds = 600; }));
        world.created(world.told(world.website()));
        world.live(1);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        world.advance(500);
        QCOMPARE(world.told().size(), 1);
        QVERIFY(world.eventuallyTold({world.failed, world.still}, 120));
        QVERIFY2(world.sender->delivered.last().body().contains(QStringLiteral(", for 10 min so far\n")),
                 qPrintable(world.sender->delivered.last().body()));
        world.advance(560);
        QVERIFY(world.eventuallyTold({world.failed, world.still, world.still}));
        QVERIFY(!refusalOf(world.engine->acknowledgeProblem(world.engine->problems().first().id,
                                                            QStringLiteral("known"), world.admin)));
        world.advance(600);
        world.live(30);
        world.advance(600);
        world.live(30);
        QCOMPARE(world.told().size(), 3);
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.failed, world.still, world.still, world.ok}));
    }

    void nobodyIsRemindedOfAPausedSetOrWithoutReminders() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.told(world.website()));
        world.live(1);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        world.advance(10'000);
        world.live(10);
        QCOMPARE(world.told().size(), 1);
        // From now on, for what fails already as well.
        QVERIFY(world.apply([](Options& options) { options.notification.reminderSeconds = 60; }));
        QVERIFY(!refusalOf(world.engine->pause(set.id, world.admin)));
        world.advance(200);
        world.live(10);
        QCOMPARE(world.told().size(), 1);
        QVERIFY(!refusalOf(world.engine->resume(set.id, world.admin)));
        QVERIFY(world.eventually([&] { return world.told().size() > 1; }, 80));
        QCOMPARE(world.told().last(), world.still);
    }

    void whatWaitsOfADeletedSetIsNotTold() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.told(world.website()));
        world.live(1);
        world.sender->setAll(Sends::Refuse);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventually([&] { return !world.notificationProblems().isEmpty(); }));
        QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        QVERIFY(world.notificationProblems().isEmpty());
        QCOMPARE(world.engine->notificationCounters().waiting, 0);
        world.sender->setAll(Sends::Take);
        world.live(30);
        QVERIFY(world.told().isEmpty());
    }

    void aCorrectedMethodGetsWhatWaits() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.created(world.told(world.website()));
        world.live(1);
        world.sender->setAll(Sends::Refuse);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventually([&] { return !world.notificationProblems().isEmpty(); }));
        world.sender->set(world.email(QStringLiteral("b@example.com")), Sends::Take);
        set.notification.methods[0].method = world.email(QStringLiteral("b@example.com"));
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QVERIFY(world.notificationProblems().isEmpty());
        world.advance(0.5);
        QVERIFY(world.eventuallyTold({world.failed}));
    }

    void aDnsServerThatRefusesIsToldOnceAndSoIsItsRecovery() {
        FakeDnsServer fake;
        fake.updateRcode = dnsRcode::refused;
        NotifyWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.told(world.website());
        DnsServer server;
        server.host = QStringLiteral("127.0.0.1");
        server.port = fake.port();
        set.dnsUpdate.servers = {server};
        set = world.created(set);
        const QString failed =
            QStringLiteral("DNS NOT UPDATED: www.example.com at 127.0.0.1:%1 of Main website").arg(fake.port());
        const QString ok =
            QStringLiteral("DNS updated again: www.example.com at 127.0.0.1:%1 of Main website").arg(fake.port());
        QTRY_COMPARE(world.engine->problems().size(), 1);
        QVERIFY(world.eventuallyTold({failed}));
        const QString body = world.sender->delivered.first().body();
        QVERIFY2(body.contains(QStringLiteral("REFUSED")), qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral("It is to say: 192.0.2.10\n")), qPrintable(body));

        // A restart does not tell it again, though it fails again …
        QVERIFY(world.restart());
        QCOMPARE(world.engine->problems().size(), 1);
        const qsizetype tries = fake.updateRequests.size();
        QVERIFY(world.eventually([&] { return fake.updateRequests.size() > tries; }));
        world.live(10);
        QCOMPARE(world.told(), QStringList{failed});
        // … and tells what recovered meanwhile.
        fake.updateRcode = dnsRcode::noError;
        fake.records[QStringLiteral("www.example.com")] = {world.hq};
        QVERIFY(world.restart());
        QTRY_VERIFY(world.engine->problems().isEmpty());
        QVERIFY(world.eventuallyTold({failed, ok}));
        QCOMPARE(world.historyTypes().count(HistoryType::DnsUpdateRecovered), 1);
        QCOMPARE(world.historyTypes().count(HistoryType::DnsUpdateFailed), 1);
    }

    void aTestSaysThatItIsOneAndWhatCameBack() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        EmailDefaults defaults;
        defaults.from = QStringLiteral("standby@example.com");
        std::optional<NotificationTestReport> report;
        world.engine->testNotification(world.email(), defaults, set.id,
                                       [&](const NotificationTestReport& answer) { report = answer; });
        QVERIFY(!report);
        world.advance(1);
        QVERIFY(report && report->succeeded);
        QCOMPARE(report->response, QStringLiteral("250 OK"));
        QCOMPARE(report->durationMs, 100.0);
        QCOMPARE(world.sender->attempts.first().title(), QStringLiteral("TEST: ") + world.failed);
        QCOMPARE(world.sender->attempts.first().defaults, defaults);
        report.reset();
        world.sender->setAll(Sends::Refuse);
        world.engine->testNotification(world.email(), defaults, {},
                                       [&](const NotificationTestReport& answer) { report = answer; });
        world.advance(1);
        QVERIFY(report && !report->succeeded);
        QCOMPARE(report->error, QStringLiteral("the other side answered 500"));
        QCOMPARE(world.engine->notificationCounters().delivered, quint64(0));
        QVERIFY(world.engine->problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineNotifyTest)
#include "EngineNotifyTest.moc"
