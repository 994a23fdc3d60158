// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"

#include <QList>

#include <algorithm>

namespace standby {

namespace {

bool parseV4(QStringView text, quint8* out) {
    int part = 0;
    int digits = 0;
    int value = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('.')) {
            if (digits == 0 || part == 3)
                return false;
            out[part++] = static_cast<quint8>(value);
            digits = value = 0;
        } else if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            // A leading zero means octal to some programs.
            if (digits > 0 && value == 0)
                return false;
            value = value * 10 + (c.unicode() - '0');
            if (++digits > 3 || value > 255)
                return false;
        } else {
            return false;
        }
    }
    if (part != 3 || digits == 0)
        return false;
    out[3] = static_cast<quint8>(value);
    return true;
}

int hexDigit(QChar c) {
    const char16_t u = c.unicode();
    if (u >= '0' && u <= '9')
        return u - '0';
    if (u >= 'a' && u <= 'f')
        return u - 'a' + 10;
    if (u >= 'A' && u <= 'F')
        return u - 'A' + 10;
    return -1;
}

/// Groups without `::`; returns how many bytes, -1 when malformed.
int parseGroups(QStringView text, quint8* out, int room) {
    if (text.isEmpty())
        return 0;
    int used = 0;
    const auto groups = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (i == groups.size() - 1 && group.contains(QLatin1Char('.'))) {
            if (used + 4 > room || !parseV4(group, out + used))
                return -1;
            return used + 4;
        }
        if (group.isEmpty() || group.size() > 4 || used + 2 > room)
            return -1;
        int value = 0;
        for (const QChar c : group) {
            const int digit = hexDigit(c);
            if (digit < 0)
                return -1;
            value = value * 16 + digit;
        }
        out[used++] = static_cast<quint8>(value >> 8);
        out[used++] = static_cast<quint8>(value & 0xff);
    }
    return used;
}

bool parseV6(QStringView text, std::array<quint8, 16>& out) {
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0)
        return parseGroups(text, out.data(), 16) == 16;
    const QStringView front = text.first(gap);
    const QStringView back = text.sliced(gap + 2);
    if (front.contains(QLatin1Char('.')))
        return false;
    std::array<quint8, 16> tail{};
    const int before = parseGroups(front, out.data(), 14);
    const int after = parseGroups(back, tail.data(), 14);
    if (before < 0 || after < 0 || before + after > 14)
        return false;
    std::copy_n(tail.begin(), after, out.end() - after);
    return true;
}

QString v4Text(const quint8* bytes) {
    return QStringLiteral("%1.%2.%3.%4").arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

} // namespace

std::optional<IpAddress> IpAddress::fromText(QStringView text) {
    IpAddress address;
    if (text.size() > 100)
        return {};
    if (!text.contains(QLatin1Char(':'))) {
        if (!parseV4(text, address.bytes.data()))
            return {};
        return address;
    }
    address.v6 = true;
    const qsizetype percent = text.indexOf(QLatin1Char('%'));
    if (percent >= 0) {
        address.zone = text.sliced(percent + 1).toString();
        text = text.first(percent);
        const bool plain = std::all_of(address.zone.cbegin(), address.zone.cend(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._-").contains(c));
        });
        if (address.zone.isEmpty() || !plain)
            return {};
    }
    if (!parseV6(text, address.bytes))
        return {};
    return address;
}

QString IpAddress::toText() const {
    if (!v6)
        return v4Text(bytes.data());
    QString text;
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin()))
        return QStringLiteral("::ffff:") + v4Text(bytes.data() + 12);
    std::array<int, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];
    std::size_t longest = 8;
    std::size_t length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > length) {
            longest = i;
            length = end - i;
        }
    }
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == longest) {
            text += QLatin1String("::");
            i += length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(QLatin1Char(':')))
            text += QLatin1Char(':');
        text += QString::number(groups[i], 16);
    }
    return zone.isEmpty() ? text : text + QLatin1Char('%') + zone;
}

bool IpAddress::isLoopback() const {
    if (!v6)
        return bytes[0] == 127;
    return bytes[15] == 1 && std::all_of(bytes.begin(), bytes.end() - 1, [](quint8 byte) { return byte == 0; });
}

bool IpAddress::isLinkLocal() const {
    return v6 ? bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80 : bytes[0] == 169 && bytes[1] == 254;
}

} // namespace standby
