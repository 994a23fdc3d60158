// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/native/NativeContext.h"

namespace standby {

/// [{"hostName", "dnsServer": "host" or null for what Standby itself answers, "serverSetId", "serverSetName", "before":
/// [addresses], "after": [addresses]}]
QJsonArray toJson(const QList<DnsEffect>& effects);

/// A route that changes the configuration, with `?dryRun=true`: then nothing is changed, and the answer is what would
/// be, {"changes": as in /revisions/{n}/changes, "dns": the effects}. What the change would be refused for is said as
/// it would be without. The route's handler runs as ever, so the two cannot differ; it must make its change before it
/// returns.
Route withDryRun(const NativeContextPointer& context, Route route);

} // namespace standby
