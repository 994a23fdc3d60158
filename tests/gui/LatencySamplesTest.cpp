// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LatencySamples.h"

#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

QJsonArray seedOf(const QString& server, const QJsonArray& polls, const QString& lastPollAt) {
    return {QJsonObject{{u"id"_s, server}, {u"lastPollAt"_s, lastPollAt}, {u"polls"_s, polls}}};
}

QJsonObject poll(const QString& server, const QString& at, double ms, bool good = true) {
    return {
        {u"id"_s, server}, {u"lastPollAt"_s, at}, {u"lastResponseMs"_s, ms}, {u"consecutiveFailures"_s, good ? 0 : 1}};
}

QList<float> timesOf(const QList<LatencySample>& samples) {
    QList<float> times;
    for (const LatencySample& sample : samples)
        times.append(sample.ms);
    return times;
}

constexpr float failed = RecentPolls::failed;
constexpr float paused = RecentPolls::paused;

} // namespace

class LatencySamplesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyFollowedSetsAreKept() {
        LatencySamples samples;
        QVERIFY(!samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:00.000Z"_s, 5)));
        samples.follow(u"s"_s);
        QVERIFY(samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:00.000Z"_s, 5)));
        QVERIFY(!samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:00.000Z"_s, 5)));
        QCOMPARE(timesOf(samples.of(u"s"_s, u"a"_s)), QList<float>{5});
        samples.forget(u"s"_s);
        QVERIFY(samples.of(u"s"_s).isEmpty());
    }

    void whatTheEngineKnewComesBeforeWhatWasHeardSince() {
        LatencySamples samples;
        samples.follow(u"s"_s);
        samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:00.000Z"_s, 3)); // is in the answer, too
        samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:10.000Z"_s, 4));
        samples.seed(u"s"_s, seedOf(u"a"_s, {1, QJsonValue(), u"paused"_s, 3}, u"2026-11-21T19:00:00.000Z"_s));
        QCOMPARE(timesOf(samples.of(u"s"_s, u"a"_s)), (QList<float>{1, failed, paused, 3, 4}));
        samples.add(u"s"_s, poll(u"a"_s, u"2026-11-21T19:00:20.000Z"_s, 0, false));
        QCOMPARE(timesOf(samples.of(u"s"_s)), (QList<float>{1, failed, paused, 3, 4, failed}));
    }

    void theServersOfASetAreSeenTogether() {
        LatencySamples samples;
        samples.follow(u"s"_s);
        samples.seed(u"s"_s, seedOf(u"a"_s, {1, 2, 30}, {}));
        samples.seed(u"s"_s, seedOf(u"b"_s, {QJsonValue(), 10}, {}));
        QCOMPARE(timesOf(samples.of(u"s"_s)), (QList<float>{1, failed, 30}));
    }

    void aPauseIsAGapAndNoPoll() {
        LatencySamples samples;
        samples.follow(u"s"_s);
        samples.seed(u"s"_s, seedOf(u"a"_s, {23, 23, QJsonValue()}, {}));
        samples.addPause(u"s"_s, 1);
        samples.addPause(u"s"_s, 2);
        QCOMPARE(timesOf(samples.of(u"s"_s)), (QList<float>{23, 23, failed, paused}));
        QCOMPARE(samplesText(samples.of(u"s"_s)), u"ok 2 of 3, median 23\u00a0ms"_s);
        QCOMPARE(samplesText({}), u"no polls yet"_s);
    }

    void memoryIsBounded() {
        LatencySamples samples;
        for (int set = 0; set < 3000; ++set)
            samples.follow(QString::number(set));
        QVERIFY(!samples.follows(u"0"_s));
        QVERIFY(samples.follows(u"2999"_s));
        for (int number = 0; number < 500; ++number)
            samples.add(u"2999"_s, poll(u"a"_s,
                                        u"2026-11-21T19:%1:%2.000Z"_s.arg(number / 60, 2, 10, QChar(u'0'))
                                            .arg(number % 60, 2, 10, QChar(u'0')),
                                        1));
        QCOMPARE(samples.of(u"2999"_s).size(), qsizetype(LatencySamples::kept));
    }
};

QTEST_GUILESS_MAIN(LatencySamplesTest)
#include "LatencySamplesTest.moc"
