// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/MicrosoftDnsChange.h"
#include "dns/update/RecordUpdater.h"
#include "net/ProcessRunner.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace standby {

/// Where dnscmd is: in the system's folder on Windows; elsewhere whatever PATH has under that name.
QString dnscmdProgram();

/// Carries changes out with dnscmd, Microsoft's program for its DNS server (learn.microsoft.com, windows-commands,
/// dnscmd): lists what a name has and adds and deletes single records. Without a shell, with checked arguments alone.
/// Changes of one name follow each other; of different names they run side by side. Lives in one thread.
class MicrosoftDnsCommands {
  public:
    /// For one change, its wait for another one of the same name included.
    static constexpr qint64 limitUs = 25'000'000;
    /// For one command.
    static constexpr qint64 commandLimitUs = 10'000'000;

    MicrosoftDnsCommands(DeadlineQueue& deadlines, SocketWatcher& sockets, QString program);
    ~MicrosoftDnsCommands();

    /// @param server that dnscmd is to speak to: "." for this machine's, or an address
    /// @p done is called exactly once, from the event loop, never from inside start(). A change that is not allowed is
    /// refused there.
    UpdateId start(const MicrosoftDnsChange& change, const QString& server, RecordUpdater::Done done);
    /// Ends a change between two of its commands or in one; its `done` is not called.
    void cancel(UpdateId id);

  private:
    struct Run {
        MicrosoftDnsChange change;
        QString server;
        RecordUpdater::Done done;
        DeadlineId deadline = 0;
        enum class Stage { Refused, Waiting, Running } stage = Stage::Waiting; ///< for an earlier one of the name
        bool listed = false;
        MicrosoftDnsCommand command; ///< under way
        std::deque<MicrosoftDnsCommand> next;
        ProcessId process = 0;
        QString response;
    };

    void step(UpdateId id);
    void ended(UpdateId id, ProcessReport&& report);
    void finish(UpdateId id, const QString& error);
    void remove(UpdateId id);

    DeadlineQueue& m_deadlines;
    ProcessRunner m_runner;
    QString m_program;
    std::unordered_map<UpdateId, Run> m_runs;
    UpdateId m_lastId = 0;
};

} // namespace standby
