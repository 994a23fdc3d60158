// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"

namespace standby {

/// A random secret for this algorithm, base64: as long as the algorithm's digest, which is the least that RFC 8945,
/// section 5.2.2.1 and the HMAC standard (RFC 2104, section 3) want, and no more than it uses. From the system's
/// generator for secrets.
QString randomTsigSecret(TsigAlgorithm algorithm);

/// The `key` clause that makes BIND know this key; empty when one of its parts is missing or wrong.
QString bindKeyClause(const Tsig& tsig);

} // namespace standby
