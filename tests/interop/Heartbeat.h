// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/MachineDelay.h"
#include "interop/RealServer.h"
#include "interop/StandbyProgram.h"

namespace standby {

/// A set that the program polls every 0.2 s while a test does its worst elsewhere. The history knows every poll, so it
/// tells afterwards whether one came late or failed.
class Heartbeat {
  public:
    explicit Heartbeat(const StandbyProgram& program) : m_program(program) {}

    /// Starts its web server and its set; false when that did not work.
    bool start();
    /// From here on is measured.
    void begin();
    /// What was wrong since begin(): a poll that failed, too few polls, or a gap between two of more than
    /// @ref mostGapMs and what the machine itself held up a thread of this test. Empty when all was well.
    QString irregularity() const;

    WebServer& server() { return *m_server; }
    const QString& setId() const { return m_setId; }

    /// Twice the interval and a good bit more.
    static constexpr int mostGapMs = 700;

  private:
    const StandbyProgram& m_program;
    std::unique_ptr<WebServer> m_server;
    QString m_setId;
    qint64 m_beganMs = 0;
    MachineDelay m_machine;
};

} // namespace standby
