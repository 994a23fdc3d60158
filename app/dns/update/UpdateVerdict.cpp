// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/UpdateVerdict.h"

#include <cstdlib>

namespace standby {

namespace {

QString keyText(const TsigKey& key) {
    return QStringLiteral("\"%1\" (%2)").arg(key.name.toText(), tsigAlgorithmText(key.algorithm));
}

QString clockWords(std::optional<qint64> serverTime, qint64 now) {
    const QString advice = QStringLiteral(" At most 5 minutes are allowed: let both machines get their time by NTP");
    if (!serverTime || *serverTime == now)
        return QStringLiteral("the clocks of this machine and of the DNS server differ.") + advice;
    return QStringLiteral("this machine's clock is %1 %2 the DNS server's.")
               .arg(skewText(std::llabs(now - *serverTime)),
                    now < *serverTime ? QStringLiteral("behind") : QStringLiteral("ahead of")) +
           advice;
}

/// What the server says about the key (RFC 8945, 5.2).
QString tsigWords(const TsigCheck& check, const TsigKey& key, qint64 now) {
    const QString name = tsigErrorName(check.error) + QStringLiteral(": ");
    switch (check.error) {
    case tsigError::badKey:
        return name + QStringLiteral("the DNS server does not know the key %1, or does not allow it here. Its name and "
                                     "algorithm must be the same as in the server's configuration, and the zone's "
                                     "policy (acl) must name it")
                          .arg(keyText(key));
    case tsigError::badSig:
        return name +
               QStringLiteral("the DNS server finds the signature wrong. Most likely the secret of the key %1 is "
                              "not the one that the server has")
                   .arg(keyText(key));
    case tsigError::badTime:
        return name + clockWords(check.serverTime, now);
    case tsigError::badTrunc:
        return name + QStringLiteral("the DNS server wants a signature of another length for the key %1. Take the bits "
                                     "behind the algorithm's name out of its configuration")
                          .arg(keyText(key));
    default:
        return name + QStringLiteral("the DNS server does not accept the signature");
    }
}

/// "the primary, ns1.example.com by its SOA"
QString primaryText(const RecordUpdate& update) {
    return update.primary.isRoot() ? QStringLiteral("the primary")
                                   : QStringLiteral("the primary, %1 by its SOA").arg(update.primary.toText());
}

QString rcodeWords(int rcode, bool verified, const RecordUpdate& update, const TsigKey* key) {
    const QString name = dnsRcodeName(rcode) + QStringLiteral(": ");
    const QString zone = update.zone.toText();
    switch (rcode) {
    case dnsRcode::notAuth:
        if (!key)
            return name + QStringLiteral("the DNS server is not the primary of the zone %1, or it takes signed updates "
                                         "only. Give %2, or a TSIG key")
                              .arg(zone, primaryText(update));
        return name +
               QStringLiteral("either the DNS server is not the primary of the zone %1 (give %2), or it does "
                              "not accept the key %3 here (compare name, algorithm and secret; the zone's policy "
                              "(acl) must name it)")
                   .arg(zone, primaryText(update), keyText(*key));
    case dnsRcode::refused:
        if (!key)
            return name + QStringLiteral("the DNS server does not allow unsigned updates of %1 from this machine. Give "
                                         "a TSIG key, or allow this machine's address there (allow-update)")
                              .arg(zone);
        // PowerDNS says nothing else, and without a signature, whatever is wrong with the key.
        if (!verified)
            return name + QStringLiteral("either the DNS server does not accept the key %1 (compare name, algorithm, "
                                         "secret, and the clocks of both machines), or its policy does not let the key "
                                         "change %2")
                              .arg(keyText(*key), update.name.toText());
        return name + QStringLiteral("the DNS server's policy (allow-update, update-policy) does not let the key %1 "
                                     "change %2, or the key has another name there")
                          .arg(keyText(*key), update.name.toText());
    case dnsRcode::notZone:
        return name +
               QStringLiteral("the DNS server says that %1 is not inside the zone %2").arg(update.name.toText(), zone);
    case dnsRcode::servFail:
        return name + QStringLiteral("the DNS server could not store the change. Often its zone file, or the folder of "
                                     "its journal, is not writable by its user (named, bind): look at its log");
    case dnsRcode::notImp:
        return name +
               QStringLiteral("the DNS server takes no dynamic updates (RFC 2136), or not for the zone %1. Switch "
                              "them on there, or choose another method")
                   .arg(zone);
    case dnsRcode::formErr:
        return name + QStringLiteral("the DNS server could not read the update");
    case dnsRcode::nxDomain:
    case dnsRcode::yxDomain:
    case dnsRcode::yxRrset:
    case dnsRcode::nxRrset:
        return name + QStringLiteral("the DNS server speaks of a condition that the update did not set. Records of "
                                     "another kind at %1 (an alias, a signature) may forbid addresses there")
                          .arg(update.name.toText());
    default:
        return name + QStringLiteral("the DNS server did not carry the update out");
    }
}

} // namespace

QString skewText(qint64 seconds) {
    struct Unit {
        qint64 seconds;
        const char* name;
    };
    static constexpr Unit units[] = {{86'400, "days"}, {3'600, "hours"}, {60, "minutes"}};
    for (const Unit& unit : units) {
        if (seconds >= 2 * unit.seconds)
            return QStringLiteral("%1 %2")
                .arg((seconds + unit.seconds / 2) / unit.seconds)
                .arg(QLatin1String(unit.name));
    }
    return seconds == 1 ? QStringLiteral("1 second") : QStringLiteral("%1 seconds").arg(seconds);
}

UpdateOutcome judgeUpdate(const RecordUpdate& update, const std::optional<TsigKey>& key, const DnsReply& reply,
                          qint64 now) {
    UpdateOutcome outcome;
    if (!reply.message) {
        outcome.error = reply.error;
        return outcome;
    }
    outcome.response = dnsRcodeName(reply.rcode);
    const bool aboutKey = key && reply.signature.error != tsigError::none;
    if (aboutKey)
        outcome.response += QStringLiteral(" (%1)").arg(tsigErrorName(reply.signature.error));
    if (aboutKey) {
        outcome.error = tsigWords(reply.signature, *key, now);
    } else if (reply.rcode != dnsRcode::noError) {
        outcome.error = rcodeWords(reply.rcode, reply.signature.verified(), update, key ? &*key : nullptr);
    } else if (key && reply.signature.finding == TsigCheck::Finding::OutOfTime) {
        outcome.error =
            QStringLiteral("the answer was signed at another time: ") + clockWords(reply.signature.serverTime, now);
    } else if (key && !reply.signature.verified()) {
        outcome.error = QStringLiteral("NOERROR, but %1, though the update was: it may be forged, so the update does "
                                       "not count as done. The DNS server must check TSIG for the zone %2")
                            .arg(reply.signature.words(), update.zone.toText());
    } else {
        outcome.succeeded = true;
        return outcome;
    }
    // BADKEY and BADSIG cannot be signed; everything else can.
    const bool unsignedByRule =
        reply.signature.error == tsigError::badKey || reply.signature.error == tsigError::badSig;
    if (key && reply.rcode != dnsRcode::noError && !reply.signature.verified() && !unsignedByRule)
        outcome.error += QStringLiteral(" (a hint only: %1)").arg(reply.signature.words());
    return outcome;
}

} // namespace standby
