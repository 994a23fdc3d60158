// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

#include <QStringList>

#include <vector>

namespace standby {

/// Makes @p addresses what DNS is to say for the set, and marks its servers active by them. Returns the servers whose
/// mark changed, by index.
std::vector<qsizetype> takeAddresses(const ServerSet& set, const QStringList& addresses, ServerSetState& state);

/// Whether each of @p addresses is one that the set may say: an enabled server's, or the single one for all failed.
bool allConfigured(const ServerSet& set, const QStringList& addresses);

} // namespace standby
