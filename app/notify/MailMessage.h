// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "notify/MailAddress.h"

#include <QList>

namespace standby {

/// A mail of plain text before it is written down. Texts may contain anything.
struct Mail {
    QString id; ///< its letters, digits, - and _ become the Message-ID, with the sender's domain
    WallTime time = 0;
    MailAddress from;
    QList<MailAddress> to;
    QString subject;
    QString body;
};

/// So many characters of a subject and of a body are sent; what follows is left out, and "…" says so.
inline constexpr qsizetype longestMailSubject = 250;
inline constexpr qsizetype longestMailBody = 256 * 1024;

/// The mail as it travels (RFC 5322, RFC 2045 to 2047), before dots are stuffed: ASCII, lines of at most 76 characters
/// but for long addresses, ended by CRLF. Control characters of the texts are left out, in the subject line breaks are
/// spaces. The same mail always gives the same bytes.
QByteArray mailMessage(const Mail& mail);

} // namespace standby
