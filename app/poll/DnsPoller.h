// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/DnsExchange.h"
#include "poll/PollTable.h"

namespace standby {

/// DNS polls: one question over UDP, and over TCP when the answer is truncated, all within the method's timeout. The
/// question is asked once: retries are the monitor's.
class DnsPoller final : public Poller {
  public:
    DnsPoller(DeadlineQueue& deadlines, SocketWatcher& watcher)
        : m_deadlines(deadlines), m_exchange(deadlines, watcher) {}
    ~DnsPoller() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    struct Poll {
        Done done;
        PollRequest request;
        DnsQuestion question;
        ExchangeId exchange = 0;
        DeadlineId complaint = 0; ///< about the name, before anything was asked
        qint64 startedUs = 0;

        const DnsPoll& method() const { return std::get<DnsPoll>(*request.method); }
    };

    void answered(PollId id, DnsReply&& reply);
    void finish(PollId id, PollResult&& result);

    DeadlineQueue& m_deadlines;
    DnsExchange m_exchange;
    PollTable<Poll> m_polls;
};

} // namespace standby
