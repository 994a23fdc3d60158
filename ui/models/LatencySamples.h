// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace standby {

/// One poll as the sparkline draws it.
struct LatencySample {
    WallTime time = 0;              ///< 0: not known, before the window listened
    float ms = RecentPolls::failed; ///< or RecentPolls::paused: no poll, but a pause between two

    bool good() const { return ms >= 0; }
    bool isPause() const { return ms == RecentPolls::paused; }
};

/// The last polls of the servers of those sets that somebody looks at or looked at lately, oldest first, at most 60 of
/// each server. What came before is read from the engine once; then events keep it up to date. A value.
class LatencySamples {
  public:
    static constexpr int kept = RecentPolls::kept;
    static constexpr qsizetype keptSets = 1000; ///< beyond these, the first ones are forgotten

    bool follows(const QString& setId) const { return m_sets.contains(setId); }
    /// From now on what is added to this set is kept.
    void follow(const QString& setId);
    /// What GET /serversets?recentPolls= says of a set; what was added since then stays.
    void seed(const QString& setId, const QJsonArray& recentPolls);
    /// @p server is the status object of an event; the same poll told twice counts once. True: it was kept.
    bool add(const QString& setId, const QJsonObject& server);
    /// Polling of the set pauses.
    void addPause(const QString& setId, WallTime time);
    void forget(const QString& setId);
    QList<LatencySample> of(const QString& setId, const QString& serverId) const;
    /// Of all servers of a set together, the newest of each side by side: failed where one is, else the slowest.
    QList<LatencySample> of(const QString& setId) const;

  private:
    static void append(QList<LatencySample>& samples, LatencySample sample);

    QHash<QString, QHash<QString, QList<LatencySample>>> m_sets;
    QList<QString> m_order; ///< the first that was followed first
};

/// Of `recentPolls` in a server's status, oldest first.
QList<LatencySample> samplesOf(const QJsonArray& recentPolls);
/// The middle of the good polls' times in ms; -1 without any.
double medianMs(const QList<LatencySample>& samples);
/// "ok 58 of 60, median 23 ms"; "no polls yet" without samples.
QString samplesText(const QList<LatencySample>& samples);

} // namespace standby
Q_DECLARE_METATYPE(QList<standby::LatencySample>)
