// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryAsking.h"
#include "support/OwnerOnly.h"

#include <QTemporaryDir>

using namespace standby;

class HistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    QString newFile() { return m_directory.filePath(QStringLiteral("%1.sqlite").arg(++m_files)); }
    const QString m_set = QStringLiteral("web");
    const QString m_hq = QStringLiteral("hq");
    const QString m_branch = QStringLiteral("branch");

  private Q_SLOTS:
    void whatIsRecordedIsReadBackAsItWas() {
        History history(newFile());
        HistoryEntry entry =
            historyEntry(1'000, HistoryType::PollSucceeded, m_set, m_hq, QStringLiteral("200 OK – “ü”"));
        entry.serverAddress = QStringLiteral("192.0.2.10");
        entry.serverName = QStringLiteral("HQ");
        entry.responseMs = 12.345;
        history.record(entry);
        const auto page = pageOf(history, {});
        QVERIFY2(page, qPrintable(page.message()));
        QCOMPARE(page->size(), 1);
        const HistoryEntry& read = page->first();
        QCOMPARE(read.time, entry.time);
        QCOMPARE(read.type, entry.type);
        QCOMPARE(read.serverSetId, entry.serverSetId);
        QCOMPARE(read.serverId, entry.serverId);
        QCOMPARE(read.serverAddress, entry.serverAddress);
        QCOMPARE(read.serverName, entry.serverName);
        QCOMPARE(read.responseMs, entry.responseMs);
        QCOMPARE(read.text, entry.text);
        QVERIFY(read.id > 0);
    }

    void everyTypeHasAWordOfItsOwn() {
        QSet<QString> seen;
        for (int type = 0; type <= int(HistoryType::AddressesChanged); ++type) {
            const QString word = toText(HistoryType(type));
            QCOMPARE(historyTypeFromText(word), std::optional(HistoryType(type)));
            seen.insert(word);
        }
        QCOMPARE(seen.size(), int(HistoryType::AddressesChanged) + 1);
        QVERIFY(!historyTypeFromText(QStringLiteral("nonsense")));
    }

    void theHistorySurvivesARestart() {
        const QString file = newFile();
        {
            History history(file);
            history.record(historyEntry(1'000, HistoryType::ServerFailed, m_set, m_hq, QStringLiteral("refused")));
        }
        History history(file);
        const auto page = pageOf(history, {});
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().text, QStringLiteral("refused"));
        QVERIFY(isForItsOwnerOnly(file));
    }

    void filtersLetThroughWhatTheyName() {
        History history(newFile());
        history.record(historyEntry(1'000, HistoryType::ProgramStarted));
        history.record(historyEntry(2'000, HistoryType::PollSucceeded, m_set, m_hq));
        history.record(historyEntry(3'000, HistoryType::PollFailed, m_set, m_branch));
        history.record(historyEntry(4'000, HistoryType::ServerFailed, m_set, m_branch));
        history.record(historyEntry(5'000, HistoryType::PollSucceeded, QStringLiteral("mail"), QStringLiteral("mx")));
        history.record(historyEntry(6'000, HistoryType::Paused, m_set));

        const auto times = [&history](const HistoryFilter& filter) {
            QList<WallTime> found;
            const auto page = pageOf(history, filter);
            if (page) {
                for (const HistoryEntry& entry : *page)
                    found << entry.time / 1000;
            }
            return found;
        };
        QCOMPARE(times({}), (QList<WallTime>{6, 5, 4, 3, 2, 1}));
        HistoryFilter filter;
        filter.newestFirst = false;
        QCOMPARE(times(filter), (QList<WallTime>{1, 2, 3, 4, 5, 6}));
        filter.serverSetId = m_set;
        QCOMPARE(times(filter), (QList<WallTime>{2, 3, 4, 6}));
        filter.serverId = m_branch;
        QCOMPARE(times(filter), (QList<WallTime>{3, 4}));
        filter.types = {HistoryType::PollFailed, HistoryType::Paused};
        QCOMPARE(times(filter), (QList<WallTime>{3}));
        filter.serverId.clear();
        QCOMPARE(times(filter), (QList<WallTime>{3, 6}));
        filter = {};
        filter.from = 3'000;
        filter.to = 5'000;
        QCOMPARE(times(filter), (QList<WallTime>{4, 3}));
        filter = {};
        filter.limit = 2;
        QCOMPARE(times(filter), (QList<WallTime>{6, 5}));
        filter = {};
        filter.serverSetId = QStringLiteral("unheard of");
        QVERIFY(times(filter).isEmpty());
    }

    void theProgramsStartsAreInTheHistoryOfASetWhenAskedFor() {
        History history(newFile());
        history.record(historyEntry(1'000, HistoryType::ProgramStarted));
        history.record(historyEntry(2'000, HistoryType::ServerFailed, m_set, m_hq));
        history.record(historyEntry(3'000, HistoryType::ServerFailed, QStringLiteral("mail"), QStringLiteral("mx")));
        history.record(historyEntry(4'000, HistoryType::ProgramStopped));
        HistoryFilter filter;
        filter.serverSetId = m_set;
        QCOMPARE(pageOf(history, filter)->size(), 1);
        filter.types = {HistoryType::ServerFailed, HistoryType::ProgramStarted, HistoryType::ProgramStopped};
        const auto page = pageOf(history, filter);
        QCOMPARE(page->size(), 3);
        QCOMPARE(page->at(0).type, HistoryType::ProgramStopped);
        QCOMPARE(page->at(1).serverSetId, m_set);
        QCOMPARE(page->at(2).type, HistoryType::ProgramStarted);
    }

    void pagesFollowEachOtherWithoutGapOrOverlap_data() {
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("newest first") << true;
        QTest::newRow("oldest first") << false;
    }

    void pagesFollowEachOtherWithoutGapOrOverlap() {
        QFETCH(bool, newestFirst);
        History history(newFile());
        // Several entries share a time, and the clock once steps back.
        for (int i = 0; i < 100; ++i) {
            const WallTime time = 1'000 + i / 3 - (i > 60 ? 10 : 0);
            const auto type = i % 7 == 0 ? HistoryType::ServerFailed
                              : i % 2    ? HistoryType::PollFailed
                                         : HistoryType::PollSucceeded;
            history.record(historyEntry(time, type, m_set, i % 5 ? m_hq : m_branch));
        }
        HistoryFilter filter;
        filter.serverSetId = m_set;
        filter.newestFirst = newestFirst;
        filter.limit = 7;
        QList<qint64> seen;
        WallTime last = newestFirst ? std::numeric_limits<qint64>::max() : 0;
        for (;;) {
            const auto page = pageOf(history, filter);
            QVERIFY(page);
            if (page->isEmpty())
                break;
            for (const HistoryEntry& entry : *page) {
                QVERIFY(newestFirst ? entry.time <= last : entry.time >= last);
                last = entry.time;
                seen << entry.id;
            }
            (newestFirst ? filter.beforeId : filter.afterId) = seen.last();
        }
        QCOMPARE(seen.size(), 100);
        QCOMPARE(QSet<qint64>(seen.begin(), seen.end()).size(), 100);
    }

    void aPurgeDeletesWhatIsOldButNotWhatStillHolds() {
        History history(newFile());
        history.record(historyEntry(1'000, HistoryType::ServerFailed, m_set, m_hq));
        history.record(historyEntry(2'000, HistoryType::ServerRecovered, m_set, m_hq));
        for (int i = 0; i < 5'000; ++i)
            history.record(historyEntry(2'001 + i % 900, HistoryType::PollSucceeded, m_set, m_hq));
        history.record(historyEntry(3'000, HistoryType::AddressesChanged, m_set));
        history.record(historyEntry(3'001, HistoryType::DnsUpdated, m_set));
        history.record(historyEntry(3'002, HistoryType::DnsUpdateFailed, m_set));
        history.record(historyEntry(10'000, HistoryType::PollSucceeded, m_set, m_hq));
        QVERIFY(pageOf(history, {}));
        history.purge(9'000);
        HistoryFilter filter;
        filter.limit = 10'000;
        const auto left = [&] {
            const auto page = pageOf(history, filter);
            return page ? page->size() : -1;
        };
        QTRY_COMPARE(left(), 2);
        const auto page = pageOf(history, filter);
        QCOMPARE(page->at(0).time, 10'000);
        QCOMPARE(page->at(1).type, HistoryType::ServerRecovered);
    }

    void longTextsAreCut() {
        History history(newFile());
        history.record(historyEntry(1, HistoryType::PollFailed, m_set, m_hq, QString(50'000, QLatin1Char('x'))));
        const auto page = pageOf(history, {});
        QVERIFY(page);
        QCOMPARE(page->first().text.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
