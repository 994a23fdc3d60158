// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"

#include <QByteArray>
#include <QString>

namespace standby {

/// How a reply is framed.
struct ReplyFraming {
    bool withoutBody = false; ///< to HEAD: the length is told, the body is not sent
    bool keepAlive = true;
};

/// A whole reply as bytes (RFC 9112): Date, Content-Length, `Cache-Control: no-store` unless the response says
/// otherwise, and no content sniffing. Header values that would break the framing are left out.
QByteArray replyBytes(const ApiResponse& response, ReplyFraming framing);

/// The head of a reply whose body has no end: an event stream.
QByteArray streamHeadBytes();

/// A refusal as problem+json (RFC 9457).
ApiResponse problemReply(int status, const QString& detail);

} // namespace standby
