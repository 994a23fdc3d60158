// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FieldRules.h"
#include "model/IpAddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace standby {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestHostName = 253;

bool isAscii(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
}

std::optional<QString> mistakeInLabels(const QString& name, const QString& travelling) {
    const auto labels = QStringView(travelling).split(QLatin1Char('.'));
    for (const QStringView label : labels) {
        if (label.isEmpty())
            return QStringLiteral("%1 is not a host name: there is nothing between two of its dots.").arg(quoted(name));
        if (label.size() > longestLabel)
            return QStringLiteral(
                       "%1 is not a host name: a part between dots has %2 characters, at most %3 are allowed.")
                .arg(quoted(name))
                .arg(label.size())
                .arg(longestLabel);
        if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')))
            return QStringLiteral("%1 is not a host name: no part of it may begin or end with a hyphen.")
                .arg(quoted(name));
        for (const QChar c : label) {
            const bool allowed =
                c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
            if (!allowed)
                return QStringLiteral("%1 is not a host name: %2 is not allowed in it.")
                    .arg(quoted(name), quoted(QString(c)));
        }
    }
    if (travelling.size() > longestHostName)
        return QStringLiteral("%1 is not a host name: it has %2 characters, at most %3 are allowed.")
            .arg(quoted(name))
            .arg(travelling.size())
            .arg(longestHostName);
    return {};
}

/// Tags stand for texts that are not known yet: any letter will do in their place.
QString withoutTags(const QString& text) {
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype begin = text.indexOf(QLatin1Char('$'), from);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(QLatin1Char('$'), begin + 1);
        const QStringView name = end < 0 ? QStringView() : QStringView(text).sliced(begin + 1, end - begin - 1);
        if (end < 0)
            return result + text.sliced(from);
        const bool tag = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c.unicode() < 128 && c.isLetterOrNumber();
        });
        if (tag) {
            result += text.mid(from, begin - from) + QLatin1Char('x');
            from = end + 1;
        } else {
            result += text.mid(from, end - from);
            from = end;
        }
    }
}

std::optional<QString> mistakeInUrl(const QString& shown, const QString& text) {
    const QString sample = QStringLiteral("such as https://www.example.com/status");
    if (text.contains(QLatin1Char(' ')))
        return QStringLiteral("%1 is not a URL: it contains a space; write %20 instead.").arg(quoted(shown));
    const QUrl url(text, QUrl::StrictMode);
    if (!text.contains(QLatin1String("://")))
        return QStringLiteral("%1 is not a whole URL. Begin with http:// or https://, %2.").arg(quoted(shown), sample);
    if (!url.isValid())
        return QStringLiteral("%1 is not a URL %2.").arg(quoted(shown), sample);
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return QStringLiteral("%1 begins with %2://, but only http:// and https:// are possible.")
            .arg(quoted(shown), url.scheme());
    if (url.host().isEmpty())
        return QStringLiteral("%1 names no host. Give a URL %2.").arg(quoted(shown), sample);
    if (url.port() == 0)
        return QStringLiteral("%1 has the port 0; ports go from 1 to 65535.").arg(quoted(shown));
    return {};
}

/// A password in a URL would be shown by the API and in the log.
bool hasUserInformation(const QString& text) {
    const qsizetype begin = text.indexOf(QLatin1String("://"));
    if (begin < 0)
        return false;
    qsizetype end = begin + 3;
    while (end < text.size() && !QStringView(u"/?#").contains(text.at(end)))
        ++end;
    return QStringView(text).sliced(begin + 3, end - begin - 3).contains(QLatin1Char('@'));
}

std::optional<QString> userInformationMistake(const QString& text) {
    if (!hasUserInformation(text))
        return {};
    return QStringLiteral("The URL contains a user name or password, which would be shown to everyone who reads the "
                          "configuration. Take out what stands before the @.");
}

} // namespace

std::optional<QString> checkHostName(QString& text) {
    if (text.contains(QLatin1String("://")))
        return QStringLiteral("%1 is a URL. Give the host name alone, such as www.example.com.").arg(quoted(text));
    if (IpAddress::fromText(text))
        return QStringLiteral("%1 is an IP address. Give a host name, such as www.example.com.").arg(quoted(text));
    QString name = text.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    QString travelling = name;
    if (!isAscii(name)) {
        // QUrl::toAce() gives an empty text for empty labels and whatever is no international name.
        travelling = QString::fromLatin1(QUrl::toAce(name));
        if (travelling.isEmpty())
            return QStringLiteral("%1 is not a host name.").arg(quoted(text));
    }
    if (const auto mistake = mistakeInLabels(text, travelling))
        return mistake;
    text = name;
    return {};
}

std::optional<QString> checkServedName(QString& text) {
    if (!text.startsWith(QLatin1String("*."))) {
        if (text.contains(QLatin1Char('*')))
            return QStringLiteral("%1 has a * in the wrong place: it stands only at the beginning, before a dot, as in "
                                  "*.example.com.")
                .arg(quoted(text));
        return checkHostName(text);
    }
    QString rest = text.sliced(2);
    if (rest.isEmpty())
        return QStringLiteral("%1 stands for all names there are. Give the rest too, as in *.example.com.")
            .arg(quoted(text));
    if (const auto mistake = checkHostName(rest))
        return mistake;
    text = QStringLiteral("*.") + rest;
    return {};
}

std::optional<QString> checkHostOrIpAddress(QString& text) {
    if (IpAddress::fromText(text))
        return checkPollAddress(text);
    const bool onlyDigits = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QLatin1Char('.') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
    if (onlyDigits)
        return QStringLiteral("%1 is neither a host name nor an IP address.").arg(quoted(text));
    return checkHostName(text);
}

std::optional<QString> checkUrl(QString& text) {
    if (const auto mistake = userInformationMistake(text))
        return mistake;
    return mistakeInUrl(text, text);
}

std::optional<QString> checkUrlWithTags(QString& text) {
    if (const auto mistake = userInformationMistake(text))
        return mistake;
    return mistakeInUrl(text, withoutTags(text));
}

std::optional<QString> checkListenUrl(QString& text) {
    if (const auto mistake = checkUrl(text))
        return mistake;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return QStringLiteral(
                   "%1 has a path; give only the address and port to listen on, as in http://127.0.0.1:8100.")
            .arg(quoted(text));
    if (url.hasQuery() || url.hasFragment())
        return QStringLiteral("%1 must end with the port, as in http://127.0.0.1:8100.").arg(quoted(text));
    if (url.host() != QLatin1String("localhost") && !IpAddress::fromText(url.host()))
        return QStringLiteral("%1 names the host %2; give the IP address to listen on, or localhost.")
            .arg(quoted(text), quoted(url.host()));
    if (url.path() == QLatin1String("/"))
        text.chop(1);
    return {};
}

} // namespace standby
