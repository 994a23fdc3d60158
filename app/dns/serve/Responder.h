// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/AnswerTable.h"

#include <QByteArrayView>

namespace standby {

/// The largest datagram that we send, and what we tell others to send at most (dnsflagday.net/2020).
inline constexpr quint16 dnsDatagramSize = 1232;

enum class DnsTransport { Udp, Tcp };

/// What to do with a message that came.
struct DnsVerdict {
    enum class What {
        Drop,   ///< nothing can be answered
        Send,   ///< what is in the buffer
        Forward ///< ask elsewhere; nothing is in the buffer
    };
    What what = What::Drop;
    qsizetype size = 0; ///< of what is in the buffer
    quint8 rcode = 0;   ///< 16 is BADVERS
    bool truncated = false;
};

/// Whether what is not ours may be asked elsewhere, where the profile says so.
enum class Forwarding {
    Possible,
    Failed ///< it was tried: what is known here is answered, anything else with SERVFAIL
};

/// Answers questions from the table, as an authoritative server (RFC 1034, 1035, 2308, 6891, 8482, 8906, 9619): each
/// listed name is a zone of its own, with an SOA and NS records, so that a parent zone can delegate it to us. Names
/// below it that are not listed do not exist. Where we forward, only the A, AAAA, SOA and NS records of listed names
/// are ours.
///
/// A pure function of its arguments but for the turns that addresses take. Does not allocate. Any number of threads.
/// @param buffer room for @p bufferSize bytes: dnsDatagramSize for UDP, 65,535 for TCP. May not overlap @p message.
DnsVerdict respond(const AnswerTable& table, QByteArrayView message, DnsTransport transport, char* buffer,
                   qsizetype bufferSize, Forwarding forwarding = Forwarding::Possible);

} // namespace standby
