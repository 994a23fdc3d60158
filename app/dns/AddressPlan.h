// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

#include <QStringList>

namespace standby {

/// The addresses that DNS is to say for a set, IPv4 first, each family in polling order, each address once, as
/// canonical texts. Responding = enabled and not failed (unknown counts as responding); an address that several servers
/// have responds when one of them does. Decided per family (A, AAAA): a failed IPv6 server never removes an IPv4
/// address. OneWeighted: all responding ones with a weight above 0, or all responding ones when all their weights are
/// 0. With no responding server of a family, allFailed decides for it:
/// - AsIfAllResponding: the mode's choice among all enabled servers of the family.
/// - SingleAddress: that address, when it is of this family, else none of this family. When no server of either family
///   responds, it alone is the answer.
/// - KeepLast: what was said last, without the addresses that no enabled server has any more; AsIfAllResponding when
///   nothing of that is left.
/// Families without any enabled server have no addresses.
/// @param said what was said last (KeepLast); address texts of both families.
QStringList plannedAddresses(const ServerSet& set, const QList<ServerState>& servers, const QStringList& said);

} // namespace standby
