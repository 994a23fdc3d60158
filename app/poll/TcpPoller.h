// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/PlainSocket.h"
#include "net/PoliteCloser.h"
#include "net/SocketWatcher.h"
#include "poll/GreetingCheck.h"
#include "poll/PollTable.h"

namespace standby {

/// TCP polls without TLS (TlsPoller has those): that the connection stands is success, unless a greeting is awaited.
/// The connection has the method's timeout, the greeting its own, from the connection on, however slowly it trickles
/// in; 4 KiB of it are read. Without a greeting the connection ends with a reset, after one politely (with the
/// protocol's QUIT where a preset knows it); the result does not wait for that.
class TcpPoller final : public Poller {
  public:
    TcpPoller(DeadlineQueue& deadlines, SocketWatcher& watcher);
    ~TcpPoller() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    struct Poll {
        PlainSocket socket;
        Done done;
        std::shared_ptr<const PollingMethod> method;
        DeadlineId deadline = 0;
        qint64 startedUs = 0;
        PollPhases phases;
        std::unique_ptr<GreetingCheck> greeting; ///< once connected, if one is awaited
        double greetingTimeoutSeconds = 0;
    };

    qint64 since(const Poll& poll) const;
    void ready(PollId id);
    void connected(PollId id, Poll& poll);
    void received(PollId id, Poll& poll);
    void deadlinePassed(PollId id);
    void concludeGreeting(PollId id, const QString& circumstance);
    void greetingSettled(PollId id, bool fulfilled, const QString& reason);
    void finish(PollId id, PollResult&& result);
    Poll take(PollId id);

    DeadlineQueue& m_deadlines;
    SocketWatcher& m_watcher;
    PoliteCloser m_closer;
    PollTable<Poll> m_polls;
};

} // namespace standby
