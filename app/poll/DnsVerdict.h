// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"
#include "poll/Poller.h"

namespace standby {

/// Whether an answer to @p question is what @p method expects, with the addresses (through aliases inside the answer)
/// or the name of the rcode as the response.
PollResult judgeDnsAnswer(const DnsPoll& method, const DnsQuestion& question, const DnsMessage& answer);

} // namespace standby
