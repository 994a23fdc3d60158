// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StateSaving.h"

#include <algorithm>
#include <utility>

namespace standby {

namespace {
constexpr qint64 afterStatusUs = 1'000'000;
constexpr qint64 afterRefreshUs = 30'000'000;
constexpr qint64 costShare = 20;
constexpr qint64 putOffUs = 50'000;
constexpr int mostPutOff = 20;
} // namespace

StateSaving::StateSaving(StateFile& file, DeadlineQueue& deadlines, QObject* context, TakeSnapshot takeSnapshot,
                         std::function<void(const QString&)> troubled, std::function<bool()> hasToWait)
    : m_file(file)
    , m_deadlines(deadlines)
    , m_context(context)
    , m_takeSnapshot(std::move(takeSnapshot))
    , m_troubled(std::move(troubled))
    , m_hasToWait(std::move(hasToWait)) {}

StateSaving::~StateSaving() {
    stop();
}

void StateSaving::stop() {
    m_stopped = true;
    m_deadlines.cancel(std::exchange(m_deadline, 0));
}

void StateSaving::changed(bool statusChanged) {
    schedule(std::max(statusChanged ? afterStatusUs : afterRefreshUs, costShare * m_lastCostUs));
}

void StateSaving::schedule(qint64 delayUs) {
    const qint64 dueUs = m_deadlines.clock().monotonicUs() + delayUs;
    if (m_stopped || (m_deadline != 0 && m_dueUs <= dueUs))
        return;
    m_deadlines.cancel(m_deadline);
    m_dueUs = dueUs;
    m_deadline = m_deadlines.scheduleAt(dueUs, [this] { save(); });
}

void StateSaving::save() {
    m_deadline = 0;
    if (m_file.saving())
        return schedule(afterStatusUs);
    if (m_hasToWait() && m_putOff < mostPutOff) {
        ++m_putOff;
        return schedule(putOffUs);
    }
    m_putOff = 0;
    const qint64 startUs = m_deadlines.clock().monotonicUs();
    m_file.saveInBackground(m_takeSnapshot(), m_context, [this, startUs](const Result<Done>& saved) {
        m_lastCostUs = m_deadlines.clock().monotonicUs() - startUs;
        m_troubled(saved ? QString()
                         : QStringLiteral("The last known statuses are not saved. %1").arg(saved.message()));
        if (!saved)
            schedule(afterRefreshUs);
    });
}

} // namespace standby
