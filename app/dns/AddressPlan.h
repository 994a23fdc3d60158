// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

#include <QStringList>

namespace standby {

/// The addresses that DNS is to say for a set, IPv4 first, each family in polling order.
/// Responding = enabled and not failed (unknown counts as responding). Decided per family (A, AAAA): a failed IPv6
/// server never removes an IPv4 address. OneWeighted: all responding ones with a weight above 0, or all responding ones
/// when every weight is 0. With no responding server of a family, allFailed decides for it; families without any
/// enabled server have no addresses. A SingleAddress counts for its own family only and is the answer when all are
/// failed.
/// @param said what was said last (KeepLast); canonical address texts of both families.
QStringList plannedAddresses(const ServerSet& set, const QList<ServerState>& servers, const QStringList& said);

} // namespace standby
