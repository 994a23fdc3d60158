// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/TcpAnswering.h"

#include <QtEndian>

namespace standby {

namespace {

constexpr qsizetype lengthSize = 2; // RFC 1035, 4.2.2
constexpr qsizetype largestMessage = 65535;
constexpr qint64 readSize = 16 * 1024;
constexpr int acceptsPerTurn = 64;
constexpr qint64 acceptAgainUs = 1'000'000;

/// Askers who can take any number of addresses of an IPv6 network count as one.
QByteArray clientOf(const QHostAddress& peer) {
    if (peer.protocol() != QAbstractSocket::IPv6Protocol)
        return QByteArray::number(peer.toIPv4Address());
    const Q_IPV6ADDR bytes = peer.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(&bytes), 8);
}

} // namespace

struct TcpAnswering::Connection {
    quint64 id;
    QString listener;
    QByteArray client;
    PlainSocket socket;
    qint64 activeUs; ///< when it last asked something, or read answers
    QByteArray in = {};
    QByteArray out = {};
    qsizetype outAt = 0;
    int forwarded = 0;
    bool ended = false; ///< it asks nothing more

    qsizetype unsent() const { return out.size() - outAt; }
};

TcpAnswering::TcpAnswering(const AnswerTable& table, GracePeriods::Reader& reader, ServingCounters& counters,
                           SocketWatcher& watcher, DeadlineQueue& deadlines, Forward forward, TcpBounds bounds)
    : m_table(table)
    , m_reader(reader)
    , m_counters(counters)
    , m_watcher(watcher)
    , m_deadlines(deadlines)
    , m_forward(std::move(forward))
    , m_bounds(bounds)
    , m_scratch(largestMessage, Qt::Uninitialized) {}

TcpAnswering::~TcpAnswering() {
    while (!m_connections.empty())
        close(m_connections.begin());
    for (const auto& [address, socket] : m_listeners)
        m_watcher.forget(socket.descriptor());
    m_deadlines.cancel(m_acceptLater);
    m_deadlines.cancel(m_idleCheck);
}

void TcpAnswering::add(const QString& address, ListeningSocket&& socket) {
    remove(address);
    m_listeners.emplace(address, std::move(socket));
    watchListener(address);
}

void TcpAnswering::remove(const QString& address) {
    const auto found = m_listeners.find(address);
    if (found == m_listeners.end())
        return;
    m_watcher.forget(found->second.descriptor());
    m_listeners.erase(found);
    for (auto connection = m_connections.begin(); connection != m_connections.end();) {
        const auto next = std::next(connection);
        if (connection->listener == address)
            close(connection);
        connection = next;
    }
}

void TcpAnswering::watchListener(const QString& address) {
    m_watcher.watch(m_listeners.at(address).descriptor(), SocketWatcher::Readable,
                    [this, address](int) { acceptFrom(address); });
}

void TcpAnswering::acceptFrom(const QString& address) {
    for (int i = 0; i < acceptsPerTurn; ++i) {
        ListeningSocket& listener = m_listeners.at(address);
        ListeningSocket::Accepted accepted = listener.accept();
        if (accepted.error.fault == SocketFault::OutOfDescriptors) {
            // The connection goes on waiting, so that it would be told again at once.
            m_watcher.change(listener.descriptor(), SocketWatcher::None);
            m_acceptLater = m_deadlines.scheduleAfter(acceptAgainUs, [this] {
                for (const auto& [name, socket] : m_listeners)
                    m_watcher.change(socket.descriptor(), SocketWatcher::Readable);
            });
            return;
        }
        if (!accepted.error.ok()) {
            if (accepted.error.wouldBlock())
                return;
            continue; // that connection is gone already
        }
        const QByteArray client = clientOf(accepted.peer);
        if (!makeRoom(client)) {
            accepted.socket.reset();
            continue;
        }
        const quint64 id = ++m_lastId;
        const qintptr descriptor = accepted.socket.descriptor();
        m_connections.push_back({id, address, client, std::move(accepted.socket), m_deadlines.clock().monotonicUs()});
        m_byId.emplace(id, std::prev(m_connections.end()));
        m_counters.add(ServingCounters::TcpConnections);
        const bool watched = m_watcher.watch(descriptor, SocketWatcher::Readable,
                                             [this, id](int ready) { advance(m_byId.at(id), ready); });
        if (!watched)
            close(m_byId.at(id));
        else if (m_connections.size() == 1)
            checkIdle();
    }
}

bool TcpAnswering::makeRoom(const QByteArray& client) {
    int& ofClient = m_perClient[client];
    if (ofClient >= m_bounds.connectionsPerClient)
        return false;
    ++ofClient;
    if (int(m_connections.size()) >= m_bounds.connections)
        close(m_connections.begin());
    return true;
}

void TcpAnswering::checkIdle() {
    const qint64 nowUs = m_deadlines.clock().monotonicUs();
    while (!m_connections.empty() && m_connections.front().activeUs + m_bounds.idleUs <= nowUs)
        close(m_connections.begin());
    m_deadlines.cancel(m_idleCheck);
    m_idleCheck = m_connections.empty() ? 0
                                        : m_deadlines.scheduleAt(m_connections.front().activeUs + m_bounds.idleUs,
                                                                 [this] { checkIdle(); });
}

void TcpAnswering::advance(Connections::iterator connection, int ready) {
    if ((ready & SocketWatcher::Readable) && !readFrom(*connection)) {
        close(connection);
        return;
    }
    // What was held back by answers that nobody read goes on when they are read.
    bool goesOn = flush(*connection);
    for (qsizetype before = -1; goesOn && connection->unsent() == 0 && before != connection->in.size();) {
        before = connection->in.size();
        answerWhole(connection);
        goesOn = flush(*connection);
    }
    if (!goesOn) {
        close(connection);
        return;
    }
    settle(connection);
}

bool TcpAnswering::readFrom(Connection& connection) {
    const PlainSocket::Transfer read = connection.socket.receive(m_scratch.data(), readSize);
    if (!read.error.ok())
        return read.error.wouldBlock();
    connection.in.append(m_scratch.constData(), read.count);
    connection.ended = read.count == 0;
    return true;
}

void TcpAnswering::answerWhole(Connections::iterator connection) {
    qsizetype at = 0;
    const QByteArray& in = connection->in;
    while (in.size() - at >= lengthSize && connection->unsent() < m_bounds.unsent &&
           connection->forwarded < m_bounds.forwardedAtOnce) {
        const qsizetype length = qFromBigEndian<quint16>(in.constData() + at);
        if (in.size() - at - lengthSize < length)
            break;
        answerOne(connection, QByteArrayView(in).sliced(at + lengthSize, length));
        at += lengthSize + length;
    }
    if (at > 0) {
        connection->in.remove(0, at);
        touch(connection);
    }
}

void TcpAnswering::answerOne(Connections::iterator connection, QByteArrayView query) {
    ServingCounters::Tally tally = {};
    ++tally[ServingCounters::TcpQueries];
    m_reader.enter();
    DnsVerdict verdict = respond(m_table, query, DnsTransport::Tcp, m_scratch.data(), m_scratch.size());
    if (verdict.what == DnsVerdict::What::Forward) {
        const auto answered = [this, id = connection->id](QByteArrayView answer) { takeForwarded(id, answer); };
        if (m_forward(query, answered))
            ++connection->forwarded;
        else
            verdict =
                respond(m_table, query, DnsTransport::Tcp, m_scratch.data(), m_scratch.size(), Forwarding::Failed);
    }
    m_reader.leave();
    ServingCounters::count(tally, verdict);
    m_counters.add(tally);
    if (verdict.what == DnsVerdict::What::Send)
        append(*connection, {m_scratch.constData(), verdict.size});
}

void TcpAnswering::takeForwarded(quint64 id, QByteArrayView answer) {
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    const auto connection = found->second;
    --connection->forwarded;
    append(*connection, answer);
    touch(connection);
    advance(connection, SocketWatcher::None);
}

void TcpAnswering::append(Connection& connection, QByteArrayView answer) {
    char length[lengthSize];
    qToBigEndian(quint16(answer.size()), length);
    connection.out.append(length, lengthSize).append(answer);
}

bool TcpAnswering::flush(Connection& connection) {
    while (connection.unsent() > 0) {
        const PlainSocket::Transfer sent =
            connection.socket.send(connection.out.constData() + connection.outAt, connection.unsent());
        if (sent.error.wouldBlock())
            return true;
        if (!sent.error.ok())
            return false;
        connection.outAt += sent.count;
    }
    connection.out.clear();
    connection.outAt = 0;
    return true;
}

void TcpAnswering::settle(Connections::iterator connection) {
    const bool asksOn =
        !connection->ended && connection->unsent() == 0 && connection->forwarded < m_bounds.forwardedAtOnce;
    if (connection->ended && connection->unsent() == 0 && connection->forwarded == 0) {
        close(connection);
        return;
    }
    m_watcher.change(connection->socket.descriptor(),
                     (asksOn ? SocketWatcher::Readable : SocketWatcher::None) |
                         (connection->unsent() > 0 ? SocketWatcher::Writable : SocketWatcher::None));
}

void TcpAnswering::touch(Connections::iterator connection) {
    connection->activeUs = m_deadlines.clock().monotonicUs();
    m_connections.splice(m_connections.end(), m_connections, connection);
}

void TcpAnswering::close(Connections::iterator connection) {
    m_watcher.forget(connection->socket.descriptor());
    if (--m_perClient[connection->client] == 0)
        m_perClient.remove(connection->client);
    m_byId.erase(connection->id);
    m_connections.erase(connection);
    m_counters.add(ServingCounters::TcpConnections, -1);
}

} // namespace standby
