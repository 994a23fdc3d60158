// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"

#include <QByteArrayView>

namespace standby {

/// Of the announcement of datagrams of up to 1232 bytes, which fit any network unfragmented (DNS flag day 2020).
inline constexpr quint16 edns0Size = 1232;

/// Appends that announcement: an OPT record (RFC 6891). @p message has none yet and is whole.
void appendEdns0(QByteArray& message);

/// The header of @p answer if it is one to @p request, their ids aside: a response of the same opcode to the same
/// question. Servers that cannot read a question complain without it, and the answer to an UPDATE may come without its
/// zone (RFC 2136, 3.8).
std::optional<DnsHeader> headerOfAnswer(QByteArrayView answer, QByteArrayView request);

/// With the upper bits that EDNS0 adds.
int rcodeOf(const DnsMessage& answer);
/// FORMERR, NOTIMP or BADVERS: how servers that do not know EDNS0 answer it (RFC 6891, 7).
bool isNoToEdns0(int rcode);

} // namespace standby
