// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/IcmpSocket.h"
#include "poll/PollTable.h"

namespace standby {

/// Pings: one ICMP echo each, through one socket per family for all targets. Where this process may not send echoes
/// itself a substitute does (the system's ping program); without one the poll could not be tried, and its error says
/// what to do.
class PingPoller final : public Poller {
  public:
    /// @p substitute takes the requests of PingPoll methods too; it may be null.
    PingPoller(DeadlineQueue& deadlines, SocketWatcher& watcher, std::unique_ptr<Poller> substitute);
    ~PingPoller() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    struct Poll {
        Done done;
        PollRequest request;
        qint64 startedUs = 0;
        DeadlineId deadline = 0;
        DeadlineId next = 0; ///< the next try to send, or the result of a poll that ended in start()
        quint64 echo = 0;
        PollId substitute = 0;

        double timeoutSeconds() const { return std::get<PingPoll>(*request.method).timeoutSeconds; }
    };

    IcmpSocket& socketFor(const QHostAddress& target);
    void send(PollId id);
    void notOpen(PollId id, const SocketError& error);
    void heard(PollId id, const IcmpSocket::Answer& answer);
    void finishSoon(PollId id, const PollResult& result);
    void finish(PollId id, PollResult&& result);
    Poll take(PollId id);

    DeadlineQueue& m_deadlines;
    std::unique_ptr<Poller> m_substitute;
    IcmpSocket m_socket4;
    IcmpSocket m_socket6;
    PollTable<Poll> m_polls;
};

} // namespace standby
