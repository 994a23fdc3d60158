// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ThreeWayMerge.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonValue& entry) {
    return entry.toObject().value("id"_L1).toString();
}

QStringList idsOf(const QJsonArray& list) {
    QStringList ids;
    for (const QJsonValue& entry : list) {
        if (const QString id = idOf(entry); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QJsonValue entryOf(const QJsonArray& list, const QString& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const QJsonValue& entry) { return idOf(entry) == id; });
    return found == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

/// A new entry has no id yet.
bool isListOfThings(const QJsonValue& value) {
    if (!value.isArray())
        return false;
    const QJsonArray list = value.toArray();
    return std::all_of(list.begin(), list.end(), [](const QJsonValue& entry) { return entry.isObject(); });
}

class Merge {
  public:
    explicit Merge(const QSet<QString>& takeTheirs) : m_takeTheirs(takeTheirs) {}

    QJsonValue merged(const QString& pointer, const QJsonValue& base, const QJsonValue& mine,
                      const QJsonValue& theirs) {
        if (mine == theirs || theirs == base)
            return mine;
        if (mine == base)
            return theirs;
        if (base.isObject() && mine.isObject() && theirs.isObject() && mine["type"_L1] == theirs["type"_L1] &&
            mine["type"_L1] == base["type"_L1])
            return mergedObject(pointer, base.toObject(), mine.toObject(), theirs.toObject());
        const bool things = isListOfThings(base) && isListOfThings(mine) && isListOfThings(theirs);
        if (things && !(idsOf(base.toArray()) + idsOf(theirs.toArray())).isEmpty())
            return mergedList(pointer, base.toArray(), mine.toArray(), theirs.toArray());
        return decided(pointer, mine, theirs);
    }

    QList<FieldConflict> conflicts;

  private:
    QJsonValue decided(const QString& pointer, const QJsonValue& mine, const QJsonValue& theirs) {
        conflicts.append({pointer, mine, theirs});
        return m_takeTheirs.contains(pointer) ? theirs : mine;
    }

    QJsonObject mergedObject(const QString& pointer, const QJsonObject& base, const QJsonObject& mine,
                             const QJsonObject& theirs) {
        QStringList names = mine.keys() + theirs.keys();
        names.removeDuplicates();
        QJsonObject result;
        for (const QString& name : std::as_const(names)) {
            const QJsonValue value =
                merged(pointer + u'/' + name, base.value(name), mine.value(name), theirs.value(name));
            if (!value.isUndefined())
                result.insert(name, value);
        }
        return result;
    }

    QJsonArray mergedList(const QString& pointer, const QJsonArray& base, const QJsonArray& mine,
                          const QJsonArray& theirs) {
        QJsonArray result;
        QSet<QString> placed;
        const auto place = [&](const QString& id) {
            if (placed.contains(id))
                return;
            placed.insert(id);
            const QJsonValue entry =
                merged(pointer + u'/' + id, entryOf(base, id), entryOf(mine, id), entryOf(theirs, id));
            if (!entry.isUndefined())
                result.append(entry);
        };
        const bool theirOrder = takesTheirOrder(pointer, base, mine, theirs);
        for (const QJsonValue& entry : theirOrder ? theirs : mine) {
            if (const QString id = idOf(entry); !id.isEmpty())
                place(id);
            else
                result.append(entry); // mine: theirs all have one
        }
        for (const QJsonValue& entry : theirOrder ? mine : theirs) {
            if (const QString id = idOf(entry); !id.isEmpty())
                place(id);
            else
                result.append(entry);
        }
        return result;
    }

    /// Whose order it is, by the entries that all three have.
    bool takesTheirOrder(const QString& pointer, const QJsonArray& base, const QJsonArray& mine,
                         const QJsonArray& theirs) {
        const QStringList before = idsOf(base);
        const QStringList ours = idsOf(mine);
        const QStringList others = idsOf(theirs);
        const auto common = [&](const QStringList& ids) {
            QStringList kept;
            for (const QString& id : ids) {
                if (before.contains(id) && ours.contains(id) && others.contains(id))
                    kept.append(id);
            }
            return kept;
        };
        const QStringList was = common(before);
        const QStringList my = common(ours);
        const QStringList their = common(others);
        if (my == was || my == their)
            return their != was;
        if (their == was)
            return false;
        const QString order = pointer + "/order"_L1;
        conflicts.append({order, entries(mine, my), entries(mine, their)});
        return m_takeTheirs.contains(order);
    }

    static QJsonArray entries(const QJsonArray& list, const QStringList& ids) {
        QJsonArray result;
        for (const QString& id : ids)
            result.append(entryOf(list, id));
        return result;
    }

    const QSet<QString>& m_takeTheirs;
};

} // namespace

MergedChanges mergeThreeWays(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs,
                             const QSet<QString>& takeTheirs) {
    Merge merge(takeTheirs);
    const QJsonObject whole = merge.merged({}, base, mine, theirs).toObject();
    return {whole, merge.conflicts};
}

} // namespace standby
