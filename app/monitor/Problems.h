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

    /// Reports the cause as present: adds a problem (with an id of its own when @p problem has none, first detected
    /// now unless it says when), or confirms it (lastConfirmedAt; Changed when its words changed). A known problem
    /// keeps its id, its first detection and its acknowledgement.
    Change report(const QString& key, Problem problem, WallTime now);
    /// The cause is gone. Returns the problem that was ended, if there was one.
    std::optional<Problem> resolve(const QString& key);
    /// Ends all problems whose key begins with @p prefix (a deleted set); returns them.
    QList<Problem> resolveAll(const QString& prefix);
    /// False: no such problem.
    bool acknowledge(const QString& id, const QString& note);

    /// What was known before a restart, by key: a cause that is reported again goes on with its id, its first detection
    /// and its acknowledgement. Forgotten when it is resolved, or with an empty one.
    void remember(const QHash<QString, Problem>& known) { m_remembered = known; }
    /// By key, for that.
    QHash<QString, Problem> byKeys() const;

    /// In order of detection.
    QList<Problem> list() const;
    /// Null: no such problem. Valid until the next change.
    const Problem* byKey(const QString& key) const;
    const Problem* byId(const QString& id) const;
    qsizetype count() const;

  private:
    struct Entry {
        Problem problem;
        quint64 order = 0; ///< of detection; times may be equal
    };
    QHash<QString, Entry> m_byKey;
    QHash<QString, QString> m_keyOfId;
    QHash<QString, Problem> m_remembered;
    quint64 m_detected = 0;
};

} // namespace standby
