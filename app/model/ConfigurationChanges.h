// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace standby {

enum class ChangedThing { ServerSet, Options };
enum class ChangeKind { Added, Changed, Removed };

/// One field that differs. Secrets are masked on both sides, so that a new password shows as a change and nothing more.
struct FieldChange {
    /// RFC 6901, into the server set or the options. An index in it counts the entries as they are afterwards, or, for
    /// an entry that is gone, as they were before.
    QString pointer;
    /// What people call the list entry that the pointer leads to or into: "HQ". Empty: none.
    QString entry;
    /// null: there was none. What is compared as one field comes whole: a list without ids, an object whose `type` or
    /// `mode` changed, an entry that was added or removed. Where the order of entries changed, the pointer is the
    /// list's and both sides are lists of {"id", "name"}.
    QJsonValue before;
    QJsonValue after; ///< null: there is none

    bool operator==(const FieldChange&) const = default;
};

/// One server set, or the options, that differ between two configurations.
struct ThingChange {
    ChangedThing what = ChangedThing::ServerSet;
    QString id;   ///< empty for the options
    QString name; ///< of the set, afterwards if it is still there; "Options"
    ChangeKind change = ChangeKind::Changed;
    /// Of a set that was added or removed: what is not as in a new set, with null on the other side.
    QList<FieldChange> fields;

    bool operator==(const ThingChange&) const = default;
};

/// What has to be done to @p before to make @p after of it: the options, then the sets that were removed, then those
/// that were changed or added, in their order. The order of the sets themselves is not compared. Sets that are equal
/// cost a comparison of values only.
QList<ThingChange> changesBetween(const Configuration& before, const Configuration& after);

/// [{"what","id","name","change","fields":[{"pointer","entry","before","after"}]}]; id and entry are null where empty.
QJsonArray toJson(const QList<ThingChange>& changes);

} // namespace standby
