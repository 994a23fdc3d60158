// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace standby {

enum class IpFamily { V4, V6 };

/// An ICMP message about one of our echoes, as far as it can be trusted: that it is one is for EchoTable to say.
struct IcmpMessage {
    bool isReply = false; ///< else an error about an echo request of ours
    quint16 id = 0;
    quint16 sequence = 0;
    std::optional<quint64> cookie; ///< absent when an error quotes only the 8 bytes that RFC 792 demands
    QHostAddress target;           ///< of an error: where the quoted request went; null if that is not quoted
    QString error;                 ///< "destination host unreachable"
};

/// 8 bytes of header (RFC 792, RFC 4443), 16 of payload with the cookie at their end.
using EchoPacket = std::array<char, 24>;
EchoPacket echoRequest(IpFamily family, quint16 id, quint16 sequence, quint64 cookie);

/// Reads an ICMP message that starts with its type. Nothing for what is neither an echo reply nor an error that quotes
/// an echo request.
std::optional<IcmpMessage> readIcmp(IpFamily family, QByteArrayView message);
/// Reads the echo request that starts @p message, as an error queue gives it back.
std::optional<IcmpMessage> readQuotedRequest(IpFamily family, QByteArrayView message);
/// The ICMP message inside an IPv4 packet, as raw sockets deliver it; empty when it is none.
QByteArrayView withoutIpv4Header(QByteArrayView packet);
/// "destination host unreachable" for a type and code of RFC 792 or RFC 4443; empty when the type says nothing about
/// the destination.
QString icmpErrorWords(IpFamily family, int type, int code);

/// The echoes in flight, at most 65,536: the slot is the sequence number, so that each is unique among them.
class EchoTable {
  public:
    struct Echo {
        quint64 id = 0; ///< 0 = the slot is free; the slot is in the lower 16 bits
        quint64 cookie = 0;
        QHostAddress target;
        quint64 tag = 0; ///< the sender's own name for it
        quint16 sequence() const { return quint16(id); }
    };

    /// Null when all numbers are in use.
    const Echo* add(const QHostAddress& target, quint64 tag);
    void remove(quint64 id);
    /// The echo that @p message, received from @p from, answers: sequence, cookie and address must all be right.
    /// Null = none.
    const Echo* match(const IcmpMessage& message, const QHostAddress& from) const;

  private:
    std::vector<Echo> m_echoes;
    std::vector<quint16> m_free;
    quint64 m_serial = 0;
};

} // namespace standby
