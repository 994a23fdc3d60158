// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace standby {

/// Of a body no more than this is kept for a criterion; what follows is not read.
inline constexpr qint64 httpBodyLimit = 1024 * 1024;
/// A body without a declared length is counted up to here; one that is longer is taken for endless.
inline constexpr qint64 httpCountedBodyLimit = 16 * 1024 * 1024;
/// All header lines of all answers of one poll together.
inline constexpr qint64 httpHeaderLimit = 64 * 1024;
inline constexpr int httpRedirectLimit = 10;

/// Why we stopped reading before the other side was done.
enum class HttpStop {
    None,
    EnoughRead,  ///< as much of the body as is looked at, or a long one whose length was declared
    BodyTooLong, ///< longer than the criterion allows
    Endless,     ///< httpCountedBodyLimit
    HeadersTooLong,
    NotHttp
};

/// What is known of a certificate.
struct HttpCertificate {
    std::optional<qint64> expiresAt; ///< seconds since 1970-01-01T00:00Z
    QString names;                   ///< the DNS names and addresses it is for, as "a.example, b.example"
};

/// What an HTTP poll received, before it is judged.
struct HttpAnswer {
    QByteArray statusLine; ///< of the last answer, at most 200 bytes
    int status = 0;        ///< 0 = none
    qint64 headerBytes = 0;
    qint64 declaredLength = -1; ///< Content-Length; -1 = not said
    qint64 bodyBytes = 0;       ///< received
    QByteArray body;            ///< kept only for a criterion; of what is not HTTP, its beginning
    bool bodyIsLatin1 = false;
    QString redirectUrl; ///< where a redirect that was not followed leads
    HttpStop stop = HttpStop::None;
    HttpCertificate certificate;
    bool connected = false; ///< the TCP connection stood; curl knows its time only once TLS is done, too
    PollPhases phases;
};

} // namespace standby
