// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/CurrentSettings.h"
#include "engine/DeletedSets.h"
#include "model/Status.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace standby {

/// What DNS would say otherwise for one host name, as soon as a change of the configuration is made.
struct DnsEffect {
    QString hostName;      ///< as entered
    QString dnsServer;     ///< that is updated, with its port; empty: what Standby itself answers
    QString serverSetId;   ///< that decides afterwards; of a name that is answered no more: that decided
    QString serverSetName; ///< its name
    QStringList before;    ///< addresses; empty: Standby says nothing for the name there now
    QStringList after;     ///< empty: Standby no longer answers for the name

    bool operator==(const DnsEffect&) const = default;
};

/// The effects of the change from the settings in force to @p candidate, by host name. Servers are taken to be as the
/// monitor will take them: with the status that they have, unknown if they are new, or are to be polled otherwise.
/// Records at a DNS server that is no longer to be updated stay, so that they are no effect. Neither are times to live
/// and the order of addresses.
/// @param stateOf null for sets that are not there
/// @param deleted what is known of sets that come back
QList<DnsEffect> dnsEffects(const CurrentSettings& now, const Configuration& candidate,
                            const std::function<const ServerSetState*(const QString& setId)>& stateOf,
                            const DeletedSets& deleted);

} // namespace standby
