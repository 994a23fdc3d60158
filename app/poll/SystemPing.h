// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ProcessRunner.h"
#include "poll/PollTable.h"

namespace standby {

/// Pings through the system's ping program, which has the right to send echoes where this process has not. A process
/// for each ping, so many at a time as ProcessRunner runs: dear, and the last resort.
class SystemPing final : public Poller {
  public:
    /// @p program is its path; empty = there is none, and no poll can be tried.
    SystemPing(DeadlineQueue& deadlines, SocketWatcher& watcher, QString program);
    ~SystemPing() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

    /// Where ping is on this machine; empty when it is not.
    static QString findProgram();
    /// What the program's end means for a ping of @p address.
    static PollResult judge(const ProcessReport& report, const QString& address, double timeoutSeconds);

  private:
    struct Poll {
        Done done;
        ProcessId process = 0;
        DeadlineId soon = 0;
    };
    void finish(PollId id, PollResult&& result);

    DeadlineQueue& m_deadlines;
    QString m_program;
    ProcessRunner m_runner;
    PollTable<Poll> m_polls;
};

} // namespace standby
