// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "net/HttpAnswer.h"

namespace standby {

/// The days from @p nowSeconds until a certificate expires, rounded down; negative after it has.
std::optional<int> daysLeft(const HttpCertificate& certificate, qint64 nowSeconds);

/// "certificate expired 3 days ago"; @p left is of daysLeft(), negative.
QString expiredWords(int left);

/// Why an answer that came in whole does not meet @p expect, the body's text aside; empty when it does.
///
/// The content length is the Content-Length header's; without one (or when it lies: curl fails the poll then) it is the
/// number of bytes of the body as sent. An absent body counts as 0.
QString mistakeInAnswer(const HttpAnswer& answer, const HttpExpectation& expect, qint64 nowSeconds);
/// The wrong status alone: it explains a failed transfer better than how the transfer failed.
QString mistakeInStatus(const HttpAnswer& answer, const HttpExpectation& expect);
/// What the verdict on the body's text means for the poll: empty when all is well. A body that was cut at
/// httpBodyLimit can prove that it contains a text, not that it does not.
QString mistakeInBody(const HttpAnswer& answer, const TextMatch& criterion, const TextVerdict& verdict);
/// Whether @p line is one (RFC 9112, section 4). curl takes a line without a status for 200.
bool isStatusLine(QByteArrayView line);
/// Takes a line of the head of an answer, of which only the status line is kept. False: nothing more is to be read.
bool takeHeader(HttpAnswer& answer, QByteArrayView line);
/// Whether a Content-Type (may be null) names Latin-1 or what people mean by it.
bool namesLatin1(const char* contentType);
/// The body as text: in the charset that the answer names if it is Latin-1, else as UTF-8.
QString bodyText(const HttpAnswer& answer);

} // namespace standby
