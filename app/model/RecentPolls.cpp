// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/RecentPolls.h"

#include <algorithm>
#include <limits>

namespace standby {

void RecentPolls::addGood(double ms) {
    add(float(std::clamp<double>(ms, 0, double(float(std::numeric_limits<qfloat16>::max())))));
}

void RecentPolls::addPause() {
    if (m_size > 0 && at(m_size - 1) != paused)
        add(paused);
}

void RecentPolls::add(float entry) {
    m_ms[m_next] = qfloat16(entry);
    m_next = quint8((m_next + 1) % kept);
    m_size = quint8(std::min(m_size + 1, kept));
}

bool RecentPolls::operator==(const RecentPolls& other) const {
    if (m_size != other.m_size)
        return false;
    for (int i = 0; i < m_size; ++i) {
        if (at(i) != other.at(i))
            return false;
    }
    return true;
}

} // namespace standby
