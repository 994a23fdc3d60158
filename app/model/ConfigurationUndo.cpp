// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ConfigurationUndo.h"

#include "model/ConfigurationChanges.h"
#include "model/FieldUndo.h"
#include "model/Json.h"

#include <QHash>
#include <QSet>

namespace standby {

namespace {

using Sets = QHash<QString, const ServerSet*>;

Sets setsById(const QList<ServerSet>& sets) {
    Sets found;
    found.reserve(sets.size());
    for (const ServerSet& set : sets)
        found.insert(set.id, &set);
    return found;
}

QString nameOf(const ServerSet& set) {
    return QStringLiteral("server set \"%1\"").arg(set.name);
}

/// Takes a step back, set by set.
class StepUndo {
  public:
    StepUndo(const ConfigurationStep& step, const Configuration& now) : m_step(step), m_now(now), m_result(now) {
        m_places.reserve(now.serverSets.size());
        for (qsizetype i = 0; i < now.serverSets.size(); ++i)
            m_places.insert(now.serverSets.at(i).id, i);
    }

    Result<Configuration> result() {
        undoOptions();
        const Sets before = setsById(m_step.before.serverSets);
        const Sets after = setsById(m_step.after.serverSets);
        for (const ServerSet& set : m_step.after.serverSets) {
            if (const ServerSet* old = before.value(set.id))
                undoChange(*old, set);
            else
                undoAddition(set);
        }
        m_result.serverSets.removeIf([this](const ServerSet& set) { return m_leaving.contains(set.id); });
        QList<ServerSet> removed;
        for (const ServerSet& set : m_step.before.serverSets) {
            if (!after.contains(set.id))
                removed << set;
        }
        undoRemovals(removed);
        if (m_errors.isEmpty() && !m_undone)
            m_errors.append({QStringLiteral("Everything is as it was before that change already."), {}});
        if (m_errors.isEmpty())
            checkNames();
        if (!m_errors.isEmpty())
            return m_errors;
        return m_result;
    }

  private:
    void undoOptions() {
        if (m_step.before.options == m_step.after.options)
            return;
        FieldUndo fields(QStringLiteral("the options"));
        const QJsonValue undone =
            fields.undone(toJson(m_step.before.options, Secrets::Keep), toJson(m_step.after.options, Secrets::Keep),
                          toJson(m_now.options, Secrets::Keep));
        if (m_errors += fields.conflicts(); !fields.conflicts().isEmpty())
            return;
        const Result<Options> options = optionsFromJson(undone);
        if (!options) {
            m_errors += options.errors();
            return;
        }
        m_undone |= *options != m_now.options;
        m_result.options = *options;
    }

    void undoChange(const ServerSet& before, const ServerSet& after) {
        const qsizetype place = m_places.value(after.id, -1);
        if (place < 0) {
            m_errors.append({QStringLiteral("The %1 was deleted since.").arg(nameOf(after)), {}});
            return;
        }
        ServerSet& now = m_result.serverSets[place];
        FieldUndo fields(nameOf(now));
        const QJsonValue undone =
            fields.undone(toJson(before, Secrets::Keep), toJson(after, Secrets::Keep), toJson(now, Secrets::Keep));
        if (m_errors += fields.conflicts(); !fields.conflicts().isEmpty())
            return;
        const Result<ServerSet> set = serverSetFromJson(undone);
        if (!set) {
            m_errors += set.errors();
            return;
        }
        m_undone |= *set != now;
        m_renamed |= set->name != now.name;
        now = *set;
    }

    void undoAddition(const ServerSet& set) {
        const qsizetype place = m_places.value(set.id, -1);
        if (place < 0)
            return;
        const ServerSet& now = m_result.serverSets.at(place);
        if (now == set) {
            m_leaving.insert(set.id);
            m_undone = true;
            return;
        }
        Configuration added;
        added.serverSets.append(set);
        Configuration changed;
        changed.serverSets.append(now);
        const QList<FieldChange> fields = changesBetween(added, changed).constFirst().fields;
        for (const FieldChange& field : fields) {
            m_errors.append(
                {QStringLiteral("The %1 was changed since it was created. Delete it instead.").arg(nameOf(now)),
                 field.pointer});
        }
    }

    void undoRemovals(const QList<ServerSet>& removed) {
        const Sets there = setsById(m_result.serverSets);
        QSet<QString> gone;
        for (const ServerSet& set : removed) {
            const ServerSet* now = there.value(set.id);
            if (!now)
                gone.insert(set.id);
            else if (*now != set)
                m_errors.append({QStringLiteral("The %1 is there again, with other settings.").arg(nameOf(set)), {}});
        }
        if (gone.isEmpty())
            return;
        const Sets old = setsById(removed);
        QStringList ids;
        ids.reserve(m_result.serverSets.size());
        for (const ServerSet& set : m_result.serverSets)
            ids << set.id;
        QList<ServerSet> whole;
        whole.reserve(ids.size() + gone.size());
        for (const QString& id : FieldUndo::putBack(ids, m_step.setsInOrder, gone))
            whole << (gone.contains(id) ? *old[id] : *there[id]);
        m_result.serverSets = whole;
        m_undone = true;
        m_renamed = true;
    }

    void checkNames() {
        if (!m_renamed)
            return;
        QHash<QString, QString> holders;
        holders.reserve(m_result.serverSets.size());
        for (const ServerSet& set : m_result.serverSets) {
            const QString name = set.name.toCaseFolded();
            if (holders.contains(name)) {
                m_errors.append({QStringLiteral("Another server set has the name \"%1\" meanwhile. Give it a different "
                                                "one first.")
                                     .arg(set.name),
                                 QStringLiteral("/name")});
            }
            holders.insert(name, set.id);
        }
    }

    const ConfigurationStep& m_step;
    const Configuration& m_now;
    Configuration m_result;
    QHash<QString, qsizetype> m_places; ///< of the sets that are there now
    QSet<QString> m_leaving;            ///< sets that the step added
    Errors m_errors;
    bool m_undone = false;  ///< something differs from what is now
    bool m_renamed = false; ///< a name came, or came back
};

} // namespace

Result<Configuration> takenBack(const ConfigurationStep& step, const Configuration& now) {
    return StepUndo(step, now).result();
}

} // namespace standby
