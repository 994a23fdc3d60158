// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace standby {

/// One entry of the polling history.
struct Happening {
    qint64 id = 0;
    WallTime time = 0;
    QString type; ///< word of the API
    QString serverId;
    QString subject; ///< "HQ (192.0.2.10)"; of a DNS update its DNS server, of a notification its method in words
    QString text;

    bool operator==(const Happening&) const = default;
};

/// From a row of GET /serversets/{id}/history.
Happening happeningOf(const QJsonObject& entry);

/// How a server was for a while. A paused set and a disabled server hide the verdict: nobody looked.
enum class SpanState { NotKnown, Ok, Failed, Paused, Disabled, NotRunning };

struct TimelineSpan {
    WallTime from = 0;
    WallTime to = 0;
    SpanState state = SpanState::NotKnown;
    QString reason; ///< what the entry that began it said

    bool operator==(const TimelineSpan&) const = default;
};

/// One server over the time that is shown.
struct TimelineRow {
    QString serverId;
    QString title;
    QList<TimelineSpan> spans; ///< without gaps, in order

    qint64 ms(SpanState state) const;
    int times(SpanState state) const;
};

/// What each server was in [@p from, @p to), worked out from the history alone.
/// @param servers the status' `servers`.
/// @param happenings newest first; those before @p from say how it began. A start of the program without a stop before
/// it means that it died: nothing is known from the entry before it on.
QList<TimelineRow> timelineOf(const QJsonArray& servers, const QList<Happening>& happenings, WallTime from,
                              WallTime to);

} // namespace standby
