// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of what polls find.
#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>

namespace standby {

std::span<const char* const> pollingSentences() {
    static constexpr const char* sentences[]{
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the name does not exist"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the server does not answer for this name"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the server could not find out"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the server could not read the question"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the server does not answer such questions"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "answer is not authoritative"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "no %1 record"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "answers %1, expected %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\": %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\", expected to start with %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\", expected not to start with %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\", expected not to contain %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "greeting is \"%1\", expected to contain %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "libcurl could not start the request: out of memory or not usable."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "not HTTP: \"%1\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the headers are longer than %1 KiB"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "the body could not be tested in %1: simplify the regular expression"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Standby may not send pings on this machine. Run \"setcap cap_net_raw+ep\" on its program file, let its "
            "group send them (sysctl net.ipv4.ping_group_range), or poll with TCP instead."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Standby may not send pings on this machine. Run it as an administrator or poll with TCP instead."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "reply from %1 in %2"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Standby may not send pings on this machine, and there is no ping program. Run \"setcap cap_net_raw+ep\" "
            "on Standby's program file, install ping (iputils), or poll with TCP instead."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The system's ping program could not be started: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "reply from %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The system's ping program failed: \"%1\". Run \"setcap cap_net_raw+ep\" on Standby's "
                          "program file, or poll with TCP instead."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connection reset before the greeting"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connection closed before the greeting"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1; the connection was closed"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connected, but no greeting in %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1; no more came in %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "TLS is not available here. Install OpenSSL 3 or poll without TLS."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connected with %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connection closed during the TLS handshake"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "TLS handshake failed: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connected, but the TLS handshake was not done in %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "connected"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Failovers held: %1. More than %2 within a minute were due. The servers are judged, but the "
                          "addresses of so many server sets change only as the limit allows (Options, Protection). "
                          "Check whether one cause is behind them all."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "A poll could not be tried."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "No sentinel answers (%1): this computer seems to be offline. Polling goes on, but no server "
                          "is declared failed until one answers. Check this computer's network."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 has failed"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 has failed: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 still does not respond: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 does not respond, but is not judged while no sentinel answers: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There are no addresses now"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Addresses are now %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 responds again"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 responds again after %2"),
    };
    return sentences;
}

} // namespace standby
