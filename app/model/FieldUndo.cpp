// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FieldUndo.h"

#include "model/FieldShape.h"

#include <QHash>
#include <QJsonObject>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QJsonArray& entries) {
    QStringList ids;
    for (const QJsonValue& entry : entries)
        ids << entry["id"_L1].toString();
    return ids;
}

/// @p entries with those of @p ids in the order of @p ids, in the places that they hold now.
QJsonArray reordered(const QJsonArray& entries, const QStringList& ids) {
    const QHash<QString, qsizetype> places = entryPlaces(entries);
    QJsonArray result = entries;
    qsizetype next = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (ids.contains(entries.at(i)["id"_L1].toString()))
            result[i] = entries.at(places[ids.at(next++)]);
    }
    return result;
}

QStringList only(const QStringList& ids, const QStringList& kept) {
    QStringList result = ids;
    result.removeIf([&kept](const QString& id) { return !kept.contains(id); });
    return result;
}

} // namespace

QStringList FieldUndo::putBack(const QStringList& list, const QStringList& order, const QSet<QString>& gone) {
    const QSet<QString> there(list.cbegin(), list.cend());
    QHash<QString, QStringList> behind; ///< by the neighbour; of none: at the beginning
    QString neighbour;
    for (const QString& id : order) {
        if (gone.contains(id))
            behind[neighbour].append(id);
        else if (there.contains(id))
            neighbour = id;
    }
    QStringList result = behind.value({});
    for (const QString& id : list)
        result << id << behind.value(id);
    return result;
}

QJsonValue FieldUndo::undone(const QJsonValue& before, const QJsonValue& after, const QJsonValue& now,
                             const QString& pointer) {
    if (before == after || now == before)
        return now;
    if (now == after)
        return before;
    if (comparedByMember(before, after) && comparedByMember(after, now)) {
        QJsonObject result = now.toObject();
        const QStringList keys = result.keys();
        for (const QString& key : keys)
            result.insert(key, undone(before[key], after[key], now[key], memberPointer(pointer, key)));
        return result;
    }
    if ((comparedById(before, after) && comparedById(after, now)) ||
        (now.toArray().isEmpty() && comparedById(before, after) && now.isArray()))
        return undoneEntries(before.toArray(), after.toArray(), now.toArray(), pointer);
    conflict(
        pointer,
        m_entry.isEmpty()
            ? QStringLiteral("The field \"%1\" of %2 was changed again since.").arg(pointer.section(u'/', -1), m_thing)
            : QStringLiteral("The field \"%1\" of \"%2\" in %3 was changed again since.")
                  .arg(pointer.section(u'/', -1), m_entry, m_thing));
    return now;
}

QJsonArray FieldUndo::undoneEntries(const QJsonArray& before, const QJsonArray& after, const QJsonArray& now,
                                    const QString& pointer) {
    const QHash<QString, qsizetype> oldPlaces = entryPlaces(before);
    const QHash<QString, qsizetype> newPlaces = entryPlaces(after);
    QJsonArray result;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QJsonValue entry = now.at(i);
        const QString id = entry["id"_L1].toString();
        const QString place = memberPointer(pointer, i);
        const QString title = entryTitle(entry.toObject());
        const qsizetype old = oldPlaces.value(id, -1);
        const qsizetype changed = newPlaces.value(id, -1);
        if (old >= 0 && changed >= 0) {
            m_entry = title;
            result.append(undone(before.at(old), after.at(changed), entry, place));
            m_entry.clear();
            continue;
        }
        const bool added = old < 0 && changed >= 0;
        if (added && entry == after.at(changed))
            continue;
        if (added)
            conflict(place, QStringLiteral("\"%1\" in %2 was changed since it was added.").arg(title, m_thing));
        else if (old >= 0 && entry != before.at(old))
            conflict(place, QStringLiteral("\"%1\" is in %2 again, with other settings.").arg(title, m_thing));
        result.append(entry);
    }
    QStringList ids = idsOf(result);
    QSet<QString> gone;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString id = before.at(i)["id"_L1].toString();
        const qsizetype changed = newPlaces.value(id, -1);
        if (ids.contains(id))
            continue;
        if (changed < 0)
            gone.insert(id);
        else if (before.at(i) != after.at(changed))
            conflict(
                pointer,
                QStringLiteral("\"%1\" was taken out of %2 since.").arg(entryTitle(before.at(i).toObject()), m_thing));
    }
    if (!gone.isEmpty()) {
        const QHash<QString, qsizetype> kept = entryPlaces(result);
        ids = putBack(ids, idsOf(before), gone);
        QJsonArray whole;
        for (const QString& id : std::as_const(ids))
            whole.append(gone.contains(id) ? before.at(oldPlaces[id]) : result.at(kept[id]));
        result = whole;
    }
    const QStringList oldOrder = only(commonIds(before, newPlaces), ids);
    const QStringList newOrder = only(commonIds(after, oldPlaces), ids);
    if (oldOrder == newOrder || only(ids, oldOrder) == oldOrder)
        return result;
    if (only(ids, newOrder) == newOrder)
        return reordered(result, oldOrder);
    conflict(
        pointer,
        QStringLiteral("The order of \"%1\" of %2 was changed again since.").arg(pointer.section(u'/', -1), m_thing));
    return result;
}

void FieldUndo::conflict(const QString& pointer, const QString& words) {
    m_conflicts.append({words, pointer});
}

} // namespace standby
