// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/EntityTag.h"

#include <QByteArrayList>
#include <QHashFunctions>

#include <algorithm>

namespace standby {
namespace {

QByteArray fingerprint(const QByteArray& bytes) {
    const auto size = size_t(bytes.size());
    return QByteArray::number(quint64(qHashBits(bytes.constData(), size, 1)), 36) +
           QByteArray::number(quint64(qHashBits(bytes.constData(), size, 2)), 36);
}

QByteArray withoutContent(const QByteArray& tag) {
    const qsizetype dot = tag.indexOf('.');
    return dot < 0 ? tag : tag.first(dot) + '"';
}

template<typename Fits> bool anyTag(const QByteArray& header, Fits fits) {
    const QByteArrayList tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray& tag) { return fits(tag.trimmed()); });
}

} // namespace

QByteArray versionTag(WallTime startedAt, quint64 version, const QByteArray& content) {
    QByteArray tag = '"' + QByteArray::number(startedAt, 36) + '-' + QByteArray::number(version);
    if (!content.isEmpty())
        tag += '.' + fingerprint(content);
    return tag + '"';
}

QByteArray contentTag(const QByteArray& bytes) {
    return '"' + fingerprint(bytes) + '"';
}

bool ifMatch(const QByteArray& header, const QByteArray& tag) {
    if (header.isEmpty() || header.trimmed() == "*")
        return true;
    const QByteArray wanted = withoutContent(tag);
    return anyTag(header, [&](const QByteArray& given) { return withoutContent(given) == wanted; });
}

bool ifNoneMatch(const QByteArray& header, const QByteArray& tag) {
    if (header.isEmpty())
        return false;
    if (header.trimmed() == "*")
        return true;
    return anyTag(header, [&](const QByteArray& given) { return given == tag || given == "W/" + tag; });
}

} // namespace standby
