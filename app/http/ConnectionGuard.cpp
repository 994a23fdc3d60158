// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ConnectionGuard.h"

#include "http/PeerOwner.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace standby {

ConnectionGuard::ConnectionGuard(ConnectionCount& count, Admitted admitted, QObject* parent)
    : QTcpServer(parent), m_count(count), m_admitted(std::move(admitted)) {
    setMaxPendingConnections(512);
    setListenBacklogSize(512); // with Qt's 50, 500 clients at once wait for repeated SYNs
}

void ConnectionGuard::incomingConnection(qintptr descriptor) {
    QSslSocket* tls = m_tls ? new QSslSocket : nullptr;
    std::unique_ptr<QTcpSocket> socket(tls ? tls : new QTcpSocket);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const QHostAddress peer = socket->peerAddress();
    if (!m_count.admit(peer)) {
        socket->abort();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    bool stranger = false;
    if (m_ownProcessesOnly) {
        const PeerOwner owner = peerOwner({peer, socket->peerPort()}, {socket->localAddress(), socket->localPort()});
        stranger = owner != PeerOwner::SameUser && owner != PeerOwner::Administrator;
    }
    if (tls) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    m_admitted(*this, {std::move(socket), tls != nullptr, stranger});
}

} // namespace standby

#include "moc_ConnectionGuard.cpp"
