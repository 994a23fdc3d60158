// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatusWords.h"
#include "models/LatencySamples.h"
#include "widgets/PhaseBar.h"

#include <QJsonArray>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

constexpr WallTime now = 1'790'000'000'000; // 2026-09-21T14:13:20Z

QJsonObject server(const QString& status, const QJsonObject& more = {}) {
    QJsonObject server{{u"id"_s, u"a"_s},
                       {u"address"_s, u"192.0.2.10"_s},
                       {u"displayName"_s, u"HQ"_s},
                       {u"status"_s, status},
                       {u"disabled"_s, false},
                       {u"since"_s, u"2026-09-21T14:10:20.000Z"_s},
                       {u"lastError"_s, QJsonValue()},
                       {u"consecutiveFailures"_s, 0},
                       {u"consecutiveSuccesses"_s, 9},
                       {u"failuresToFail"_s, 3},
                       {u"successesToRecover"_s, 2}};
    for (auto member = more.begin(); member != more.end(); ++member)
        server.insert(member.key(), member.value());
    return server;
}

QJsonObject failing(int polls, const QString& error, const QString& status = u"ok"_s) {
    return server(status, {{u"consecutiveFailures"_s, polls}, {u"consecutiveSuccesses"_s, 0}, {u"lastError"_s, error}});
}

QJsonObject setOf(const QJsonArray& servers) {
    return {{u"servers"_s, servers}};
}

} // namespace

class StatusWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whyIsCountedInFailures() {
        const TonedText why = whyOfServer(failing(2, u"status 503, expected 200"_s), now);
        QCOMPARE(why.text, u"2 of 3 failures: status 503, expected 200"_s);
        QCOMPARE(why.tone, Tone::Warn);
    }

    void failuresThatDecidedNothingSayWhy() {
        const TonedText why = whyOfServer(failing(7, u"No answer in 5 s."_s), now);
        QVERIFY2(why.text.startsWith(u"7 failures in a row: No answer in 5 s. It counts as failed after 3"_s),
                 qPrintable(why.text));
    }

    void aRecoveryIsCountedInGoodPolls() {
        QJsonObject recovering = failing(0, u"connection refused"_s, u"failed"_s);
        QCOMPARE(whyOfServer(recovering, now).text,
                 u"Failed for 3 min: connection refused. It is ok again after 2 good polls in a row."_s);
        recovering.insert("consecutiveSuccesses"_L1, 1);
        const TonedText why = whyOfServer(recovering, now);
        QCOMPARE(why.text, u"Failed for 3 min: connection refused. 1 of 2 good polls to recover."_s);
        QCOMPARE(why.tone, Tone::Bad);
        recovering.insert("successesToRecover"_L1, 1);
        recovering.insert("consecutiveSuccesses"_L1, 0);
        QVERIFY(whyOfServer(recovering, now).text.endsWith(u"The next good poll makes it ok again."_s));
    }

    void whatIsWellIsSaidCalmly() {
        QCOMPARE(whyOfServer(server(u"ok"_s), now).text, u"OK for 3 min"_s);
        QCOMPARE(whyOfServerSet(setOf({server(u"ok"_s), server(u"ok"_s)})).text, u"All 2 servers respond."_s);
        QCOMPARE(whyOfServerSet(setOf({server(u"ok"_s)})).text, u"Its server responds."_s);
        QVERIFY(whyOfServer(server(u"unknown"_s), now).text.contains(u"counts as responding"_s));
    }

    void theWorstServerSpeaksForTheSet() {
        const QJsonObject failed = failing(3, u"connection refused."_s, u"failed"_s);
        const QJsonObject doubted = failing(1, u"no answer in 5 s"_s);
        QCOMPARE(whyOfServerSet(setOf({server(u"ok"_s), doubted, failed})).text,
                 u"HQ (192.0.2.10) has failed: connection refused."_s);
        QCOMPARE(whyOfServerSet(setOf({server(u"ok"_s), failed, failed})).text,
                 u"2 of 3 servers have failed. HQ (192.0.2.10): connection refused."_s);
        QVERIFY(whyOfServerSet(setOf({failed, failed})).text.startsWith(u"All servers have failed."_s));
        const TonedText doubt = whyOfServerSet(setOf({server(u"ok"_s), doubted}));
        QCOMPARE(doubt.text, u"HQ (192.0.2.10): 1 of 3 failures: no answer in 5 s"_s);
        QCOMPARE(doubt.tone, Tone::Warn);
    }

    void aDisabledServerDecidesNothing() {
        QJsonObject disabled = failing(3, u"connection refused"_s, u"failed"_s);
        disabled.insert("disabled"_L1, true);
        QVERIFY(whyOfServer(disabled, now).text.startsWith(u"Disabled"_s));
        QCOMPARE(whyOfServerSet(setOf({disabled, server(u"ok"_s)})).text, u"Its server responds."_s);
        QVERIFY(whyOfServerSet(setOf({disabled})).text.contains(u"nothing is polled"_s));
    }

    void theWorstComesFirst() {
        QJsonObject disabled = server(u"failed"_s);
        disabled.insert("disabled"_L1, true);
        const QList<QJsonObject> worstFirst{failing(3, u"x"_s, u"failed"_s), failing(1, u"x"_s), server(u"unknown"_s),
                                            server(u"ok"_s), disabled};
        for (qsizetype at = 1; at < worstFirst.size(); ++at)
            QVERIFY(severityOf(worstFirst.at(at - 1)) < severityOf(worstFirst.at(at)));
    }

    void fewDaysOfACertificateAreAWarning() {
        QCOMPARE(certificateText(61).text, u"61 days left"_s);
        QCOMPARE(certificateText(61).tone, Tone::Text);
        QCOMPARE(certificateText(12).text, u"12 days left: renew it soon"_s);
        QCOMPARE(certificateText(12).tone, Tone::Warn);
        QCOMPARE(certificateText(0).tone, Tone::Bad);
        QCOMPARE(certificateText(-3).text, u"expired 3 days ago"_s);
        QCOMPARE(certificateText(-3).tone, Tone::Bad);
    }

    void recentPollsAreCountedWithoutPauses() {
        const QList<LatencySample> samples = samplesOf({10, QJsonValue(), u"paused"_s, 30, 20});
        QCOMPARE(samples.size(), 5);
        QCOMPARE(medianMs(samples), 20.0);
        QCOMPARE(samplesText(samples), u"ok 3 of 4, median 20\u00a0ms"_s);
        QVERIFY(samplesText(samplesOf({u"paused"_s})).contains(u"no polls"_s));
    }

    void thePhasesOfAPollFollowEachOther() {
        const QList<PollPhase> phases =
            phasesOf({{u"connectMs"_s, 1.2}, {u"tlsMs"_s, 9.8}, {u"firstByteMs"_s, 22.9}, {u"totalMs"_s, 23.4}});
        QCOMPARE(phasesText(phases, false),
                 u"connect 1.2\u00a0ms, TLS 8.6\u00a0ms, first byte 13\u00a0ms, rest 0.5\u00a0ms"_s);
        const QList<PollPhase> hung = phasesOf(
            {{u"connectMs"_s, 2}, {u"tlsMs"_s, QJsonValue()}, {u"firstByteMs"_s, QJsonValue()}, {u"totalMs"_s, 5002}});
        QCOMPARE(phasesText(hung, true), u"connect 2.0\u00a0ms, until it failed 5,000\u00a0ms"_s);
    }

    void aPollWithoutPartsShowsNone() {
        QVERIFY(phasesOf({}).isEmpty());
        QVERIFY(phasesOf({{u"connectMs"_s, QJsonValue()}, {u"totalMs"_s, 12}}).isEmpty());
        QCOMPARE(phasesText(phasesOf({{u"firstByteMs"_s, 12}, {u"totalMs"_s, 12}}), false), u"first byte 12\u00a0ms"_s);
    }
};

QTEST_MAIN(StatusWordsTest)
#include "StatusWordsTest.moc"
