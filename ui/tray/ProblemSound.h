// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTemporaryFile;

namespace standby {

/// The sound of a new problem. Window thread.
class ProblemSound {
  public:
    ProblemSound();
    ~ProblemSound();

    /// Starts to play @p file, or the built-in sound when that is empty, and returns at once. False when it cannot be
    /// played; see playSoundFile().
    bool play(const QString& file);

  private:
    std::unique_ptr<QTemporaryFile> m_builtIn; ///< players want a file of the file system
};

} // namespace standby
