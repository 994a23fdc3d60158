// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

#include <QStringList>

namespace standby {

/// A change of the configuration, with no more of it than what differs.
struct ConfigurationStep {
    Configuration before;    ///< the options, and the sets that differ or are not there afterwards
    Configuration after;     ///< likewise; the sets that differ or were not there before
    QStringList setsInOrder; ///< the ids of all sets before, if one of them is not there afterwards
};

/// @p now without what @p step changed, field by field: a field that the step changed gets the value that it had before
/// if it still has the one that the step gave it; all others stay as they are. A set or list entry that the step added
/// goes, one that it removed comes back with its id, in its old place among those that are left. What is as before
/// already is left alone. An error for each thing that was changed again since, with a pointer into the server set or
/// the options and words that name them; also when nothing is left to take back, when a name is taken meanwhile, and
/// when the result would not be valid. Secrets are never in the words.
Result<Configuration> takenBack(const ConfigurationStep& step, const Configuration& now);

} // namespace standby
