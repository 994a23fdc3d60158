// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/IcmpPacket.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <cstring>

namespace standby {

namespace {

constexpr qsizetype headerSize = 8;
constexpr qsizetype cookieAt = 16;
constexpr qsizetype ipv6HeaderSize = 40;
constexpr int protocolIcmp = 1;
constexpr int nextHeaderIcmpv6 = 58;

struct Types {
    int request;
    int reply;
};
constexpr Types typesOf(IpFamily family) {
    return family == IpFamily::V4 ? Types{8, 0} : Types{128, 129};
}

quint8 byteAt(QByteArrayView bytes, qsizetype index) {
    return quint8(bytes[index]);
}

/// RFC 1071.
quint16 checksum(const EchoPacket& packet) {
    quint32 sum = 0;
    for (size_t i = 0; i < packet.size(); i += 2)
        sum += qFromBigEndian<quint16>(packet.data() + i);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

IcmpMessage readEcho(QByteArrayView message) {
    IcmpMessage result;
    result.id = qFromBigEndian<quint16>(message.data() + 4);
    result.sequence = qFromBigEndian<quint16>(message.data() + 6);
    if (message.size() >= cookieAt + 8)
        result.cookie = qFromBigEndian<quint64>(message.data() + cookieAt);
    return result;
}

bool sameAddress(const QHostAddress& a, const QHostAddress& b) {
    if (a.protocol() != b.protocol())
        return false;
    if (a.protocol() == QAbstractSocket::IPv4Protocol)
        return a.toIPv4Address() == b.toIPv4Address();
    // Without the scope, which one side may spell as a name and the other as a number.
    const Q_IPV6ADDR left = a.toIPv6Address();
    const Q_IPV6ADDR right = b.toIPv6Address();
    return std::memcmp(&left, &right, sizeof left) == 0;
}

} // namespace

EchoPacket echoRequest(IpFamily family, quint16 id, quint16 sequence, quint64 cookie) {
    EchoPacket packet = {char(typesOf(family).request), 0, 0, 0, 0, 0, 0, 0, 'S', 't', 'a', 'n', 'd', 'b', 'y', ' '};
    qToBigEndian(id, packet.data() + 4);
    qToBigEndian(sequence, packet.data() + 6);
    qToBigEndian(cookie, packet.data() + cookieAt);
    // Of ICMPv6 the kernel makes the checksum: it covers the addresses (RFC 4443, 2.3; RFC 3542, 3.1).
    if (family == IpFamily::V4)
        qToBigEndian(checksum(packet), packet.data() + 2);
    return packet;
}

QByteArrayView withoutIpv4Header(QByteArrayView packet) {
    if (packet.size() < 20 || byteAt(packet, 0) >> 4 != 4 || byteAt(packet, 9) != protocolIcmp)
        return {};
    const qsizetype size = (byteAt(packet, 0) & 0x0f) * 4;
    if (size < 20 || size > packet.size())
        return {};
    return packet.sliced(size);
}

std::optional<IcmpMessage> readQuotedRequest(IpFamily family, QByteArrayView message) {
    if (message.size() < headerSize || byteAt(message, 0) != typesOf(family).request)
        return {};
    return readEcho(message);
}

std::optional<IcmpMessage> readIcmp(IpFamily family, QByteArrayView message) {
    if (message.size() < headerSize)
        return {};
    const int type = byteAt(message, 0);
    if (type == typesOf(family).reply && byteAt(message, 1) == 0) {
        IcmpMessage reply = readEcho(message);
        reply.isReply = true;
        return reply;
    }
    const QString error = icmpErrorWords(family, type, byteAt(message, 1));
    if (error.isEmpty())
        return {};
    const QByteArrayView quoted = message.sliced(headerSize);
    std::optional<IcmpMessage> request;
    if (family == IpFamily::V4) {
        request = readQuotedRequest(family, withoutIpv4Header(quoted));
        if (request)
            request->target = QHostAddress(qFromBigEndian<quint32>(quoted.data() + 16));
    } else if (quoted.size() >= ipv6HeaderSize && byteAt(quoted, 0) >> 4 == 6 &&
               byteAt(quoted, 6) == nextHeaderIcmpv6) {
        request = readQuotedRequest(family, quoted.sliced(ipv6HeaderSize));
        if (request)
            request->target = QHostAddress(reinterpret_cast<const quint8*>(quoted.data() + 24));
    }
    if (request)
        request->error = error;
    return request;
}

QString icmpErrorWords(IpFamily family, int type, int code) {
    if (family == IpFamily::V4 && type == 3) {
        switch (code) {
        case 0:
            return QStringLiteral("destination network unreachable");
        case 1:
            return QStringLiteral("destination host unreachable");
        case 9:
        case 10:
        case 13:
            return QStringLiteral("a firewall on the way forbids it");
        default:
            return QStringLiteral("destination unreachable (code %1)").arg(code);
        }
    }
    if (family == IpFamily::V6 && type == 1) {
        switch (code) {
        case 0:
            return QStringLiteral("destination network unreachable");
        case 3:
            return QStringLiteral("destination host unreachable");
        case 1:
            return QStringLiteral("a firewall on the way forbids it");
        default:
            return QStringLiteral("destination unreachable (code %1)").arg(code);
        }
    }
    if (type == (family == IpFamily::V4 ? 11 : 3))
        return QStringLiteral("too many routers on the way (time to live exceeded)");
    return {};
}

const EchoTable::Echo* EchoTable::add(const QHostAddress& target, quint64 tag) {
    if (m_free.empty()) {
        if (m_echoes.size() > 0xffff)
            return nullptr;
        m_free.push_back(quint16(m_echoes.size()));
        m_echoes.emplace_back();
    }
    const quint16 slot = m_free.back();
    m_free.pop_back();
    m_echoes[slot] = {(++m_serial << 16) | slot, QRandomGenerator::global()->generate64(), target, tag};
    return &m_echoes[slot];
}

void EchoTable::remove(quint64 id) {
    const quint16 slot = quint16(id);
    if (id == 0 || slot >= m_echoes.size() || m_echoes[slot].id != id)
        return;
    m_echoes[slot].id = 0;
    m_free.push_back(slot);
}

const EchoTable::Echo* EchoTable::match(const IcmpMessage& message, const QHostAddress& from) const {
    if (message.sequence >= m_echoes.size())
        return nullptr;
    const Echo& echo = m_echoes[message.sequence];
    if (echo.id == 0 || (message.cookie ? *message.cookie != echo.cookie : message.isReply))
        return nullptr;
    return sameAddress(message.isReply ? from : message.target, echo.target) ? &echo : nullptr;
}

} // namespace standby
