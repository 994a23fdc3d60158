// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace standby {

/// A mail server on loopback that takes every message, but behaves as the test says at one step or another.
class ScriptedMailServer {
  public:
    ScriptedMailServer() {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    int port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    /// Instead of the usual reply to lines that begin with @p line; "greeting", "login" (the password is there) and "."
    /// (the whole message is there) are steps, too. Empty = silence.
    void on(const QByteArray& line, const QByteArray& reply) { m_script.append({line, {reply, false}}); }
    void hangUpOn(const QByteArray& line, const QByteArray& lastWords = {}) {
        m_script.append({line, {lastWords, true}});
    }

    QList<QByteArray> lines;    ///< what it was told, without CR LF
    QList<QByteArray> messages; ///< as they travelled, up to the last dot
    qsizetype hangUpAfter = -1; ///< so many bytes of a message
    int connections = 0;

  private:
    struct Reply {
        QByteArray text;
        bool hangUp = false;
    };
    struct Client {
        QByteArray received;
        bool inLogin = false;
        bool inMessage = false;
    };

    void serve(QTcpSocket* socket) {
        ++connections;
        auto client = std::make_shared<Client>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, client] {
            client->received += socket->readAll();
            while (socket->state() == QTcpSocket::ConnectedState && takeNext(*socket, *client)) {
            }
        });
        say(*socket, "greeting", "220 mail.example.test ESMTP\r\n");
    }

    bool takeNext(QTcpSocket& socket, Client& client) {
        if (client.inMessage && hangUpAfter >= 0 && client.received.size() >= hangUpAfter) {
            socket.abort();
            return false;
        }
        const QByteArray end = client.inMessage ? "\r\n.\r\n" : "\r\n";
        const qsizetype at = client.received.indexOf(end);
        if (at < 0)
            return false;
        const QByteArray taken = client.received.first(at);
        client.received.remove(0, at + end.size());
        if (client.inMessage) {
            messages << taken + "\r\n";
            client.inMessage = false;
            say(socket, ".", "250 2.0.0 Ok: queued as 4711\r\n");
            return true;
        }
        lines << taken;
        answer(socket, client, taken);
        return true;
    }

    void answer(QTcpSocket& socket, Client& client, const QByteArray& line) {
        if (std::exchange(client.inLogin, false))
            say(socket, "login", "235 2.7.0 Welcome\r\n");
        else if (line.startsWith("EHLO"))
            say(socket, line, "250-mail.example.test\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000\r\n");
        else if (line.startsWith("AUTH"))
            client.inLogin = say(socket, line, "334 \r\n").startsWith("334");
        else if (line == "DATA")
            client.inMessage = say(socket, line, "354 Go ahead\r\n").startsWith("354");
        else if (line == "QUIT")
            say(socket, line, "221 2.0.0 Bye\r\n", true);
        else
            say(socket, line, "250 2.1.0 Ok\r\n");
    }

    QByteArray say(QTcpSocket& socket, const QByteArray& line, const QByteArray& usual, bool hangUp = false) {
        Reply reply{usual, hangUp};
        for (const auto& [beginning, scripted] : m_script) {
            if (line.startsWith(beginning))
                reply = scripted;
        }
        socket.write(reply.text);
        if (reply.hangUp)
            socket.disconnectFromHost();
        return reply.text;
    }

    QTcpServer m_server;
    QList<std::pair<QByteArray, Reply>> m_script;
};

} // namespace standby
