// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Revision.h"
#include "model/ConfigurationUndo.h"
#include "model/Result.h"

namespace standby {

/// Reads what a kept revision changed, and no more than that: of 10,000 server sets only those whose texts differ are
/// made values of. A value that may be used in any thread.
class RevisionDifference {
  public:
    /// @param directory `revisions` in the data directory
    RevisionDifference(QString directory, Revision revision)
        : m_directory(std::move(directory)), m_revision(std::move(revision)) {}

    /// Files that went meanwhile, or are damaged, are errors.
    Result<ConfigurationStep> read() const;
    const Revision& revision() const { return m_revision; }

  private:
    QString m_directory;
    Revision m_revision;
};

} // namespace standby
