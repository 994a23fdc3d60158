// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ConfigurationChanges.h"

#include "model/EnumWords.h"
#include "model/FieldShape.h"
#include "model/Json.h"

#include <QHash>

namespace standby {

using namespace Qt::StringLiterals;

template<> struct EnumWords<ChangedThing> {
    static constexpr WordTable<ChangedThing, 2> table{
        {{ChangedThing::ServerSet, "serverSet"}, {ChangedThing::Options, "options"}}};
};
template<> struct EnumWords<ChangeKind> {
    static constexpr WordTable<ChangeKind, 3> table{
        {{ChangeKind::Added, "added"}, {ChangeKind::Changed, "changed"}, {ChangeKind::Removed, "removed"}}};
};

namespace {

/// A value as it is stored, which decides whether it changed, and as it is shown.
struct Side {
    QJsonValue stored;
    QJsonValue shown;

    Side member(const QString& key) const { return {stored[key], shown[key]}; }
    Side entry(qsizetype index) const { return {stored.toArray().at(index), shown.toArray().at(index)}; }
};

template<typename T> Side sideOf(const T& value) {
    return {toJson(value, Secrets::Keep), toJson(value, Secrets::Mask)};
}

/// Walks two values of the same shape side by side and notes the fields that differ.
class FieldComparison {
  public:
    QList<FieldChange> changes;

    void compare(const Side& before, const Side& after, const QString& pointer) {
        if (before.stored == after.stored)
            return;
        if (comparedByMember(before.stored, after.stored)) {
            const QStringList keys = before.stored.toObject().keys();
            for (const QString& key : keys)
                compare(before.member(key), after.member(key), memberPointer(pointer, key));
        } else if (comparedById(before.stored, after.stored)) {
            compareEntries(before, after, pointer);
        } else {
            note(pointer, m_entry, before.shown, after.shown);
        }
    }

  private:
    void compareEntries(const Side& before, const Side& after, const QString& pointer) {
        const QJsonArray old = before.stored.toArray();
        const QJsonArray now = after.stored.toArray();
        const QHash<QString, qsizetype> oldPlaces = entryPlaces(old);
        const QHash<QString, qsizetype> places = entryPlaces(now);
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (!places.contains(old.at(i)["id"_L1].toString()))
                note(memberPointer(pointer, i), entryTitle(old.at(i).toObject()), before.entry(i).shown, {});
        }
        for (qsizetype i = 0; i < now.size(); ++i) {
            const QString title = entryTitle(now.at(i).toObject());
            const qsizetype known = oldPlaces.value(now.at(i)["id"_L1].toString(), -1);
            if (known < 0) {
                note(memberPointer(pointer, i), title, {}, after.entry(i).shown);
                continue;
            }
            m_entry = title;
            compare(before.entry(known), after.entry(i), memberPointer(pointer, i));
            m_entry.clear();
        }
        const QStringList oldOrder = commonIds(old, places);
        const QStringList order = commonIds(now, oldPlaces);
        if (oldOrder != order)
            note(pointer, {}, inOrder(oldOrder, old, oldPlaces), inOrder(order, now, places));
    }

    static QJsonArray inOrder(const QStringList& ids, const QJsonArray& entries,
                              const QHash<QString, qsizetype>& places) {
        QJsonArray order;
        for (const QString& id : ids)
            order.append(QJsonObject{{u"id"_s, id}, {u"name"_s, entryTitle(entries.at(places[id]).toObject())}});
        return order;
    }

    void note(const QString& pointer, const QString& entry, const QJsonValue& before, const QJsonValue& after) {
        changes.append({pointer, entry, before, after});
    }

    QString m_entry; ///< the one that is being compared
};

template<typename T> QList<FieldChange> changedFields(const T& before, const T& after) {
    FieldComparison comparison;
    comparison.compare(sideOf(before), sideOf(after), {});
    return comparison.changes;
}

ServerSet newSet(const QString& id) {
    ServerSet set;
    set.id = id;
    return set;
}

ThingChange added(const ServerSet& set) {
    ThingChange change{ChangedThing::ServerSet, set.id, set.name, ChangeKind::Added, {}};
    change.fields = changedFields(newSet(set.id), set);
    for (FieldChange& field : change.fields)
        field.before = {};
    return change;
}

ThingChange removed(const ServerSet& set) {
    ThingChange change{ChangedThing::ServerSet, set.id, set.name, ChangeKind::Removed, {}};
    change.fields = changedFields(set, newSet(set.id));
    for (FieldChange& field : change.fields)
        field.after = {};
    return change;
}

QHash<QString, const ServerSet*> byId(const QList<ServerSet>& sets) {
    QHash<QString, const ServerSet*> found;
    found.reserve(sets.size());
    for (const ServerSet& set : sets)
        found.insert(set.id, &set);
    return found;
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QList<ThingChange> changesBetween(const Configuration& before, const Configuration& after) {
    QList<ThingChange> changes;
    if (before.options != after.options) {
        changes.append({ChangedThing::Options,
                        {},
                        u"Options"_s,
                        ChangeKind::Changed,
                        changedFields(before.options, after.options)});
    }
    const QHash<QString, const ServerSet*> old = byId(before.serverSets);
    const QHash<QString, const ServerSet*> now = byId(after.serverSets);
    for (const ServerSet& set : before.serverSets) {
        if (!now.contains(set.id))
            changes.append(removed(set));
    }
    for (const ServerSet& set : after.serverSets) {
        const ServerSet* known = old.value(set.id);
        if (!known)
            changes.append(added(set));
        else if (*known != set)
            changes.append(
                {ChangedThing::ServerSet, set.id, set.name, ChangeKind::Changed, changedFields(*known, set)});
    }
    return changes;
}

QJsonArray toJson(const QList<ThingChange>& changes) {
    QJsonArray array;
    for (const ThingChange& change : changes) {
        QJsonArray fields;
        for (const FieldChange& field : change.fields) {
            fields.append(QJsonObject{{u"pointer"_s, field.pointer},
                                      {u"entry"_s, textOrNull(field.entry)},
                                      {u"before"_s, field.before},
                                      {u"after"_s, field.after}});
        }
        array.append(QJsonObject{{u"what"_s, wordOf(change.what)},
                                 {u"id"_s, textOrNull(change.id)},
                                 {u"name"_s, change.name},
                                 {u"change"_s, wordOf(change.change)},
                                 {u"fields"_s, fields}});
    }
    return array;
}

} // namespace standby
