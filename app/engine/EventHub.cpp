// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EventHub.h"

#include <QMetaMethod>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace standby {

namespace {

qint64 steadyMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

EventHub::EventHub(QObject* parent)
    : QObject(parent), m_stamp(QByteArray::number(QRandomGenerator::system()->generate64(), 36)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EventHub::flush);
}

void EventHub::publish(QByteArray type, QJsonObject data) {
    m_batch.append({m_nextSeq++, std::move(type), std::move(data)});
    if (m_timer.isActive())
        return;
    const qint64 waited = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : batchMs;
    m_timer.start(int(std::clamp<qint64>(batchMs - waited, 0, batchMs)));
}

void EventHub::flush() {
    m_sinceFlush.start();
    const QList<EngineEvent> batch = std::exchange(m_batch, {});
    std::copy_if(batch.begin(), batch.end(), std::back_inserter(m_kept),
                 [this](const EngineEvent& event) { return !m_skippedAfter || event.seq > *m_skippedAfter; });
    if (m_kept.size() > keptEvents)
        m_kept.erase(m_kept.begin(), m_kept.end() - keptEvents);
    Q_EMIT published(batch);
}

void EventHub::skip() {
    m_skippedAfter = lastSeq();
    m_kept.clear();
}

bool EventHub::wanted() const {
    if (isSignalConnected(QMetaMethod::fromSignal(&EventHub::published)))
        return true;
    const qint64 last = m_lastWantedMs;
    return last >= 0 && steadyMs() - last < wantedMs;
}

void EventHub::disconnectNotify(const QMetaMethod& signal) {
    if (!signal.isValid() || signal == QMetaMethod::fromSignal(&EventHub::published))
        m_lastWantedMs = steadyMs();
}

QByteArray EventHub::idOf(const EngineEvent& event) const {
    return m_stamp + '-' + QByteArray::number(event.seq);
}

std::optional<QList<EngineEvent>> EventHub::since(const QByteArray& lastEventId) const {
    if (lastEventId.isEmpty())
        return QList<EngineEvent>();
    const QByteArray prefix = m_stamp + '-';
    bool isNumber = false;
    const quint64 seq = lastEventId.startsWith(prefix) ? lastEventId.mid(prefix.size()).toULongLong(&isNumber) : 0;
    if (!isNumber || seq > lastSeq() || (m_skippedAfter && seq <= *m_skippedAfter))
        return std::nullopt;
    const quint64 oldest = m_kept.empty() ? (m_batch.isEmpty() ? m_nextSeq : m_batch.first().seq) : m_kept.front().seq;
    if (seq + 1 < oldest)
        return std::nullopt;
    const auto first = std::upper_bound(m_kept.begin(), m_kept.end(), seq,
                                        [](quint64 number, const EngineEvent& event) { return number < event.seq; });
    return QList<EngineEvent>(first, m_kept.end());
}

} // namespace standby
#include "moc_EventHub.cpp"
