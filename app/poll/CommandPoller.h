// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ProcessRunner.h"
#include "net/TextJudge.h"
#include "poll/PollTable.h"
#include "poll/Poller.h"

#include <QObject>

namespace standby {

/// Polls by running a program: ProcessRunner::runningLimit at a time. A poll that waits its turn has not begun its
/// time. Tags are replaced in the arguments, not in the program's name.
class CommandPoller final : public Poller {
  public:
    CommandPoller(DeadlineQueue& deadlines, SocketWatcher& sockets);
    ~CommandPoller() override;

    /// @p request must hold a CommandPoll.
    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    struct Poll {
        std::shared_ptr<const PollingMethod> method;
        Done done;
        ProcessId process = 0; ///< 0 once it has ended
        DeadlineId deadline = 0;
        PollResult result;
    };

    void ended(PollId id, ProcessReport&& report);
    void finish(PollId id, const QString& error);

    DeadlineQueue& m_deadlines;
    ProcessRunner m_runner;
    PollTable<Poll> m_polls;
    QObject m_context; ///< where verdicts on texts arrive
    TextJudge m_judge; ///< last: ends before what it reports to
};

} // namespace standby
