// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"
#include "net/DeadlineQueue.h"
#include "net/PlainSocket.h"
#include "net/SocketWatcher.h"
#include "poll/PollTable.h"

namespace standby {

/// DNS polls: one question over UDP, from a socket of its own (so that the system picks a new port and reports a
/// refusal), and over TCP when the answer is truncated, all within the method's timeout. The question is asked once:
/// retries are the monitor's. What does not carry the id and the question is ignored and, at the timeout, told.
class DnsPoller final : public Poller {
  public:
    DnsPoller(DeadlineQueue& deadlines, SocketWatcher& watcher) : m_deadlines(deadlines), m_watcher(watcher) {}
    ~DnsPoller() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    enum class Stage { Udp, TcpConnecting, Tcp };
    struct Poll {
        PlainSocket socket;
        Done done;
        PollRequest request;
        DeadlineId deadline = 0;
        qint64 startedUs = 0;
        PollPhases phases;
        quint16 queryId = 0;
        DnsQuestion question;
        Stage stage = Stage::Udp;
        QByteArray received; ///< over TCP
        int ignored = 0;

        const DnsPoll& method() const { return std::get<DnsPoll>(*request.method); }
        QByteArray query() const;
    };

    void open(PollId id, Stage stage);
    void ready(PollId id);
    void readDatagrams(PollId id);
    void askOverTcp(PollId id);
    void readStream(PollId id);
    /// True when the poll is over or goes on over TCP.
    bool takeAnswer(PollId id, QByteArrayView bytes);
    void networkFailed(PollId id, const SocketError& error);
    void deadlinePassed(PollId id);
    void finish(PollId id, PollResult&& result);
    Poll take(PollId id);

    DeadlineQueue& m_deadlines;
    SocketWatcher& m_watcher;
    PollTable<Poll> m_polls;
};

} // namespace standby
