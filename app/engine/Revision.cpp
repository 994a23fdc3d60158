// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Revision.h"

#include <algorithm>

namespace standby {

int undoneBy(int number, const QList<Revision>& newestFirst) {
    for (const Revision& revision : newestFirst) {
        if (revision.facts.undoes == number && undoneBy(revision.number, newestFirst) == 0)
            return revision.number;
    }
    return 0;
}

RevisionOrigin originOf(int number, const QList<Revision>& revisions) {
    RevisionOrigin origin{number, 0};
    while (true) {
        const auto found = std::find_if(revisions.cbegin(), revisions.cend(), [&origin](const Revision& revision) {
            return revision.number == origin.number;
        });
        if (found == revisions.cend() || found->facts.undoes == 0)
            return origin;
        origin.number = found->facts.undoes;
        ++origin.steps;
    }
}

} // namespace standby
