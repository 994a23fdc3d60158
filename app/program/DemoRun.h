// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "program/CommandLine.h"

#include <QTemporaryDir>

namespace standby {

class EngineThread;

/// What `--demo` runs in: a data directory that goes with this object, and an API on a free port. One that was left by
/// a killed demonstration of the same user is removed by the next.
class DemoRun {
  public:
    DemoRun();

    /// @p line with that directory and, unless it names one, that port. An error: there is no place for temporary
    /// files.
    Result<CommandLine> surroundings(CommandLine line) const;
    /// Where this window's look is kept: that of the user's own Standby stays as it is.
    QString windowSettings() const { return m_directory.filePath(QStringLiteral("window.ini")); }
    /// Without a window: what goes wrong is printed.
    static void start(EngineThread& engine);

  private:
    QTemporaryDir m_directory;
};

} // namespace standby
