// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/DnsExchange.h"
#include "dns/update/RecordUpdater.h"

namespace standby {

/// Whether a DNS server carried out an UPDATE, and if not, what its answer usually means.
/// @param key that the update was signed with
/// @param now seconds since 1970
UpdateOutcome judgeUpdate(const RecordUpdate& update, const std::optional<TsigKey>& key, const DnsReply& reply,
                          qint64 now);

/// "7 minutes", "45 seconds", "2 hours", "3 days": the largest unit that fits at least twice, rounded.
QString skewText(qint64 seconds);

} // namespace standby
