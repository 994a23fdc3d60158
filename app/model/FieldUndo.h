// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace standby {

/// Takes back, field by field, what changed from one JSON value to another. The rules are takenBack()'s.
class FieldUndo {
  public:
    /// @param thing names what the fields are of, for the words: `server set "Main website"`
    explicit FieldUndo(QString thing) : m_thing(std::move(thing)) {}

    /// The value to have instead of @p now, or @p now itself where there is a conflict.
    QJsonValue undone(const QJsonValue& before, const QJsonValue& after, const QJsonValue& now,
                      const QString& pointer = {});

    const Errors& conflicts() const { return m_conflicts; }

    /// @p list with those of @p gone put back, each behind the nearest of those before it in @p order that is in the
    /// list, else at its beginning. O(n).
    static QStringList putBack(const QStringList& list, const QStringList& order, const QSet<QString>& gone);

  private:
    QJsonArray undoneEntries(const QJsonArray& before, const QJsonArray& after, const QJsonArray& now,
                             const QString& pointer);
    void conflict(const QString& pointer, const QString& words);

    QString m_thing;
    QString m_entry; ///< title of the one that is being looked at
    Errors m_conflicts;
};

} // namespace standby
