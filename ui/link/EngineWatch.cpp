// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/EngineWatch.h"

#include "link/EngineLink.h"
#include "net/Clock.h"

#include <utility>

namespace standby {

namespace {
constexpr qint64 microseconds = 1'000'000;
}

EngineWatch::EngineWatch(EngineLink& link, const Clock& clock, QObject* parent)
    : QObject(parent), m_link(link), m_clock(clock) {
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &EngineWatch::look);
    m_timer.start();
}

void EngineWatch::look() {
    const qint64 now = m_clock.monotonicUs();
    if (m_askedUs < 0 && now >= m_nextAskUs)
        ask();
    const qint64 waited = m_askedUs < 0 ? 0 : (now - m_askedUs) / microseconds;
    const int silent = waited > patienceSeconds ? int(waited) : 0;
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT silentSecondsChanged(silent);
}

void EngineWatch::ask() {
    m_askedUs = m_clock.monotonicUs();
    m_nextAskUs = m_askedUs + askEverySeconds * microseconds;
    m_link.get(QStringLiteral("/healthz"), this, [this](const ApiResponse&) {
        m_askedUs = -1;
        if (std::exchange(m_silent, 0) != 0)
            Q_EMIT silentSecondsChanged(0);
    });
}

} // namespace standby
#include "moc_EngineWatch.cpp"
