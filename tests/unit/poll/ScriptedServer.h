// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace standby {

/// A small server on one loopback address that answers as the test says, well or badly.
class ScriptedServer {
  public:
    using Answer = std::function<void(QTcpSocket&, const QByteArray& request)>;

    explicit ScriptedServer(const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0) {
        listening = m_server.listen(address, port);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    QString url(const QString& path = QStringLiteral("/")) const {
        return QStringLiteral("http://www.example.test:%1%2").arg(port()).arg(path);
    }
    void answerWith(const QByteArray& bytes) {
        answer = [bytes](QTcpSocket& socket, const QByteArray&) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }

    bool listening = false;
    Answer answer;
    std::function<void(QTcpSocket&)> greet; ///< at once, before any request
    QList<QByteArray> requests;
    int connections = 0;
    int open = 0;

  private:
    void serve(QTcpSocket* socket) {
        ++connections;
        ++open;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            --open;
            m_received.remove(socket);
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            QByteArray& request = m_received[socket];
            request += socket->readAll();
            if (!isWhole(request))
                return;
            requests << request;
            const QByteArray whole = request;
            request.clear();
            if (answer)
                answer(*socket, whole);
        });
        if (greet)
            greet(*socket);
    }

    static bool isWhole(const QByteArray& request) {
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype length = request.indexOf("\r\nContent-Length: ");
        if (head < 0 || length < 0 || length > head)
            return head >= 0;
        const qsizetype begin = length + 18;
        return request.size() - head - 4 >= request.mid(begin, request.indexOf('\r', begin) - begin).toLongLong();
    }

    QHash<QTcpSocket*, QByteArray> m_received;
    QTcpServer m_server;
};

} // namespace standby
