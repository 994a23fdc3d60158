// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/MicrosoftDnsCommands.h"
#include "dns/update/MicrosoftDnsProtocol.h"
#include "model/Result.h"
#include "net/FailedAttempts.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <unordered_map>

namespace standby {

/// Listens beside Microsoft's DNS server and carries changes out with dnscmd for whoever knows the password; the
/// protocol is in MicrosoftDnsProtocol.h. Bounded: connectionLimit connections, connectionsPerAddress from one address,
/// 10 s for a request, a line of 16 KiB, ten wrong passwords a minute from one address (its /64 for IPv6).
class MicrosoftDnsAgent : public QObject {
    Q_OBJECT
  public:
    static constexpr int connectionLimit = 64;
    static constexpr int connectionsPerAddress = 16;
    static constexpr qint64 requestLimitUs = 10'000'000;
    static constexpr qint64 closingLimitUs = 5'000'000;

    /// @param password of at least microsoftDnsProtocol::shortestPassword bytes
    MicrosoftDnsAgent(DeadlineQueue& deadlines, SocketWatcher& sockets, const QString& dnscmd, QByteArray password,
                      QObject* parent = nullptr);
    ~MicrosoftDnsAgent() override;

    /// Port 0 takes a free one.
    Result<Done> listen(const QHostAddress& address, quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    qsizetype connections() const { return qsizetype(m_connections.size()); }

  Q_SIGNALS:
    /// A line about what was changed, refused or failed, for a person. Contains nothing of a request that is not
    /// authenticated but its address.
    void logged(const QString& text);

  private:
    using ConnectionId = quint64;
    struct Connection {
        QTcpSocket* socket = nullptr; ///< owned by the server
        QByteArray challenge;
        QByteArray received;
        DeadlineId deadline = 0;
        bool asked = false; ///< has had its one request
    };

    void accept(QTcpSocket* socket);
    void read(ConnectionId id);
    void serve(ConnectionId id, const QByteArray& line);
    void refuse(ConnectionId id, microsoftDnsProtocol::Refusal refusal);
    void answer(ConnectionId id, const QByteArray& line);
    void remove(ConnectionId id);
    QString peerOf(const Connection& connection) const;

    DeadlineQueue& m_deadlines;
    MicrosoftDnsCommands m_commands;
    QByteArray m_password;
    FailedAttempts m_failures;
    std::unordered_map<ConnectionId, Connection> m_connections;
    ConnectionId m_lastId = 0;
    QTcpServer m_server;
};

} // namespace standby
