// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/FailoverLimit.h"

#include <algorithm>
#include <utility>

namespace standby {

namespace {

constexpr qint64 windowUs = 60'000'000;

} // namespace

FailoverLimit::FailoverLimit(DeadlineQueue& deadlines, std::function<void(quint32 set)> move,
                             std::function<void(const QString& text)> tell)
    : m_deadlines(deadlines), m_move(std::move(move)), m_tell(std::move(tell)) {}

FailoverLimit::~FailoverLimit() {
    m_deadlines.cancel(m_wake);
    m_deadlines.cancel(m_telling);
}

void FailoverLimit::setLimit(int perMinute) {
    if (perMinute == m_limit)
        return;
    m_limit = perMinute;
    wakeLater();
    if (!m_held.empty())
        tellLater();
}

bool FailoverLimit::windowOpen() {
    const qint64 nowUs = m_deadlines.clock().monotonicUs();
    while (!m_moves.empty() && m_moves.front() + windowUs <= nowUs)
        m_moves.pop_front();
    return m_limit == 0 || qsizetype(m_moves.size()) < m_limit;
}

bool FailoverLimit::take(quint32 set) {
    // Those that are held came first.
    if (windowOpen() && (m_held.empty() || m_moving)) {
        if (m_limit > 0)
            m_moves.push_back(m_deadlines.clock().monotonicUs());
        return true;
    }
    if (std::find(m_held.begin(), m_held.end(), set) == m_held.end()) {
        m_held.push_back(set);
        tellLater();
        wakeLater();
    }
    return false;
}

void FailoverLimit::forget(quint32 set) {
    if (std::erase(m_held, set) > 0)
        tellLater();
}

void FailoverLimit::wakeLater() {
    m_deadlines.cancel(std::exchange(m_wake, 0));
    if (m_held.empty())
        return;
    const qint64 atUs = windowOpen() ? m_deadlines.clock().monotonicUs() : m_moves.front() + windowUs;
    m_wake = m_deadlines.scheduleAt(atUs, [this] {
        m_wake = 0;
        moveHeld();
    });
}

void FailoverLimit::moveHeld() {
    m_moving = true;
    while (!m_held.empty() && windowOpen()) {
        const quint32 set = m_held.front();
        m_held.pop_front();
        m_move(set);
    }
    m_moving = false;
    tellLater();
    wakeLater();
}

void FailoverLimit::tellLater() {
    if (m_telling)
        return;
    m_telling = m_deadlines.scheduleAfter(0, [this] {
        m_telling = 0;
        const auto held = qsizetype(m_held.size());
        if (held == std::exchange(m_told, held))
            return;
        m_tell(held == 0 ? QString()
                         : QStringLiteral("Failovers held: %1. More than %2 within a minute were due. The servers are "
                                          "judged, but the addresses of so many server sets change only as the limit "
                                          "allows (Options, Protection). Check whether one cause is behind them all.")
                               .arg(QString::number(held), QString::number(m_limit)));
    });
}

} // namespace standby
