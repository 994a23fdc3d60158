// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace standby {

/// One poll as the sparkline draws it.
struct LatencySample {
    static constexpr float failed = -1;
    static constexpr float paused = -2; ///< no poll: a gap between polls

    float ms = failed;
};

/// So many are told of a server at most.
constexpr int mostSamples = 60;

/// Of `recentPolls` in a server's status, oldest first.
QList<LatencySample> samplesOf(const QJsonArray& recentPolls);
/// The middle of the good polls' times in ms; -1 without any.
double medianMs(const QList<LatencySample>& samples);
/// "ok 58 of 60, median 23 ms"; "no polls yet" without samples.
QString samplesText(const QList<LatencySample>& samples);

} // namespace standby
