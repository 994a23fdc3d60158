// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailMessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace standby {

namespace {

/// RFC 2045, 6.7: encoded lines are no longer, the = of a soft line break included.
constexpr qsizetype longestLine = 76;
/// UTF-8 in one encoded word: the field's name and 52 characters of base64 stay below longestLine (RFC 2047, 2).
constexpr qsizetype bytesInWord = 39;

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control;
}

/// Not in the middle of a character.
QString cut(QString text, qsizetype longest) {
    if (text.size() <= longest)
        return text;
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(u'…');
}

QString oneLine(QString text) {
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    return text.simplified();
}

QByteArray encodedWords(const QString& text) {
    QByteArray words;
    QByteArray word;
    const auto endWord = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    // Each word has whole characters (RFC 2047, 5).
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (word.size() + character.size() > bytesInWord)
            endWord();
        word += character;
        i += units;
    }
    endWord();
    return words;
}

QByteArray subjectText(const QString& subject) {
    const QString line = cut(oneLine(subject), longestMailSubject);
    const bool plain = line.size() + qsizetype(sizeof "Subject:") <= longestLine &&
                       std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.unicode() < 0x7f; }) &&
                       !line.contains(QLatin1String("=?"));
    return plain ? line.toLatin1() : encodedWords(line);
}

QString bodyText(QString body) {
    body.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    body.removeIf([](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
    body = cut(body, longestMailBody);
    if (!body.endsWith(u'\n'))
        body += u'\n';
    return body;
}

/// RFC 2045, 6.7.
QByteArray quotedPrintable(const QByteArray& text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(text.size() + text.size() / 4);
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = uchar(text.at(i));
        if (c == '\n') {
            result += "\r\n";
            length = 0;
            continue;
        }
        const bool beforeBreak = text.at(i + 1) == '\n'; // a text ends with a line break
        const bool plain = (c > ' ' && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !beforeBreak);
        const qsizetype needed = plain ? 1 : 3;
        if (length + needed > longestLine - (beforeBreak ? 0 : 1)) {
            result += "=\r\n";
            length = 0;
        }
        if (plain)
            result += char(c);
        else
            (result += '=').append(digits[c >> 4]).append(digits[c & 15]);
        length += needed;
    }
    return result;
}

QByteArray messageId(const Mail& mail) {
    QByteArray id;
    for (const QChar c : mail.id) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_'))
            id += char(c.unicode());
    }
    return '<' + id.left(64) + '@' + mail.from.domain() + '>';
}

QByteArray dateText(WallTime time) {
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

} // namespace

QByteArray mailMessage(const Mail& mail) {
    QByteArray recipients;
    for (const MailAddress& address : mail.to)
        recipients += (recipients.isEmpty() ? "" : ",\r\n ") + address.text();
    // RFC 3834, 5: whoever answers by itself does not answer this.
    return "Date: " + dateText(mail.time) + "\r\nFrom: " + mail.from.text() + "\r\nTo: " + recipients +
           "\r\nMessage-ID: " + messageId(mail) + "\r\nSubject: " + subjectText(mail.subject) +
           "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8"
           "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(bodyText(mail.body).toUtf8());
}

} // namespace standby
