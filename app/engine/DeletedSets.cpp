// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DeletedSets.h"

namespace standby {

void DeletedSets::keep(const ServerSet& set, const ServerSetState& state) {
    m_kept.insert(set.id, {set, state});
    m_order.append(set.id);
    while (m_order.size() > most)
        m_kept.remove(m_order.takeFirst());
}

const ServerSetState* DeletedSets::known(const ServerSet& set) const {
    const auto kept = m_kept.constFind(set.id);
    const bool same =
        kept != m_kept.cend() && kept->set.servers == set.servers && kept->set.pollingMethod == set.pollingMethod;
    return same ? &kept->state : nullptr;
}

std::optional<ServerSetState> DeletedSets::take(const ServerSet& set) {
    std::optional<ServerSetState> state;
    if (const ServerSetState* kept = known(set))
        state = *kept;
    if (m_kept.remove(set.id))
        m_order.removeOne(set.id);
    return state;
}

} // namespace standby
