// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Timeline.h"

#include "models/StatusWords.h"
#include "widgets/RelativeTime.h"
#include "words/EngineSentences.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// What is known of one server while the history is replayed.
struct Track {
    TimelineRow row;
    SpanState verdict = SpanState::NotKnown;
    QString verdictReason;
    bool disabled = false;
    TimelineSpan open; ///< `to` is not known yet
};

class Replay {
  public:
    Replay(const QJsonArray& servers, WallTime from, WallTime to) : m_from(from), m_to(to) {
        for (const QJsonValue& value : servers) {
            const QJsonObject server = value.toObject();
            Track track;
            track.row = {server.value("id"_L1).toString(), serverTitle(server), {}};
            m_byServer.insert(track.row.serverId, m_tracks.size());
            m_tracks.push_back(track);
        }
    }

    void take(const Happening& happening) {
        const QString& type = happening.type;
        if (type == "programStarted"_L1 || type == "programStopped"_L1) {
            const bool started = type == "programStarted"_L1;
            if (started && m_running)
                setRunning(false, m_lastHeard, {});
            setRunning(started, happening.time, inWindowLanguage(happening.text));
        } else if (type == "paused"_L1 || type == "resumed"_L1) {
            m_paused = type == "paused"_L1;
            m_pauseReason = inWindowLanguage(happening.text);
            for (Track& track : m_tracks)
                settle(track, happening.time);
        } else if (const auto at = m_byServer.constFind(happening.serverId); at != m_byServer.cend()) {
            takeServer(m_tracks[*at], happening);
        }
        m_lastHeard = happening.time;
    }

    QList<TimelineRow> rows() {
        QList<TimelineRow> rows;
        for (Track& track : m_tracks) {
            close(track, m_to);
            rows.append(track.row);
        }
        return rows;
    }

  private:
    void takeServer(Track& track, const Happening& happening) {
        if (happening.type == "serverFailed"_L1)
            track.verdict = SpanState::Failed;
        else if (happening.type == "serverRecovered"_L1)
            track.verdict = SpanState::Ok;
        else if (happening.type == "serverUnknown"_L1)
            track.verdict = SpanState::NotKnown;
        else if (happening.type == "serverDisabled"_L1 || happening.type == "serverEnabled"_L1)
            track.disabled = happening.type == "serverDisabled"_L1;
        else
            return;
        if (!happening.type.endsWith("abled"_L1))
            track.verdictReason = inWindowLanguage(happening.text);
        settle(track, happening.time);
    }

    void setRunning(bool running, WallTime time, const QString& reason) {
        m_running = running;
        m_stopReason = reason;
        for (Track& track : m_tracks)
            settle(track, time);
    }

    /// A span of another kind begins, unless all is as it was.
    void settle(Track& track, WallTime time) {
        const SpanState state = !m_running       ? SpanState::NotRunning
                                : track.disabled ? SpanState::Disabled
                                : m_paused       ? SpanState::Paused
                                                 : track.verdict;
        const QString reason = state == SpanState::NotRunning ? m_stopReason
                               : state == SpanState::Disabled ? QString()
                               : state == SpanState::Paused   ? m_pauseReason
                                                              : track.verdictReason;
        if (state == track.open.state)
            return;
        close(track, time);
        track.open = {time, 0, state, reason};
    }

    void close(Track& track, WallTime time) {
        TimelineSpan span = track.open;
        span.from = std::max(span.from, m_from);
        span.to = std::min(time, m_to);
        if (span.from < span.to)
            track.row.spans.append(span);
    }

    WallTime m_from;
    WallTime m_to;
    std::vector<Track> m_tracks;
    QHash<QString, size_t> m_byServer;
    bool m_running = true;
    bool m_paused = false;
    QString m_pauseReason;
    QString m_stopReason;
    WallTime m_lastHeard = 0;
};

} // namespace

Happening happeningOf(const QJsonObject& entry) {
    const QString name = entry.value("serverName"_L1).toString();
    const QString address = entry.value("serverAddress"_L1).toString();
    return {entry.value("id"_L1).toInteger(),
            wallTimeOf(entry.value("time"_L1)),
            entry.value("type"_L1).toString(),
            entry.value("serverId"_L1).toString(),
            name.isEmpty()      ? address
            : address.isEmpty() ? name
                                : u"%1 (%2)"_s.arg(name, address),
            entry.value("text"_L1).toString()};
}

qint64 TimelineRow::ms(SpanState state) const {
    return std::accumulate(spans.cbegin(), spans.cend(), qint64(0), [state](qint64 sum, const TimelineSpan& span) {
        return span.state == state ? sum + span.to - span.from : sum;
    });
}

int TimelineRow::times(SpanState state) const {
    return int(
        std::count_if(spans.cbegin(), spans.cend(), [state](const TimelineSpan& span) { return span.state == state; }));
}

QList<TimelineRow> timelineOf(const QJsonArray& servers, const QList<Happening>& happenings, WallTime from,
                              WallTime to) {
    Replay replay(servers, from, to);
    for (auto happening = happenings.crbegin(); happening != happenings.crend(); ++happening) {
        if (happening->time < to)
            replay.take(*happening);
    }
    return replay.rows();
}

} // namespace standby
