// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of updates of other DNS servers.
#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>

namespace standby {

std::span<const char* const> dnsUpdatingSentences() {
    static constexpr const char* sentences[]{
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the records are as wanted again"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the records of %2 are as wanted again"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: %2 was not updated: %3. %4"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "It is not tried again while the server set is paused."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Next try in %1 s."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "it is not updated at %1 any more"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "TTL now %1 s, was %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "now %1, was %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "no addresses"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 does not answer for %2 with authority: what it says may come from a cache, so its TTL is "
                          "not compared. Give a server of the zone itself."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the update was accepted"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the update was accepted (%1)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1, but looking it up afterwards failed: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1, but the DNS server still says %2 instead of %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1, but the DNS server still says a TTL of %2 instead of %3 s. If it decides the TTL "
                          "itself, have it ignored in the DNS server's lookup settings"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 At most 5 minutes are allowed: let both machines get their time by NTP"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the clocks of this machine and of the DNS server differ."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "this machine's clock is %1 ahead of the DNS server's."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "this machine's clock is %1 behind the DNS server's."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%L1 hours"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%L1 minutes"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%L1 seconds"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "1 second"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "BADTIME: %1"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "%1: the DNS server does not know the key %2, or does not allow it here. Its name and algorithm must be "
            "the same as in the server's configuration, and the zone's policy (acl) must name it"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server finds the signature wrong. Most likely the "
                                                      "secret of the key %2 is not the one that the server has"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server wants a signature of another length for the key %2. Take the bits behind "
                          "the algorithm's name out of its configuration"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server does not accept the signature"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the primary"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the primary, %1 by its SOA"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server is not the primary of the zone %2, or it "
                                                      "takes signed updates only. Give %3, or a TSIG key"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "%1: either the DNS server is not the primary of the zone %2 (give %3), or it does not accept the key %4 "
            "here (compare name, algorithm and secret; the zone's policy (acl) must name it)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server does not allow unsigned updates of %2 from this machine. Give a TSIG "
                          "key, or allow this machine's address there (allow-update)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: either the DNS server does not accept the key %2 (compare name, algorithm, secret, and "
                          "the clocks of both machines), or its policy does not let the key change %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server's policy (allow-update, update-policy) does not let the key %2 change "
                          "%3, or the key has another name there"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server says that %2 is not inside the zone %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server could not store the change. Often its zone file, or the folder of its "
                          "journal, is not writable by its user (named, bind): look at its log"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server takes no dynamic updates (RFC 2136), or not for the zone %2. Switch them "
                          "on there, or choose another method"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server could not read the update"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1: the DNS server speaks of a condition that the update did not set. Records of another "
                          "kind at %2 (an alias, a signature) may forbid addresses there"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: the DNS server did not carry the update out"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer was signed at another time: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "NOERROR, but %1, though the update was: it may be forged, so the update does not count as "
                          "done. The DNS server must check TSIG for the zone %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 (a hint only: %2)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "REFUSED: the DNS server does not answer for this name. Either it has no zone for it, or it "
                          "does not answer this machine (allow-query)"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "SERVFAIL: the DNS server could not answer. Often its zone was not loaded or has expired: look at its log"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "FORMERR: the DNS server could not read the question"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "NOTIMP: the DNS server does not answer questions of this kind"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "NOTAUTH: the DNS server is not authoritative for this name"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the DNS server answered %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "the name is an alias (CNAME) of %1 there, and an alias has no addresses of its own. Delete "
                          "the CNAME record, or update %1 instead"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the DNS server is not responsible for the name: it refers to "
                                                      "the servers of %1. Update one of those instead"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "the DNS server is not authoritative for the zone %1: it answers from a cache, so it cannot "
                          "be updated. Give the zone's primary server instead"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 (%2 by its SOA)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "its zone could not be found out: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "the DNS server has no zone for the name: no SOA record was found at it or above it"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "this machine's clock is %1 %2 the DNS server's."),
    };
    return sentences;
}

} // namespace standby
