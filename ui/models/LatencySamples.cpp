// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LatencySamples.h"

#include "widgets/RelativeTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

void LatencySamples::add(const QString& setId, const QJsonObject& server) {
    const WallTime time = wallTimeOf(server.value("lastPollAt"_L1));
    if (time == 0)
        return;
    QList<LatencySample>& samples = m_samples[setId][server.value("id"_L1).toString()];
    if (!samples.isEmpty() && samples.constLast().time >= time)
        return;
    const bool good =
        server.value("consecutiveFailures"_L1).toInt() == 0 && server.value("lastResponseMs"_L1).isDouble();
    if (samples.size() >= kept)
        samples.removeFirst();
    samples.append(LatencySample{time, good ? float(server.value("lastResponseMs"_L1).toDouble()) : -1});
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
    if (samples.isEmpty())
        return QCoreApplication::translate("standby::LatencySamples", "no polls yet");
    const auto good = std::count_if(samples.begin(), samples.end(), [](const LatencySample& s) { return s.ms >= 0; });
    const QString counts =
        QCoreApplication::translate("standby::LatencySamples", "ok %1 of %2").arg(good).arg(samples.size());
    if (good == 0)
        return counts;
    return QCoreApplication::translate("standby::LatencySamples", "%1, median %2")
        .arg(counts, millisecondsText(medianMs(samples)));
}

} // namespace standby
