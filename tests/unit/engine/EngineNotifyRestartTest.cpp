// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotifyWorld.h"

#include "model/StatusJson.h"
#include "support/OwnerOnly.h"

#include <QJsonDocument>

using namespace standby;

/// Nothing is told twice or never because the program ended.
class EngineNotifyRestartTest : public QObject {
    Q_OBJECT
    using Does = FakePoller::Does;
    using Sends = FakeSender::Does;

    /// A world whose first server failed and was told; with the files as they were a moment before it failed.
    struct Failed : NotifyWorld {
        QByteArray state;
        QByteArray notifications;
        bool ready = false;
        explicit Failed(Sends sends = Sends::Take) {
            if (!engine->start())
                return;
            created(told(website()));
            ready = eventually([this] { return fileText("standby.state.json").contains("\"ok\""); });
            state = fileText("standby.state.json");
            sender->setAll(sends);
            poller->set(hq, Does::Refuse);
        }
        bool waits() const { return engine->notificationCounters().waiting > 0; }
        bool isSaved(const QByteArray& text) { return fileText("standby.notifications.json").contains(text); }
    };

    /// The file that says that the first server's failure was told, and nothing else.
    static QByteArray onlyTheVerdict(const NotifyWorld& world) {
        const ServerSet& set = world.engine->configuration().serverSets.first();
        const ServerState state = world.engine->state(set.id).servers.first();
        const QJsonObject verdict{{QStringLiteral("serverSetId"), set.id},
                                  {QStringLiteral("serverId"), set.servers.first().id},
                                  {QStringLiteral("status"), QStringLiteral("failed")},
                                  {QStringLiteral("since"), timeToJson(state.since)},
                                  {QStringLiteral("reason"), state.lastError}};
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("schemaVersion"), 1}, {QStringLiteral("verdicts"), QJsonArray{verdict}}})
            .toJson();
    }

  private Q_SLOTS:
    void whatWasToldIsNotToldAgainAndItsRecoveryIs() {
        Failed world;
        QVERIFY(world.ready);
        QVERIFY(world.eventuallyTold({world.failed}));
        QVERIFY(world.restart());
        world.poller->set(world.hq, Does::Refuse);
        world.live(30);
        QCOMPARE(world.told(), QStringList{world.failed});
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.failed, world.ok}));
        QVERIFY(world.sender->delivered.last().body().contains(QStringLiteral("responds again")));
    }

    void whatRecoveredWhileTheProgramWasDownIsTold() {
        Failed world;
        QVERIFY(world.eventuallyTold({world.failed}));
        QVERIFY(world.restart()); // answers from now on
        QVERIFY(world.eventuallyTold({world.failed, world.ok}));
    }

    void aLostSecondOfStateRepeatsNothing() {
        Failed world;
        QVERIFY(world.eventually([&] { return world.isSaved("\"reason\":\"connection refused"); }));
        QVERIFY(world.eventuallyTold({world.failed}));
        // Killed after it was told, with a state file that is older.
        const QByteArray notifications = onlyTheVerdict(world);
        QVERIFY(world.killedAndRestarted(world.state, notifications));
        world.poller->set(world.hq, Does::Refuse);
        const ServerSet set = world.engine->configuration().serverSets.first();
        QCOMPARE(world.engine->state(set.id).servers.first().status, ServerStatus::Failed);
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.branch});
        QCOMPARE(world.engine->problems().size(), 1);
        world.live(30);
        QCOMPARE(world.told(), QStringList{world.failed});
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.failed, world.ok}));
    }

    void anOldVerdictDoesNotOverruleANewerState() {
        Failed world;
        QVERIFY(world.eventuallyTold({world.failed}));
        const QByteArray old = onlyTheVerdict(world);
        world.live(10);
        world.poller->set(world.hq, Does::Answer);
        QVERIFY(world.eventuallyTold({world.failed, world.ok}));
        world.engine->stop();
        QVERIFY(world.killedAndRestarted(world.fileText("standby.state.json"), old));
        QVERIFY(world.engine->problems().isEmpty());
        world.live(20);
        QCOMPARE(world.told(), (QStringList{world.failed, world.ok}));
    }

    void whatIsBeingGatheredWhenItIsKilledIsTold() {
        Failed world(Sends::Hang);
        QVERIFY(world.eventually([&] { return world.isSaved("connection refused") && world.waits(); }));
        QVERIFY(world.sender->attempts.isEmpty());
        const QByteArray notifications = world.fileText("standby.notifications.json");
        QVERIFY(world.killedAndRestarted(world.fileText("standby.state.json"), notifications));
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        world.live(20);
        QCOMPARE(world.told(), QStringList{world.failed});
    }

    void theStateFileWaitsForTheMessage() {
        // A state that says "failed" while nobody knows that people are to be told would swallow the message.
        Failed world(Sends::Hang);
        QVERIFY(world.eventually([&] { return world.fileText("standby.state.json").contains("\"failed\""); }));
        QVERIFY(world.isSaved("connection refused"));
    }

    void whatWasUnderWayIsTriedAgain() {
        Failed world(Sends::Hang);
        QVERIFY(world.eventually([&] { return world.sender->running == 1; }));
        const QString id = world.sender->attempts.first().message.id;
        QElapsedTimer timer;
        timer.start();
        world.engine->stop();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(world.sender->running, 0);
        QVERIFY(world.restart());
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        QCOMPARE(world.sender->delivered.first().message.id, id);
    }

    void aTroubleIsShownAfterARestartAsBefore() {
        Failed world(Sends::Refuse);
        QVERIFY(world.eventually([&] { return !world.notificationProblems().isEmpty(); }));
        const Problem before = world.notificationProblems().first();
        QVERIFY(world.restart());
        QCOMPARE(world.notificationProblems().size(), 1);
        QCOMPARE(world.notificationProblems().first().id, before.id);
        QCOMPARE(world.notificationProblems().first().firstDetectedAt, before.firstDetectedAt);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventuallyTold({world.failed}));
        QVERIFY(world.notificationProblems().isEmpty());
    }

    void remindersGoOnInTheirRhythm() {
        Failed world;
        QVERIFY(world.apply([](Options& options) { options.notification.reminderSeconds = 3600; }));
        QVERIFY(world.eventuallyTold({world.failed}));
        world.advance(1800);
        QVERIFY(world.restart());
        world.poller->set(world.hq, Does::Refuse);
        world.advance(1700);
        world.live(10);
        QCOMPARE(world.told(), QStringList{world.failed});
        world.live(90);
        QVERIFY(world.eventuallyTold({world.failed, world.still}));
    }

    void theFileHoldsNoSecretAndIsForItsOwnerOnly() {
        NotifyWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.website();
        HttpNotification hook;
        hook.request.url = QStringLiteral("https://hooks.example.com/?token=geheim");
        hook.request.password = QStringLiteral("geheim");
        hook.request.user = QStringLiteral("user");
        set.notification.methods = {world.rule(hook)};
        world.created(set);
        world.live(1);
        world.sender->setAll(Sends::Refuse);
        world.poller->set(world.hq, Does::Refuse);
        QVERIFY(world.eventually([&] { return !world.notificationProblems().isEmpty(); }));
        world.engine->stop();
        const QByteArray text = world.fileText("standby.notifications.json");
        QVERIFY(text.contains("FAILED: HQ"));
        QVERIFY(!text.contains("geheim"));
        QVERIFY(isForItsOwnerOnly(world.path("standby.notifications.json")));
    }

    void aDamagedFileIsSetAsideAndSaid() {
        NotifyWorld world;
        QVERIFY(world.writeFile("standby.notifications.json", "{\"messages\": [{"));
        QVERIFY(world.engine->start());
        QCOMPARE(world.engine->problems().size(), 1);
        QVERIFY(
            world.engine->problems().first().description.contains(QStringLiteral("standby.notifications.damaged-")));
    }

    void withoutADiskPeopleAreToldAllTheSame() {
        Failed world;
        QVERIFY(world.ready);
        // A directory of this name cannot be replaced by a file.
        QFile::remove(world.path("standby.notifications.json"));
        QVERIFY(QDir().mkpath(world.path("standby.notifications.json/in the way")));
        QVERIFY(world.eventuallyTold({world.failed}));
        const QList<Problem> problems = world.engine->problems();
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.description.startsWith(QStringLiteral("Notifications that wait are not saved"));
        }));
    }
};

QTEST_GUILESS_MAIN(EngineNotifyRestartTest)
#include "EngineNotifyRestartTest.moc"
