// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace standby {

/// One poll as the sparkline draws it.
struct LatencySample {
    WallTime time = 0;
    float ms = -1; ///< -1: the poll failed
};

/// The last polls of each server that the window heard of, oldest first, at most 60 each. A value.
class LatencySamples {
  public:
    static constexpr int kept = 60;

    /// @p server is the status object of an event; the same poll told twice counts once.
    void add(const QString& setId, const QJsonObject& server);
    void forget(const QString& setId) { m_samples.remove(setId); }
    QList<LatencySample> of(const QString& setId, const QString& serverId) const {
        return m_samples.value(setId).value(serverId);
    }

  private:
    QHash<QString, QHash<QString, QList<LatencySample>>> m_samples;
};

/// The middle of the good polls' times in ms; -1 without any.
double medianMs(const QList<LatencySample>& samples);
/// "ok 58 of 60, median 23 ms"; "no polls yet" without samples.
QString samplesText(const QList<LatencySample>& samples);

} // namespace standby
