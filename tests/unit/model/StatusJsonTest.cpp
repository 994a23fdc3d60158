// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/StatusJson.h"

#include "model/EnumWords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QtTest>

using namespace standby;

namespace {

QJsonObject parsed(const char* text) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray(text), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

ServerSet twoServers() {
    ServerSet set;
    set.id = QStringLiteral("s1");
    set.name = QStringLiteral("Main website");
    set.servers.resize(2);
    set.servers[0].id = QStringLiteral("a");
    set.servers[0].address = QStringLiteral("192.0.2.10");
    set.servers[0].displayName = QStringLiteral("HQ");
    set.servers[1].id = QStringLiteral("b");
    set.servers[1].address = QStringLiteral("192.0.2.11");
    set.servers[1].disabled = true;
    set.pollingFrequency.retries = 3;
    set.pollingFrequency.successesToRecover = 2;
    set.tags = {QStringLiteral("web")};
    return set;
}

ServerSetState failedState() {
    ServerSetState state;
    state.status = ServerStatus::Failed;
    state.pollState = PollState::Retrying;
    state.since = 1'790'000'000'000;
    state.nextPollAt = 1'790'000'060'123;
    state.lastPollAt = 1'790'000'000'000;
    state.addresses = {QStringLiteral("192.0.2.11")};
    state.servers.resize(2);
    ServerState& failed = state.servers[0];
    failed.status = ServerStatus::Failed;
    failed.active = true;
    failed.lastPollAt = 1'790'000'000'000;
    failed.lastResponse = QStringLiteral("HTTP/1.1 503");
    failed.lastResponseMs = 12.5;
    failed.lastFailedPollAt = 1'790'000'000'001;
    failed.lastError = QStringLiteral("status 503, expected 200");
    failed.since = 1'780'000'000'000;
    failed.consecutiveFailures = 3;
    failed.consecutiveSuccesses = 0;
    return state;
}

/// Every value has a word of its own, and the word leads back to it.
template<typename E> bool wordsLeadBack() {
    QSet<QString> words;
    for (const auto& [value, word] : EnumWords<E>::table) {
        if (wordOf(value) != QLatin1String(word) || fromWord<E>(QString::fromLatin1(word)) != value)
            return false;
        words.insert(QString::fromLatin1(word));
    }
    return words.size() == qsizetype(EnumWords<E>::table.size()) && !fromWord<E>(u"") && !fromWord<E>(u"nonsense");
}

} // namespace

class StatusJsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void timesAreUtcWithMilliseconds() {
        QCOMPARE(timeToJson(1'790'000'000'123), QJsonValue(QStringLiteral("2026-09-21T14:13:20.123Z")));
        QCOMPARE(timeToJson(0), QJsonValue());
    }

    void timesAreReadWithAnyOffset_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: not a time
        QTest::newRow("UTC") << QStringLiteral("2026-09-21T14:13:20.123Z") << qint64(1'790'000'000'123);
        QTest::newRow("no fraction") << QStringLiteral("2026-09-21T14:13:20Z") << qint64(1'790'000'000'000);
        QTest::newRow("offset") << QStringLiteral("2026-09-21T16:13:20+02:00") << qint64(1'790'000'000'000);
        QTest::newRow("west") << QStringLiteral("2026-09-21T09:43:20.5-04:30") << qint64(1'790'000'000'500);
        QTest::newRow("small letters") << QStringLiteral("2026-09-21t14:13:20z") << qint64(1'790'000'000'000);
        for (const char* wrong : {"", "yesterday", "2026-09-21", "2026-09-21T14:13:20", "2026-13-21T14:13:20Z",
                                  "2026-09-21T25:13:20Z", "1790000000", "2026-09-21 14:13:20Z", "2026-09-21T14:13Z"})
            QTest::newRow(qPrintable(QStringLiteral("wrong: ") + QLatin1String(wrong)))
                << QString::fromLatin1(wrong) << qint64(-1);
    }
    void timesAreReadWithAnyOffset() {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto time = timeFromText(text);
        QCOMPARE(time.value_or(-1), ms);
    }

    void everyEnumerationHasAWordForEachValueBothWays() {
        QVERIFY(wordsLeadBack<ServerStatus>());
        QVERIFY(wordsLeadBack<PollState>());
        QVERIFY(wordsLeadBack<DnsStatus>());
        QVERIFY(wordsLeadBack<ProblemType>());
        QVERIFY(wordsLeadBack<LogLevel>());
        QVERIFY(wordsLeadBack<MatchKind>());
        QVERIFY(wordsLeadBack<TcpServerType>());
        QVERIFY(wordsLeadBack<DnsRecordType>());
        QVERIFY(wordsLeadBack<ComparisonOperator>());
        QVERIFY(wordsLeadBack<AddressMode>());
        QVERIFY(wordsLeadBack<AllFailedMode>());
        QVERIFY(wordsLeadBack<TsigAlgorithm>());
        QVERIFY(wordsLeadBack<NotificationEvent>());
        QVERIFY(wordsLeadBack<SmtpSecurity>());
        QVERIFY(wordsLeadBack<LogRollover>());
        QVERIFY(wordsLeadBack<LogTimeZone>());
        QVERIFY(wordsLeadBack<Role>());
        QCOMPARE(toText(ServerStatus::Ok), QStringLiteral("ok"));
        QCOMPARE(toText(PollState::Retrying), QStringLiteral("retrying"));
        QCOMPARE(toText(ProblemType::ServerPoll), QStringLiteral("serverPoll"));
        QCOMPARE(toText(LogLevel::Warning), QStringLiteral("warning"));
    }

    void theStatusHasTheShapeOfTheContract() {
        const QJsonObject expected = parsed(R"({
            "id": "s1", "name": "Main website", "status": "failed", "paused": false, "pollState": "retrying",
            "nextPollAt": "2026-09-21T14:14:20.123Z", "lastPollAt": "2026-09-21T14:13:20.000Z",
            "addresses": ["192.0.2.11"], "since": "2026-09-21T14:13:20.000Z", "active": ["HQ"], "tags": ["web"],
            "failedServers": 1, "lastError": "status 503, expected 200", "responseMs": null,
            "servers": [
              {"id": "a", "address": "192.0.2.10", "displayName": "HQ", "status": "failed", "disabled": false,
               "active": true, "lastPollAt": "2026-09-21T14:13:20.000Z", "lastResponse": "HTTP/1.1 503",
               "lastResponseMs": 12.5, "lastFailedPollAt": "2026-09-21T14:13:20.001Z",
               "lastError": "status 503, expected 200", "since": "2026-05-28T20:26:40.000Z",
               "consecutiveFailures": 3, "consecutiveSuccesses": 0, "failuresToFail": 4, "successesToRecover": 2,
               "lastPhases": {"connectMs": 1.5, "tlsMs": null, "firstByteMs": 12.25, "totalMs": 13},
               "certificateDaysLeft": -3, "recentPolls": [12.5, null]},
              {"id": "b", "address": "192.0.2.11", "displayName": "", "status": "unknown", "disabled": true,
               "active": false, "lastPollAt": null, "lastResponse": null, "lastResponseMs": null,
               "lastFailedPollAt": null, "lastError": null, "since": null,
               "consecutiveFailures": 0, "consecutiveSuccesses": 0, "failuresToFail": 4, "successesToRecover": 2,
               "lastPhases": null, "certificateDaysLeft": null, "recentPolls": []}],
            "dnsServers": [
              {"id": "ns1", "host": "ns1.example.com", "port": 5353, "status": "failed", "hostNames": [
                {"hostName": "www.example.com", "status": "ok", "records": ["192.0.2.11"], "ttlSeconds": 60,
                 "lastLookupAt": "2026-09-21T14:13:20.000Z", "lastUpdateAt": "2026-09-21T14:13:19.000Z",
                 "nextTryAt": null, "error": ""},
                {"hostName": "*.example.com", "status": "failed", "records": [], "ttlSeconds": null,
                 "lastLookupAt": null, "lastUpdateAt": null, "nextTryAt": "2026-09-21T14:13:25.000Z",
                 "error": "REFUSED"}]}],
            "dnsAnswering": {"listening": true, "hostNames": ["www.example.com"], "addresses": "allRoundRobin",
                             "records": ["192.0.2.11"], "ttlSeconds": 30}})");
        const QList<DnsServerState> dnsServers{{QStringLiteral("ns1"),
                                                QStringLiteral("ns1.example.com"),
                                                5353,
                                                DnsStatus::Failed,
                                                {{QStringLiteral("www.example.com"),
                                                  DnsStatus::Ok,
                                                  {QStringLiteral("192.0.2.11")},
                                                  60,
                                                  1'790'000'000'000,
                                                  1'789'999'999'000,
                                                  0,
                                                  {}},
                                                 {QStringLiteral("*.example.com"),
                                                  DnsStatus::Failed,
                                                  {},
                                                  -1,
                                                  0,
                                                  0,
                                                  1'790'000'005'000,
                                                  QStringLiteral("REFUSED")}}}};
        const DnsAnswering answering{
            true, {QStringLiteral("www.example.com")}, AddressMode::AllRoundRobin, {QStringLiteral("192.0.2.11")}, 30};
        ServerSetState state = failedState();
        state.servers[0].lastPhases = {1'500, -1, 12'250, 13'000};
        state.servers[0].certificateDaysLeft = -3;
        state.servers[0].recentPolls.addGood(12.5);
        state.servers[0].recentPolls.addFailed();
        QCOMPARE(statusJson(twoServers(), state, dnsServers, answering), expected);
        const QJsonObject quiet = statusJson(twoServers(), failedState(), {}, {});
        QCOMPARE(quiet[u"dnsServers"], QJsonValue(QJsonArray()));
        QVERIFY(quiet[u"dnsAnswering"].isNull());
        QJsonObject brief = expected;
        for (const char* more : {"lastPollAt", "dnsServers", "dnsAnswering"})
            brief.remove(QLatin1String(more));
        brief.insert(u"servers", 2);
        QCOMPARE(shortJson(twoServers(), failedState()), brief);
    }

    void stateSurvivesARestartByServerId() {
        ServerSet set = twoServers();
        ServerSetState state = failedState();
        const QJsonObject kept = stateToJson(state, set);
        set.servers.swapItemsAt(0, 1);
        set.servers.append(Server{});
        set.servers.last().id = QStringLiteral("c");
        const ServerSetState back = stateFromJson(kept, set);
        QCOMPARE(back.status, ServerStatus::Failed);
        QCOMPARE(back.servers.size(), 3);
        QCOMPARE(back.servers.at(1), state.servers.at(0));
        QCOMPARE(back.servers.at(0), state.servers.at(1));
        QCOMPARE(back.servers.at(2), ServerState{});
        QCOMPARE(back.addresses, state.addresses);
        QCOMPARE(back.since, state.since);
        QCOMPARE(back.lastPollAt, state.lastPollAt);
        QCOMPARE(back.pollState, PollState::Waiting);
        QCOMPARE(back.nextPollAt, 0);
    }

    void aPauseSurvivesARestart() {
        ServerSetState state = failedState();
        state.paused = true;
        state.pollState = PollState::Paused;
        const ServerSetState back = stateFromJson(stateToJson(state, twoServers()), twoServers());
        QVERIFY(back.paused);
        QCOMPARE(back.pollState, PollState::Paused);
    }

    void damagedStateIsNothingKnown() {
        QJsonObject kept = stateToJson(failedState(), twoServers());
        kept.insert(u"version", 99);
        ServerSetState nothing;
        nothing.servers.resize(2);
        QCOMPARE(stateFromJson(kept, twoServers()), nothing);
        QCOMPARE(stateFromJson({}, twoServers()), nothing);
        const QJsonObject odd = parsed(
            R"({"version": 1, "status": 5, "servers": {"a": {"status": [], "consecutiveFailures": -4, "since": "x"}}})");
        QCOMPARE(stateFromJson(odd, twoServers()), nothing);
    }

    void aLogLineNamesItsSetOnlyWhenItHasOne() {
        LogLine line;
        line.time = QDateTime(QDate(2026, 11, 21), QTime(11, 48, 32)).toMSecsSinceEpoch();
        line.category = QStringLiteral("Polling");
        line.text = QStringLiteral("Sending HTTP request to HQ (192.0.2.10)");
        QCOMPARE(logLineText(line), QStringLiteral("11:48:32 Polling: Sending HTTP request to HQ (192.0.2.10)"));
        line.serverSetName = QStringLiteral("Main website");
        QCOMPARE(logLineText(line),
                 QStringLiteral("11:48:32 [Main website] Polling: Sending HTTP request to HQ (192.0.2.10)"));
    }

    void problemsAndLogLinesHaveTheShapeOfTheContract() {
        Problem problem;
        problem.id = QStringLiteral("p1");
        problem.description = QStringLiteral("The disk is full.");
        problem.firstDetectedAt = problem.lastConfirmedAt = 1'790'000'000'123;
        QCOMPARE(toJson(problem), parsed(R"({"id": "p1", "serverSetId": null, "serverSetName": null, "type": "system",
            "server": null, "description": "The disk is full.", "firstDetectedAt": "2026-09-21T14:13:20.123Z",
            "lastConfirmedAt": "2026-09-21T14:13:20.123Z", "acknowledged": false, "acknowledgeNote": ""})"));
        LogLine line{7,
                     1'790'000'000'123,
                     QStringLiteral("s1"),
                     QStringLiteral("Main website"),
                     QStringLiteral("DNS"),
                     LogLevel::Warning,
                     QStringLiteral("refused")};
        QCOMPARE(toJson(line), parsed(R"({"seq": 7, "time": "2026-09-21T14:13:20.123Z", "serverSetId": "s1",
            "serverSetName": "Main website", "category": "DNS", "level": "warning", "text": "refused"})"));
    }
};

QTEST_APPLESS_MAIN(StatusJsonTest)
#include "StatusJsonTest.moc"
