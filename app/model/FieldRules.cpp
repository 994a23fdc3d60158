// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FieldRules.h"

#include "model/IpAddress.h"
#include "model/PastedAddress.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace standby {

namespace {

bool isAsciiLetterOrDigit(QChar c) {
    return c.unicode() < 128 && c.isLetterOrNumber();
}

bool isHeaderToken(QChar c) {
    return isAsciiLetterOrDigit(c) || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

std::optional<QString> applyRule(QString& text, const TextRule& rule) {
    if (text.size() > rule.longest)
        return QStringLiteral("This text has %1 characters; at most %2 are allowed.")
            .arg(text.size())
            .arg(rule.longest);
    if (rule.trimmed && !text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
        text = text.trimmed();
    if (text.isEmpty())
        return rule.required ? std::optional(QStringLiteral("This is required, but it is empty.")) : std::nullopt;
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f))
            continue;
        const bool lineEnd = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
        if (rule.manyLines && lineEnd)
            continue;
        return QStringLiteral("%1 contains a control character (code %2), which is not allowed here.")
            .arg(rule.quotable ? quoted(text) : QStringLiteral("This text"))
            .arg(c.unicode());
    }
    if (!text.isValidUtf16())
        return QStringLiteral("This text contains half a character (an unpaired surrogate).");
    return rule.check ? rule.check(text) : std::nullopt;
}

QString quoted(const QString& text) {
    constexpr qsizetype most = 80;
    QString shown = text.size() > most ? text.left(most) + QChar(0x2026) : text;
    for (QChar& c : shown) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f))
            c = QLatin1Char(' ');
    }
    return QLatin1Char('"') + shown + QLatin1Char('"');
}

std::optional<QString> checkPollAddress(QString& text) {
    const auto address = IpAddress::fromText(text);
    if (!address) {
        if (looksLikeUrl(text))
            return QStringLiteral("%1 is a URL. Give the IP address alone, such as 192.0.2.10 or 2001:db8::10.")
                .arg(quoted(text));
        if (pastedParts(text).size() > 1)
            return QStringLiteral("%1 is more than one address. Give one, such as 192.0.2.10 or 2001:db8::10.")
                .arg(quoted(text));
        if (const QString within = addressWithin(text); !within.isEmpty())
            return QStringLiteral("%1 is more than an IP address. Give %2 alone, without brackets, port or network "
                                  "length.")
                .arg(quoted(text), within);
        QString name = text;
        if (!checkHostName(name) && std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); }))
            return QStringLiteral("%1 is not an IP address, but a name. Look up its address (for instance with "
                                  "nslookup) and give that, such as 192.0.2.10 or 2001:db8::10.")
                .arg(quoted(text));
        return QStringLiteral(
                   "%1 is not an IP address. Give an IPv4 or IPv6 address, such as 192.0.2.10 or 2001:db8::10.")
            .arg(quoted(text));
    }
    if (!address->zone.isEmpty() && !address->isLinkLocal())
        return QStringLiteral("%1 has a zone (%2), which only link-local addresses (fe80::/10) have.")
            .arg(quoted(text), QLatin1Char('%') + address->zone);
    text = address->toText();
    return {};
}

std::optional<QString> checkIpAddress(QString& text) {
    if (const auto mistake = checkPollAddress(text))
        return mistake;
    if (text.contains(QLatin1Char('%')))
        return QStringLiteral("%1 has a zone, which means nothing to other machines. Leave out what follows the %.")
            .arg(quoted(text));
    return {};
}

std::optional<QString> checkHeaderName(QString& text) {
    if (!std::all_of(text.cbegin(), text.cend(), isHeaderToken))
        return QStringLiteral(
                   "%1 is not the name of an HTTP header: only letters, digits and !#$%&'*+-.^_`|~ are allowed.")
            .arg(quoted(text));
    if (text.compare(QLatin1String("Host"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("The Host header is taken from the URL; put the host name there.");
    for (const QLatin1String framing : {QLatin1String("Content-Length"), QLatin1String("Transfer-Encoding"),
                                        QLatin1String("Connection"), QLatin1String("Expect")}) {
        if (text.compare(framing, Qt::CaseInsensitive) == 0)
            return QStringLiteral("The %1 header is set by the program; leave it out.").arg(framing);
    }
    return {};
}

std::optional<QString> checkHeaderValue(QString& text) {
    // CR, LF and the other controls were refused before.
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0xff; }))
        return QStringLiteral("This value contains characters that an HTTP header cannot carry.");
    return {};
}

std::optional<QString> checkBase64(QString& text) {
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    if (!plain || decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty() ||
        text.size() % 4 != 0)
        return QStringLiteral("This secret is not base64: copy it whole, with the = signs at its end, from the DNS "
                              "server's key file.");
    return {};
}

std::optional<QString> checkEmailAddress(QString& text) {
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    const QString local = text.left(at);
    QString domain = text.sliced(at + 1);
    // RFC 5322, section 3.4.1: a dot-atom; quoted local parts are not worth their risk in a mail header.
    const auto atom = [](QChar c) {
        return c.unicode() > 0x9f || isAsciiLetterOrDigit(c) || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c);
    };
    const bool dots =
        local.startsWith(QLatin1Char('.')) || local.endsWith(QLatin1Char('.')) || local.contains(QLatin1String(".."));
    if (at < 1 || local.size() > 64 || dots || !std::all_of(local.cbegin(), local.cend(), atom) || domain.isEmpty() ||
        checkHostName(domain))
        return QStringLiteral("%1 is not an e-mail address such as admin@example.com.").arg(quoted(text));
    text = local + QLatin1Char('@') + domain;
    return {};
}

std::optional<QString> checkEmailAddresses(QString& text) {
    QStringList addresses;
    for (const QString& part : text.split(QLatin1Char(','))) {
        QString address = part.trimmed();
        if (address.isEmpty())
            return QStringLiteral("%1 has an empty place between its commas.").arg(quoted(text));
        if (const auto mistake = checkEmailAddress(address))
            return mistake;
        addresses.append(address);
    }
    if (addresses.size() > 100)
        return QStringLiteral("There are %1 addresses; at most 100 are allowed.").arg(addresses.size());
    text = addresses.join(QStringLiteral(", "));
    return {};
}

std::optional<QString> checkId(QString& text) {
    const auto allowed = [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == QLatin1Char('-') || c == QLatin1Char('_');
    };
    if (!std::all_of(text.cbegin(), text.cend(), allowed))
        return QStringLiteral("%1 is not an id: ids are chosen by the program. Leave it out for something new.")
            .arg(quoted(text));
    return {};
}

std::optional<QString> checkApiKey(QString& text) {
    const bool plain =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > QLatin1Char(' ') && c.unicode() < 127; });
    if (text.size() < 16 || !plain)
        return QStringLiteral(
            "A key needs at least 16 characters of ASCII without spaces; leave it out to have one made.");
    return {};
}

} // namespace standby
