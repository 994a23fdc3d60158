// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"

#include <QHash>

namespace standby {

/// What the tags of requests and commands stand for: `$DnsServerIP$` (the host as entered while its address is not
/// known), `$ZoneName$` and `$HostName$` as they travel and without the dot at the end, `$HostAddresses$` separated by
/// commas, `$TTL$` in seconds.
QHash<QString, QString> tagsOf(const RecordUpdate& update);

} // namespace standby
