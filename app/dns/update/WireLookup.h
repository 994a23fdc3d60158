// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/DnsExchange.h"
#include "dns/update/RecordLookup.h"

namespace standby {

/// Asks over the network, within 5 s per question: after 1 s of silence again, after 2 s over TCP. All addresses of the
/// server's host are tried in turn.
class WireLookup final : public RecordLookup {
  public:
    WireLookup(DnsExchange& exchange, HostAddresses& hosts) : m_exchange(exchange), m_hosts(hosts) {}

    Task<HostAnswer> resolve(QString host) override { return m_hosts.of(host); }
    Task<RecordsFound> lookUp(DnsServer server, DnsName name) override;
    Task<ZoneFound> findZone(DnsServer server, QHostAddress at, DnsName name) override;

  private:
    Task<DnsReply> ask(DnsServer server, QHostAddress at, DnsName name, quint16 type);
    Task<RecordsFound> lookUpAt(DnsServer server, QHostAddress at, DnsName name);

    DnsExchange& m_exchange;
    HostAddresses& m_hosts;
};

/// The SOA of the zone of @p name that the answer to a question for it tells of: from the answer, or from the authority
/// of a "no" (RFC 2308, 2).
std::optional<DnsRecord> zoneSoaIn(const DnsMessage& answer, const DnsName& name);

} // namespace standby
