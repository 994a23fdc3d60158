// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsServing.h"
#include "dns/serve/Responder.h"

#include <array>
#include <atomic>

namespace standby {

/// What has been answered, counted by the threads that answer, read by any.
class ServingCounters {
  public:
    enum Count {
        UdpQueries,
        TcpQueries,
        Answers,
        NoError,
        NxDomain,
        Refused,
        FormErr,
        NotImp,
        ServFail,
        Truncated,
        Dropped,
        Forwarded,
        ForwardTimeouts,
        TcpConnections,
        CountOfCounts
    };
    /// What one thread counts for itself before it tells all: once per batch, not once per answer.
    using Tally = std::array<qint64, CountOfCounts>;

    static void count(Tally& tally, const DnsVerdict& verdict) {
        if (verdict.what == DnsVerdict::What::Drop)
            ++tally[Dropped];
        if (verdict.what != DnsVerdict::What::Send)
            return;
        ++tally[Answers];
        tally[Truncated] += verdict.truncated;
        countRcode(tally, verdict.rcode);
    }
    static void countRcode(Tally& tally, quint8 rcode);

    void add(Count count, qint64 times = 1) { m_counts[count].fetch_add(times, std::memory_order_relaxed); }
    void add(const Tally& tally);
    DnsServing::Counters read() const;

  private:
    std::array<std::atomic<qint64>, CountOfCounts> m_counts = {};
};

} // namespace standby
