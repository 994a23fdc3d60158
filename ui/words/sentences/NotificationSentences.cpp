// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of mail and system logs.
#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>

namespace standby {

std::span<const char* const> notificationSentences() {
    static constexpr const char* sentences[]{
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "No mail server is set. Enter one in the e-mail defaults (Options, Notification) or in this notification."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "No sender's address is set. Enter one in the e-mail defaults "
                                                      "(Options, Notification) or in this notification."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The sender's address cannot be used: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "No recipient is set. Enter an address in this notification."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 has letters before the @ that many mail servers do not carry. Use an address that has "
                          "only letters from a to z, digits and signs there."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is not a mail server: it says \"%2\". Check the port."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 sends more than %2 KiB of replies. Is it a mail server?"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 does not offer STARTTLS, so nothing was sent. Choose TLS "
                                                      "(usually port 465), or another port (usually 587)."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 offers no way to log in that this program knows. Choose TLS "
                                                      "or STARTTLS: many servers offer a login only then."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The mail server %1 was not found. Check its spelling and this machine's DNS."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Cannot connect to %1: %2. Check host and port, and firewalls on the way: many networks block port 25."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "This build of libcurl cannot send mail this way: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "libcurl could not start: out of memory or not usable."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: %2. Nothing was sent. Enter the host name that the "
                                                      "certificate is for, or have this machine trust who signed it."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", " If the port is right, choose STARTTLS."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: %2. Nothing was sent.%3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 takes no mail from us now: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 does not want to talk to us: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses STARTTLS, so nothing was sent: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses the login as %2: %3. Check user and password; some "
                                                      "providers want a password made for programs."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses the sender %2: %3%4"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses the message: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1. It may want TLS or STARTTLS first."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1. It may want a login."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1. It did not offer the login that is set."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses the recipient %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 refuses %2 of %3 recipients: %4"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "No connection to %1 in %2. Check host and port, and firewalls on the way: many networks block port 25."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 did not finish the TLS handshake in %2. If the port is right, choose %3."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 accepted the connection and said nothing in %2.%3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", " Servers on this port usually want TLS."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 got the message but did not confirm it in %2: whether it arrives is open."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 did not answer %2: no end in %3."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "%1 closed the connection after the message, without confirming it: whether it arrives is open."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "%1 closed the connection without a word. Check the port, and whether it blocks this machine's address."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 closed the connection after %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "its greeting"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "our greeting"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the login"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the sender's address"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "a recipient's address"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the announcement of the message"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "a part of the message"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 takes nothing at the moment: it is full or its service is stopped."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 does not take the entry: %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The journal (%1)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The system log (%1)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "written to the journal"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "written to the system log"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "This system has no log: nobody listens at %1 or %2. Start systemd-journald or a syslog "
                          "service, or choose another way to be told."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The Windows event log does not take entries: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The Windows event log does not take the entry: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "written to the event log"),
    };
    return sentences;
}

} // namespace standby
