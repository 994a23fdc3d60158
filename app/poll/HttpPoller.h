// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/HttpProbe.h"
#include "poll/TlsLane.h"

namespace standby {

/// HTTP and HTTPS polls. What needs no TLS runs in the engine thread; handshakes run in a few threads of their own,
/// each with at most TlsLane::handshakeLimit at once, and a poll that waits for its turn there has not begun its time.
class HttpPoller final : public Poller {
  public:
    HttpPoller(DeadlineQueue& deadlines, SocketWatcher& sockets);
    ~HttpPoller() override;

    /// @p request must hold an HttpPoll.
    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

    /// Threads for TLS: one core is left to the engine, and four shake a thousand hands a second.
    static int laneCount();

  private:
    struct TlsPoll {
        Done done;
        size_t lane = 0;
    };
    void takeFindings(std::vector<TlsFinding>&& findings);

    const Clock& m_clock;
    HttpPlans m_plans;
    HttpProbe m_probe;
    PollTable<TlsPoll> m_tlsPolls;
    size_t m_nextLane = 0;
    Mailbox<TlsFinding> m_findings;
    QObject m_context;                             ///< where findings arrive; before the mailbox is gone
    std::vector<std::unique_ptr<TlsLane>> m_lanes; ///< made with the first TLS poll; last: ends before all else
};

} // namespace standby
