// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include <QtEndian>

namespace standby {

namespace {

void append(QByteArray& message, quint16 number) {
    const quint16 big = qToBigEndian(number);
    message.append(reinterpret_cast<const char*>(&big), 2);
}

} // namespace

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QStringList texts(std::initializer_list<const char*> latin1) {
    QStringList list;
    for (const char* one : latin1)
        list << text(one);
    return list;
}

ServedSet servedSet(const char* id, const QStringList& hostNames, const QStringList& addresses, AddressMode mode) {
    ServedSet set;
    set.serverSetId = text(id);
    set.hostNames = hostNames;
    for (const QString& address : addresses)
        set.addresses << ServedAddress{address, 1};
    set.mode = mode;
    return set;
}

QByteArray question(const char* name, quint16 type, quint16 flags, quint16 id) {
    QByteArray message;
    append(message, id);
    append(message, flags);
    append(message, 1);
    for (int i = 0; i < 3; ++i)
        append(message, 0);
    message += DnsName::fromText(text(name))->wire();
    append(message, type);
    append(message, dnsClass::in);
    return message;
}

QByteArray withEdns(QByteArray message, quint16 size, quint32 ttl, const QByteArray& options) {
    message += '\0';
    append(message, dnsType::opt);
    append(message, size);
    append(message, quint16(ttl >> 16));
    append(message, quint16(ttl));
    append(message, quint16(options.size()));
    message[11] = char(message[11] + 1);
    return message + options;
}

QByteArray answerBytes(const AnswerTable& table, const QByteArray& message, DnsTransport transport,
                       Forwarding forwarding) {
    QByteArray buffer(transport == DnsTransport::Udp ? qsizetype(dnsDatagramSize) : 65535, '\xee');
    const DnsVerdict verdict = respond(table, message, transport, buffer.data(), buffer.size(), forwarding);
    return verdict.what == DnsVerdict::What::Send ? buffer.left(verdict.size) : QByteArray();
}

DnsMessage answer(const AnswerTable& table, const QByteArray& message, DnsTransport transport) {
    const Result<DnsMessage> read = readDnsMessage(answerBytes(table, message, transport));
    if (!read.ok())
        qFatal("%s", qPrintable(read.message()));
    return *read;
}

QStringList addressTexts(const DnsMessage& message) {
    QStringList addresses;
    for (const DnsRecord& record : message.answers) {
        if (const auto address = addressOf(record))
            addresses << address->toString();
    }
    return addresses;
}

} // namespace standby
