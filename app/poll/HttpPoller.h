// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/HttpProbe.h"
#include "poll/TlsLanes.h"

namespace standby {

/// HTTP and HTTPS polls. What needs no TLS runs in the engine thread, the rest in the lanes: a poll that waits for its
/// turn there has not begun its time.
class HttpPoller final : public Poller {
  public:
    /// @p lanes must outlive this.
    HttpPoller(DeadlineQueue& deadlines, SocketWatcher& sockets, TlsLanes& lanes);

    /// @p request must hold an HttpPoll.
    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    HttpPlans m_plans;
    HttpProbe m_probe;
    TlsLanes& m_lanes;
};

} // namespace standby
