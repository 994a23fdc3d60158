// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/MicrosoftDnsCommands.h"
#include "dns/update/RecordUpdater.h"

#include <QTcpSocket>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace standby {

/// Updates Microsoft's DNS server: with dnscmd here, or through the agent at the DNS server's host. An agent gets at
/// most requestsPerAgent requests at a time; the others wait, and their time has not begun.
class MicrosoftDnsUpdater final : public RecordUpdater {
  public:
    static constexpr int requestsPerAgent = 8;
    /// For one request to an agent: a little more than the agent has for dnscmd.
    static constexpr qint64 agentLimitUs = 30'000'000;
    static constexpr qint64 connectLimitUs = 10'000'000;

    /// @param dnscmd to be used for local updates; nothing where there is no such program (not on Windows)
    MicrosoftDnsUpdater(DeadlineQueue& deadlines, SocketWatcher& sockets, std::optional<QString> dnscmd);
    ~MicrosoftDnsUpdater() override;

    /// @p update's method must be a MicrosoftDnsUpdate.
    UpdateId start(const RecordUpdate& update, Done done) override;
    void cancel(UpdateId id) override;

  private:
    struct Request;

    void startLocally(UpdateId id, Request& request);
    void askAgent(UpdateId id, Request& request);
    void askWaiting(const QString& agent);
    void read(UpdateId id);
    void answered(UpdateId id, const QByteArray& line);
    void broken(UpdateId id);
    void later(UpdateId id, const QString& error);
    void finish(UpdateId id, UpdateOutcome&& outcome);
    void fail(UpdateId id, const QString& error);
    std::unique_ptr<Request> take(UpdateId id);

    DeadlineQueue& m_deadlines;
    MicrosoftDnsCommands m_commands;
    bool m_isHere;
    std::unordered_map<UpdateId, std::unique_ptr<Request>> m_requests;
    UpdateId m_lastId = 0;
    QObject m_context; ///< of the sockets' signals
};

} // namespace standby
