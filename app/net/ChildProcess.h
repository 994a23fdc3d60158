// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/SocketWatcher.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace standby {

/// Why a program could not be started.
struct ProcessFailure {
    QString words;            ///< "program not found: /x"
    bool isOfMachine = false; ///< this machine is out of something, the program may be fine
};

/// A program running in a process group (on Windows: a job) of its own, with no descriptors or handles of ours. The
/// part of ProcessRunner that differs between systems.
class ChildProcess {
  public:
    enum class Stream { Output, Error };
    struct Ending {
        int exitCode = 0;
        int signal = 0; ///< not 0: what killed it
    };
    struct Listener {
        std::function<void(Stream, QByteArrayView)> received;
        std::function<void(Ending)> ended; ///< once, after all output; may destroy the child
    };

    explicit ChildProcess(SocketWatcher& sockets);
    /// Waits a moment for a program that was killed, so that it leaves no zombie; leaves any other alone.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Nothing when it runs. With @p output false, what it writes is dropped.
    std::optional<ProcessFailure> start(const QString& file, const QStringList& arguments, bool output,
                                        Listener listener);
    /// Replaces what is called at the end, and listens to no more output.
    void onlyAwaitEnd(std::function<void()> ended);
    /// Kills the program and its group; ended() follows.
    void kill();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
