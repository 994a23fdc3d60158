// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Verdict.h"

#include <algorithm>
#include <limits>

namespace standby {

namespace {

constexpr qsizetype longestResponse = 200;

void countUp(int& counter) {
    if (counter < std::numeric_limits<int>::max())
        ++counter;
}

/// A server that says the same again, as nearly all do, keeps the text it has.
void assign(QString& kept, const QString& text) {
    QString next = shortened(text);
    if (next != kept)
        kept = std::move(next);
}

void setStatus(ServerState& server, ServerStatus status, WallTime now) {
    server.status = status;
    server.since = now;
}

} // namespace

QString shortened(const QString& text) {
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text.size() <= longestResponse && std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString line = text.left(longestResponse * 2);
    std::replace_if(line.begin(), line.end(), isControl, u' ');
    line = line.simplified();
    if (line.size() > longestResponse) {
        line.truncate(longestResponse - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += QChar(0x2026);
    }
    return line;
}

Judgement judge(const PollResult& result, const PollingFrequency& frequency, int failuresInTurn, WallTime now,
                ServerState& server) {
    server.lastPollAt = now;
    server.lastPhases = result.phases;
    // A server that cannot be reached shows no certificate: what was seen of it last still holds.
    if (result.succeeded || result.certificateDaysLeft)
        server.certificateDaysLeft = result.certificateDaysLeft;
    assign(server.lastResponse, result.response);
    if (!result.succeeded) {
        server.recentPolls.addFailed();
        server.lastFailedPollAt = now;
        assign(server.lastError, result.error);
        server.consecutiveSuccesses = 0;
        countUp(server.consecutiveFailures);
        if (server.status == ServerStatus::Failed)
            return Judgement::Settled;
        return failuresInTurn < frequency.retries ? Judgement::Retry : Judgement::Bad;
    }

    server.lastResponseMs = result.phases.totalUs < 0 ? -1 : double(result.phases.totalUs) / 1000;
    server.recentPolls.addGood(server.lastResponseMs);
    server.consecutiveFailures = 0;
    countUp(server.consecutiveSuccesses);
    if (server.status == ServerStatus::Failed && server.consecutiveSuccesses < frequency.successesToRecover)
        return Judgement::Settled;
    server.lastError.clear();
    if (server.status == ServerStatus::Ok)
        return Judgement::Settled;
    setStatus(server, ServerStatus::Ok, now);
    return Judgement::Good;
}

void declareFailed(ServerState& server, WallTime now) {
    setStatus(server, ServerStatus::Failed, now);
}

ServerStatus statusOf(const ServerSet& set, const QList<ServerState>& servers) {
    bool anyEnabled = false;
    bool anyUnknown = false;
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        if (set.servers[i].disabled)
            continue;
        anyEnabled = true;
        if (servers[i].status == ServerStatus::Failed)
            return ServerStatus::Failed;
        anyUnknown |= servers[i].status == ServerStatus::Unknown;
    }
    return anyEnabled && !anyUnknown ? ServerStatus::Ok : ServerStatus::Unknown;
}

} // namespace standby
