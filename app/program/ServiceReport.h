// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

namespace standby {

class Engine;
class ServiceSupervisor;

/// Tells the supervisor of services that the engine lives, and what it does. In the engine thread and by its event
/// loop, so that nothing is told when that hangs. Both must outlive this.
class ServiceReport {
  public:
    ServiceReport(const Engine& engine, const ServiceSupervisor& supervisor);

  private:
    void report();

    const Engine& m_engine;
    const ServiceSupervisor& m_supervisor;
    QTimer m_timer;
    QString m_said;
};

/// `Watching 12 server sets, no problems`: what the supervisor is told.
QString serviceStatus(qsizetype serverSets, qsizetype problems);

} // namespace standby
