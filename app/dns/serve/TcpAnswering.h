// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/AnswerTable.h"
#include "dns/serve/ListeningSocket.h"
#include "dns/serve/ServingCounters.h"
#include "net/DeadlineQueue.h"
#include "net/SocketWatcher.h"

#include <functional>
#include <list>
#include <unordered_map>

namespace standby {

/// Bounds of what askers by TCP may take.
struct TcpBounds {
    int connections = 500;
    int connectionsPerClient = 50; ///< an IPv4 address, or an IPv6 network of 64 bits
    int forwardedAtOnce = 32;      ///< questions of one connection that are asked elsewhere
    qint64 idleUs = 15'000'000;    ///< without a whole question, or without reading the answers
    qsizetype unsent = 128 * 1024; ///< bytes of answers; until they are read, no more questions are
};

/// Answers DNS by TCP (RFC 7766): any number of questions on a connection, in any pieces. With all connections taken,
/// the one that has been idle for longest makes room. Lives in one thread.
class TcpAnswering {
  public:
    /// Gets the answer. Not called before the question is taken.
    using Answered = std::function<void(QByteArrayView answer)>;
    /// Takes a question that is to be asked elsewhere. False when too many are under way.
    using Forward = std::function<bool(QByteArrayView query, Answered answered)>;

    TcpAnswering(const AnswerTable& table, GracePeriods::Reader& reader, ServingCounters& counters,
                 SocketWatcher& watcher, DeadlineQueue& deadlines, Forward forward, TcpBounds bounds = {});
    ~TcpAnswering();

    /// Serves the connections that come to @p socket, until remove().
    void add(const QString& address, ListeningSocket&& socket);
    /// Closes the listening socket and the connections that came through it.
    void remove(const QString& address);

  private:
    struct Connection;
    using Connections = std::list<Connection>; ///< the one that has been idle for longest first

    void watchListener(const QString& address);
    void acceptFrom(const QString& address);
    bool makeRoom(const QByteArray& client);
    void checkIdle();
    void advance(Connections::iterator connection, int ready);
    bool readFrom(Connection& connection);
    void answerWhole(Connections::iterator connection);
    void answerOne(Connections::iterator connection, QByteArrayView query);
    void takeForwarded(quint64 id, QByteArrayView answer);
    void append(Connection& connection, QByteArrayView answer);
    bool flush(Connection& connection);
    void settle(Connections::iterator connection);
    void touch(Connections::iterator connection);
    void close(Connections::iterator connection);

    const AnswerTable& m_table;
    GracePeriods::Reader& m_reader;
    ServingCounters& m_counters;
    SocketWatcher& m_watcher;
    DeadlineQueue& m_deadlines;
    Forward m_forward;
    const TcpBounds m_bounds;
    std::unordered_map<QString, ListeningSocket> m_listeners;
    Connections m_connections;
    std::unordered_map<quint64, Connections::iterator> m_byId;
    QHash<QByteArray, int> m_perClient;
    quint64 m_lastId = 0;
    DeadlineId m_acceptLater = 0;
    DeadlineId m_idleCheck = 0;
    QByteArray m_scratch; ///< for one answer, or for what one read brings
};

} // namespace standby
