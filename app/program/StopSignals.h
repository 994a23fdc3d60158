// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace standby {

/// SIGTERM and SIGINT, or Ctrl+C and the end of the session on Windows, as a signal in the event loop. The second one
/// ends the process the hard way. SIGHUP is ignored: a terminal that closes is no reason to stop watching. At most one
/// object, for the life of the program.
class StopSignals : public QObject {
    Q_OBJECT
  public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

  Q_SIGNALS:
    void stopRequested();
};

} // namespace standby
