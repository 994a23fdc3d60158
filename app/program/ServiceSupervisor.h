// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace standby {

/// What starts services on this system and watches over them, if it started us and wants to hear: systemd
/// (sd_notify(3)) or the service control manager of Windows; launchd does not. Otherwise nothing is told to nobody.
/// Thread-safe. One object, for the life of the program.
class ServiceSupervisor {
  public:
    /// What the environment says of it is taken out of there, so that the commands we start do not inherit it: make
    /// this before other threads.
    ServiceSupervisor();

    bool listens() const;
    /// Within how many microseconds after the last alive() it takes us for hung and starts us anew; 0: it does not.
    qint64 watchdogUs() const { return m_watchdogUs; }

    /// Everything works: the engine runs, DNS is answered and the API listens. Also the end of reloading().
    void ready() const;
    /// What we do, one line for a person.
    void status(const QString& line) const;
    void alive() const;
    void reloading() const;
    void stopping() const;
    /// Everything of ours is closed and saved; the process may take a moment longer.
    static void stopped(int exitCode);

  private:
    QByteArray m_address; ///< where systemd listens
    qint64 m_watchdogUs = 0;
};

/// Runs @p program, for which a supervisor that started this process waits. What it tells us reaches StopSignals.
/// @return what @p program returned; on Windows, where nobody else can be asked to be the supervisor, also 1 with a
///     message on stderr when the service control manager did not start this process.
int runSupervised(const std::function<int()>& program);

} // namespace standby
