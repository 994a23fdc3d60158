// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"

#include <QHostAddress>
#include <QList>

namespace standby {

/// Numbers of RFC 1035 and its successors; others travel as they are.
namespace dnsType {
inline constexpr quint16 a = 1, ns = 2, cname = 5, soa = 6, ptr = 12, mx = 15, txt = 16, aaaa = 28, opt = 41,
                         tsig = 250, any = 255;
}
namespace dnsClass {
inline constexpr quint16 in = 1, none = 254, any = 255;
}
namespace dnsOpcode {
inline constexpr quint8 query = 0, notify = 4, update = 5;
}
namespace dnsRcode {
inline constexpr quint8 noError = 0, formErr = 1, servFail = 2, nxDomain = 3, notImp = 4, refused = 5, yxDomain = 6,
                        yxRrset = 7, nxRrset = 8, notAuth = 9, notZone = 10;
}
/// "NXDOMAIN"; "RCODE 12" for one without a name.
QString dnsRcodeName(int rcode);
/// "AAAA"; "TYPE65" for one without a name here (RFC 3597, 5).
QString dnsTypeName(quint16 type);

/// RFC 1035, 4.1.1; AD and CD of RFC 4035. The counts are not part of it: sections know their own.
struct DnsHeader {
    quint16 id = 0;
    bool response = false;
    quint8 opcode = dnsOpcode::query; ///< 0…15
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    bool reserved = false; ///< Z: to be ignored
    bool authenticData = false;
    bool checkingDisabled = false;
    quint8 rcode = dnsRcode::noError; ///< 0…15

    bool operator==(const DnsHeader&) const = default;
};

struct DnsQuestion {
    DnsName name;
    quint16 type = dnsType::a;
    quint16 recordClass = dnsClass::in;

    bool operator==(const DnsQuestion&) const = default;
};

/// A record of any type. Names inside the data of the types of RFC 1035 are uncompressed, so that the data stands alone
/// (RFC 3597, 4).
struct DnsRecord {
    DnsName name;
    quint16 type = 0;
    quint16 recordClass = dnsClass::in; ///< of OPT: the UDP payload size (RFC 6891, 6.1.2)
    quint32 ttlSeconds = 0;             ///< of OPT: extended rcode, version and flags
    QByteArray data;

    bool operator==(const DnsRecord&) const = default;
};

struct DnsSoa {
    DnsName primary;
    DnsName contact;
    quint32 serial = 0;
    quint32 refreshSeconds = 0;
    quint32 retrySeconds = 0;
    quint32 expireSeconds = 0;
    quint32 minimumSeconds = 0; ///< for how long a "no" may be kept (RFC 2308, 5)

    bool operator==(const DnsSoa&) const = default;
};

struct DnsMessage {
    DnsHeader header;
    QList<DnsQuestion> questions; ///< of an UPDATE: the zone
    QList<DnsRecord> answers;     ///< of an UPDATE: the prerequisites
    QList<DnsRecord> authorities; ///< of an UPDATE: the changes
    QList<DnsRecord> additionals;

    bool operator==(const DnsMessage&) const = default;
};

/// A or AAAA, by the family of @p address.
DnsRecord addressRecord(const DnsName& name, quint32 ttlSeconds, const QHostAddress& address);
/// NS, CNAME or PTR.
DnsRecord nameRecord(const DnsName& name, quint16 type, quint32 ttlSeconds, const DnsName& target);
DnsRecord soaRecord(const DnsName& name, quint32 ttlSeconds, const DnsSoa& soa);

/// What the data says, where the type is right and the data is whole.
std::optional<QHostAddress> addressOf(const DnsRecord& record);
/// Of NS, CNAME and PTR.
std::optional<DnsName> targetOf(const DnsRecord& record);
std::optional<DnsSoa> soaOf(const DnsRecord& record);

/// The addresses of a type (A or AAAA) for @p name, through the chain of CNAMEs in @p answers, at most 16 of them.
QList<QHostAddress> addressesIn(const QList<DnsRecord>& answers, const DnsName& name, quint16 type);

} // namespace standby
