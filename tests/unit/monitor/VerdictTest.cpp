// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Verdict.h"
#include "monitor/Beat.h"
#include "monitor/PollWords.h"
#include "net/AnswerWords.h"

#include <QtTest>

using namespace standby;

namespace {

PollResult good(const char* response = "220 ready") {
    PollResult result;
    result.succeeded = true;
    result.response = QString::fromLatin1(response);
    result.phases.totalUs = 12'345;
    return result;
}

PollResult bad(const char* error = "connection refused") {
    PollResult result;
    result.error = QString::fromLatin1(error);
    return result;
}

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anUnknownServerIsOkWithItsFirstSuccess() {
        ServerState server;
        PollingFrequency frequency;
        frequency.successesToRecover = 5;
        QCOMPARE(judge(good(), frequency, 0, 1000, server), Judgement::Good);
        QCOMPARE(server.status, ServerStatus::Ok);
        QCOMPARE(server.since, 1000);
        QCOMPARE(server.lastResponse, QStringLiteral("220 ready"));
        QCOMPARE(server.lastResponseMs, 12.345);
    }

    void aServerIsBadOnlyAfterItsRetries() {
        ServerState server;
        server.status = ServerStatus::Ok;
        PollingFrequency frequency;
        frequency.retries = 2;
        QCOMPARE(judge(bad(), frequency, 0, 1000, server), Judgement::Retry);
        QCOMPARE(judge(bad(), frequency, 1, 2000, server), Judgement::Retry);
        QCOMPARE(judge(bad(), frequency, 2, 3000, server), Judgement::Bad);
        QCOMPARE(server.status, ServerStatus::Ok);
        QCOMPARE(server.consecutiveFailures, 3);
        QCOMPARE(server.lastFailedPollAt, 3000);
        QCOMPARE(server.lastError, QStringLiteral("connection refused"));
    }

    void aFailedServerRecoversAfterEnoughSuccessesInARow() {
        ServerState server;
        declareFailed(server, 500);
        server.lastError = QStringLiteral("connection refused");
        PollingFrequency frequency;
        frequency.successesToRecover = 2;
        QCOMPARE(judge(good(), frequency, 0, 1000, server), Judgement::Settled);
        QCOMPARE(server.status, ServerStatus::Failed);
        QCOMPARE(server.lastError, QStringLiteral("connection refused"));
        QCOMPARE(judge(bad(), frequency, 0, 2000, server), Judgement::Settled);
        QCOMPARE(judge(good(), frequency, 0, 3000, server), Judgement::Settled);
        QCOMPARE(server.since, 500);
        QCOMPARE(judge(good(), frequency, 0, 4000, server), Judgement::Good);
        QCOMPARE(server.since, 4000);
        QCOMPARE(server.lastError, QString());
        QCOMPARE(server.lastFailedPollAt, 2000);
    }

    void thePhasesAreThoseOfTheLastPollGoodOrNot() {
        ServerState server;
        PollResult answer = good();
        answer.phases = {1'000, 4'000, 9'000, 12'345};
        judge(answer, {}, 0, 1000, server);
        QCOMPARE(server.lastPhases, answer.phases);
        PollResult refused = bad();
        refused.phases.totalUs = 700;
        judge(refused, {}, 0, 2000, server);
        QCOMPARE(server.lastPhases, refused.phases);
    }

    void aCertificateIsKnownUntilAGoodPollSeesNone() {
        ServerState server;
        PollResult answer = good();
        answer.certificateDaysLeft = 12;
        judge(answer, {}, 0, 1000, server);
        QCOMPARE(server.certificateDaysLeft, 12);
        judge(bad(), {}, 0, 2000, server);
        QCOMPARE(server.certificateDaysLeft, 12);
        PollResult expired = bad("certificate expired 3 days ago");
        expired.certificateDaysLeft = -3;
        judge(expired, {}, 1, 3000, server);
        QCOMPARE(server.certificateDaysLeft, -3);
        judge(good(), {}, 0, 4000, server);
        QVERIFY(!server.certificateDaysLeft);
    }

    void aHostileResponseBecomesOneShortLine() {
        const QString line = shortened(QStringLiteral("one\r\ntwo\x1b[31m") + QString(5000, u'x'));
        QVERIFY(line.startsWith(QStringLiteral("one two [31mxxx")));
        QVERIFY(line.size() <= 200);
    }

    void aSetIsFailedIfAnyEnabledServerIs() {
        ServerSet set;
        set.servers.resize(2);
        QList<ServerState> servers(2);
        QCOMPARE(statusOf(set, servers), ServerStatus::Unknown);
        servers[0].status = ServerStatus::Ok;
        QCOMPARE(statusOf(set, servers), ServerStatus::Unknown);
        servers[1].status = ServerStatus::Failed;
        QCOMPARE(statusOf(set, servers), ServerStatus::Failed);
        set.servers[1].disabled = true;
        QCOMPARE(statusOf(set, servers), ServerStatus::Ok);
        set.servers[0].disabled = true;
        QCOMPARE(statusOf(set, servers), ServerStatus::Unknown);
    }

    void theBeatStaysOnItsGridAndSkipsWholePeriods() {
        QCOMPARE(nextBeat(1000, 200, 1000), 1200);
        QCOMPARE(nextBeat(1000, 200, 1199), 1200);
        QCOMPARE(nextBeat(1000, 200, 1200), 1400);
        QCOMPARE(nextBeat(1000, 200, 9999), 10000);
    }

    void firstCyclesAreSpreadOverAMinuteAtMost() {
        QCOMPARE(spreadDelay(0, 4, 10'000'000), 0);
        QCOMPARE(spreadDelay(1, 4, 10'000'000), 2'500'000);
        QCOMPARE(spreadDelay(3, 4, 3'600'000'000), 45'000'000);
    }

    void theLogSpeaksToPeople() {
        Server server;
        server.address = QStringLiteral("192.0.2.10");
        QCOMPARE(callName(server), QStringLiteral("192.0.2.10"));
        server.displayName = QStringLiteral("HQ");
        HttpPoll http;
        QCOMPARE(sendingWords(http, server), QStringLiteral("Sending HTTP request to HQ (192.0.2.10)"));
        PollResult answer = good("HTTP/1.1 200 OK");
        QCOMPARE(answerWords(server, answer), QStringLiteral("HQ (192.0.2.10) answered in 12 ms: HTTP/1.1 200 OK"));
        QCOMPARE(retryWords(server, QStringLiteral("connection refused"), 1, PollingFrequency()),
                 QStringLiteral("HQ (192.0.2.10): connection refused; retry 1 of 2 in 5 s"));
        QCOMPARE(failedWords(server, QStringLiteral("connection refused")),
                 QStringLiteral("HQ (192.0.2.10) has failed: connection refused"));
        QCOMPARE(respondsAgainWords(server, 192'400),
                 QStringLiteral("HQ (192.0.2.10) responds again after 3 min 12 s"));
        QCOMPARE(durationWords(90'000'000), QStringLiteral("1 d 1 h"));
        QCOMPARE(durationWords(3'600'000), QStringLiteral("1 h"));
        QCOMPARE(durationWords(200), QStringLiteral("200 ms"));
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "VerdictTest.moc"
