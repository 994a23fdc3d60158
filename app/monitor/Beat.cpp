// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Beat.h"

#include <algorithm>
#include <cmath>

namespace standby {

qint64 nextBeat(qint64 startUs, qint64 intervalUs, qint64 nowUs) {
    if (startUs + intervalUs > nowUs)
        return startUs + intervalUs;
    return startUs + ((nowUs - startUs) / intervalUs + 1) * intervalUs;
}

qint64 spreadDelay(qsizetype index, qsizetype count, qint64 intervalUs) {
    constexpr qint64 longestSpreadUs = 60'000'000;
    return count > 0 ? std::min(intervalUs, longestSpreadUs) * index / count : 0;
}

qint64 sharedTick(qint64 atUs, qint64 intervalUs) {
    const qint64 tickUs = std::clamp<qint64>(intervalUs / 100, 1'000, 10'000);
    return (atUs + tickUs - 1) / tickUs * tickUs;
}

qint64 microseconds(double seconds) {
    return qint64(std::llround(seconds * 1e6));
}

} // namespace standby
