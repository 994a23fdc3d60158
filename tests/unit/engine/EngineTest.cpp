// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include "model/StatusJson.h"

using namespace standby;

class EngineTest : public QObject {
    Q_OBJECT

    using Does = FakePoller::Does;

    /// What was published while @p act ran, by type.
    static QHash<QByteArray, QList<QJsonObject>> eventsOf(EngineWorld& world, const std::function<void()>& act) {
        QHash<QByteArray, QList<QJsonObject>> seen;
        const auto connection =
            connect(&world.engine->events(), &EventHub::published, world.engine.get(), [&](const auto& batch) {
                for (const EngineEvent& event : batch)
                    seen[event.type] << event.data;
            });
        act();
        const quint64 last = world.engine->events().lastSeq();
        quint64 got = 0;
        const auto counter = connect(&world.engine->events(), &EventHub::published, world.engine.get(),
                                     [&](const auto& batch) { got = batch.last().seq; });
        if (!QTest::qWaitFor([&] { return got >= last; }, 1000))
            seen.clear();
        disconnect(connection);
        disconnect(counter);
        return seen;
    }

  private Q_SLOTS:
    void aKilledServerBecomesAProblemAndHistoryAndIsLeftOutOfDns() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        world.advance(1);
        QCOMPARE(world.engine->state(set.id).status, ServerStatus::Ok);
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.hq});

        world.poller->set(world.hq, Does::Refuse);
        world.advance(10);
        QCOMPARE(world.engine->state(set.id).status, ServerStatus::Failed);
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.branch});
        QCOMPARE(world.engine->problems().size(), 1);
        const Problem problem = world.engine->problems().first();
        QCOMPARE(problem.type, ProblemType::ServerPoll);
        QCOMPARE(problem.serverSetName, set.name);
        QCOMPARE(problem.server, QStringLiteral("HQ"));
        QVERIFY(problem.description.contains(QStringLiteral("connection refused")));
        QVERIFY(world.historyTypes().endsWith(HistoryType::AddressesChanged));
        QVERIFY(world.historyTypes().contains(HistoryType::ServerFailed));

        world.advance(30);
        QCOMPARE(world.engine->problems().size(), 1);
        QCOMPARE(world.engine->problems().first().id, problem.id);
        QCOMPARE(world.engine->problems().first().firstDetectedAt, problem.firstDetectedAt);
        QVERIFY(world.engine->problems().first().lastConfirmedAt > problem.lastConfirmedAt);

        world.poller->set(world.hq, Does::Answer);
        world.advance(10);
        QVERIFY(world.engine->problems().isEmpty());
        QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.hq});
        QVERIFY(world.historyTypes().contains(HistoryType::ServerRecovered));
    }

    void deletingASetEndsItsProblemsAndPolls() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, Does::Refuse);
        const ServerSet set = world.created(world.website());
        world.advance(1);
        QCOMPARE(world.engine->problems().size(), 1);
        QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        QVERIFY(world.engine->problems().isEmpty());
        QVERIFY(!world.engine->serverSet(set.id));
        world.poller->forgetStarts();
        world.advance(60);
        QCOMPARE(world.poller->polls(world.hq), 0);
    }

    void disablingAServerEndsItsProblemAndIsARevision() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, Does::Refuse);
        const ServerSet set = world.created(world.website());
        world.advance(1);
        QCOMPARE(world.engine->problems().size(), 1);
        const auto outcome = world.engine->setServerDisabled(set.id, set.servers[0].id, true, world.admin);
        QVERIFY(!refusalOf(outcome));
        QVERIFY(world.engine->problems().isEmpty());
        QVERIFY(world.engine->serverSet(set.id)->servers[0].disabled);
        QVERIFY(world.engine->revisions().first().summary.contains(QStringLiteral("Disabled server \"HQ\"")));
        QVERIFY(world.historyTypes().contains(HistoryType::ServerDisabled));
        world.poller->forgetStarts();
        world.advance(60);
        QCOMPARE(world.poller->polls(world.hq), 0);
        QVERIFY(!refusalOf(world.engine->setServerDisabled(set.id, set.servers[0].id, false, world.admin)));
        world.advance(20);
        QVERIFY(world.poller->polls(world.hq) > 0);
    }

    void aRenamedServerKeepsItsProblemUnderTheNewName() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.poller->set(world.hq, Does::Refuse);
        ServerSet set = world.created(world.website());
        world.advance(1);
        const QString id = world.engine->problems().first().id;
        set.name = QStringLiteral("Shop");
        set.servers[0].displayName = QStringLiteral("Head office");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QCOMPARE(world.engine->problems().size(), 1);
        QCOMPARE(world.engine->problems().first().id, id);
        QCOMPARE(world.engine->problems().first().serverSetName, QStringLiteral("Shop"));
        QCOMPARE(world.engine->problems().first().server, QStringLiteral("Head office"));
    }

    void aServerWithAnotherAddressIsUnknownInTheHistory() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.created(world.website());
        world.advance(1);
        QVERIFY(!refusalOf(world.engine->pause(set.id, world.admin)));
        set.servers[0].address = QStringLiteral("192.0.2.30");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QCOMPARE(world.historyTypes().count(HistoryType::ServerUnknown), 1);
        const HistoryEntry row = world.history().first();
        QCOMPARE(row.type, HistoryType::ServerUnknown);
        QCOMPARE(row.serverId, set.servers[0].id);
        QVERIFY2(row.text.contains(QStringLiteral("192.0.2.30")), qPrintable(row.text));
    }

    void everyPollIsKeptOnlyWhenSoConfigured() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.created(world.website());
        world.advance(1);
        QVERIFY(!world.historyTypes().contains(HistoryType::PollSucceeded));
        Options options = world.engine->configuration().options;
        options.serverPolling.recordOnlyChanges = false;
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        world.advance(10);
        QCOMPARE(world.historyTypes().count(HistoryType::PollSucceeded), 2);
    }

    void aStatusChangeIsPublishedAtOnceAndEveryTime() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        world.advance(1);
        const auto seen = eventsOf(world, [&] {
            world.poller->set(world.hq, Does::Refuse);
            world.advance(10);
            world.poller->set(world.hq, Does::Answer);
            world.advance(10);
        });
        QStringList statuses;
        for (const QJsonObject& event : seen.value("server")) {
            const QJsonObject server = event[QStringLiteral("server")].toObject();
            if (server[QStringLiteral("address")].toString() == world.hq)
                statuses << server[QStringLiteral("status")].toString();
        }
        QVERIFY(statuses.contains(QStringLiteral("failed")));
        QCOMPARE(statuses.last(), QStringLiteral("ok"));
        QCOMPARE(seen.value("problem").size(), 1);
        QCOMPARE(seen.value("problemResolved").size(), 1);
        QCOMPARE(seen.value("problemResolved").first()[QStringLiteral("id")],
                 seen.value("problem").first()[QStringLiteral("id")]);
        QVERIFY(!seen.value("log").isEmpty());
        QVERIFY(seen.contains("serverSet"));
    }

    void refreshesAreNotRenderedForNobody() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.website();
        set.pollingFrequency.intervalSeconds = 0.2;
        world.created(set);
        world.advance(1);
        const quint64 before = world.engine->events().lastSeq();
        world.advance(60);
        QCOMPARE(world.engine->events().lastSeq(), before);
    }

    void refreshesComeAtMostTenTimesASecond() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.website();
        set.pollingFrequency.intervalSeconds = 0.2;
        world.created(set);
        world.advance(1);
        const auto seen = eventsOf(world, [&] { world.advance(1); });
        QVERIFY(!seen.value("server").isEmpty());
        QVERIFY2(seen.value("server").size() <= 2 * 11, qPrintable(QString::number(seen.value("server").size())));
        QVERIFY(seen.value("serverSet").size() <= 11);
    }

    void pausingAllIsToldAndPausedSetsAreNotPolled() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.created(world.website());
        world.advance(1);
        const auto seen = eventsOf(world, [&] { world.engine->pauseAll(world.admin); });
        QVERIFY(world.engine->allPaused());
        QCOMPARE(seen.value("polling").size(), 1);
        QCOMPARE(seen.value("polling").first()[QStringLiteral("pausedAll")], QJsonValue(true));
        world.poller->forgetStarts();
        world.advance(60);
        QCOMPARE(world.poller->polls(world.hq), 0);
        world.engine->resumeAll(world.admin);
        QVERIFY(!world.engine->allPaused());
        world.advance(60);
        QVERIFY(world.poller->polls(world.hq) > 0);
        QVERIFY(world.historyTypes().contains(HistoryType::Paused));
        QVERIFY(world.historyTypes().contains(HistoryType::Resumed));
    }

    void aTroubleIsOneProblemUntilItEnds() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.engine->reportTrouble(QStringLiteral("http"), QStringLiteral("Port 8100 is taken."));
        world.engine->reportTrouble(QStringLiteral("http"), QStringLiteral("Port 8100 is taken."));
        QCOMPARE(world.engine->problems().size(), 1);
        QCOMPARE(world.engine->problems().first().type, ProblemType::System);
        QCOMPARE(world.logTexts().count(QStringLiteral("Port 8100 is taken.")), 1);
        const QString id = world.engine->problems().first().id;
        QVERIFY(!refusalOf(world.engine->acknowledgeProblem(id, QStringLiteral("known"), world.admin)));
        QVERIFY(world.engine->problem(id)->acknowledged);
        world.engine->reportTrouble(QStringLiteral("http"), {});
        QVERIFY(world.engine->problems().isEmpty());
        QCOMPARE(refusalOf(world.engine->acknowledgeProblem(id, {}, world.admin)), std::optional(Refusal::NotFound));
    }

    void testingAPollAnswersOnceAndNeedsAnAddress() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        QList<PollResult> results;
        const auto keep = [&results](PollResult result) { results << std::move(result); };
        world.engine->testPoll(PingPoll{}, world.hq, keep);
        world.engine->testPoll(PingPoll{}, QStringLiteral("nonsense"), keep);
        QVERIFY(results.isEmpty());
        world.advance(1);
        QCOMPARE(results.size(), 2);
        QVERIFY(results.at(0).couldNotPoll);
        QVERIFY(results.at(0).error.contains(QStringLiteral("nonsense")));
        QVERIFY(results.at(1).succeeded);
        QCOMPARE(world.poller->lastRequest->tags->value(QStringLiteral("$ServerIP$")), world.hq);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "EngineTest.moc"
