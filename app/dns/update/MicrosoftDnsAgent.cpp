// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsAgent.h"

#include <QNetworkProxy>

#include <algorithm>

namespace standby {

using namespace microsoftDnsProtocol;

MicrosoftDnsAgent::MicrosoftDnsAgent(DeadlineQueue& deadlines, SocketWatcher& sockets, const QString& dnscmd,
                                     QByteArray password, QObject* parent)
    : QObject(parent)
    , m_deadlines(deadlines)
    , m_commands(deadlines, sockets, dnscmd)
    , m_password(std::move(password))
    , m_failures(deadlines.clock()) {
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            accept(socket);
    });
}

MicrosoftDnsAgent::~MicrosoftDnsAgent() {
    while (!m_connections.empty())
        remove(m_connections.begin()->first);
}

Result<Done> MicrosoftDnsAgent::listen(const QHostAddress& address, quint16 port) {
    if (m_password.size() < shortestPassword)
        return Error{QStringLiteral("The password of the DNS agent has %1 characters; it needs at least %2. Take a "
                                    "long random one.")
                         .arg(m_password.size())
                         .arg(shortestPassword),
                     {}};
    if (!m_server.listen(address, port))
        return Error{QStringLiteral("The DNS agent cannot listen on %1, port %2: %3.")
                         .arg(address.toString())
                         .arg(port)
                         .arg(m_server.errorString()),
                     {}};
    return Done{};
}

QString MicrosoftDnsAgent::peerOf(const Connection& connection) const {
    return connection.socket->peerAddress().toString();
}

void MicrosoftDnsAgent::accept(QTcpSocket* socket) {
    const QHostAddress peer = socket->peerAddress();
    const auto fromThere = std::count_if(m_connections.begin(), m_connections.end(),
                                         [&](const auto& entry) { return entry.second.socket->peerAddress() == peer; });
    const bool isFull = m_connections.size() >= size_t(connectionLimit) || fromThere >= connectionsPerAddress;
    if (isFull || m_failures.retryAfterSeconds(peer.toString()) > 0) {
        // Nothing of it is kept: a flood takes no memory.
        socket->write(refusalLine(isFull ? Refusal::Connections : Refusal::Attempts));
        socket->flush();
        socket->abort();
        socket->deleteLater();
        return;
    }
    const ConnectionId id = ++m_lastId;
    Connection& connection = m_connections[id];
    connection.socket = socket;
    connection.challenge = randomDigits();
    connection.deadline = m_deadlines.scheduleAfter(requestLimitUs, [this, id] { refuse(id, Refusal::Time); });
    socket->setReadBufferSize(lineLimit + 1);
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { remove(id); });
    connect(socket, &QTcpSocket::readyRead, this, [this, id] { read(id); });
    socket->write(greeting(connection.challenge));
}

void MicrosoftDnsAgent::read(ConnectionId id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection& connection = found->second;
    if (connection.asked) {
        connection.socket->skip(connection.socket->bytesAvailable()); // one request is all
        return;
    }
    connection.received += connection.socket->readAll();
    const qsizetype end = connection.received.indexOf('\n');
    if (end > lineLimit || (end < 0 && connection.received.size() > lineLimit))
        refuse(id, Refusal::Request);
    else if (end >= 0)
        serve(id, connection.received.first(end));
}

void MicrosoftDnsAgent::serve(ConnectionId id, const QByteArray& line) {
    Connection& connection = m_connections.at(id);
    const QString peer = peerOf(connection);
    const std::optional<SignedLine> request = signedLineIn(line);
    if (!request) {
        refuse(id, Refusal::Request);
        return;
    }
    // Of attempts side by side, each counts before the next is looked at.
    if (m_failures.retryAfterSeconds(peer) > 0) {
        refuse(id, Refusal::Attempts);
        return;
    }
    const QByteArray expected = requestMac(m_password, connection.challenge, request->payload);
    if (!equalMacs(request->mac, expected)) {
        m_failures.record(peer);
        Q_EMIT logged(QStringLiteral("Refused %1: the password is not the one given here.").arg(peer));
        refuse(id, Refusal::Password);
        return;
    }
    connection.asked = true;
    m_deadlines.cancel(std::exchange(connection.deadline, 0));
    const auto reply = [this, id, expected](const UpdateOutcome& outcome) {
        const QByteArray payload = replyPayload(outcome);
        answer(id, lineOf({replyMac(m_password, expected, payload), payload}));
    };
    const Result<MicrosoftDnsChange> change = changeFromJson(request->payload);
    if (!change) {
        Q_EMIT logged(QStringLiteral("Refused %1: %2").arg(peer, change.message()));
        reply({false, {}, QStringLiteral("The agent refused the change: %1").arg(change.message())});
        return;
    }
    // It goes on when the other side hangs up: half a change is worse than an unseen one.
    m_commands.start(*change, QStringLiteral("."), [this, reply, peer, change = *change](UpdateOutcome&& outcome) {
        QStringList addresses;
        for (const QHostAddress& address : change.addresses)
            addresses << address.toString();
        Q_EMIT logged(
            outcome.succeeded
                ? QStringLiteral("%1 now has %2, as %3 asked.")
                      .arg(change.name.toText(), addresses.join(QStringLiteral(", ")), peer)
                : QStringLiteral("%1 was not changed, as %2 asked: %3").arg(change.name.toText(), peer, outcome.error));
        reply(outcome);
    });
}

void MicrosoftDnsAgent::refuse(ConnectionId id, Refusal refusal) {
    answer(id, refusalLine(refusal));
}

/// The last that is said on a connection.
void MicrosoftDnsAgent::answer(ConnectionId id, const QByteArray& line) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection& connection = found->second;
    connection.asked = true;
    connection.received.clear();
    m_deadlines.cancel(connection.deadline);
    connection.deadline = m_deadlines.scheduleAfter(closingLimitUs, [this, id] { remove(id); });
    connection.socket->write(line);
    connection.socket->disconnectFromHost();
}

void MicrosoftDnsAgent::remove(ConnectionId id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    const Connection connection = found->second;
    m_connections.erase(found);
    m_deadlines.cancel(connection.deadline);
    connection.socket->disconnect(this);
    connection.socket->abort();
    connection.socket->deleteLater();
}

} // namespace standby

#include "moc_MicrosoftDnsAgent.cpp"
