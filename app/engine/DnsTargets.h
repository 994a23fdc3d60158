// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsServing.h"
#include "dns/update/DnsUpdates.h"
#include "model/Options.h"
#include "model/ServerSet.h"

#include <QList>
#include <QStringList>

namespace standby {

/// The DNS servers that a set updates: its own, then the default ones if it uses them. Of two with the same id the
/// first.
QList<DnsServer> dnsServersOf(const ServerSet& set, const DnsUpdatingOptions& options);

/// What those DNS servers are to say for @p hostNames.
DnsWish dnsWishOf(const ServerSet& set, const QStringList& hostNames, const QStringList& addresses,
                  const DnsUpdatingOptions& options);

/// What Standby answers for @p hostNames, with the weights of the servers that have the addresses.
ServedSet servedSetOf(const ServerSet& set, const QStringList& hostNames, const QStringList& addresses);

} // namespace standby
