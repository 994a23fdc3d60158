// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"
#include "dns/update/HostAddresses.h"
#include "model/DnsSettings.h"

#include <QHostAddress>
#include <QList>

namespace standby {

/// What a DNS server says about one host name.
struct RecordsFound {
    QHostAddress serverAddress;    ///< that answered; of several, the first one that did
    QList<QHostAddress> addresses; ///< IPv4 first, each family in ascending order
    qint64 lowestTtl = -1;         ///< in seconds; -1 = no records
    qint64 highestTtl = -1;
    bool authoritative = false; ///< else it comes from a cache, and the TTL counts down
    QString error;              ///< why nothing was found out, in words with the usual cause; empty on success

    bool ok() const { return error.isEmpty(); }
};

struct ZoneFound {
    DnsName zone;
    DnsName primary;            ///< the server that takes updates, as the SOA has it; the root = not told
    bool authoritative = false; ///< the server that was asked is one of the zone's
    QString error;              ///< why none was found
};

/// Asks DNS servers about the records that they are to have. Lives in the engine thread. A task that is destroyed asks
/// no more.
class RecordLookup {
  public:
    virtual ~RecordLookup() = default;

    /// The addresses of a server's host.
    virtual Task<HostAnswer> resolve(QString host) = 0;
    /// Resolves the server's host and asks for A and AAAA, without recursion. A wildcard is asked for as it is written.
    virtual Task<RecordsFound> lookUp(DnsServer server, DnsName name) = 0;
    /// Finds the zone of @p name by its SOA, at the address of the server that answered.
    virtual Task<ZoneFound> findZone(DnsServer server, QHostAddress at, DnsName name) = 0;
};

/// Why a server without authority for the zone cannot be updated.
QString notAuthoritativeWords(const ZoneFound& found);
/// "ns1.example.com (192.0.2.53)", or the address alone.
QString titleOf(const DnsServer& server, const QHostAddress& address);

} // namespace standby
