// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <QHostAddress>
#include <QMap>
#include <QRandomGenerator>
#include <QStringList>
#include <QTcpServer>
#include <QUdpSocket>

namespace standby {

/// A port of 127.0.0.1 that nobody has now, for UDP and TCP; 0 = none was found. Below those that systems give to
/// outgoing connections, of which other tests have many.
inline quint16 freeDnsPort() {
    for (int attempt = 0; attempt < 100; ++attempt) {
        const quint16 port = quint16(QRandomGenerator::global()->bounded(10'000, 30'000));
        QUdpSocket udp;
        QTcpServer tcp;
        if (udp.bind(QHostAddress::LocalHost, port) && tcp.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

/// A DNS server on loopback, primary of example.com, that takes dynamic updates (RFC 2136) as the test says. Answers
/// from the event loop; checks no signatures and signs nothing.
class FakeDnsServer {
  public:
    QMap<QString, QStringList> records; ///< by host name
    quint32 ttlSeconds = 60;
    quint8 updateRcode = dnsRcode::noError; ///< anything else refuses updates
    int questions = 0;
    int updates = 0; ///< that were taken
    QList<QByteArray> updateRequests;

    FakeDnsServer() {
        m_socket.bind(QHostAddress::LocalHost, 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                take();
        });
    }
    quint16 port() const { return m_socket.localPort(); }

  private:
    void take() {
        QByteArray bytes(int(m_socket.pendingDatagramSize()), '\0');
        QHostAddress asker;
        quint16 askerPort = 0;
        m_socket.readDatagram(bytes.data(), bytes.size(), &asker, &askerPort);
        const Result<DnsMessage> message = readDnsMessage(bytes);
        if (!message || message->questions.size() != 1)
            return;
        if (message->header.opcode == dnsOpcode::update)
            updateRequests.append(bytes);
        const DnsMessage answer = message->header.opcode == dnsOpcode::update ? taken(*message) : answered(*message);
        m_socket.writeDatagram(*writeDnsMessage(answer), asker, askerPort);
    }

    static DnsMessage replyTo(const DnsMessage& message) {
        DnsMessage reply;
        reply.header.id = message.header.id;
        reply.header.opcode = message.header.opcode;
        reply.header.response = true;
        reply.header.authoritative = true;
        reply.questions = message.questions;
        return reply;
    }

    DnsMessage answered(const DnsMessage& query) {
        ++questions;
        DnsMessage reply = replyTo(query);
        const DnsQuestion& question = query.questions.first();
        const DnsName zone = *DnsName::fromText(QStringLiteral("example.com"));
        const DnsRecord soa = soaRecord(zone, 60, {zone, zone, 1, 60, 60, 60, 60});
        if (question.type == dnsType::soa && question.name == zone) {
            reply.answers = {soa};
            return reply;
        }
        for (const QString& text : records.value(question.name.toText())) {
            const DnsRecord record = addressRecord(question.name, ttlSeconds, QHostAddress(text));
            if (record.type == question.type)
                reply.answers.append(record);
        }
        if (reply.answers.isEmpty())
            reply.authorities = {soa};
        return reply;
    }

    DnsMessage taken(const DnsMessage& update) {
        DnsMessage reply = replyTo(update);
        reply.header.rcode = updateRcode;
        if (updateRcode != dnsRcode::noError)
            return reply;
        ++updates;
        for (const DnsRecord& change : update.authorities) {
            QStringList& said = records[change.name.toText()];
            if (change.recordClass == dnsClass::any) {
                said.removeIf([&](const QString& text) {
                    return addressRecord(change.name, 0, QHostAddress(text)).type == change.type;
                });
            } else if (const auto address = addressOf(change)) {
                said.removeAll(address->toString()); // a record is there once (RFC 2136, 3.4.2.2)
                if (change.recordClass == dnsClass::in) {
                    said.append(address->toString());
                    ttlSeconds = change.ttlSeconds;
                }
            }
        }
        return reply;
    }

    QUdpSocket m_socket;
};

/// Asks for the A records of @p name over UDP, without the event loop, and waits at most @p timeoutMs; "REFUSED" and
/// other errors by name; empty: no answer.
inline QString askDns(quint16 port, const QString& name, int timeoutMs = 2000,
                      const QHostAddress& server = QHostAddress(QHostAddress::LocalHost)) {
    DnsMessage query;
    query.header.id = 4711;
    query.questions = {{*DnsName::fromText(name), dnsType::a}};
    QUdpSocket socket;
    socket.writeDatagram(*writeDnsMessage(query), server, port);
    if (!socket.waitForReadyRead(timeoutMs))
        return {};
    QByteArray bytes(int(socket.pendingDatagramSize()), '\0');
    socket.readDatagram(bytes.data(), bytes.size());
    const Result<DnsMessage> answer = readDnsMessage(bytes);
    if (!answer)
        return QStringLiteral("garbage");
    if (answer->header.rcode != dnsRcode::noError)
        return dnsRcodeName(answer->header.rcode);
    QStringList addresses;
    for (const QHostAddress& address : addressesIn(answer->answers, query.questions.first().name, dnsType::a))
        addresses.append(address.toString());
    return addresses.isEmpty() ? QStringLiteral("NODATA") : addresses.join(QLatin1Char(' '));
}

} // namespace standby
