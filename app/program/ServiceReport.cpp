// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceReport.h"

#include "engine/Engine.h"
#include "program/ServiceSupervisor.h"

#include <QCoreApplication>

#include <algorithm>

namespace standby {
namespace {

constexpr qint64 statusMs = 10'000;

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

} // namespace

ServiceReport::ServiceReport(const Engine& engine, const ServiceSupervisor& supervisor)
    : m_engine(engine), m_supervisor(supervisor) {
    if (!m_supervisor.listens())
        return;
    // Half of what is allowed, as sd_watchdog_enabled(3) recommends.
    const qint64 aliveMs = m_supervisor.watchdogUs() / 2000;
    m_timer.setInterval(int(aliveMs > 0 ? std::clamp<qint64>(aliveMs, 1, statusMs) : statusMs));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { report(); });
    m_timer.start();
    report();
}

void ServiceReport::report() {
    m_supervisor.alive();
    const QString status = serviceStatus(m_engine.configuration().serverSets.size(), m_engine.problems().size());
    if (status != m_said)
        m_supervisor.status(status);
    m_said = status;
}

QString serviceStatus(qsizetype serverSets, qsizetype problems) {
    const QString sets = serverSets == 1 ? tr("Watching 1 server set") : tr("Watching %1 server sets").arg(serverSets);
    const QString wrong = problems == 0   ? tr("no problems")
                          : problems == 1 ? tr("1 problem")
                                          : tr("%1 problems").arg(problems);
    return sets + QLatin1String(", ") + wrong;
}

} // namespace standby
