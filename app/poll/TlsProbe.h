// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "poll/GreetingCheck.h"
#include "poll/PollTable.h"
#include "poll/Poller.h"

#include <QObject>
#include <QSslConfiguration>

class QSslSocket;

namespace standby {

/// TCP polls with TLS from the first byte on, in the thread of its deadlines: a TlsLane's, for handshakes cost too much
/// for the engine's.
class TlsProbe {
  public:
    /// Tells that the handshake of a poll is done. Must not call back into the probe.
    using Secured = std::function<void()>;

    explicit TlsProbe(DeadlineQueue& deadlines);
    ~TlsProbe();

    /// As Poller::start() and cancel(). @p method must hold a TcpPoll.
    PollId start(std::shared_ptr<const PollingMethod> method, const QHostAddress& address, Poller::Done done,
                 Secured secured = {});
    void cancel(PollId id);

  private:
    struct Poll {
        QSslSocket* socket = nullptr; ///< child of m_sockets
        Poller::Done done;
        Secured secured;
        std::shared_ptr<const PollingMethod> method;
        DeadlineId deadline = 0;
        qint64 startedUs = 0;
        PollPhases phases;
        std::optional<int> certificateDaysLeft;
        std::unique_ptr<GreetingCheck> greeting; ///< once encrypted, if one is awaited
        double greetingTimeoutSeconds = 0;
    };

    void listenTo(QSslSocket* socket, PollId id);
    qint64 since(const Poll& poll) const;
    void encrypted(PollId id);
    void received(PollId id);
    void failed(PollId id);
    void deadlinePassed(PollId id);
    void concludeGreeting(PollId id, const QString& circumstance);
    void greetingSettled(PollId id, bool fulfilled, const QString& reason);
    void leavePolitely(QSslSocket* socket, TcpServerType type);
    void finish(PollId id, PollResult&& result);
    Poll take(PollId id);

    DeadlineQueue& m_deadlines;
    QSslConfiguration m_configuration;
    PollTable<Poll> m_polls;
    QObject m_sockets; ///< parent of all, also of those that are being closed
};

} // namespace standby
