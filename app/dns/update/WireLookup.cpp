// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/WireLookup.h"

#include "dns/MessageWriter.h"

#include <algorithm>

namespace standby {

namespace {

constexpr qint64 timeoutUs = 5'000'000;
constexpr qint64 resendAfterUs = 1'000'000;

/// Why an answer is none to a lookup; empty when it is one.
QString refusalWords(const DnsReply& reply) {
    switch (reply.rcode) {
    case dnsRcode::noError:
    case dnsRcode::nxDomain:
        return {};
    case dnsRcode::refused:
        return QStringLiteral("REFUSED: the DNS server does not answer for this name. Either it has no zone for it, or "
                              "it does not answer this machine (allow-query)");
    case dnsRcode::servFail:
        return QStringLiteral("SERVFAIL: the DNS server could not answer. Often its zone was not loaded or has "
                              "expired: look at its log");
    case dnsRcode::formErr:
        return QStringLiteral("FORMERR: the DNS server could not read the question");
    case dnsRcode::notImp:
        return QStringLiteral("NOTIMP: the DNS server does not answer questions of this kind");
    case dnsRcode::notAuth:
        return QStringLiteral("NOTAUTH: the DNS server is not authoritative for this name");
    default:
        return QStringLiteral("the DNS server answered ") + dnsRcodeName(reply.rcode);
    }
}

QString wordsOf(const DnsReply& reply) {
    return reply.message ? refusalWords(reply) : reply.error;
}

/// Adds the addresses of @p type that @p message gives for exactly @p name.
void collect(const DnsMessage& message, const DnsName& name, quint16 type, RecordsFound& found) {
    QList<QHostAddress> addresses;
    for (const DnsRecord& record : message.answers) {
        if (record.type != type || record.recordClass != dnsClass::in || !(record.name == name))
            continue;
        const std::optional<QHostAddress> address = addressOf(record);
        if (!address)
            continue;
        if (!addresses.contains(*address))
            addresses << *address;
        found.lowestTtl =
            found.lowestTtl < 0 ? record.ttlSeconds : std::min<qint64>(found.lowestTtl, record.ttlSeconds);
        found.highestTtl = std::max<qint64>(found.highestTtl, record.ttlSeconds);
    }
    std::sort(addresses.begin(), addresses.end(), [](const QHostAddress& a, const QHostAddress& b) {
        const Q_IPV6ADDR left = a.toIPv6Address();
        const Q_IPV6ADDR right = b.toIPv6Address();
        return std::lexicographical_compare(left.c, left.c + 16, right.c, right.c + 16);
    });
    found.addresses << addresses;
}

/// That the name is an alias for another one, or delegated to other servers: there is nothing to update then.
QString aliasOrDelegation(const DnsMessage& message, const DnsName& name) {
    for (const DnsRecord& record : message.answers) {
        if (record.type != dnsType::cname || !(record.name == name))
            continue;
        const std::optional<DnsName> target = targetOf(record);
        return QStringLiteral("the name is an alias (CNAME) of %1 there, and an alias has no addresses of its own. "
                              "Delete the CNAME record, or update %1 instead")
            .arg(target ? target->toText() : QStringLiteral("another name"));
    }
    if (message.header.authoritative || !message.answers.isEmpty() || message.header.rcode != dnsRcode::noError)
        return {};
    for (const DnsRecord& record : message.authorities) {
        if (record.type == dnsType::ns && !record.name.isRoot() && name.isIn(record.name))
            return QStringLiteral("the DNS server is not responsible for the name: it refers to the servers of %1. "
                                  "Update one of those instead")
                .arg(record.name.toText());
    }
    return {};
}

} // namespace

QString titleOf(const DnsServer& server, const QHostAddress& address) {
    const QString text = address.toString();
    return text.isEmpty() || text == server.host || QHostAddress(server.host) == address
               ? server.host
               : QStringLiteral("%1 (%2)").arg(server.host, text);
}

QString notAuthoritativeWords(const ZoneFound& found) {
    QString words =
        QStringLiteral("the DNS server is not authoritative for the zone %1: it answers from a cache, so it "
                       "cannot be updated. Give the zone's primary server instead")
            .arg(found.zone.toText());
    if (!found.primary.isRoot())
        words += QStringLiteral(" (%1 by its SOA)").arg(found.primary.toText());
    return words;
}

std::optional<DnsRecord> zoneSoaIn(const DnsMessage& answer, const DnsName& name) {
    for (const DnsRecord& record : answer.answers) {
        if (record.type == dnsType::soa && record.recordClass == dnsClass::in && record.name == name)
            return record;
    }
    for (const DnsRecord& record : answer.authorities) {
        if (record.type == dnsType::soa && record.recordClass == dnsClass::in && name.isIn(record.name))
            return record;
    }
    return {};
}

Task<DnsReply> WireLookup::ask(DnsServer server, QHostAddress at, DnsName name, quint16 type) {
    DnsMessageWriter writer(DnsHeader{});
    writer.add(DnsQuestion{name, type, dnsClass::in});
    DnsRequest request;
    request.address = at;
    request.port = quint16(server.port);
    request.message = writer.message();
    request.edns0 = server.lookup.edns0;
    request.timeoutUs = timeoutUs;
    request.resendAfterUs = resendAfterUs;
    Reply<DnsReply> reply([&](std::function<void(DnsReply &&)> done) -> std::function<void()> {
        const ExchangeId id = m_exchange.start(request, std::move(done));
        return [this, id] { m_exchange.cancel(id); };
    });
    co_return co_await reply;
}

Task<RecordsFound> WireLookup::lookUpAt(DnsServer server, QHostAddress at, DnsName name) {
    RecordsFound found;
    found.serverAddress = at;
    found.authoritative = true;
    for (const quint16 type : {dnsType::a, dnsType::aaaa}) {
        Task<DnsReply> asking = ask(server, at, name, type);
        const DnsReply reply = co_await asking;
        found.error = wordsOf(reply);
        if (!found.ok())
            co_return found;
        found.error = aliasOrDelegation(*reply.message, name);
        if (!found.ok())
            co_return found;
        found.authoritative = found.authoritative && reply.message->header.authoritative;
        collect(*reply.message, name, type, found);
    }
    co_return found;
}

Task<RecordsFound> WireLookup::lookUp(DnsServer server, DnsName name) {
    Task<HostAnswer> resolving = m_hosts.of(server.host);
    const HostAnswer host = co_await resolving;
    std::optional<RecordsFound> first;
    for (const QHostAddress& at : host.addresses) {
        Task<RecordsFound> asking = lookUpAt(server, at, name);
        RecordsFound found = co_await asking;
        if (found.ok())
            co_return found;
        if (!first)
            first = std::move(found);
    }
    if (!first) {
        first.emplace();
        first->error = host.error;
    }
    m_hosts.forget(server.host);
    co_return std::move(*first);
}

Task<ZoneFound> WireLookup::findZone(DnsServer server, QHostAddress at, DnsName name) {
    ZoneFound found;
    // One question is enough for servers that follow RFC 2308; others say nothing about names inside their zones.
    for (DnsName asked = name;; asked = asked.parent()) {
        Task<DnsReply> asking = ask(server, at, asked, dnsType::soa);
        const DnsReply reply = co_await asking;
        found.error = wordsOf(reply);
        if (!found.error.isEmpty()) {
            found.error = QStringLiteral("its zone could not be found out: ") + found.error;
            co_return found;
        }
        if (const std::optional<DnsRecord> record = zoneSoaIn(*reply.message, asked)) {
            found.zone = record->name;
            if (const std::optional<DnsSoa> soa = soaOf(*record))
                found.primary = soa->primary;
            found.authoritative = reply.message->header.authoritative;
            co_return found;
        }
        if (asked.isRoot())
            break;
    }
    found.error = QStringLiteral("the DNS server has no zone for the name: no SOA record was found at it or above it");
    co_return found;
}

} // namespace standby
