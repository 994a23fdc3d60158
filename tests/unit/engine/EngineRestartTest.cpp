// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include "engine/Credentials.h"
#include "support/OwnerOnly.h"

using namespace standby;

class EngineRestartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pausesAndStatusesSurviveARestart() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, FakePoller::Does::Refuse);
        const ServerSet site = world.created(world.website());
        ServerSet mail = world.website();
        mail.name = QStringLiteral("Mail");
        mail = world.created(mail);
        world.advance(1);
        const ServerState before = world.engine->state(site.id).servers.at(0);
        QCOMPARE(before.status, ServerStatus::Failed);
        QVERIFY(!refusalOf(world.engine->pause(mail.id, world.admin)));

        world.clock.turn(3'600'000'000);
        QVERIFY(world.restart());
        QCOMPARE(world.engine->state(site.id).servers.at(0).status, ServerStatus::Failed);
        QCOMPARE(world.engine->state(site.id).servers.at(0).since, before.since);
        QCOMPARE(world.engine->state(site.id).servers.at(0).lastError, before.lastError);
        QCOMPARE(world.engine->state(site.id).addresses, QStringList{world.branch});
        QVERIFY(world.engine->state(mail.id).paused);
        QVERIFY(!world.engine->state(site.id).paused);
        QCOMPARE(world.engine->problems().size(), 2); // both sets have the server that failed
    }

    void aProblemThatLastsKeepsItsBeginningAndItsAcknowledgement() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, FakePoller::Does::Refuse);
        const ServerSet site = world.created(world.website());
        world.advance(1);
        const Problem before = world.engine->problems().first();
        QVERIFY(!refusalOf(world.engine->acknowledgeProblem(before.id, QStringLiteral("known"), world.admin)));
        world.clock.turn(3'600'000'000);
        QVERIFY(world.restart());
        const Problem after = world.engine->problems().value(0);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.firstDetectedAt, before.firstDetectedAt);
        QVERIFY(after.acknowledged);
        QCOMPARE(after.acknowledgeNote, QStringLiteral("known"));

        // The next failure is a problem of its own.
        world.advance(60);
        world.poller->set(world.hq, FakePoller::Does::Answer);
        world.advance(60);
        QVERIFY(world.engine->problems().isEmpty());
        world.poller->set(world.hq, FakePoller::Does::Refuse);
        world.advance(60);
        QVERIFY(world.engine->problems().value(0).id != before.id);
        QVERIFY(!world.engine->problems().value(0).acknowledged);
    }

    void aCrashLosesLittleAndIsInTheHistory() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, FakePoller::Does::Refuse);
        const ServerSet set = world.created(world.website());
        world.advance(3);
        // A second after the status changed it is on disk, without a stop.
        QTemporaryDir afterCrash;
        const QString saved = world.path("standby.state.json");
        QTRY_VERIFY(QFile::exists(saved));
        QVERIFY(isForItsOwnerOnly(saved));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QFile file(saved);
                return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"failed\"");
            }(),
            2000);
        QVERIFY(QFile::copy(saved, afterCrash.filePath(QStringLiteral("state"))));
        world.engine.reset();
        QVERIFY(QFile::remove(saved));
        QVERIFY(QFile::copy(afterCrash.filePath(QStringLiteral("state")), saved));

        QVERIFY(world.restart());
        QCOMPARE(world.engine->state(set.id).servers.at(0).status, ServerStatus::Failed);
        const QList<HistoryEntry> rows = world.history();
        const auto told = std::find_if(rows.begin(), rows.end(), [](const HistoryEntry& entry) {
            return entry.type == HistoryType::ProgramStopped && entry.text.contains(QStringLiteral("unexpectedly"));
        });
        QVERIFY(told != rows.end());
    }

    void startsAndStopsAreInTheHistory() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.clock.turn(1'000'000);
        QVERIFY(world.restart());
        QCOMPARE(world.historyTypes(), (QList<HistoryType>{HistoryType::ProgramStarted, HistoryType::ProgramStopped,
                                                           HistoryType::ProgramStarted}));
    }

    void aDamagedStateFileIsSetAsideAndServersAreUnknown() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        world.advance(1);
        world.engine.reset();
        QFile file(world.path("standby.state.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\0\0\0\0", 4);
        file.close();
        world.create();
        QVERIFY(world.engine->start());
        QCOMPARE(world.engine->state(set.id).servers.at(0).status, ServerStatus::Unknown);
        QCOMPARE(world.engine->problems().size(), 1);
        QCOMPARE(QDir(world.directory.path()).entryList({QStringLiteral("standby.state.damaged-*.json")}).size(), 1);
    }

    void aDamagedSettingsFileIsAProblemAndTheLastRevisionIsUsed() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        world.engine.reset();
        QFile file(world.path("standby.config.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schemaVersion\": 1, \"serverSets\": [{\"nam");
        file.close();
        world.create();
        QVERIFY(world.engine->start());
        QVERIFY(world.engine->serverSet(set.id));
        QCOMPARE(world.engine->problems().size(), 1);
        QVERIFY(world.engine->problems().first().description.contains(QStringLiteral("standby.config.damaged-")));
    }

    void aNewerSettingsFileStopsTheStart() {
        EngineWorld world;
        QFile file(world.path("standby.config.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schemaVersion\": 2}");
        file.close();
        const Result<Done> started = world.engine->start();
        QVERIFY(!started);
        QVERIFY(started.message().contains(QStringLiteral("newer version")));
        world.engine.reset();
        QCOMPARE(QDir(world.directory.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("standby.config.json")});
    }

    void theDataDirectoryIsMadeForItsOwnerOnly() {
        EngineWorld world;
        EngineParts parts;
        parts.clock = &world.clock;
        const QString nested = world.path("a/b");
        parts.deadlines = std::make_unique<DeadlineQueue>(world.clock);
        parts.poller = std::make_unique<FakePoller>(*parts.deadlines);
        Engine engine(nested, std::move(parts));
        QVERIFY(engine.start());
        QVERIFY(isForItsOwnerOnly(nested));
    }

    void anImpossibleDataDirectoryIsAnErrorInWords() {
        EngineWorld world;
        QFile file(world.path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        EngineParts parts;
        parts.clock = &world.clock;
        parts.deadlines = std::make_unique<DeadlineQueue>(world.clock);
        parts.poller = std::make_unique<FakePoller>(*parts.deadlines);
        Engine engine(world.path("file/below"), std::move(parts));
        const Result<Done> started = engine.start();
        QVERIFY(!started);
        QVERIFY(started.message().contains(QStringLiteral("below")));
    }

    void aPasswordWrittenByHandIsHashedAtTheStart() {
        EngineWorld world;
        QFile file(world.path("standby.config.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schemaVersion\": 1, \"options\": {\"httpApi\": {\"url\": \"http://127.0.0.1:8100\", "
                   "\"password\": \"by hand\"}}}");
        file.close();
        QVERIFY(world.engine->start());
        QVERIFY2(world.engine->problems().isEmpty(), qPrintable(world.logTexts().join(QLatin1Char('\n'))));
        QVERIFY(verifyPassword(QStringLiteral("by hand"), world.engine->configuration().options.httpApi.password));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("by hand"));
    }
};

QTEST_GUILESS_MAIN(EngineRestartTest)
#include "EngineRestartTest.moc"
