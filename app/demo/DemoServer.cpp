// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoServer.h"

#include <QTcpSocket>

namespace standby {

DemoServer::DemoServer(DeadlineQueue& deadlines, const QString& name, QObject* parent)
    : QTcpServer(parent), m_deadlines(deadlines), m_name(name) {
    connect(this, &QTcpServer::newConnection, this, &DemoServer::accept);
}

DemoServer::~DemoServer() {
    stop();
}

Result<Done> DemoServer::start(const QHostAddress& address, quint16 port) {
    if (isListening() || listen(address, port))
        return Done{};
    return Error{QStringLiteral("%1 of the demonstration cannot listen on %2 port %3: %4.")
                     .arg(m_name, address.toString(), QString::number(port), errorString()),
                 {}};
}

void DemoServer::stop() {
    close();
    const QList<QTcpSocket*> open = m_open.keys();
    for (QTcpSocket* socket : open) {
        leave(socket);
        socket->abort();
    }
}

void DemoServer::accept() {
    while (QTcpSocket* socket = nextPendingConnection()) {
        if (m_open.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestRequest);
        m_open[socket].deadline = m_deadlines.scheduleAfter(deadlineUs, [this, socket] {
            leave(socket);
            socket->abort();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { leave(socket); });
        read(socket);
    }
}

void DemoServer::read(QTcpSocket* socket) {
    const auto visit = m_open.find(socket);
    if (visit == m_open.end())
        return;
    QByteArray& head = visit->head;
    head += socket->read(longestRequest - head.size());
    if (head.contains("\r\n\r\n")) {
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        socket->write(answer());
        socket->disconnectFromHost();
    } else if (head.size() >= longestRequest) {
        leave(socket);
        socket->abort();
    }
}

/// Nothing of ours refers to the socket any more.
void DemoServer::leave(QTcpSocket* socket) {
    const auto visit = m_open.constFind(socket);
    if (visit == m_open.cend())
        return;
    m_deadlines.cancel(visit->deadline);
    m_open.erase(visit);
    disconnect(socket, nullptr, this, nullptr);
    socket->deleteLater();
}

QByteArray DemoServer::answer() const {
    const QByteArray page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                       "<body><h1>%1</h1><p>This page comes from %2, one of the servers of Standby's "
                       "demonstration.</p></body></html>\n")
            .arg(m_name.toHtmlEscaped(), serverAddress().toString())
            .toUtf8();
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
           "Connection: close\r\nContent-Length: " +
           QByteArray::number(page.size()) + "\r\n\r\n" + page;
}

} // namespace standby
#include "moc_DemoServer.cpp"
