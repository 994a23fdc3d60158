// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryQueue.h"

#include <utility>

namespace standby {

namespace {

using Steady = std::chrono::steady_clock;

Steady::time_point fromNow(int ms) {
    return Steady::now() + std::chrono::milliseconds(ms);
}

} // namespace

void HistoryQueue::push(HistoryEntry entry) {
    std::unique_lock lock(m_mutex);
    if (m_gate == Gate::Refused || m_stopping) {
        ++m_dropped;
        return;
    }
    if (size() >= capacity) {
        (m_samples.empty() ? m_others : m_samples).pop_front();
        ++m_dropped;
    }
    if (size() == 0)
        m_batchDeadline = fromNow(batchMs);
    std::deque<Numbered>& part = entry.type == HistoryType::PollSucceeded ? m_samples : m_others;
    part.push_back({++m_pushed, std::move(entry)});
    // The first entry starts the clock of its batch, the hundredth ends it: in between the writer sleeps on.
    if (size() == 1 || size() == batchRows)
        m_forWriter.notify_one();
}

void HistoryQueue::requestPurge(WallTime before) {
    std::unique_lock lock(m_mutex);
    m_purgeBefore = qMax(m_purgeBefore.value_or(before), before);
    m_forWriter.notify_one();
}

void HistoryQueue::stop() {
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_stopDeadline = fromNow(stopMs);
    m_forWriter.notify_all();
    m_forReaders.notify_all();
}

History::Counters HistoryQueue::counters() const {
    std::unique_lock lock(m_mutex);
    return {m_writtenRows, m_dropped, quint64(size() + m_inHand)};
}

bool HistoryQueue::dueLocked() const {
    return size() > 0 && (size() >= batchRows || m_flush || m_stopping || Steady::now() >= m_batchDeadline);
}

HistoryQueue::Work HistoryQueue::take() {
    std::unique_lock lock(m_mutex);
    while (!dueLocked() && !m_stopping && !m_purgeBefore) {
        if (size() > 0)
            m_forWriter.wait_until(lock, m_batchDeadline);
        else
            m_forWriter.wait(lock);
    }

    Work work;
    work.stopping = m_stopping;
    work.purgeBefore = std::exchange(m_purgeBefore, std::nullopt);
    if (!dueLocked())
        return work;
    while (size() > 0 && work.entries.size() < longestBatch) {
        const bool sampleIsNext =
            m_others.empty() || (!m_samples.empty() && m_samples.front().number < m_others.front().number);
        std::deque<Numbered>& part = sampleIsNext ? m_samples : m_others;
        m_taken = part.front().number;
        work.entries.append(std::move(part.front().entry));
        part.pop_front();
    }
    m_inHand = work.entries.size();
    if (size() == 0)
        m_flush = false;
    else
        m_batchDeadline = fromNow(batchMs);
    return work;
}

void HistoryQueue::written() {
    std::unique_lock lock(m_mutex);
    m_writtenRows += quint64(std::exchange(m_inHand, 0));
    m_done = m_taken;
    m_forReaders.notify_all();
}

void HistoryQueue::setFailing(bool failing) {
    std::unique_lock lock(m_mutex);
    m_failing = failing;
    m_forReaders.notify_all();
}

void HistoryQueue::refuse(const QString& why) {
    std::unique_lock lock(m_mutex);
    m_gate = Gate::Refused;
    m_refusal = why;
    m_dropped += quint64(size());
    m_samples.clear();
    m_others.clear();
    m_forReaders.notify_all();
}

void HistoryQueue::setReady() {
    std::unique_lock lock(m_mutex);
    m_gate = Gate::Ready;
    m_forReaders.notify_all();
}

bool HistoryQueue::waitForStop(int ms) {
    std::unique_lock lock(m_mutex);
    const auto deadline = fromNow(ms);
    while (!m_stopping && Steady::now() < deadline)
        m_forWriter.wait_until(lock, deadline);
    return m_stopping;
}

bool HistoryQueue::stopOverdue() const {
    std::unique_lock lock(m_mutex);
    return m_stopping && Steady::now() >= m_stopDeadline;
}

void HistoryQueue::giveUp() {
    std::unique_lock lock(m_mutex);
    m_dropped += quint64(size() + std::exchange(m_inHand, 0));
    m_samples.clear();
    m_others.clear();
}

Result<Done> HistoryQueue::waitUntilReady(int ms) {
    std::unique_lock lock(m_mutex);
    const auto deadline = fromNow(ms);
    while (m_gate == Gate::Opening && !m_stopping && Steady::now() < deadline)
        m_forReaders.wait_until(lock, deadline);
    if (m_gate == Gate::Ready)
        return Done{};
    if (m_gate == Gate::Refused)
        return Error{m_refusal, {}};
    return Error{QStringLiteral("The history could not be opened yet. The problems list says why; try again later."),
                 {}};
}

void HistoryQueue::waitUntilWritten(int ms) {
    std::unique_lock lock(m_mutex);
    const auto deadline = fromNow(ms);
    const quint64 number = m_pushed;
    if (m_done < number && size() > 0) {
        m_flush = true;
        m_forWriter.notify_one();
    }
    while (m_done < number && (size() > 0 || m_inHand > 0) && !m_failing && !m_stopping && Steady::now() < deadline)
        m_forReaders.wait_until(lock, deadline);
}

} // namespace standby
