// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"

#include <QByteArray>

#include <optional>

namespace standby {

/// How Standby asks an agent beside Microsoft's DNS server for a change. Version 1:
///
/// TCP, one request per connection. Each line ends with LF and has at most lineLimit bytes.
/// 1. agent:  `STANDBY-DNS-AGENT 1 CHALLENGE`; the challenge is 64 hexadecimal digits, random, never used again.
/// 2. client: `MAC PAYLOAD`; the payload is JSON, {"nonce","zone","name","addresses","ttlSeconds"}, with a nonce of 64
///    random digits. MAC = hex(HMAC-SHA256(password, "standby-dns-agent/1 request" LF challenge LF payload)).
/// 3. agent:  `MAC PAYLOAD`; the payload is JSON, {"succeeded","response","error"}.
///    MAC = hex(HMAC-SHA256(password, "standby-dns-agent/1 reply" LF MAC of the request LF payload)).
///    Or `REFUSED WORD`, one of Refusal: unsigned, so good for a hint alone. Then the agent closes.
///
/// The MAC is over the exact bytes of the line and is checked (in constant time) before any of them is read as JSON.
/// A recorded request is worth nothing, because the next challenge is another; a recorded reply is not, because it
/// covers the request with its nonce. There is no encryption: what DNS is to say is public, and the password does not
/// travel. But who listens can try passwords against what he recorded, so the password must be long and random.
namespace microsoftDnsProtocol {

inline constexpr qsizetype lineLimit = 16 * 1024;
/// The shortest password that an agent takes.
inline constexpr qsizetype shortestPassword = 12;

enum class Refusal {
    Password,    ///< the MAC is wrong
    Attempts,    ///< too many wrong ones from this address
    Connections, ///< too many at a time
    Request,     ///< not as it is said above
    Time,        ///< the request did not come in time
};

/// 64 random hexadecimal digits.
QByteArray randomDigits();

QByteArray greeting(const QByteArray& challenge);
/// The challenge of a greeting of this version.
std::optional<QByteArray> challengeIn(QByteArrayView line);
/// What a greeting is wrong about, in words for a person.
QString mistakeInGreeting(QByteArrayView line);

QByteArray requestMac(const QByteArray& password, QByteArrayView challenge, QByteArrayView payload);
QByteArray replyMac(const QByteArray& password, QByteArrayView requestMac, QByteArrayView payload);
/// In a time that does not tell where they differ.
bool equalMacs(QByteArrayView a, QByteArrayView b);

struct SignedLine {
    QByteArray mac; ///< 64 lower-case hexadecimal digits
    QByteArray payload;
};
QByteArray lineOf(const SignedLine& line);
std::optional<SignedLine> signedLineIn(QByteArrayView line);

QByteArray refusalLine(Refusal refusal);
std::optional<Refusal> refusalIn(QByteArrayView line);

QByteArray replyPayload(const UpdateOutcome& outcome);
/// Only of a reply whose MAC is right; texts are cut to lengths that can be shown.
std::optional<UpdateOutcome> outcomeIn(const QByteArray& payload);

} // namespace microsoftDnsProtocol
} // namespace standby
