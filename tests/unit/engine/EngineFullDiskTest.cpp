// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"
#include "support/FileSizeLimit.h"

using namespace standby;

class EngineFullDiskTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFullDiskIsAProblemAndPollingGoesOn() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.website();
        set.pollingFrequency.intervalSeconds = 0.2;
        set = world.created(set);
        Options options = world.engine->configuration().options;
        options.serverPolling.recordOnlyChanges = false;
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        QVERIFY(!world.history().isEmpty());
        // Other files may be in trouble, too, and sooner.
        const auto historyIsTrouble = [&world] {
            const QList<Problem> problems = world.engine->problems();
            return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
                return problem.type == ProblemType::System &&
                       problem.description.contains(QStringLiteral("history.sqlite"));
            });
        };
        {
            const FileSizeLimit full(16);
            world.advance(60);
            QTRY_VERIFY_WITH_TIMEOUT(historyIsTrouble(), 5'000);

            world.poller->set(world.hq, FakePoller::Does::Refuse);
            world.advance(10);
            QCOMPARE(world.engine->state(set.id).addresses, QStringList{world.branch});
            ServerSet changed = *world.engine->serverSet(set.id);
            changed.notes = QStringLiteral("does not fit");
            QCOMPARE(refusalOf(world.engine->changeServerSet(set.id, changed, world.admin)),
                     std::optional(Refusal::Failed));
            QCOMPARE(world.engine->serverSet(set.id)->notes, QString());
        }
        // There is room again: what was kept in memory is written, and the trouble ends by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!historyIsTrouble(), 5'000);
        HistoryFilter filter;
        filter.limit = 10'000;
        qsizetype polls = 0;
        for (const HistoryEntry& entry : world.history(filter))
            polls += entry.type == HistoryType::PollSucceeded || entry.type == HistoryType::PollFailed;
        QVERIFY2(polls >= 2 * 5 * 60, qPrintable(QString::number(polls)));
        QCOMPARE(world.engine->history().counters().dropped, 0U);
        QVERIFY(world.historyTypes().contains(HistoryType::ServerFailed));
    }
};

QTEST_GUILESS_MAIN(EngineFullDiskTest)
#include "EngineFullDiskTest.moc"
