// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/CurlLoop.h"
#include "net/HttpWords.h"
#include "net/TextJudge.h"
#include "poll/HttpPlan.h"
#include "poll/PollTable.h"
#include "poll/Poller.h"

namespace standby {

/// Runs HTTP polls in one thread. Memory per poll under way is bounded: about 25 KB, and 1 MiB more while a body is
/// collected for a criterion.
class HttpProbe {
  public:
    /// Tells that the TLS handshake of a poll is done. Called from inside curl: must not call back into the probe.
    using Secured = std::function<void()>;

    HttpProbe(DeadlineQueue& deadlines, SocketWatcher& sockets);
    ~HttpProbe();

    /// As Poller::start() and cancel().
    PollId start(std::shared_ptr<const HttpPlan> plan, const QHostAddress& address, Poller::Done done,
                 Secured secured = {});
    void cancel(PollId id);
    qsizetype running() const { return m_polls.size(); }

  private:
    struct Poll;

    static size_t onHeader(char* bytes, size_t one, size_t count, void* poll);
    static size_t onBody(char* bytes, size_t one, size_t count, void* poll);
    static int onSecured(void* poll, char* remote, char* local, int remotePort, int localPort);

    void setOptions(Poll& poll);
    void setTarget(Poll& poll);
    void ended(PollId id, CURLcode code);
    void gather(Poll& poll);
    void lookAtCertificate(Poll& poll);
    void judge(Poll& poll);
    void overdue(PollId id);
    void finish(PollId id, const QString& error, bool couldNotPoll = false);
    std::unique_ptr<Poll> take(PollId id);
    qint64 nowSeconds() const { return m_deadlines.clock().wallTime() / 1000; }

    DeadlineQueue& m_deadlines;
    CurlLoop m_curl;
    PollTable<std::unique_ptr<Poll>> m_polls;
    std::vector<std::unique_ptr<Poll>> m_spare; ///< of ended polls, for the next ones
    QObject m_context;                          ///< where verdicts on texts arrive
    TextJudge m_judge;                          ///< last: ends before what it reports to
};

} // namespace standby
