// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Name.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace standby {

namespace {

Error mistake(const QString& text, const QString& what) {
    return {QStringLiteral("\"%1\" is not a domain name: %2.").arg(text, what), {}};
}

bool isAscii(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The dots of internationalised names as well (UTS 46, 4.5).
bool isDot(QChar c) {
    return c == u'.' || c == QChar(0x3002) || c == QChar(0xff0e) || c == QChar(0xff61);
}

/// QUrl::toAce() gives nothing for a name with an asterisk or an empty label, and keeps underscores only in ASCII: so
/// it gets one label at a time, and only those that need it.
QString toAsciiLabel(const QString& label) {
    return isAscii(label) ? label : QString::fromLatin1(QUrl::toAce(label));
}

/// The byte that the escape at @p i means; moves @p i to its last character.
std::optional<char> escapedByte(const QString& text, qsizetype& i) {
    const auto isDigit = [&](qsizetype at) { return at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    if (i + 1 >= text.size())
        return {};
    if (!isDigit(i + 1)) {
        ++i;
        return text[i].unicode() < 0x80 ? std::optional<char>(char(text[i].unicode())) : std::nullopt;
    }
    if (!isDigit(i + 2) || !isDigit(i + 3))
        return {};
    const int value = text.mid(i + 1, 3).toInt();
    i += 3;
    return value < 256 ? std::optional<char>(char(value)) : std::nullopt;
}

/// Appends @p label in wire form; what is wrong with it, else nothing.
QString appendLabel(QByteArray& wire, const QString& label) {
    QByteArray bytes;
    // An escape stands for a byte that is not text, so such a label is not internationalised.
    const QString ascii = label.contains(u'\\') ? label : toAsciiLabel(label);
    if (ascii.isEmpty() && !label.isEmpty())
        return QStringLiteral("\"%1\" cannot be part of an internationalised name").arg(label);
    for (qsizetype i = 0; i < ascii.size(); ++i) {
        if (ascii[i] == u'\\') {
            const std::optional<char> byte = escapedByte(ascii, i);
            if (!byte)
                return QStringLiteral("a backslash must be followed by a character or by three digits up to 255");
            bytes += *byte;
        } else if (ascii[i].unicode() > 0x20 && ascii[i].unicode() < 0x7f) {
            bytes += char(ascii[i].unicode());
        } else {
            return QStringLiteral("it has a space or another character that no name has");
        }
    }
    if (bytes.isEmpty())
        return QStringLiteral("two dots follow each other, or it begins with one");
    if (bytes.size() > DnsName::longestLabel)
        return QStringLiteral("the part \"%1\" is longer than 63 characters").arg(label);
    wire += char(bytes.size());
    wire += bytes;
    return {};
}

} // namespace

Result<DnsName> DnsName::fromText(const QString& text) {
    if (text == QLatin1String("."))
        return DnsName();
    if (text.isEmpty())
        return mistake(text, QStringLiteral("it is empty"));
    QByteArray wire;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isDot(text[end]))
            end += text[end] == u'\\' ? 2 : 1;
        end = std::min(end, text.size());
        const QString wrong = appendLabel(wire, text.mid(start, end - start));
        if (!wrong.isEmpty())
            return mistake(text, wrong);
        if (wire.size() + 1 > longestName)
            return mistake(text.left(longestLabel) + u'…', QStringLiteral("it is longer than 253 characters"));
        start = end + 1;
    }
    wire += '\0';
    return DnsName(wire);
}

std::optional<DnsName> DnsName::fromWire(QByteArrayView wire) {
    if (wire.size() > longestName)
        return {};
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype length = quint8(wire[at]);
        if (length > longestLabel)
            return {};
        at += length + 1;
        if (length == 0)
            return at == wire.size() ? std::optional<DnsName>(DnsName(wire.toByteArray())) : std::nullopt;
    }
    return {};
}

QString DnsName::toText() const {
    if (isRoot())
        return QStringLiteral(".");
    QString text;
    for (qsizetype at = 0; m_wire[at] != 0;) {
        const qsizetype length = quint8(m_wire[at]);
        if (!text.isEmpty())
            text += u'.';
        for (const char c : QByteArrayView(m_wire).sliced(at + 1, length)) {
            const quint8 byte = quint8(c);
            if (c == '.' || c == '\\')
                text += u'\\';
            if (byte > 0x20 && byte < 0x7f)
                text += QLatin1Char(c);
            else
                text += QStringLiteral("\\%1").arg(int(byte), 3, 10, QLatin1Char('0'));
        }
        at += length + 1;
    }
    return text;
}

QByteArray DnsName::canonicalWire() const {
    // Length bytes are at most 63 and so below the letters.
    QByteArray lower = m_wire;
    std::transform(lower.cbegin(), lower.cend(), lower.begin(), dnsLowerCase);
    return lower;
}

int DnsName::labelCount() const {
    int count = 0;
    for (qsizetype at = 0; m_wire[at] != 0; at += quint8(m_wire[at]) + 1)
        ++count;
    return count;
}

DnsName DnsName::parent() const {
    return isRoot() ? *this : DnsName(m_wire.sliced(quint8(m_wire[0]) + 1));
}

bool DnsName::isIn(const DnsName& zone) const {
    qsizetype at = 0;
    while (m_wire.size() - at > zone.m_wire.size())
        at += quint8(m_wire[at]) + 1;
    return equalCaseBlind(QByteArrayView(m_wire).sliced(at), zone.m_wire);
}

bool operator==(const DnsName& a, const DnsName& b) {
    return equalCaseBlind(a.m_wire, b.m_wire);
}

size_t qHash(const DnsName& name, size_t seed) {
    return qHash(name.canonicalWire(), seed);
}

bool equalCaseBlind(QByteArrayView a, QByteArrayView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char left, char right) { return dnsLowerCase(left) == dnsLowerCase(right); });
}

} // namespace standby
