// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QString>

namespace standby {

/// A small file of this user alone (0600): a text for each engine, by "host:port". Read anew each time, for another
/// window may have written it; written as a whole or not at all. A file that cannot be read as such counts as empty and
/// is never written over.
class UserRecords {
  public:
    explicit UserRecords(const QString& path) : m_path(path) {}

    QString path() const { return m_path; }
    /// Empty: none.
    QString value(const QString& engine) const;
    /// An empty @p value removes it.
    Result<Done> setValue(const QString& engine, const QString& value);

  private:
    QString m_path;
};

} // namespace standby
