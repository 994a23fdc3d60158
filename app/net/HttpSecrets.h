// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"

namespace standby {

/// Masks what of @p request is secret wherever @p text repeats it: servers quote what they were sent. Secret are the
/// password, also in its Basic form, and what headers and query items carry whose names speak of keys, tokens, secrets,
/// passwords, authorization or cookies.
QString withoutSecrets(QString text, const HttpAction& request);

} // namespace standby
