// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryQueue.h"

#include <QMutexLocker>

namespace standby {

void HistoryQueue::push(HistoryEntry entry) {
    const QMutexLocker lock(&m_mutex);
    if (m_gate == Gate::Refused || m_stopping) {
        ++m_dropped;
        return;
    }
    if (size() >= capacity) {
        (m_samples.empty() ? m_others : m_samples).pop_front();
        ++m_dropped;
    }
    if (size() == 0)
        m_batchDeadline = QDeadlineTimer(batchMs);
    std::deque<Numbered>& part = entry.type == HistoryType::PollSucceeded ? m_samples : m_others;
    part.push_back({++m_pushed, std::move(entry)});
    // The first entry starts the clock of its batch, the hundredth ends it: in between the writer sleeps on.
    if (size() == 1 || size() == batchRows)
        m_forWriter.wakeOne();
}

void HistoryQueue::requestPurge(WallTime before) {
    const QMutexLocker lock(&m_mutex);
    m_purgeBefore = qMax(m_purgeBefore.value_or(before), before);
    m_forWriter.wakeOne();
}

void HistoryQueue::stop() {
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_stopDeadline = QDeadlineTimer(stopMs);
    m_forWriter.wakeAll();
    m_forReaders.wakeAll();
}

History::Counters HistoryQueue::counters() const {
    const QMutexLocker lock(&m_mutex);
    return {m_writtenRows, m_dropped, quint64(size() + m_inHand)};
}

bool HistoryQueue::dueLocked() const {
    return size() > 0 && (size() >= batchRows || m_flush || m_stopping || m_batchDeadline.hasExpired());
}

HistoryQueue::Work HistoryQueue::take() {
    const QMutexLocker lock(&m_mutex);
    while (!dueLocked() && !m_stopping && !m_purgeBefore)
        m_forWriter.wait(&m_mutex, size() > 0 ? m_batchDeadline : QDeadlineTimer(QDeadlineTimer::Forever));

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
        m_batchDeadline = QDeadlineTimer(batchMs);
    return work;
}

void HistoryQueue::written() {
    const QMutexLocker lock(&m_mutex);
    m_writtenRows += quint64(std::exchange(m_inHand, 0));
    m_done = m_taken;
    m_forReaders.wakeAll();
}

void HistoryQueue::setFailing(bool failing) {
    const QMutexLocker lock(&m_mutex);
    m_failing = failing;
    m_forReaders.wakeAll();
}

void HistoryQueue::refuse(const QString& why) {
    const QMutexLocker lock(&m_mutex);
    m_gate = Gate::Refused;
    m_refusal = why;
    m_dropped += quint64(size());
    m_samples.clear();
    m_others.clear();
    m_forReaders.wakeAll();
}

void HistoryQueue::setReady() {
    const QMutexLocker lock(&m_mutex);
    m_gate = Gate::Ready;
    m_forReaders.wakeAll();
}

bool HistoryQueue::waitForStop(int ms) {
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer deadline(ms);
    while (!m_stopping && !deadline.hasExpired())
        m_forWriter.wait(&m_mutex, deadline);
    return m_stopping;
}

bool HistoryQueue::stopOverdue() const {
    const QMutexLocker lock(&m_mutex);
    return m_stopping && m_stopDeadline.hasExpired();
}

void HistoryQueue::giveUp() {
    const QMutexLocker lock(&m_mutex);
    m_dropped += quint64(size() + std::exchange(m_inHand, 0));
    m_samples.clear();
    m_others.clear();
}

Result<Done> HistoryQueue::waitUntilReady(int ms) {
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer deadline(ms);
    while (m_gate == Gate::Opening && !m_stopping && !deadline.hasExpired())
        m_forReaders.wait(&m_mutex, deadline);
    if (m_gate == Gate::Ready)
        return Done{};
    if (m_gate == Gate::Refused)
        return Error{m_refusal, {}};
    return Error{QStringLiteral("The history could not be opened yet. The problems list says why; try again later."),
                 {}};
}

void HistoryQueue::waitUntilWritten(int ms) {
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer deadline(ms);
    const quint64 number = m_pushed;
    if (m_done < number && size() > 0) {
        m_flush = true;
        m_forWriter.wakeOne();
    }
    while (m_done < number && (size() > 0 || m_inHand > 0) && !m_failing && !m_stopping && !deadline.hasExpired())
        m_forReaders.wait(&m_mutex, deadline);
}

} // namespace standby
