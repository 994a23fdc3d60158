// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "net/ProcessRunner.h"
#include "net/TextJudge.h"

#include <QHash>
#include <QObject>

#include <unordered_map>

namespace standby {

/// How a command went.
struct CommandReport {
    bool succeeded = false;
    QString response; ///< the first line of its output
    QString error;    ///< why it does not meet what is expected, in words for a person; empty on success
    qint64 elapsedUs = 0;
    bool couldNotRun = false; ///< this machine is out of something: says nothing about the program
};

/// Names a command under way. 0 is none. Values are not reused.
using CommandId = quint64;

/// Runs programs as people configure them and judges how they end: for polls, updates of DNS servers and
/// notifications. ProcessRunner::runningLimit at a time; one that waits its turn has not begun its time. Lives in one
/// thread.
class CommandCaller {
  public:
    using Done = std::function<void(CommandReport&&)>;

    CommandCaller(DeadlineQueue& deadlines, SocketWatcher& sockets);
    ~CommandCaller();

    /// @p tags are replaced in the arguments, not in the program's name. @p done is called exactly once, from the event
    /// loop, never from inside start().
    CommandId start(const CommandPoll& command, const QHash<QString, QString>& tags, Done done);
    /// Kills the program; its `done` is not called. An id that is done or 0 is ignored.
    void cancel(CommandId id);

  private:
    struct Call {
        CommandPoll command;
        Done done;
        ProcessId process = 0; ///< 0 once it has ended
        DeadlineId deadline = 0;
        CommandReport report;
    };

    void ended(CommandId id, ProcessReport&& report);
    void finish(CommandId id, const QString& error);

    DeadlineQueue& m_deadlines;
    ProcessRunner m_runner;
    std::unordered_map<CommandId, Call> m_calls;
    CommandId m_lastId = 0;
    QObject m_context; ///< where verdicts on texts arrive
    TextJudge m_judge; ///< last: ends before what it reports to
};

} // namespace standby
