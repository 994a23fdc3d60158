// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ConnectionCount.h"
#include "http/RequestSocket.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace standby {

/// What came in and may stay.
struct AdmittedSocket {
    std::unique_ptr<QTcpSocket> socket;
    bool secured = false;  ///< a QSslSocket, handshake under way
    bool stranger = false; ///< neither our user nor an administrator of this machine, where that is asked for
};

/// The listening socket: admits connections within the caps, begins TLS, finds out whose process the peer is, and hands
/// the requests that passed every check to QHttpServer, which it is bound to.
class ConnectionGuard final : public QTcpServer {
    Q_OBJECT
  public:
    using Admitted = std::function<void(ConnectionGuard&, AdmittedSocket)>;
    /// @p count must outlive this.
    ConnectionGuard(ConnectionCount& count, Admitted admitted, QObject* parent = nullptr);

    /// For connections from now on. Nothing: plain HTTP.
    void setTls(std::optional<QSslConfiguration> tls) { m_tls = std::move(tls); }
    /// No password: only processes of our user or of an administrator of this machine may talk to us.
    void setOwnProcessesOnly(bool only) { m_ownProcessesOnly = only; }

    /// Gives QHttpServer a new source of requests.
    void offer(RequestSocket* socket) { addPendingConnection(socket); }

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    ConnectionCount& m_count;
    Admitted m_admitted;
    std::optional<QSslConfiguration> m_tls;
    bool m_ownProcessesOnly = true;
};

} // namespace standby
