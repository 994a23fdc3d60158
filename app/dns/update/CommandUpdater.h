// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"
#include "net/CommandCaller.h"

namespace standby {

/// Updates by running a program, judged as a command poll. Within the command's own timeout, which begins when the
/// program does.
class CommandUpdater final : public RecordUpdater {
  public:
    CommandUpdater(DeadlineQueue& deadlines, SocketWatcher& sockets) : m_commands(deadlines, sockets) {}

    /// @p update's method must be a CommandPoll.
    UpdateId start(const RecordUpdate& update, Done done) override;
    void cancel(UpdateId id) override { m_commands.cancel(id); }

  private:
    CommandCaller m_commands;
};

} // namespace standby
