// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LatencySamples.h"

#include "widgets/RelativeTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

QList<LatencySample> samplesOf(const QJsonArray& recentPolls) {
    QList<LatencySample> samples;
    for (const QJsonValue& poll : recentPolls)
        samples.append(LatencySample{poll.isDouble()   ? float(poll.toDouble())
                                     : poll.isString() ? LatencySample::paused
                                                       : LatencySample::failed});
    return samples;
}

double medianMs(const QList<LatencySample>& samples) {
    QList<float> times;
    for (const LatencySample& sample : samples) {
        if (sample.ms >= 0)
            times.append(sample.ms);
    }
    if (times.isEmpty())
        return -1;
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return double(*middle);
}

QString samplesText(const QList<LatencySample>& samples) {
    const auto polls = std::count_if(samples.begin(), samples.end(),
                                     [](const LatencySample& s) { return s.ms != LatencySample::paused; });
    if (polls == 0)
        return QCoreApplication::translate("standby::LatencySamples", "no polls yet");
    const auto good = std::count_if(samples.begin(), samples.end(), [](const LatencySample& s) { return s.ms >= 0; });
    const QString counts = QCoreApplication::translate("standby::LatencySamples", "ok %1 of %2").arg(good).arg(polls);
    if (good == 0)
        return counts;
    return QCoreApplication::translate("standby::LatencySamples", "%1, median %2")
        .arg(counts, millisecondsText(medianMs(samples)));
}

} // namespace standby
