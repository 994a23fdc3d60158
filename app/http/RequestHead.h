// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "http/HttpLimits.h"

#include <QByteArrayView>
#include <QString>

#include <variant>

namespace standby {

/// The head of a request that may be served (RFC 9112).
struct RequestHead {
    QByteArray method; ///< GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS
    QByteArray path;   ///< percent-encoded, one leading '/', decodes to UTF-8 without control characters
    QByteArray query;  ///< percent-encoded, without '?'
    HeaderList headers;
    qsizetype headBytes = 0; ///< including the empty line
    qsizetype contentLength = 0;
    bool keepAlive = true;        ///< HTTP/1.1 without "Connection: close"
    bool expectsContinue = false; ///< the client waits for "100 Continue" (RFC 9110, section 10.1.1)
};

/// Why a request is not served. The connection ends with it, for where the next request begins is not certain.
struct HeadRefusal {
    int status = 400;
    QString detail;
};

/// Not whole yet, or a head, or a refusal.
using HeadProgress = std::variant<std::monostate, RequestHead, HeadRefusal>;

/// Reads a request head from the beginning of @p bytes. Pure. Stricter than RFC 9112 demands, because a lenient guard
/// and a lenient parser behind it that disagree on where a message ends let requests be smuggled: no bare LF, no folded
/// lines, one Content-Length, no Transfer-Encoding, exactly one Host.
/// @param scanned how many bytes earlier calls have looked at; kept by the caller, 0 for a new request, so that a head
///     in pieces of one byte costs no more than a whole one.
HeadProgress readRequestHead(QByteArrayView bytes, qsizetype& scanned, const HttpLimits& limits);

} // namespace standby
