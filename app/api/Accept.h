// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace standby {

/// Whether an Accept header (RFC 9110, section 12.5.1) wants @p type rather than application/json. No header, a
/// wildcard, or an equal wish for both: no.
bool wantsRatherThanJson(const QByteArray& accept, const QByteArray& type);

} // namespace standby
