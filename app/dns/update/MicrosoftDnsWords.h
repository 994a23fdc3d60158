// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/MicrosoftDnsChange.h"
#include "net/ProcessRunner.h"

namespace standby {

/// The code of Windows that dnscmd failed with ("Command failed:  DNS_ERROR_ZONE_DOES_NOT_EXIST  9601  0x2581"), else
/// its exit code; 0 when it succeeded, -1 when it did not run to its end.
int dnscmdCode(const ProcessReport& report);

/// Why a command failed and the usual cause, in words for a person.
QString dnscmdFailure(const ProcessReport& report, const MicrosoftDnsCommand& command,
                      const MicrosoftDnsChange& change);

} // namespace standby
