// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace standby {

/// What two people changed to different things. Entries of lists are named by their ids:
/// "/servers/p0f3h8s1z5dw/weight".
struct FieldConflict {
    QString pointer;
    QJsonValue mine;   ///< undefined: removed
    QJsonValue theirs; ///< undefined: removed
};

struct MergedChanges {
    QJsonObject whole; ///< with mine where both changed, unless theirs was to be taken
    QList<FieldConflict> conflicts;
};

/// Puts my changes and theirs of @p base together: what only one of us changed is taken, what both changed alike too.
/// Lists of things with ids go entry by entry; other lists and texts as a whole, and so do settings whose `type`
/// differs.
/// @p takeTheirs: the pointers of conflicts that are decided for them.
MergedChanges mergeThreeWays(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs,
                             const QSet<QString>& takeTheirs = {});

} // namespace standby
