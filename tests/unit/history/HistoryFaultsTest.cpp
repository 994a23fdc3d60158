// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryAsking.h"

#include "history/HistoryQueue.h"
#include "history/HistoryStore.h"

#include <QSqlError>
#include <QTemporaryDir>

using namespace standby;

class HistoryFaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    QString path(const char* name) { return m_directory.filePath(QLatin1String(name)); }

    static QList<HistoryEntry> manyEntries(int count) {
        QList<HistoryEntry> entries;
        for (int i = 0; i < count; ++i) {
            entries << historyEntry(i, HistoryType::PollFailed, QStringLiteral("web"), QStringLiteral("hq"),
                                    QString(500, QLatin1Char('x')));
        }
        return entries;
    }

    static void setPragma(HistoryStore& store, const QString& pragma) {
        QSqlQuery query(QSqlDatabase::database(store.connectionName()));
        QVERIFY(query.exec(QStringLiteral("PRAGMA ") + pragma));
    }

  private Q_SLOTS:
    void aFullDiskLosesTheBatchAsAWholeAndRoomMendsIt() {
        HistoryStore store(path("full.sqlite"));
        QVERIFY(!store.open());
        QVERIFY(!store.write(manyEntries(10)));
        setPragma(store, QStringLiteral("max_page_count=20")); // SQLite's own full disk: SQLITE_FULL
        const StoreResult full = store.write(manyEntries(1'000));
        QVERIFY(full);
        QCOMPARE(full->fault, StoreFault::DiskFull);
        setPragma(store, QStringLiteral("max_page_count=1000000"));
        QVERIFY(!store.write(manyEntries(5)));
        store.close();

        History history(path("full.sqlite"));
        const auto page = pageOf(history, {});
        QVERIFY(page);
        QCOMPARE(page->size(), 15);
    }

    void aDamagedFileIsSetAsideAndSaid() {
        QFile file(path("damaged.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this was a history once, long ago, before the disk was dropped on the floor");
        file.close();
        History history(file.fileName());
        QSignalSpy troubles(&history, &History::troubled);
        history.record(historyEntry(1, HistoryType::ProgramStarted));
        const auto page = pageOf(history, {});
        QVERIFY2(page, qPrintable(page.message()));
        QCOMPARE(page->size(), 1);
        const QStringList aside = QDir(m_directory.path()).entryList({QStringLiteral("damaged.damaged-*.sqlite")});
        QCOMPARE(aside.size(), 1);
        QTRY_COMPARE(troubles.size(), 1);
        QVERIFY(troubles.first().first().toString().contains(aside.first()));
        QFile kept(m_directory.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().startsWith("this was a history"));
    }

    void damageInTheMiddleIsFoundAfterACrash() {
        const QString file = path("crashed.sqlite");
        {
            HistoryStore store(file);
            QVERIFY(!store.open());
            QVERIFY(!store.write(manyEntries(2'000)));
        }
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        for (qint64 offset = 4096; offset < damaged.size(); offset += 4096) {
            damaged.seek(offset);
            damaged.write(QByteArray(64, '\xff'));
        }
        damaged.close();
        QFile log(file + QStringLiteral("-wal")); // what a crash leaves behind
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("x");
        log.close();

        HistoryStore store(file);
        const StoreResult error = store.open();
        QVERIFY(error);
        QCOMPARE(error->fault, StoreFault::Damaged);
    }

    void aNewerHistoryIsRefusedUntouched() {
        const QString file = path("newer.sqlite");
        {
            HistoryStore store(file);
            QVERIFY(!store.open());
            QVERIFY(!store.write(manyEntries(3)));
            setPragma(store, QStringLiteral("user_version=999"));
        }
        {
            History history(file);
            QSignalSpy troubles(&history, &History::troubled);
            history.record(historyEntry(9, HistoryType::ProgramStarted));
            const auto page = pageOf(history, {});
            QVERIFY(!page);
            QVERIFY(page.message().contains(QStringLiteral("newer version")));
            QTRY_COMPARE(troubles.size(), 1);
            history.record(historyEntry(9, HistoryType::ProgramStarted));
            QTRY_COMPARE(history.counters().dropped, 2U);
        }
        HistoryStore store(file);
        const StoreResult error = store.open();
        QVERIFY(error);
        QCOMPARE(error->fault, StoreFault::NewerSchema);
    }

    void aDirectoryThatIsMissingIsATroubleUntilItIsThere() {
        const QString directory = path("later");
        History history(directory + QStringLiteral("/history.sqlite"));
        QSignalSpy troubles(&history, &History::troubled);
        history.record(historyEntry(1, HistoryType::ProgramStarted));
        QTRY_COMPARE(troubles.size(), 1);
        QVERIFY(troubles.first().first().toString().contains(QStringLiteral("later")));
        QVERIFY(QDir().mkpath(directory));
        QTRY_COMPARE_WITH_TIMEOUT(troubles.size(), 2, 5'000);
        QCOMPARE(troubles.last().first().toString(), QString());
        const auto page = pageOf(history, {});
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
    }

    void aFullQueueDropsGoodPollsFirstAndCounts() {
        HistoryQueue queue;
        queue.push(historyEntry(1, HistoryType::ServerFailed));
        for (qsizetype i = 0; i < HistoryQueue::capacity + 9; ++i)
            queue.push(historyEntry(2 + i, HistoryType::PollSucceeded));
        QCOMPARE(queue.counters().queued, quint64(HistoryQueue::capacity));
        QCOMPARE(queue.counters().dropped, 10U);
        const HistoryQueue::Work work = queue.take();
        QCOMPARE(work.entries.first().type, HistoryType::ServerFailed);
        QCOMPARE(work.entries.at(1).time, 12);
    }

    void anIoErrorOnADiskWithRoomIsNotCalledFull() {
        const QSqlError error(QString(), QStringLiteral("disk I/O error"), QSqlError::StatementError,
                              QStringLiteral("778"));
        QCOMPARE(storeError(error, path("any.sqlite")).fault, StoreFault::Other);
        const QSqlError full(QString(), QStringLiteral("database or disk is full"), QSqlError::StatementError,
                             QStringLiteral("13"));
        QCOMPARE(storeError(full, path("any.sqlite")).fault, StoreFault::DiskFull);
    }
};

QTEST_GUILESS_MAIN(HistoryFaultsTest)
#include "HistoryFaultsTest.moc"
