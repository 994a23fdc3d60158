// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace standby {

/// The data directory, ours alone while this object lives. The lock of a process that is gone is taken over.
class DataDirectory {
  public:
    explicit DataDirectory(const QString& path);

    enum class Taken { Yes, InUse, Failed };
    /// Makes the directory (0700) if need be and locks it.
    Taken take();
    /// Why it was not taken, for a person: who has it (process and machine), or what went wrong.
    QString message() const { return m_message; }
    QString path() const { return m_path; }

  private:
    QString m_path;
    QLockFile m_lock;
    QString m_message;
};

} // namespace standby
