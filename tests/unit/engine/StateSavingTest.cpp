// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StateSaving.h"
#include "support/ManualClock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace standby;

/// When the state file is written.
class StateSavingTest : public QObject {
    Q_OBJECT

    struct World {
        ManualClock clock;
        DeadlineQueue deadlines{clock};
        QTemporaryDir directory;
        QObject context;
        StateFile file{directory.path()};
        int snapshots = 0;
        int saved = 0;
        bool hasToWait = false;
        StateSaving saving{file,
                           deadlines,
                           &context,
                           [this] {
                               ++snapshots;
                               return StateFile::Snapshot{};
                           },
                           [this](const QString& trouble) { saved += trouble.isEmpty(); },
                           [this] { return hasToWait; }};
        void advance(double seconds) { clock.advance(deadlines, qint64(seconds * 1e6)); }
    };

  private Q_SLOTS:
    void aStatusIsSavedASecondLaterAndMereRefreshesSeldom() {
        World world;
        world.saving.changed(false);
        world.advance(29);
        QCOMPARE(world.snapshots, 0);
        world.saving.changed(true);
        world.advance(0.99);
        QCOMPARE(world.snapshots, 0);
        world.advance(0.02);
        QCOMPARE(world.snapshots, 1);
        QTRY_COMPARE(world.saved, 1);
        world.advance(60);
        QCOMPARE(world.snapshots, 1);
    }

    void itWaitsForWhatHasToBeOnDiskBefore() {
        World world;
        world.hasToWait = true;
        world.saving.changed(true);
        world.advance(1.5);
        QCOMPARE(world.snapshots, 0);
        world.hasToWait = false;
        world.advance(0.06);
        QCOMPARE(world.snapshots, 1);
        QTRY_COMPARE(world.saved, 1);
    }

    void itDoesNotWaitForEver() {
        World world;
        world.hasToWait = true;
        world.saving.changed(true);
        world.advance(2.1);
        QCOMPARE(world.snapshots, 1);
    }
};

QTEST_GUILESS_MAIN(StateSavingTest)
#include "StateSavingTest.moc"
