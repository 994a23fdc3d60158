// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryAsking.h"

#include "history/HistoryCounting.h"
#include "history/HistoryReader.h"
#include "history/HistoryResponseTimes.h"
#include "history/HistoryStore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace standby;

/// 20,000 rows, or as many as STANDBY_HISTORY_ROWS says, of 1,000 servers. Limits are generous: they catch a scan, not
/// a slow machine.
class HistorySpeedTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    const QString m_file = m_directory.filePath(QStringLiteral("history.sqlite"));
    int m_rows = 20'000;

    static QString nameOf(const char* what, int number) { return QLatin1String(what) + QString::number(number); }

    void report(const char* what, qint64 ns, qsizetype rows) {
        qInfo("%s: %lld rows in %.2f ms", what, static_cast<long long>(rows), double(ns) / 1e6);
    }

    void timePage(const char* what, const HistoryFilter& filter) {
        QVERIFY(readHistory(m_file, filter));
        QElapsedTimer timer;
        timer.start();
        const auto page = readHistory(m_file, filter);
        const qint64 ns = timer.nsecsElapsed();
        QVERIFY2(page, qPrintable(page.message()));
        report(what, ns, page->size());
        QVERIFY(ns < 500'000'000);
    }

  private Q_SLOTS:
    void rowsAreWrittenInBatches() {
        m_rows = qEnvironmentVariableIntValue("STANDBY_HISTORY_ROWS") > 0
                     ? qEnvironmentVariableIntValue("STANDBY_HISTORY_ROWS")
                     : m_rows;
        HistoryStore store(m_file);
        QVERIFY(!store.open());
        QElapsedTimer timer;
        timer.start();
        for (int row = 0; row < m_rows;) {
            QList<HistoryEntry> batch;
            for (int i = 0; i < 500 && row < m_rows; ++i, ++row) {
                // Every second row is of server 0, as if it were polled far more often.
                const int server = row % 2 ? row / 2 % 1000 : 0;
                const auto type = row % 997 == 0  ? HistoryType::ServerFailed
                                  : row % 50 == 0 ? HistoryType::PollFailed
                                                  : HistoryType::PollSucceeded;
                HistoryEntry entry = historyEntry(1'700'000'000'000 + row * 10LL, type, nameOf("set", server / 3),
                                                  nameOf("server", server), QStringLiteral("HTTP/1.1 200 OK"));
                entry.serverAddress = nameOf("192.0.2.", server);
                entry.responseMs = 12.3;
                batch << entry;
            }
            QVERIFY(!store.write(batch));
        }
        const qint64 ns = timer.nsecsElapsed();
        report("written", ns, m_rows);
        qInfo("%.0f rows/s, %.0f bytes a row", m_rows / (double(ns) / 1e9), double(QFileInfo(m_file).size()) / m_rows);
        QVERIFY(double(ns) / m_rows < 1e6);
    }

    void aPageIsReadByItsSizeNotByThatOfTheHistory() {
        HistoryFilter filter;
        timePage("newest of all", filter);
        filter.serverSetId = nameOf("set", 0);
        timePage("newest of a set", filter);
        filter.serverId = nameOf("server", 0);
        timePage("newest of a server", filter);
        filter.types = {HistoryType::ServerFailed};
        timePage("failures of a server", filter);
        filter.types.clear();
        filter.to = 1'700'000'000'000 + m_rows * 5LL;
        timePage("of a server, from the middle", filter);
        filter.serverId = nameOf("server", 1);
        timePage("of a seldom polled server", filter);
    }

    void anyPageIsReachedByItsTime() {
        HistoryFilter filter;
        filter.serverSetId = nameOf("set", 0);
        filter.to = 1'700'000'000'000 + m_rows * 10LL;
        QElapsedTimer timer;
        timer.start();
        const auto counts = countHistory(m_file, filter, 500);
        report("counts of a set", timer.nsecsElapsed(), qsizetype(counts->total));
        QVERIFY(counts->total >= m_rows / 2);
        const HistoryCounts::Stretch oldest = counts->stretches.constLast();
        filter.from = oldest.from;
        filter.to = oldest.to;
        timePage("oldest page of a set", filter);
        filter.from = 0;
        filter.to = 1'700'000'000'000 + m_rows * 10LL;
        filter.types = {HistoryType::ServerFailed, HistoryType::PollFailed};
        timer.start();
        const auto failures = countHistory(m_file, filter, 500);
        report("counts of failures of a set", timer.nsecsElapsed(), qsizetype(failures->total));
        timePage("failures of a set", filter);
    }

    void aDrawingIsReadInTimeForAPerson() {
        QElapsedTimer timer;
        timer.start();
        const auto times = readResponseTimes(m_file, nameOf("set", 0), {}, 0, 1'700'000'000'000 + m_rows * 10LL, 500);
        const qint64 ns = timer.nsecsElapsed();
        qint64 polls = 0;
        for (const ServerResponseTimes& server : times->servers) {
            for (const ResponseBucket& bucket : server.buckets)
                polls += bucket.polls;
        }
        report("response times of a set", ns, qsizetype(polls));
        QVERIFY(polls >= m_rows / 3);
        QVERIFY(ns < 5'000'000'000);
    }

    void uptimeIsReadFromTheChangesOnly() {
        QElapsedTimer timer;
        History history(m_file);
        timer.start();
        const auto uptimes = uptimeOf(history, nameOf("set", 0), 1'700'000'000'000, 1'700'000'000'000 + m_rows * 10LL);
        QVERIFY(uptimes);
        QCOMPARE(uptimes->size(), 3);
        report("uptime", timer.nsecsElapsed(), uptimes->size());
    }
};

QTEST_GUILESS_MAIN(HistorySpeedTest)
#include "HistorySpeedTest.moc"
