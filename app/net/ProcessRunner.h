// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ChildProcess.h"
#include "net/DeadlineQueue.h"

#include <deque>
#include <unordered_map>

namespace standby {

/// A program to run: no shell, each argument reaches it as it is. Its input is empty.
struct ProcessOrder {
    QString file; ///< a path, or a name that is looked up in PATH
    QStringList arguments;
    qint64 timeoutUs = 5'000'000; ///< counts from when the program starts
    bool wait = true;             ///< false: it is done when the program has started
};

/// How it went.
struct ProcessReport {
    enum class End {
        Exited,     ///< exitCode
        Signalled,  ///< by somebody else than us: signal
        TimedOut,   ///< it and its process group were killed
        Started,    ///< not waited for
        NotStarted, ///< failure
    };
    End end = End::NotStarted;
    int exitCode = 0;
    int signal = 0;
    ProcessFailure failure;
    QByteArray output; ///< the first processOutputLimit bytes of standard output
    bool outputWasCut = false;
    qint64 elapsedUs = 0;   ///< since the program was started
    QByteArray errorOutput; ///< the last processErrorOutputLimit bytes of standard error
};

inline constexpr qsizetype processOutputLimit = 1024 * 1024;
inline constexpr qsizetype processErrorOutputLimit = 4 * 1024;

/// Names an order. 0 is none. Values are not reused.
using ProcessId = quint64;

/// Runs programs, so many at a time; the others wait their turn, and their time has not begun. Lives in one thread;
/// starting a program takes it about half a millisecond (posix_spawn(3)), everything else is event-driven.
///
/// What a program leaves behind when it ends by itself (its own children) is not touched, and does not delay the
/// report even if it holds the program's output open.
class ProcessRunner {
  public:
    using Done = std::function<void(ProcessReport&&)>;

    static constexpr int runningLimit = 32;
    /// Programs that were not waited for and still run. More are not started.
    static constexpr int leftRunningLimit = 256;

    ProcessRunner(DeadlineQueue& deadlines, SocketWatcher& sockets) : m_deadlines(deadlines), m_sockets(sockets) {}
    /// Kills what is waited for; leaves alone what is not.
    ~ProcessRunner();

    /// @p done is called exactly once, from the event loop, never from inside start().
    ProcessId start(ProcessOrder order, Done done);
    /// Kills the program with its process group; its `done` is not called. An id that is done or 0 is ignored.
    void cancel(ProcessId id);

  private:
    struct Run {
        ProcessOrder order;
        Done done;
        ProcessReport report;
        DeadlineId deadline = 0;
        qint64 startedUs = 0;
        std::unique_ptr<ChildProcess> child; ///< null while it waits its turn
    };

    void startSoon();
    void startWaiting();
    void startNow(ProcessId id, Run& run);
    void received(ProcessId id, ChildProcess::Stream stream, QByteArrayView bytes);
    void finish(ProcessId id, ProcessReport::End end);
    void bury(std::unique_ptr<ChildProcess> child);

    DeadlineQueue& m_deadlines;
    SocketWatcher& m_sockets;
    std::unordered_map<ProcessId, Run> m_runs;
    std::deque<ProcessId> m_waiting;
    std::unordered_map<quint64, std::unique_ptr<ChildProcess>> m_leaving; ///< reported, not yet ended
    ProcessId m_lastId = 0;
    int m_running = 0;
    DeadlineId m_soon = 0;
};

} // namespace standby
