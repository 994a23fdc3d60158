// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/ServerThread.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QPointer>
#include <QTimer>

namespace standby {

/// A web server that is told of events, in a thread of its own. Each request's body is `EVENT ADDRESS`, or several of
/// each, separated by ", ".
class Webhook {
  public:
    /// What becomes of a request: its answer, after some time; 0 is none, the connection is closed.
    struct Reaction {
        int status = 200;
        int afterMs = 0;
    };
    /// In order; the last one goes for all further requests. None: all are taken.
    explicit Webhook(const QList<Reaction>& reactions = {}) : m_reactions(reactions) {
        m_port = m_thread.listen([this](ScriptedServer& server) {
            server.answer = [this](QTcpSocket& socket, const QByteArray& request) { take(socket, request); };
        });
    }

    /// As one of `notification.methods[]`.
    QJsonObject rule(bool gather = true) const {
        const QJsonObject plain{{QStringLiteral("name"), QStringLiteral("Content-Type")},
                                {QStringLiteral("value"), QStringLiteral("text/plain")}};
        return {{QStringLiteral("gather"), gather},
                {QStringLiteral("method"),
                 QJsonObject{{QStringLiteral("type"), QStringLiteral("http")},
                             {QStringLiteral("method"), QStringLiteral("POST")},
                             {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/hook").arg(m_port)},
                             {QStringLiteral("headers"), QJsonArray{plain}},
                             {QStringLiteral("body"), QStringLiteral("$EventType$ $ServerIP$")}}}};
    }

    int received() const { return count(m_received); }
    /// How often it heard of this, and how often it then said 200.
    int received(const QString& event, const QString& address) const { return count(m_received, event, address); }
    int taken(const QString& event, const QString& address) const { return count(m_taken, event, address); }
    /// Answers are held from now on, or given again.
    void hold(bool on) {
        const QMutexLocker locker(&m_mutex);
        m_hold = on;
    }

  private:
    void take(QTcpSocket& socket, const QByteArray& request) {
        const QString body = QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4));
        Reaction reaction;
        {
            const QMutexLocker locker(&m_mutex);
            if (!m_reactions.isEmpty())
                reaction = m_reactions.value(m_received.size(), m_reactions.last());
            m_received << body;
            if (m_hold)
                return;
        }
        QTimer::singleShot(reaction.afterMs, &socket, [this, &socket, reaction, body] {
            if (reaction.status == 0)
                return socket.abort();
            socket.write("HTTP/1.1 " + QByteArray::number(reaction.status) +
                         " Said\r\nContent-Length: 4\r\nConnection: close\r\n\r\nsaid");
            socket.disconnectFromHost();
            const QMutexLocker locker(&m_mutex);
            if (reaction.status == 200)
                m_taken << body;
        });
    }
    int count(const QStringList& bodies, const QString& event = {}, const QString& address = {}) const {
        const QMutexLocker locker(&m_mutex);
        int found = 0;
        for (const QString& body : bodies)
            found += body.contains(event) && (address.isEmpty() || (body + u',').contains(address + u','));
        return found;
    }

    mutable QMutex m_mutex;
    QList<Reaction> m_reactions;
    QStringList m_received;
    QStringList m_taken;
    bool m_hold = false;
    quint16 m_port = 0;
    ServerThread m_thread; ///< after what it uses
};

} // namespace standby
