// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/PollTable.h"
#include "poll/TlsLane.h"

#include <QObject>

namespace standby {

/// The threads for polls with TLS, whatever is spoken inside it, and the way to them. Lives in the engine thread.
class TlsLanes {
  public:
    explicit TlsLanes(const Clock& clock);
    /// Ends all polls; their `done` is not called.
    ~TlsLanes();

    /// How many threads: one core is left to the engine, and four shake a thousand hands a second.
    static int count();

    /// As Poller::start() and cancel().
    PollId start(TlsTask task, Poller::Done done);
    void cancel(PollId id);

  private:
    struct Poll {
        Poller::Done done;
        size_t lane = 0;
    };
    void takeFindings(std::vector<TlsFinding>&& findings);

    const Clock& m_clock;
    PollTable<Poll> m_polls;
    size_t m_next = 0;
    Mailbox<TlsFinding> m_findings;
    QObject m_context;                             ///< where findings arrive; before the mailbox is gone
    std::vector<std::unique_ptr<TlsLane>> m_lanes; ///< made with the first poll; last: ends before all else
};

} // namespace standby
