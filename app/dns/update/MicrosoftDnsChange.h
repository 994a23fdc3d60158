// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"
#include "model/Result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace standby {

/// What Microsoft's DNS server is to say about the addresses of one name from now on.
struct MicrosoftDnsChange {
    DnsName zone;
    DnsName name;
    QList<QHostAddress> addresses; ///< 1 to mostAddresses, both families; no others remain
    quint32 ttlSeconds = 0;

    static constexpr qsizetype mostAddresses = 64;
    static constexpr quint32 longestTtl = 2'147'483'647; ///< RFC 2181, section 8
};

/// Everything that becomes an argument of dnscmd is checked here: names are letters, digits, hyphens and underscores
/// with at most a `*` in front, the name is in the zone, and the addresses are plain ones.
Result<Done> checkChange(const MicrosoftDnsChange& change);

/// The change as JSON: {"zone","name","addresses","ttlSeconds"}; with a nonce it is the payload of a request.
QByteArray toJson(const MicrosoftDnsChange& change, const QString& nonce);
/// Reads and checks what toJson() writes; other members are refused.
Result<MicrosoftDnsChange> changeFromJson(const QByteArray& json);

/// An address with its record's TTL.
struct MicrosoftDnsRecord {
    QHostAddress address;
    quint32 ttlSeconds = 0;

    bool operator==(const MicrosoftDnsRecord&) const = default;
};

/// The A and AAAA records in what `dnscmd /EnumRecords` prints. A TTL that cannot be read is longestTtl + 1.
QList<MicrosoftDnsRecord> recordsIn(const QByteArray& output);

/// One dnscmd command.
struct MicrosoftDnsCommand {
    QStringList arguments; ///< after the server's name
    QList<int> harmless;   ///< failures that leave things as the command would
    QString purpose;       ///< "adding the A record 192.0.2.1"
};

/// Lists what the name has.
MicrosoftDnsCommand listing(const MicrosoftDnsChange& change);
/// Makes of @p present what is wanted. New records are added before others are deleted, so that the name never
/// vanishes. Only a record that is kept with another TTL is deleted and added again, for dnscmd cannot change it.
QList<MicrosoftDnsCommand> commandsFor(const MicrosoftDnsChange& change, const QList<MicrosoftDnsRecord>& present);

} // namespace standby
