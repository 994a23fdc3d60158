// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/SetMonitor.h"

#include "monitor/Beat.h"
#include "monitor/SetAddresses.h"

#include <algorithm>
#include <utility>

namespace standby {

namespace {

/// A loop that is so late has slept: a suspend, a stopped virtual machine, or a machine that cannot keep up.
constexpr qint64 overdueUs = 5'000'000;

} // namespace

SetMonitor::SetMonitor(MonitorParts& parts, quint32 index, const ServerSet& set)
    : m_parts(parts), m_set(std::make_shared<const ServerSet>(set)), m_index(index) {
    m_state.servers.resize(set.servers.size());
    m_turns.resize(size_t(set.servers.size()));
    for (size_t i = 0; i < m_turns.size(); ++i)
        m_turns[i].address = QHostAddress(set.servers[qsizetype(i)].effectivePollAddress());
}

SetMonitor::~SetMonitor() {
    cancelAll();
}

qint64 SetMonitor::intervalUs() const {
    const PollingFrequency& frequency = m_set->pollingFrequency;
    const double seconds =
        m_state.status == ServerStatus::Failed ? frequency.failedIntervalSeconds : frequency.intervalSeconds;
    return microseconds(std::max(seconds, shortestIntervalSeconds));
}

// What people do

void SetMonitor::takeOver(const ServerSetState& known) {
    if (known.servers.size() == m_set->servers.size())
        m_state.servers = known.servers;
    m_state.status = known.status;
    m_state.since = known.since;
    m_state.lastPollAt = known.lastPollAt;
    m_state.paused = known.paused;
    m_state.pollState = known.paused ? PollState::Paused : PollState::Waiting;
    updateStatus();
    takeAddresses(*m_set, known.addresses, m_state);
    if (!known.paused || known.addresses.isEmpty() || !allConfigured(*m_set, known.addresses))
        plan(false);
}

void SetMonitor::replace(const ServerSet& set) {
    const std::vector<CycleDone> cancelled = cancelAll();
    const auto before = std::exchange(m_set, std::make_shared<const ServerSet>(set));
    QList<ServerState> servers(set.servers.size());
    std::vector<Turn> turns(size_t(set.servers.size()));
    const bool sameMethod = before->pollingMethod == set.pollingMethod;
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        const Server& server = set.servers[i];
        turns[size_t(i)].address = QHostAddress(server.effectivePollAddress());
        const auto known = std::find_if(before->servers.begin(), before->servers.end(),
                                        [&](const Server& one) { return one.id == server.id; });
        if (sameMethod && known != before->servers.end() && known->address == server.address &&
            known->effectivePollAddress() == server.effectivePollAddress())
            servers[i] = m_state.servers[known - before->servers.begin()];
    }
    m_state.servers = std::move(servers);
    m_turns = std::move(turns);
    m_startUs = -1;
    m_pauseFor = -1;
    updatePollState();
    updateStatus();
    takeAddresses(*m_set, m_state.addresses, m_state);
    plan(false);
    for (const CycleDone& done : cancelled)
        done(false);
}

void SetMonitor::startAt(qint64 atUs) {
    m_startUs = -1;
    schedule(atUs);
}

void SetMonitor::pause(const QString& reason) {
    // A verdict that was told before the pause still decides what DNS says.
    if (m_settling && !m_state.paused) {
        m_parts.deadlines.cancel(std::exchange(m_settling, 0));
        plan(true);
    }
    const bool wasPaused = std::exchange(m_state.paused, true);
    const std::vector<CycleDone> cancelled = cancelAll();
    m_pauseFor = -1;
    updatePollState();
    const auto set = m_set;
    if (!wasPaused) {
        for (ServerState& server : m_state.servers)
            server.recentPolls.addPause();
        Q_EMIT m_parts.monitor.pauseChanged(set->id, true, reason);
    }
    Q_EMIT m_parts.monitor.serverSetChanged(set->id, !wasPaused);
    for (const CycleDone& done : cancelled)
        done(false);
}

void SetMonitor::resume(qint64 firstUs) {
    if (!m_state.paused)
        return;
    m_state.paused = false;
    updatePollState();
    startAt(firstUs);
    const auto set = m_set;
    Q_EMIT m_parts.monitor.pauseChanged(set->id, false, QString());
    plan(true);
    Q_EMIT m_parts.monitor.serverSetChanged(set->id, true);
}

void SetMonitor::setServerDisabled(qsizetype server, bool disabled) {
    if (m_set->servers[server].disabled == disabled)
        return;
    auto changed = std::make_shared<ServerSet>(*m_set);
    changed->servers[server].disabled = disabled;
    m_set = std::move(changed);
    Turn& turn = m_turns[size_t(server)];
    setCouldNotPoll(turn, false, QString());
    if (disabled && turn.phase != Phase::Idle) {
        cancelTurn(size_t(server));
        endTurn(size_t(server), false);
    }
    if (m_pauseFor == server)
        m_pauseFor = -1;
    updatePollState();
    updateStatus();
    if (!disabled && !m_state.paused)
        startAt(m_parts.deadlines.clock().monotonicUs());
    else
        scheduleNext();
    const auto set = m_set;
    const std::vector<CycleDone> finished = takeFinishedWaiters();
    Q_EMIT m_parts.monitor.serverChanged(set->id, set->servers[server].id, true);
    Q_EMIT m_parts.monitor.serverSetChanged(set->id, true);
    plan(false);
    for (const CycleDone& done : finished)
        done(true);
}

void SetMonitor::pollNow(CycleDone done, bool keepBeat) {
    const bool counts = std::any_of(m_turns.begin(), m_turns.end(), [this](const Turn& turn) {
        return turn.phase != Phase::Idle && turn.cycle == m_cycle;
    });
    bool started = false;
    if (!counts) {
        if (!m_state.paused && (!keepBeat || m_nextUs < 0)) {
            m_startUs = m_parts.deadlines.clock().monotonicUs();
            scheduleNext();
        }
        started = startCycle();
    }
    if (done)
        m_waiters.push_back({std::move(done), m_cycle});
    if (!counts && !started && m_polling + m_retrying == 0) {
        // No enabled server: a cycle of nothing has ended, but never before we return.
        settleLater();
        return;
    }
    Q_EMIT m_parts.monitor.serverSetChanged(m_set->id, false);
}

void SetMonitor::stop() {
    for (const CycleDone& done : cancelAll())
        done(false);
}

// The beat

void SetMonitor::schedule(qint64 atUs) {
    unschedule();
    const bool anyEnabled = std::any_of(m_set->servers.begin(), m_set->servers.end(),
                                        [](const Server& server) { return !server.disabled; });
    if (m_state.paused || !anyEnabled)
        return;
    const Clock& clock = m_parts.deadlines.clock();
    m_nextUs = atUs;
    m_state.nextPollAt = clock.wallTime() + std::max<qint64>(atUs - clock.monotonicUs(), 0) / 1000;
    m_beat = m_parts.deadlines.scheduleAt(sharedTick(atUs, intervalUs()), [this] { due(); });
}

void SetMonitor::unschedule() {
    m_parts.deadlines.cancel(std::exchange(m_beat, 0));
    m_nextUs = -1;
    m_state.nextPollAt = 0;
}

/// After a cycle's start, and when the interval changed with the status.
void SetMonitor::scheduleNext() {
    if (m_startUs < 0 && m_nextUs >= 0)
        schedule(m_nextUs); // the first cycle is still to come
    else if (m_startUs >= 0)
        schedule(nextBeat(m_startUs, intervalUs(), m_parts.deadlines.clock().monotonicUs()));
}

void SetMonitor::due() {
    m_beat = 0;
    if (m_parts.deadlines.clock().monotonicUs() - m_nextUs > overdueUs) {
        m_parts.spreadOverdue();
        return;
    }
    m_startUs = m_nextUs;
    scheduleNext();
    startCycle();
    Q_EMIT m_parts.monitor.serverSetChanged(m_set->id, false);
    m_parts.pollSlots.admit();
}

/// False: no server began a turn.
bool SetMonitor::startCycle() {
    const bool oneByOne = m_set->pollingFrequency.stopAtFirstSuccess;
    if (oneByOne && m_polling + m_retrying > 0)
        return false;
    ++m_cycle;
    bool started = false;
    if (oneByOne) {
        started = startNextTurn(0);
    } else {
        for (size_t i = 0; i < m_turns.size(); ++i) {
            if (m_set->servers[qsizetype(i)].disabled || m_turns[i].phase != Phase::Idle)
                continue;
            startTurn(i);
            started = true;
        }
    }
    if (started)
        m_state.lastPollAt = wallNow();
    updatePollState();
    return started;
}

bool SetMonitor::startNextTurn(size_t from) {
    for (size_t i = from; i < m_turns.size(); ++i) {
        if (!m_set->servers[qsizetype(i)].disabled) {
            startTurn(i);
            return true;
        }
    }
    return false;
}

void SetMonitor::startTurn(size_t server) {
    Turn& turn = m_turns[server];
    turn.cycle = m_cycle;
    turn.failures = 0;
    turn.phase = Phase::Polling;
    ++m_polling;
    turn.ticket = m_parts.pollSlots.request(*this, quint32(server));
}

void SetMonitor::cancelTurn(size_t server) {
    Turn& turn = m_turns[server];
    m_parts.pollSlots.cancel(std::exchange(turn.ticket, 0));
    m_parts.deadlines.cancel(std::exchange(turn.retry, 0));
}

/// @p responds: the server is ok and answered. The caller brings the poll state up to date.
void SetMonitor::endTurn(size_t server, bool responds) {
    Turn& turn = m_turns[server];
    (turn.phase == Phase::Retrying ? m_retrying : m_polling) -= 1;
    turn.phase = Phase::Idle;
    if (m_set->pollingFrequency.stopAtFirstSuccess && !responds)
        startNextTurn(server + 1);
}

/// Ends polls, retries, verdicts that wait, the beat, and what the limit holds. Returns who waits, to be told.
std::vector<SetMonitor::CycleDone> SetMonitor::cancelAll() {
    for (size_t i = 0; i < m_turns.size(); ++i) {
        cancelTurn(i);
        m_turns[i].phase = Phase::Idle;
        setCouldNotPoll(m_turns[i], false, QString());
    }
    m_polling = 0;
    m_retrying = 0;
    unschedule();
    m_parts.deadlines.cancel(std::exchange(m_settling, 0));
    if (std::exchange(m_held, false))
        m_parts.failovers.forget(m_index);
    std::vector<CycleDone> waiting;
    for (Waiter& waiter : std::exchange(m_waiters, {}))
        waiting.push_back(std::move(waiter.done));
    return waiting;
}

std::vector<SetMonitor::CycleDone> SetMonitor::takeFinishedWaiters() {
    std::vector<CycleDone> finished;
    if (m_waiters.empty())
        return finished;
    std::erase_if(m_waiters, [&](Waiter& waiter) {
        const bool open = std::any_of(m_turns.begin(), m_turns.end(), [&](const Turn& turn) {
            return turn.phase != Phase::Idle && qint32(turn.cycle - waiter.upTo) <= 0;
        });
        if (!open)
            finished.push_back(std::move(waiter.done));
        return !open;
    });
    return finished;
}

bool SetMonitor::updatePollState() {
    const PollState idle = m_state.paused ? PollState::Paused : PollState::Waiting;
    const PollState now = m_polling > 0 ? PollState::Polling : m_retrying > 0 ? PollState::Retrying : idle;
    return std::exchange(m_state.pollState, now) != now;
}

void SetMonitor::updateStatus() {
    const ServerStatus now = statusOf(*m_set, m_state.servers);
    if (std::exchange(m_state.status, now) != now)
        m_state.since = wallNow();
}

} // namespace standby
