// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QList>
#include <QString>

namespace standby {

/// Who changed something: "window", "admin", "API key NAME", with the address for those who came by HTTP.
struct Author {
    QString name;
    QString address;
};

/// A server set that a revision changed, with its name of then.
struct ChangedSet {
    QString id;
    QString name;

    bool operator==(const ChangedSet&) const = default;
};

/// What a revision changed and why, kept with it so that a list of revisions reads no configuration.
struct RevisionFacts {
    static constexpr qsizetype mostSets = 100;

    QList<ChangedSet> serverSets; ///< that it added, changed or removed, the first mostSets of them
    qsizetype serverSetCount = 0; ///< how many in all
    bool options = false;         ///< it changed them
    int undoes = 0;               ///< the revision that it takes back; 0: none

    bool operator==(const RevisionFacts&) const = default;
};

struct Revision {
    static constexpr int unknown = -1;
    static constexpr int defaults = 0;

    int number = 0; ///< from 1, ascending, never reused
    WallTime time = 0;
    QString author;
    QString summary; ///< `Changed server set "Main website"`
    RevisionFacts facts;
    /// The revision that was in force before; `defaults`: nothing was configured; `unknown`: it was edited by hand, or
    /// this one is of a version of Standby that did not say.
    int follows = unknown;
};

/// The revision that takes @p number back: the newest that undoes it and was not undone itself. 0: none, its change is
/// in force. @p newestFirst: all that are kept.
int undoneBy(int number, const QList<Revision>& newestFirst);
/// The revision whose change is in question: @p number itself, or what it undoes, or what that undoes, and so on as far
/// as they are kept. An odd number of steps means that @p number took that change back, an even one that it made it.
struct RevisionOrigin {
    int number = 0;
    int steps = 0;
};
RevisionOrigin originOf(int number, const QList<Revision>& revisions);

} // namespace standby
