// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/TlsLanes.h"

namespace standby {

/// TCP polls with TLS from the first byte on: as TcpPoller's, after a handshake that must succeed within the method's
/// timeout. The certificate is not judged, since a TCP poll has no setting for it (an HTTP poll does); its days left
/// are told. A poll that waits for its turn to shake hands has not begun its time.
class TlsPoller final : public Poller {
  public:
    /// @p lanes must outlive this.
    explicit TlsPoller(TlsLanes& lanes) : m_lanes(lanes) {}

    /// @p request must hold a TcpPoll.
    PollId start(const PollRequest& request, Done done) override {
        return m_lanes.start({{}, request.method, request.address}, std::move(done));
    }
    void cancel(PollId id) override { m_lanes.cancel(id); }

  private:
    TlsLanes& m_lanes;
};

} // namespace standby
