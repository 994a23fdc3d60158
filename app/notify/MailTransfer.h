// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/NotificationSettings.h"
#include "net/HttpWords.h"
#include "notify/MailAddress.h"
#include "notify/MailDialogue.h"

#include <atomic>

namespace standby {

/// A message on its way to a mail server.
struct MailOrder {
    SmtpSettings smtp; ///< a host name, perhaps an international one, or an IP address
    MailAddress from;
    QList<MailAddress> recipients;
    QByteArray message;             ///< as mailMessage() writes it
    QByteArray trustedCertificates; ///< file that replaces the system's; empty = the system's
    qint64 timeoutMs = 60'000;      ///< for all of it, waiting for its turn included
};

/// How it went, before it is put into words.
struct MailOutcome {
    CurlEnding ending;
    HttpCertificate certificate;
    bool connected = false;
    bool encrypted = false; ///< TLS stood
    MailDialogue dialogue;
};

/// Hands the message to the server, and blocks until that is done: libcurl waits for a mail server's last replies
/// without its event loop. Ends when @p leftMs of the order's time have gone, and within about 1 s of @p cancelled
/// being set. With STARTTLS nothing but the greetings travels in plain text. Thread-safe.
MailOutcome transferMail(const MailOrder& order, qint64 leftMs, const std::atomic<bool>& cancelled);

} // namespace standby
