// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RequestTarget.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace standby {
namespace {

bool plain(char c) {
    return c > 0x20 && c < 0x7f;
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isControl(QChar c) {
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/// Decodes once. Nothing when it may not be: see pathSegments().
std::optional<QString> decoded(QByteArrayView encoded) {
    if (!std::all_of(encoded.begin(), encoded.end(), plain))
        return std::nullopt;
    if (!encoded.contains('%'))
        return QString::fromLatin1(encoded);
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            bytes += encoded[i];
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexDigit(encoded[i + 1]) : -1;
        const int low = i + 2 < encoded.size() ? hexDigit(encoded[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += char(high << 4 | low);
        i += 2;
    }
    // A byte order mark is a character here: "%EF%BB%BFlog" is not "log".
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = utf8(bytes);
    if (utf8.hasError() || std::any_of(text.begin(), text.end(), isControl))
        return std::nullopt;
    return text;
}

Error undecodable(QLatin1String part) {
    return Error{
        QStringLiteral("The %1 of the URL is not valid: it must be percent-encoded UTF-8 without control characters.")
            .arg(part),
        {}};
}

} // namespace

Result<QStringList> pathSegments(const QByteArray& path) {
    if (!path.startsWith('/') || path.startsWith("//"))
        return Error{QStringLiteral("The path of the URL must begin with exactly one \"/\"."), {}};
    QStringList segments;
    if (path.size() == 1)
        return segments;
    qsizetype begin = 1;
    while (begin <= path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        std::optional<QString> segment = decoded(QByteArrayView(path).sliced(begin, end - begin));
        if (!segment)
            return undecodable(QLatin1String("path"));
        segments.append(*std::move(segment));
        begin = end + 1;
    }
    return segments;
}

Result<QueryItems> queryItems(const QByteArray& query) {
    QueryItems items;
    if (query.isEmpty())
        return items;
    for (const QByteArray& part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArrayView view(part);
        const auto name = decoded(equals < 0 ? view : view.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : view.sliced(equals + 1));
        if (!name || !value)
            return undecodable(QLatin1String("query"));
        if (std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.first == *name; }))
            return Error{QStringLiteral("The query parameter \"%1\" is given twice; give it once.").arg(*name), {}};
        items.append({*name, *value});
    }
    return items;
}

} // namespace standby
