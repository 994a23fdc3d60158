// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <functional>

namespace standby {

inline QByteArray wire(const DnsMessage& message) {
    return writeDnsMessage(message).value();
}

inline DnsMessage replyTo(const DnsMessage& query) {
    DnsMessage reply = query;
    reply.header.response = true;
    reply.header.authoritative = true;
    return reply;
}

inline DnsMessage addressReply(const DnsMessage& query, const QHostAddress& address) {
    DnsMessage reply = replyTo(query);
    reply.answers << addressRecord(query.questions.first().name, 60, address);
    return reply;
}

/// A DNS server on both transports of one port that answers with the datagrams and the message it is told to.
class ScriptedDnsServer : public QObject {
  public:
    using Answers = std::function<QList<QByteArray>(const DnsMessage&)>;
    QUdpSocket udp;
    QTcpServer tcp;
    QList<DnsMessage> asked;   ///< over UDP
    QList<QByteArray> askedAs; ///< over both, as it came
    int overTcp = 0;

    explicit ScriptedDnsServer(Answers answers, QHostAddress address = QHostAddress(QHostAddress::LocalHost)) {
        do {
            udp.close();
            udp.bind(address, 0);
        } while (!tcp.listen(address, udp.localPort()));
        connect(&udp, &QUdpSocket::readyRead, this, [this, answers] {
            while (udp.hasPendingDatagrams()) {
                const QNetworkDatagram datagram = udp.receiveDatagram();
                askedAs << datagram.data();
                asked << readDnsMessage(datagram.data()).value();
                for (const QByteArray& answer : answers(asked.last()))
                    udp.writeDatagram(answer, datagram.senderAddress(), quint16(datagram.senderPort()));
            }
        });
    }
    void answerOverTcp(std::function<QByteArray(const DnsMessage&)> answer) {
        connect(&tcp, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket* socket = tcp.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                const QByteArray start = socket->peek(2);
                if (start.size() < 2 || socket->bytesAvailable() < 2 + qFromBigEndian<quint16>(start.constData()))
                    return;
                ++overTcp;
                askedAs << socket->readAll().sliced(2);
                const QByteArray message = answer(readDnsMessage(askedAs.last()).value());
                QByteArray framed(2, Qt::Uninitialized);
                qToBigEndian(quint16(message.size()), framed.data());
                // In pieces, as networks deliver it.
                for (const char byte : framed + message) {
                    socket->write(&byte, 1);
                    socket->flush();
                }
            });
        });
    }
};

} // namespace standby
