// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpTags.h"

#include "net/Tags.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace standby {

namespace {

using TagTexts = QHash<QString, QString>;

template<typename Escape> TagTexts escaped(const TagTexts& tags, Escape escape) {
    TagTexts result;
    result.reserve(tags.size());
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        result.insert(tag.key(), escape(*tag));
    return result;
}

QString percentEncoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString insideJsonString(const QString& text) {
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(2, list.size() - 4)); // without [" and "]
}

bool isControl(QChar c) {
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// A lone control character has no place in XML 1.0, not even escaped.
QString xmlText(const QString& text) {
    QString plain = text;
    plain.removeIf([](QChar c) { return isControl(c) && c != u'\t' && c != u'\n' && c != u'\r'; });
    return plain.toHtmlEscaped().replace(u'\'', QLatin1String("&apos;"));
}

bool isHostName(const QString& text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
    });
}

Result<QString> urlWithTags(const QString& url, const TagTexts& tags) {
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    const qsizetype hostBegin = scheme < 0 ? 0 : scheme + 3;
    const auto end =
        std::find_if(url.cbegin() + hostBegin, url.cend(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype hostEnd = end - url.cbegin();
    const QString host = url.mid(hostBegin, hostEnd - hostBegin);
    QString unfit;
    const TagTexts hosts = escaped(tags, [](const QString& text) {
        QHostAddress address(text);
        return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()
                   ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                   : text;
    });
    for (auto tag = hosts.cbegin(); tag != hosts.cend(); ++tag) {
        if (host.contains(tag.key()) && !isHostName(*tag) && !tag->startsWith(u'['))
            unfit = tag.key();
    }
    if (!unfit.isEmpty())
        return Error{QStringLiteral("%1 stands for a text that cannot be part of the URL's host name. Use it only "
                                    "after the first slash of the URL.")
                         .arg(unfit),
                     {}};
    QString replaced = withTags(host, hosts);
    replaced.replace(QLatin1String("[["), QLatin1String("[")).replace(QLatin1String("]]"), QLatin1String("]"));
    return url.first(hostBegin) + replaced + withTags(url.sliced(hostEnd), escaped(tags, percentEncoded));
}

QString contentTypeOf(const HttpAction& action) {
    for (const HttpHeader& header : action.headers) {
        if (header.name.compare(QLatin1String("Content-Type"), Qt::CaseInsensitive) == 0)
            return header.value.section(u';', 0, 0).trimmed().toLower();
    }
    return QStringLiteral("application/x-www-form-urlencoded");
}

QString bodyWithTags(const HttpAction& action, const TagTexts& tags) {
    const QString type = contentTypeOf(action);
    if (type.endsWith(QLatin1String("json")))
        return withTags(action.body, escaped(tags, insideJsonString));
    if (type.endsWith(QLatin1String("xml")))
        return withTags(action.body, escaped(tags, xmlText));
    if (type == QLatin1String("application/x-www-form-urlencoded"))
        return withTags(action.body, escaped(tags, percentEncoded));
    return withTags(action.body, tags);
}

} // namespace

Result<HttpAction> withTags(const HttpAction& action, const TagTexts& tags) {
    HttpAction result = action;
    const Result<QString> url = urlWithTags(action.url, tags);
    if (!url)
        return url.errors();
    result.url = *url;
    for (HttpHeader& header : result.headers) {
        header.value = withTags(header.value, tags);
        if (std::any_of(header.value.cbegin(), header.value.cend(), isControl))
            return Error{QStringLiteral("The header %1 would contain a line break or another control character. Use "
                                        "tags that stand for a single line there.")
                             .arg(header.name),
                         {}};
    }
    result.body = bodyWithTags(action, tags);
    return result;
}

} // namespace standby
