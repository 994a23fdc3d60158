// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteSource.h"

#include <algorithm>

namespace standby {

void keepBest(QList<PaletteEntry>& entries, int most) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    if (entries.size() > most)
        entries.resize(most);
}

QList<PaletteEntry> ListSource::find(const FuzzyQuery& query, int most) const {
    if (query.isEmpty() && !m_offersUnasked)
        return {};
    QList<PaletteEntry> found;
    for (PaletteEntry& entry : m_entries()) {
        entry.score = query.score(entry.text.toLower(), entry.more);
        if (entry.score > 0)
            found.append(std::move(entry));
    }
    keepBest(found, most);
    return found;
}

std::optional<PaletteEntry> ListSource::entry(const QString& id) const {
    for (PaletteEntry& entry : m_entries()) {
        if (entry.id == id)
            return std::move(entry);
    }
    return {};
}

} // namespace standby
