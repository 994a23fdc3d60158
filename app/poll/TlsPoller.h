// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "poll/GreetingCheck.h"
#include "poll/PollTable.h"

#include <QObject>
#include <QSslConfiguration>

class QSslSocket;

namespace standby {

/// TCP polls with TLS from the first byte on: as TcpPoller's, after a handshake that must succeed within the method's
/// timeout. The certificate is not judged, since a TCP poll has no setting for it (an HTTP poll does); its days left
/// are told.
class TlsPoller final : public Poller {
  public:
    explicit TlsPoller(DeadlineQueue& deadlines);
    ~TlsPoller() override;

    PollId start(const PollRequest& request, Done done) override;
    void cancel(PollId id) override;

  private:
    struct Poll {
        QSslSocket* socket = nullptr; ///< child of m_sockets
        Done done;
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
