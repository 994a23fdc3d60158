// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace standby {

/// What is wrong now. A value: the engine keeps one and publishes what changes.
/// Each problem has a key of its cause ("poll/SET/SERVER"), so that the same cause stays one problem.
class Problems {
  public:
    enum class Change { None, Added, Confirmed, Changed };

    /// Reports the cause as present: adds a problem, or confirms it (lastConfirmedAt; Changed when its words changed).
    Change report(const QString& key, Problem problem, WallTime now);
    /// The cause is gone. Returns the problem that was ended, if there was one.
    std::optional<Problem> resolve(const QString& key);
    /// Ends all problems whose key begins with @p prefix (a deleted set); returns them.
    QList<Problem> resolveAll(const QString& prefix);
    bool acknowledge(const QString& id, const QString& note);

    /// In order of first detection.
    QList<Problem> list() const;
    const Problem* byKey(const QString& key) const;
    const Problem* byId(const QString& id) const;
    qsizetype count() const;

  private:
    QHash<QString, Problem> m_byKey;
    QHash<QString, QString> m_keyOfId;
};

} // namespace standby
