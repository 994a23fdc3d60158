// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"
#include "model/DnsSettings.h"

#include <QByteArray>
#include <QByteArrayView>

namespace standby {

/// Errors that a TSIG record carries beside the rcode (RFC 8945, 3).
namespace tsigError {
inline constexpr quint16 none = 0, badSig = 16, badKey = 17, badTime = 18, badTrunc = 22;
}

/// A key that a DNS server and we share.
struct TsigKey {
    DnsName name;
    TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256;
    QByteArray secret; ///< decoded

    /// Trims the secret and refuses one that is not base64. Never says what it is.
    static Result<TsigKey> from(const Tsig& settings);
};

/// A message with its signature as its last record.
struct TsigSigned {
    QByteArray message;
    QByteArray mac; ///< the answer's signature covers it
};

/// Signs a request (RFC 8945, 4.2) with a fudge of 300 s. Each attempt is signed afresh, with its own id.
/// @param message whole, with at most 65,534 additional records, and without a TSIG
/// @param now seconds since 1970
TsigSigned signDnsMessage(QByteArrayView message, const TsigKey& key, qint64 now);

/// What is to be thought of the signature of an answer to a signed request.
struct TsigCheck {
    enum class Finding {
        Verified,
        Unsigned,    ///< no TSIG at all
        EmptySigned, ///< a TSIG without a MAC: how BADKEY and BADSIG come, by rule (RFC 8945, 5.3.2)
        Malformed,   ///< not the last record, twice, or not to be read
        OtherKey,    ///< another name or algorithm than the request's
        Shortened,   ///< a truncated MAC, which was not asked for (RFC 8945, 5.2.2.1)
        Forged,      ///< the MAC is wrong
        OutOfTime    ///< the MAC is right, but not of now
    };
    Finding finding = Finding::Unsigned;
    quint16 error = tsigError::none;  ///< what the server says; proven only when Verified
    std::optional<qint64> serverTime; ///< seconds since 1970; with BADTIME, or signed

    bool verified() const { return finding == Finding::Verified; }
    /// Why the answer is not trusted: "the answer is not signed"; empty when Verified.
    QString words() const;
};

/// Checks the signature of @p answer (RFC 8945, 5.3) in constant time.
/// @param requestMac of the signed request that it answers
/// @param now seconds since 1970
TsigCheck checkSignedAnswer(QByteArrayView answer, const TsigKey& key, QByteArrayView requestMac, qint64 now);

/// "BADSIG"; "TSIG error 99" for one without a name.
QString tsigErrorName(quint16 error);
/// "hmac-sha256", as servers' configurations call it.
QString tsigAlgorithmText(TsigAlgorithm algorithm);

} // namespace standby
