// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include <QElapsedTimer>

using namespace standby;

namespace {

/// An engine that has so many sets of three servers, each with a host name.
QStringList startWithMany(EngineWorld& world, int count) {
    QStringList ids;
    SettingsFile file(world.directory.path());
    const auto loaded = file.load();
    Configuration many = loaded ? loaded->configuration : Configuration{};
    for (int number = 0; number < count; ++number) {
        ServerSet set = world.website();
        set.id = QStringLiteral("m%1").arg(number);
        set.name = QStringLiteral("Set %1").arg(number);
        set.dnsData.hostNames = {QStringLiteral("www%1.example.com").arg(number)};
        set.servers.append(set.servers.first());
        for (qsizetype i = 0; i < set.servers.size(); ++i) {
            set.servers[i].id = QStringLiteral("v%1").arg(i);
            set.servers[i].address = QStringLiteral("10.%1.%2.%3").arg(i).arg(number >> 8).arg(number & 255);
        }
        many.serverSets.append(set);
        ids.append(set.id);
    }
    if (!file.save(many, world.admin, QStringLiteral("Many"), 1) || !world.restart())
        qFatal("The engine did not start.");
    return ids;
}

qsizetype doneOf(const Outcome<BulkOutcome>& outcome) {
    const auto* done = std::get_if<BulkOutcome>(&outcome);
    return done ? done->done.size() : -1;
}

} // namespace

class EngineBulkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// Limits are generous: they catch what costs the square of the number, not a busy machine.
    void manyAreActedUponWithoutHoldingUpTheEngine() {
        constexpr int count = 3000;
        EngineWorld world;
        const QStringList ids = startWithMany(world, count);
        world.advance(20);
        const qsizetype revisions = world.engine->revisions().size();
        QElapsedTimer timer;
        for (const auto& [action, name] :
             {std::pair(BulkAction::Pause, "pause"), std::pair(BulkAction::Resume, "resume"),
              std::pair(BulkAction::Poll, "poll"), std::pair(BulkAction::Delete, "delete")}) {
            timer.start();
            QCOMPARE(doneOf(world.engine->actOn(ids, action, world.admin)), count);
            qInfo("%s of %d: %lld ms", name, count, static_cast<long long>(timer.elapsed()));
            QVERIFY(timer.elapsed() < 5'000);
            if (action == BulkAction::Pause)
                QVERIFY(world.engine->allPaused());
            if (action == BulkAction::Resume)
                QCOMPARE(world.engine->statistics().paused, 0);
        }
        QCOMPARE(world.engine->configuration().serverSets.size(), 0);
        QCOMPARE(world.engine->statistics().serverSets, 0);
        QCOMPARE(world.engine->revisions().size(), revisions + 1);
    }

    void oneLineOfTheLogSpeaksForAll() {
        EngineWorld world;
        const QStringList ids = startWithMany(world, 5);
        QCOMPARE(doneOf(world.engine->actOn(ids, BulkAction::Pause, world.admin)), 5);
        const QStringList paused = world.logTexts().filter(QStringLiteral("Paused"));
        QCOMPARE(paused.size(), 1);
        QVERIFY2(paused.first().startsWith(QStringLiteral("Paused 5 server sets, by admin")),
                 qPrintable(paused.first()));
        QCOMPARE(doneOf(world.engine->actOn({ids.first()}, BulkAction::Delete, world.admin)), 1);
        QCOMPARE(world.engine->revisions().first().summary, QStringLiteral("Deleted server set \"Set 0\""));
    }

    void whatWasDoneToSeveralIsInTheHistoryOfEach() {
        EngineWorld world;
        const QStringList ids = startWithMany(world, 2);
        world.engine->actOn(ids, BulkAction::Pause, world.admin);
        HistoryFilter filter;
        filter.serverSetId = ids.last();
        const QList<HistoryEntry> entries = world.history(filter);
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const HistoryEntry& entry) {
            return entry.type == HistoryType::Paused && entry.text.contains(QStringLiteral("by admin"));
        }));
    }

    void anEndingEngineDoesNothing() {
        EngineWorld world;
        const QStringList ids = startWithMany(world, 2);
        world.engine->stop();
        QCOMPARE(refusalOf(world.engine->actOn(ids, BulkAction::Delete, world.admin)), std::optional(Refusal::Failed));
    }
};

QTEST_GUILESS_MAIN(EngineBulkTest)
#include "EngineBulkTest.moc"
