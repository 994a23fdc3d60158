// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/CommandCaller.h"
#include "poll/Poller.h"

namespace standby {

/// Polls by running a program.
class CommandPoller final : public Poller {
  public:
    CommandPoller(DeadlineQueue& deadlines, SocketWatcher& sockets) : m_commands(deadlines, sockets) {}

    /// @p request must hold a CommandPoll.
    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override { m_commands.cancel(id); }

  private:
    CommandCaller m_commands;
};

} // namespace standby
