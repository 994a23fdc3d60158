// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/GracePeriods.h"

#include <algorithm>
#include <limits>

namespace standby {

GracePeriods::Reader::Reader(GracePeriods& periods) : m_periods(periods) {
    const std::lock_guard lock(periods.m_readersMutex);
    periods.m_readers.push_back(this);
}

GracePeriods::Reader::~Reader() {
    const std::lock_guard lock(m_periods.m_readersMutex);
    std::erase(m_periods.m_readers, this);
}

void GracePeriods::retire(std::shared_ptr<const void> unlinked) {
    // A reader that enters from now on cannot find it.
    m_retired.push_back({m_now.fetch_add(1) + 1, std::move(unlinked)});
}

void GracePeriods::sweep() {
    quint64 oldest = std::numeric_limits<quint64>::max();
    {
        const std::lock_guard lock(m_readersMutex);
        for (const Reader* reader : m_readers) {
            if (const quint64 since = reader->m_since.load())
                oldest = std::min(oldest, since);
        }
    }
    const auto kept = std::find_if(m_retired.begin(), m_retired.end(),
                                   [oldest](const Retired& retired) { return retired.at > oldest; });
    m_retired.erase(m_retired.begin(), kept);
}

} // namespace standby
