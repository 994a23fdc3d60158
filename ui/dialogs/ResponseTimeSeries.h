// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace standby {

/// The answer of GET /serversets/{id}/responsetimes as a drawing wants it.
struct ResponseTimeSeries {
    struct Point {
        WallTime time = 0;
        qint64 polls = 0;
        qint64 failed = 0;
        double minMs = -1; ///< -1: no good poll
        double meanMs = -1;
        double maxMs = -1;
        double failedSeconds = 0;
    };
    struct Server {
        QString title;
        QList<Point> points; ///< oldest first; where nothing happened there is none
        /// The one at this time, or null.
        const Point* at(WallTime time) const;
    };

    WallTime from = 0;
    WallTime to = 0;
    WallTime pollsFrom = 0;
    qint64 bucketMs = 1;
    QList<Server> servers;

    static ResponseTimeSeries fromJson(const QJsonObject& json);
    double slowestMs() const; ///< 0 when there is no good poll
    bool hasPolls() const;
    qint64 buckets() const { return to > from ? (to - from + bucketMs - 1) / bucketMs : 0; }
    WallTime timeOf(qint64 bucket) const { return from + bucket * bucketMs; }

    /// "HQ: 12 ms to 80 ms, 23 ms on average; 3 of 1,440 polls failed; failed for 5 min", with the numbers that there
    /// are.
    static QString textOf(const Server& server);
    /// The same for one point, with its time.
    QString textOf(const Server& server, const Point& point) const;
};

} // namespace standby
