// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"
#include "model/Options.h"

#include <QList>

namespace standby {

/// What is answered besides addresses, as it travels. Immutable.
struct ServingProfile {
    QByteArray soaNames;           ///< the primary name server and the contact's mailbox
    QList<QByteArray> nameServers; ///< one at least
    bool forwards = false;         ///< what is not ours is asked elsewhere
    bool recursionAvailable = false;

    /// @param machineName stands in when no name server is given
    static ServingProfile from(const DnsServingOptions& options, const QString& machineName);
};

} // namespace standby
