// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/PollRate.h"

#include <algorithm>

namespace standby {

namespace {
constexpr qint64 secondUs = 1'000'000;
}

void PollRate::count(qint64 nowUs) {
    const qint64 number = nowUs / secondUs;
    if (m_first < 0)
        m_first = number;
    Second& second = m_seconds[size_t(number) % m_seconds.size()];
    if (second.number != number)
        second = {number, 0};
    ++second.polls;
}

double PollRate::perSecond(qint64 nowUs) const {
    const qint64 now = nowUs / secondUs;
    const qint64 whole = std::min(seconds, now - m_first);
    if (m_first < 0 || whole <= 0)
        return 0;
    quint64 polls = 0;
    for (const Second& second : m_seconds) {
        if (second.number < now && second.number >= now - whole)
            polls += second.polls;
    }
    return double(polls) / double(whole);
}

} // namespace standby
