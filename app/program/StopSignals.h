// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace standby {

/// SIGTERM and SIGINT, or Ctrl+C and the service control manager on Windows, as a signal in the event loop. The second
/// one ends the process the hard way. SIGHUP asks for a reload; so does a terminal that closes, which is no reason to
/// stop watching. At most one object, for the life of the program.
class StopSignals : public QObject {
    Q_OBJECT
  public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

#ifdef Q_OS_WIN
    /// @name What the service control manager wants, told in a thread of its own
    /// @{
    static void requestStop();
    static void requestReload();
    /// @}
#endif

  Q_SIGNALS:
    void stopRequested();
    /// Files that others write, such as certificates, are to be read anew.
    void reloadRequested();
};

} // namespace standby
