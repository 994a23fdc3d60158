// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ServingCounters.h"

#include "dns/Message.h"

namespace standby {

void ServingCounters::countRcode(Tally& tally, quint8 rcode) {
    switch (rcode) {
    case dnsRcode::noError:
        ++tally[NoError];
        break;
    case dnsRcode::nxDomain:
        ++tally[NxDomain];
        break;
    case dnsRcode::refused:
        ++tally[Refused];
        break;
    case dnsRcode::formErr:
        ++tally[FormErr];
        break;
    case dnsRcode::notImp:
        ++tally[NotImp];
        break;
    case dnsRcode::servFail:
        ++tally[ServFail];
        break;
    default:
        break;
    }
}

void ServingCounters::add(const Tally& tally) {
    for (size_t i = 0; i < tally.size(); ++i) {
        if (tally[i] != 0)
            m_counts[i].fetch_add(tally[i], std::memory_order_relaxed);
    }
}

DnsServing::Counters ServingCounters::read() const {
    const auto at = [this](Count count) { return quint64(m_counts[count].load(std::memory_order_relaxed)); };
    DnsServing::Counters counters;
    counters.udpQueries = at(UdpQueries);
    counters.tcpQueries = at(TcpQueries);
    counters.answers = at(Answers);
    counters.noError = at(NoError);
    counters.nxDomain = at(NxDomain);
    counters.refused = at(Refused);
    counters.formErr = at(FormErr);
    counters.notImp = at(NotImp);
    counters.servFail = at(ServFail);
    counters.truncated = at(Truncated);
    counters.dropped = at(Dropped);
    counters.forwarded = at(Forwarded);
    counters.forwardTimeouts = at(ForwardTimeouts);
    counters.tcpConnections = qsizetype(at(TcpConnections));
    return counters;
}

} // namespace standby
