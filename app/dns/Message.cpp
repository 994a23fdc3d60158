// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Message.h"

#include <QtEndian>

namespace standby {

namespace {

constexpr int longestChain = 16;
constexpr qsizetype soaNumbersSize = 20;

bool isNameType(quint16 type) {
    return type == dnsType::ns || type == dnsType::cname || type == dnsType::ptr;
}

/// The length of the uncompressed name that starts @p wire; 0 = none does.
qsizetype nameLength(QByteArrayView wire) {
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype length = quint8(wire[at]);
        if (length > DnsName::longestLabel)
            return 0;
        at += length + 1;
        if (length == 0)
            return at <= wire.size() ? at : 0;
    }
    return 0;
}

} // namespace

QString dnsRcodeName(int rcode) {
    static constexpr const char* names[] = {"NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED",
                                            "YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE"};
    if (rcode >= 0 && size_t(rcode) < std::size(names))
        return QString::fromLatin1(names[rcode]);
    return QStringLiteral("RCODE %1").arg(rcode);
}

QString dnsTypeName(quint16 type) {
    switch (type) {
    case dnsType::a:
        return QStringLiteral("A");
    case dnsType::ns:
        return QStringLiteral("NS");
    case dnsType::cname:
        return QStringLiteral("CNAME");
    case dnsType::soa:
        return QStringLiteral("SOA");
    case dnsType::ptr:
        return QStringLiteral("PTR");
    case dnsType::mx:
        return QStringLiteral("MX");
    case dnsType::txt:
        return QStringLiteral("TXT");
    case dnsType::aaaa:
        return QStringLiteral("AAAA");
    case dnsType::opt:
        return QStringLiteral("OPT");
    case dnsType::tsig:
        return QStringLiteral("TSIG");
    case dnsType::any:
        return QStringLiteral("ANY");
    default:
        return QStringLiteral("TYPE%1").arg(type);
    }
}

DnsRecord addressRecord(const DnsName& name, quint32 ttlSeconds, const QHostAddress& address) {
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return {name, dnsType::aaaa, dnsClass::in, ttlSeconds,
                QByteArray(reinterpret_cast<const char*>(&bytes), sizeof bytes)};
    }
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return {name, dnsType::a, dnsClass::in, ttlSeconds, bytes};
}

DnsRecord nameRecord(const DnsName& name, quint16 type, quint32 ttlSeconds, const DnsName& target) {
    return {name, type, dnsClass::in, ttlSeconds, target.wire()};
}

DnsRecord soaRecord(const DnsName& name, quint32 ttlSeconds, const DnsSoa& soa) {
    QByteArray numbers(soaNumbersSize, Qt::Uninitialized);
    qToBigEndian(soa.serial, numbers.data());
    qToBigEndian(soa.refreshSeconds, numbers.data() + 4);
    qToBigEndian(soa.retrySeconds, numbers.data() + 8);
    qToBigEndian(soa.expireSeconds, numbers.data() + 12);
    qToBigEndian(soa.minimumSeconds, numbers.data() + 16);
    return {name, dnsType::soa, dnsClass::in, ttlSeconds, soa.primary.wire() + soa.contact.wire() + numbers};
}

std::optional<QHostAddress> addressOf(const DnsRecord& record) {
    if (record.type == dnsType::a && record.data.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(record.data.constData()));
    if (record.type == dnsType::aaaa && record.data.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8*>(record.data.constData()));
    return {};
}

std::optional<DnsName> targetOf(const DnsRecord& record) {
    return isNameType(record.type) ? DnsName::fromWire(record.data) : std::nullopt;
}

std::optional<DnsSoa> soaOf(const DnsRecord& record) {
    if (record.type != dnsType::soa)
        return {};
    const QByteArrayView data = record.data;
    const qsizetype primaryEnd = nameLength(data);
    const qsizetype contactEnd = primaryEnd + nameLength(data.sliced(primaryEnd));
    const std::optional<DnsName> primary = DnsName::fromWire(data.first(primaryEnd));
    const std::optional<DnsName> contact = DnsName::fromWire(data.sliced(primaryEnd, contactEnd - primaryEnd));
    if (!primary || !contact || data.size() != contactEnd + soaNumbersSize)
        return {};
    const auto number = [&](qsizetype index) { return qFromBigEndian<quint32>(data.data() + contactEnd + 4 * index); };
    return DnsSoa{*primary, *contact, number(0), number(1), number(2), number(3), number(4)};
}

QList<QHostAddress> addressesIn(const QList<DnsRecord>& answers, const DnsName& name, quint16 type) {
    DnsName owner = name;
    for (int step = 0; step <= longestChain; ++step) {
        QList<QHostAddress> addresses;
        std::optional<DnsName> next;
        for (const DnsRecord& record : answers) {
            if (record.recordClass != dnsClass::in || !(record.name == owner))
                continue;
            if (record.type == type) {
                if (const auto address = addressOf(record))
                    addresses << *address;
            } else if (record.type == dnsType::cname && !next) {
                next = targetOf(record);
            }
        }
        if (!addresses.isEmpty() || !next)
            return addresses;
        owner = *next;
    }
    return {};
}

} // namespace standby
