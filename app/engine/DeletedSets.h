// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace standby {

/// What was known of server sets when they were deleted, so that one that comes back is not unknown: neither does DNS
/// then say the address of a server that had failed. Until the program ends; the last `most` of them.
class DeletedSets {
  public:
    static constexpr qsizetype most = 20'000;

    void keep(const ServerSet& set, const ServerSetState& state);
    /// Null: not known, or its servers are others now.
    const ServerSetState* known(const ServerSet& set) const;
    /// The same, and forgets it.
    std::optional<ServerSetState> take(const ServerSet& set);

  private:
    struct Kept {
        ServerSet set;
        ServerSetState state;
    };
    QHash<QString, Kept> m_kept;
    QStringList m_order; ///< of deletion
};

} // namespace standby
