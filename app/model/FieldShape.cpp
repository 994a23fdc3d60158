// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FieldShape.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonValue& entry) {
    return entry["id"_L1].toString();
}

bool haveIds(const QJsonArray& list) {
    return std::all_of(list.begin(), list.end(), [](const QJsonValue& entry) { return !idOf(entry).isEmpty(); });
}

} // namespace

bool comparedByMember(const QJsonValue& a, const QJsonValue& b) {
    if (!a.isObject() || !b.isObject())
        return false;
    const QJsonObject one = a.toObject();
    const QJsonObject other = b.toObject();
    return one.keys() == other.keys() && one["type"_L1] == other["type"_L1];
}

bool comparedById(const QJsonValue& a, const QJsonValue& b) {
    if (!a.isArray() || !b.isArray())
        return false;
    const QJsonArray one = a.toArray();
    const QJsonArray other = b.toArray();
    return one.size() + other.size() > 0 && haveIds(one) && haveIds(other);
}

QHash<QString, qsizetype> entryPlaces(const QJsonArray& entries) {
    QHash<QString, qsizetype> places;
    places.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(idOf(entries.at(i)), i);
    return places;
}

QStringList commonIds(const QJsonArray& entries, const QHash<QString, qsizetype>& others) {
    QStringList ids;
    for (const QJsonValue& entry : entries) {
        if (const QString id = idOf(entry); others.contains(id))
            ids << id;
    }
    return ids;
}

QString entryTitle(const QJsonObject& entry) {
    for (const auto key : {"displayName"_L1, "name"_L1, "address"_L1, "host"_L1}) {
        if (const QString title = entry[key].toString(); !title.isEmpty())
            return title;
    }
    const QJsonValue method = entry["method"_L1];
    for (const auto key : {"to"_L1, "url"_L1, "file"_L1}) {
        if (const QString title = method[key].toString(); !title.isEmpty())
            return title;
    }
    return method["type"_L1].toString();
}

QString memberPointer(const QString& pointer, const QString& key) {
    QString escaped = key;
    return pointer + u'/' + escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString memberPointer(const QString& pointer, qsizetype index) {
    return pointer + u'/' + QString::number(index);
}

} // namespace standby
