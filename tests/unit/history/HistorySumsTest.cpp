// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryAsking.h"

#include <QTemporaryDir>

using namespace standby;
using enum HistoryType;
using namespace Qt::StringLiterals;

/// Response times and counts of the polling history.
class HistorySumsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<History> m_history;

    void record(int second, HistoryType type, double ms = -1, const QString& server = u"hq"_s) {
        const bool ofProgram = type == ProgramStarted || type == ProgramStopped;
        HistoryEntry entry =
            historyEntry(second * 1000, type, ofProgram ? QString() : u"web"_s, ofProgram ? QString() : server);
        entry.responseMs = ms;
        m_history->record(entry);
    }
    ResponseTimes times(int from, int to, int points, const QString& server = {}) {
        std::optional<Result<ResponseTimes>> answer;
        m_history->responseTimes(u"web"_s, server, from * 1000, to * 1000, points,
                                 [&](Result<ResponseTimes> result) { answer = std::move(result); });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer ? **answer : ResponseTimes();
    }
    HistoryCounts counts(int from, int to, int points, const QList<HistoryType>& types = {}) {
        HistoryFilter filter;
        filter.serverSetId = u"web"_s;
        filter.from = from * 1000;
        filter.to = to * 1000;
        filter.types = types;
        std::optional<Result<HistoryCounts>> answer;
        m_history->counts(filter, points, [&](Result<HistoryCounts> result) { answer = std::move(result); });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer ? **answer : HistoryCounts();
    }

  private Q_SLOTS:
    void init() {
        m_history = std::make_unique<History>(
            m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s));
    }
    void cleanup() { m_history.reset(); }

    void pollsOfABucketAreSummedUp() {
        for (const auto& [second, ms] : {std::pair{101, 10.0}, {102, 20.0}, {103, 60.0}})
            record(second, PollSucceeded, ms);
        record(104, PollFailed);
        record(150, PollSucceeded, 5.0);
        const ResponseTimes found = times(100, 200, 10);
        QCOMPARE(found.bucketMs, 10'000);
        QCOMPARE(found.pollsFrom, 100'000);
        QCOMPARE(found.servers.size(), 1);
        const QList<ResponseBucket> buckets = found.servers.first().buckets;
        QCOMPARE(buckets.size(), 2); // those without polls are left out
        QCOMPARE(buckets[0].time, 100'000);
        QCOMPARE(buckets[0].polls, 4);
        QCOMPARE(buckets[0].failed, 1);
        QCOMPARE(buckets[0].minMs, 10.0);
        QCOMPARE(buckets[0].meanMs, 30.0);
        QCOMPARE(buckets[0].maxMs, 60.0);
        QCOMPARE(buckets[1].time, 150'000);
        QCOMPARE(buckets[1].meanMs, 5.0);
    }

    void neverMorePointsThanAskedFor() {
        for (int second = 0; second < 500; ++second)
            record(1000 + second, PollSucceeded, 7.0);
        const ResponseTimes found = times(1000, 1500, 7);
        QVERIFY(found.servers.first().buckets.size() <= 7);
        qint64 polls = 0;
        for (const ResponseBucket& bucket : found.servers.first().buckets)
            polls += bucket.polls;
        QCOMPARE(polls, 500);
    }

    void failedTimeIsKnownWithoutASinglePoll() {
        record(1, ProgramStarted);
        record(10, ServerRecovered);
        record(115, ServerFailed);
        record(135, ServerRecovered);
        const ResponseTimes found = times(100, 200, 10);
        const QList<ResponseBucket> buckets = found.servers.first().buckets;
        QCOMPARE(buckets.size(), 3);
        QCOMPARE(buckets[0].time, 110'000);
        QCOMPARE(buckets[0].failedSeconds, 5.0);
        QCOMPARE(buckets[1].failedSeconds, 10.0);
        QCOMPARE(buckets[2].failedSeconds, 5.0);
        QCOMPARE(buckets[0].polls, 0);
        QVERIFY(buckets[0].meanMs < 0);
    }

    void oneServerIsAskedForAlone() {
        record(101, PollSucceeded, 10.0);
        record(102, PollSucceeded, 20.0, u"branch"_s);
        QCOMPARE(times(100, 200, 10).servers.size(), 2);
        const ResponseTimes found = times(100, 200, 10, u"branch"_s);
        QCOMPARE(found.servers.size(), 1);
        QCOMPARE(found.servers.first().buckets.first().meanMs, 20.0);
    }

    void theWholeHistoryBeginsWithItsFirstEntry() {
        record(5000, PollSucceeded, 10.0);
        QCOMPARE(times(0, 6000, 10).from, 5'000'000);
        QCOMPARE(counts(0, 6000, 10).from, 5'000'000);
    }

    void countsAreThoseOfThePages() {
        for (int second = 0; second < 100; ++second)
            record(100 + second, second % 10 == 0 ? PollFailed : PollSucceeded, 1.0);
        record(150, ServerFailed);
        const HistoryCounts all = counts(100, 200, 5);
        QCOMPARE(all.total, 101);
        QCOMPARE(all.stretches.size(), 5);
        QCOMPARE(all.stretches.first().to, 200'000);
        for (const HistoryCounts::Stretch& stretch : all.stretches) {
            HistoryFilter filter;
            filter.serverSetId = u"web"_s;
            filter.from = stretch.from;
            filter.to = stretch.to;
            const auto page = pageOf(*m_history, filter);
            QVERIFY(page);
            QCOMPARE(page->size(), stretch.rows);
        }
        QCOMPARE(counts(100, 200, 5, {PollFailed}).total, 10);
        QCOMPARE(counts(100, 200, 5, {ServerFailed, ServerRecovered}).total, 1);
        QCOMPARE(counts(300, 400, 5).stretches.size(), 0);
    }

    void stretchesWithoutRowsLeaveNoGap() {
        record(110, PollSucceeded, 1.0);
        record(190, PollSucceeded, 1.0);
        const HistoryCounts found = counts(100, 200, 10);
        QCOMPARE(found.stretches.size(), 2);
        QCOMPARE(found.stretches[0].from, found.stretches[1].to);
        QCOMPARE(found.stretches[1].from, 100'000);
    }
};

QTEST_GUILESS_MAIN(HistorySumsTest)
#include "HistorySumsTest.moc"
