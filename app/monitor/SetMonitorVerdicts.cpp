// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SetMonitor that turns results into verdicts, and verdicts into addresses.
#include "monitor/SetMonitor.h"

#include "monitor/Beat.h"
#include "monitor/PollWords.h"
#include "monitor/SetAddresses.h"

#include <algorithm>
#include <utility>

namespace standby {

namespace {

std::shared_ptr<const QHash<QString, QString>> tagsOf(const ServerSet& set, const Server& server) {
    auto tags = std::make_shared<QHash<QString, QString>>();
    tags->insert(QStringLiteral("$ServerIP$"), server.effectivePollAddress());
    tags->insert(QStringLiteral("$ServerDisplayName$"), server.title());
    tags->insert(QStringLiteral("$ServerSetName$"), set.name);
    tags->insert(QStringLiteral("$ServerSetID$"), set.id);
    return tags;
}

} // namespace

PollRequest SetMonitor::begin(quint32 item) {
    const Server& server = m_set->servers[qsizetype(item)];
    PollRequest request;
    request.method = {m_set, &m_set->pollingMethod};
    request.address = m_turns[item].address;
    if (std::holds_alternative<CommandPoll>(m_set->pollingMethod))
        request.tags = tagsOf(*m_set, server);
    if (m_parts.logHeard)
        Q_EMIT m_parts.monitor.logged(m_set->id, LogLevel::Debug, sendingWords(m_set->pollingMethod, server));
    return request;
}

void SetMonitor::ended(quint32 item, PollResult&& result) {
    Turn& turn = m_turns[item];
    turn.ticket = 0;
    const auto set = m_set;
    setCouldNotPoll(turn, result.couldNotPoll, result.error);
    if (result.couldNotPoll) {
        endTurn(item, false);
        updatePollState();
        const std::vector<CycleDone> finished = takeFinishedWaiters();
        Q_EMIT m_parts.monitor.serverSetChanged(set->id, false);
        for (const CycleDone& done : finished)
            done(true);
        return;
    }

    m_parts.rate.count(m_parts.deadlines.clock().monotonicUs());
    (result.succeeded ? m_parts.succeeded : m_parts.failed) += 1;
    ServerState& server = m_state.servers[item];
    const ServerStatus statusBefore = server.status;
    const WallTime sinceBefore = server.since;
    const Judgement judgement = judge(result, set->pollingFrequency, turn.failures, wallNow(), server);
    const bool bad = judgement == Judgement::Bad;
    const bool declared = bad && !m_parts.sentinels.on();
    if (judgement == Judgement::Retry) {
        ++turn.failures;
        --m_polling;
        ++m_retrying;
        turn.phase = Phase::Retrying;
        turn.retry = m_parts.deadlines.scheduleAfter(microseconds(set->pollingFrequency.retryIntervalSeconds),
                                                     [this, item] { retry(item); });
    } else if (bad && !declared && !m_parts.sentinels.offline()) {
        turn.phase = Phase::Asking;
        m_parts.asking.push_back(m_index);
        m_parts.sentinels.ask();
    } else if (declared) {
        declare(item);
    } else {
        if (judgement == Judgement::Good)
            statusChanged();
        endTurn(item, result.succeeded && server.status == ServerStatus::Ok);
    }
    const bool unjudged = bad && turn.phase == Phase::Idle && !declared;
    const int failures = turn.failures;
    const bool pollStateChanged = updatePollState();
    const std::vector<CycleDone> finished = takeFinishedWaiters();

    // From here on all is settled, and only told.
    const qint64 us = result.phases.totalUs;
    if (m_parts.polledHeard)
        Q_EMIT m_parts.monitor.polled({set->id, set->servers[item].id, result.succeeded, result.response, result.error,
                                       us < 0 ? -1 : double(us) / 1000, result.phases});
    if (m_parts.logHeard)
        tellPoll(*set, set->servers[item], result, judgement, failures, unjudged);
    if (judgement == Judgement::Good)
        tellRecovered(*set, set->servers[item], statusBefore, sinceBefore, result.response);
    if (declared)
        tellFailed(*set, set->servers[item], statusBefore, sinceBefore, result.error);
    if (judgement != Judgement::Good && !declared)
        Q_EMIT m_parts.monitor.serverChanged(set->id, set->servers[item].id, false);
    if (pollStateChanged)
        Q_EMIT m_parts.monitor.serverSetChanged(set->id, false);
    for (const CycleDone& done : finished)
        done(true);
}

void SetMonitor::retry(quint32 item) {
    Turn& turn = m_turns[item];
    turn.retry = 0;
    turn.phase = Phase::Polling;
    --m_retrying;
    ++m_polling;
    turn.ticket = m_parts.pollSlots.request(*this, item);
    if (updatePollState())
        Q_EMIT m_parts.monitor.serverSetChanged(m_set->id, false);
    m_parts.pollSlots.admit();
}

/// The verdict: the server has failed.
void SetMonitor::declare(size_t server) {
    declareFailed(m_state.servers[qsizetype(server)], wallNow());
    m_byFailure = true;
    if (m_set->servers[qsizetype(server)].pauseSetOnFailure && !m_state.paused)
        m_pauseFor = qint16(server);
    statusChanged();
    endTurn(server, false);
}

/// A server's status changed: the set's follows, its interval, and soon its addresses.
void SetMonitor::statusChanged() {
    const qint64 before = intervalUs();
    updateStatus();
    const qint64 after = intervalUs();
    if (m_startUs >= 0 && after != before) {
        const qint64 nowUs = m_parts.deadlines.clock().monotonicUs();
        const qint64 nextUs = nextBeat(m_startUs, after, nowUs);
        // A shorter interval never makes the next cycle later, though its own first multiples may have passed.
        schedule(after < before && m_nextUs >= 0 ? std::min(nextUs, m_nextUs) : nextUs);
    }
    settleLater();
}

void SetMonitor::sentinelsChecked(bool online) {
    struct Verdict {
        qsizetype server;
        ServerStatus before;
        WallTime since;
        QString error;
    };
    std::vector<Verdict> verdicts;
    for (size_t i = 0; i < m_turns.size(); ++i) {
        if (m_turns[i].phase != Phase::Asking)
            continue;
        const ServerState& server = m_state.servers[qsizetype(i)];
        verdicts.push_back({qsizetype(i), server.status, server.since, server.lastError});
        if (online)
            declare(i);
        else
            endTurn(i, false);
    }
    if (verdicts.empty())
        return;
    updatePollState();
    const std::vector<CycleDone> finished = takeFinishedWaiters();
    const auto set = m_set;
    for (const Verdict& verdict : verdicts) {
        if (online)
            tellFailed(*set, set->servers[verdict.server], verdict.before, verdict.since, verdict.error);
        else if (m_parts.logHeard)
            Q_EMIT m_parts.monitor.logged(set->id, LogLevel::Debug,
                                          unjudgedWords(set->servers[verdict.server], verdict.error));
    }
    Q_EMIT m_parts.monitor.serverSetChanged(set->id, online);
    for (const CycleDone& done : finished)
        done(true);
}

void SetMonitor::judgeAfresh() {
    for (Turn& turn : m_turns)
        turn.failures = 0;
}

void SetMonitor::setCouldNotPoll(Turn& turn, bool couldNot, const QString& why) {
    if (turn.couldNotPoll == couldNot)
        return;
    turn.couldNotPoll = couldNot;
    if (couldNot)
        m_parts.troubles.begin(m_set->pollingMethod, why);
    else
        m_parts.troubles.end(m_set->pollingMethod);
}

// Telling

void SetMonitor::tellPoll(const ServerSet& set, const Server& server, const PollResult& result, Judgement judgement,
                          int failures, bool unjudged) const {
    if (result.succeeded)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Debug, answerWords(server, result));
    else if (judgement == Judgement::Retry)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Warning,
                                      retryWords(server, result.error, failures, set.pollingFrequency));
    else if (judgement == Judgement::Settled)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Debug, stillFailsWords(server, result.error));
    else if (unjudged)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Debug, unjudgedWords(server, result.error));
}

void SetMonitor::tellFailed(const ServerSet& set, const Server& server, ServerStatus before, WallTime since,
                            const QString& error) const {
    if (m_parts.logHeard)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Error, failedWords(server, error));
    Q_EMIT m_parts.monitor.serverChanged(set.id, server.id, true);
    Q_EMIT m_parts.monitor.serverSetChanged(set.id, true);
    Q_EMIT m_parts.monitor.transitioned({set.id, server.id, before, ServerStatus::Failed, error, since});
}

void SetMonitor::tellRecovered(const ServerSet& set, const Server& server, ServerStatus before, WallTime since,
                               const QString& response) const {
    if (m_parts.logHeard && before == ServerStatus::Failed)
        Q_EMIT m_parts.monitor.logged(set.id, LogLevel::Information,
                                      respondsAgainWords(server, since > 0 ? wallNow() - since : 0));
    Q_EMIT m_parts.monitor.serverChanged(set.id, server.id, true);
    Q_EMIT m_parts.monitor.serverSetChanged(set.id, true);
    Q_EMIT m_parts.monitor.transitioned({set.id, server.id, before, ServerStatus::Ok, response, since});
}

// Addresses

/// Verdicts of one turn of the loop change the addresses once.
void SetMonitor::settleLater() {
    if (!m_settling)
        m_settling = m_parts.deadlines.scheduleAfter(0, [this] { settle(); });
}

void SetMonitor::settle() {
    m_parts.deadlines.cancel(std::exchange(m_settling, 0));
    const std::vector<CycleDone> finished = takeFinishedWaiters();
    if (!m_state.paused)
        plan(true);
    if (m_pauseFor >= 0 && !m_held && !m_state.paused) {
        const Server& server = m_set->servers[std::exchange(m_pauseFor, qint16(-1))];
        const QString reason = hasFailedWords(server);
        if (m_parts.logHeard)
            Q_EMIT m_parts.monitor.logged(m_set->id, LogLevel::Warning, QStringLiteral("Paused: ") + reason);
        pause(reason);
    }
    for (const CycleDone& done : finished)
        done(true);
    m_parts.pollSlots.admit();
}

void SetMonitor::moveHeld() {
    m_held = false;
    settle();
}

/// @p limited: the failover limit has a say, when a failure is behind it.
void SetMonitor::plan(bool limited) {
    const QStringList planned = m_parts.planner(*m_set, m_state.servers, m_state.addresses);
    const bool moves = planned != m_state.addresses;
    if (moves && limited && m_byFailure && !m_parts.failovers.take(m_index)) {
        m_held = true;
        return;
    }
    m_byFailure = false;
    if (std::exchange(m_held, false))
        m_parts.failovers.forget(m_index);
    if (!moves)
        return;
    const std::vector<qsizetype> marked = takeAddresses(*m_set, planned, m_state);
    const auto set = m_set;
    if (m_parts.logHeard)
        Q_EMIT m_parts.monitor.logged(set->id, LogLevel::Information, addressesWords(planned));
    Q_EMIT m_parts.monitor.addressesChanged(set->id, planned);
    for (const qsizetype server : marked)
        Q_EMIT m_parts.monitor.serverChanged(set->id, set->servers[server].id, true);
    Q_EMIT m_parts.monitor.serverSetChanged(set->id, true);
}

} // namespace standby
