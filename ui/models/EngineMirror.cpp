// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EngineMirror.h"

#include "net/Clock.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString pageOf(const QString& list, const QString& after) {
    QString path = u"%1?limit=%2"_s.arg(list).arg(EngineMirror::pageSize);
    if (!after.isEmpty())
        path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(after));
    return path;
}

} // namespace

EngineMirror::EngineMirror(EngineLink& link, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
    , m_serverSets(clock, &m_samples)
    , m_problems(clock)
    , m_lostAt(link.connected() ? 0 : clock.wallTime()) {
    m_pollsTimer.setSingleShot(true);
    m_pollsTimer.setInterval(pollsDelayMs);
    connect(&m_pollsTimer, &QTimer::timeout, this, &EngineMirror::readRecentPolls);
    connect(&m_link, &EngineLink::eventsArrived, this, &EngineMirror::take);
    connect(&m_link, &EngineLink::connectedChanged, this, &EngineMirror::follow);
    connect(&m_link, &EngineLink::troubleChanged, this, &EngineMirror::connectionChanged);
}

void EngineMirror::follow(bool connected) {
    m_lostAt = connected ? 0 : m_clock.wallTime();
    if (connected && !m_link.resumed())
        m_log.forget(); // it may be another start of the engine, which counts from the start again
    if (connected && (m_incomplete || !m_link.resumed()))
        readAll();
    Q_EMIT connectionChanged();
}

WallTime EngineMirror::asOf() const {
    if (m_lostAt == 0 || !m_loaded)
        return 0;
    return m_link.heardAt() == 0 ? m_lostAt : std::min(m_link.heardAt(), m_lostAt);
}

void EngineMirror::start() {
    readAll();
}

void EngineMirror::failed() {
    m_incomplete = true;
}

void EngineMirror::readAll() {
    m_incomplete = false;
    ++m_reading;
    m_samples = {}; // polls may have been missed; who looks at them asks again
    m_setsRead.clear();
    m_problemsRead.clear();
    readSets({});
    readProblems({});
    readLog();
    readOptions();
}

void EngineMirror::readSets(const QString& after) {
    m_link.get(pageOf(u"/serversets"_s, after), this, [this, after, reading = m_reading](const ApiResponse& response) {
        if (reading != m_reading)
            return;                                     // it began anew meanwhile
        if (response.status == 400 && !after.isEmpty()) // what the page was to follow is gone
            return QTimer::singleShot(againMs, this, &EngineMirror::readAll);
        if (!response.ok() || !response.json().isArray())
            return failed();
        const QJsonArray page = response.json().toArray();
        QList<ServerSetRow> rows;
        for (const QJsonValue& entry : page) {
            rows.append(serverSetRow(entry.toObject()));
            m_setsRead.insert(rows.constLast().id);
        }
        m_serverSets.upsert(rows);
        if (page.size() == pageSize && rows.constLast().id != after) { // it was another page
            // Not at once: the window is to paint and to hear its keyboard in between.
            QTimer::singleShot(pauseMs, this, [this, reading, last = rows.constLast().id] {
                if (reading == m_reading)
                    readSets(last);
            });
        } else {
            m_serverSets.keepOnly(m_setsRead);
            m_loaded = true;
        }
        Q_EMIT countsChanged();
    });
}

void EngineMirror::readProblems(const QString& after) {
    m_link.get(pageOf(u"/problems"_s, after), this, [this, after, reading = m_reading](const ApiResponse& response) {
        if (reading != m_reading)
            return;
        if (response.status == 400 && !after.isEmpty())
            return QTimer::singleShot(againMs, this, &EngineMirror::readAll);
        if (!response.ok() || !response.json().isArray())
            return failed();
        const QJsonArray page = response.json().toArray();
        QList<ProblemRow> rows;
        for (const QJsonValue& entry : page) {
            rows.append(problemRow(entry.toObject()));
            m_problemsRead.insert(rows.constLast().id);
        }
        takeProblems(rows);
        if (page.size() == pageSize && rows.constLast().id != after) {
            readProblems(rows.constLast().id);
        } else {
            m_problems.keepOnly(m_problemsRead);
            m_problemsLoaded = true;
        }
        Q_EMIT problemsChanged();
    });
}

void EngineMirror::readLog() {
    m_link.get(u"/log"_s, this, [this](const ApiResponse& response) {
        if (!response.ok() || !response.json().isArray())
            return failed();
        QList<LogRow> lines;
        for (const QJsonValue& line : response.json().toArray())
            lines.append(logRow(line.toObject()));
        m_log.append(lines);
    });
}

void EngineMirror::readOptions() {
    m_link.get(u"/options"_s, this, [this](const ApiResponse& response) {
        if (!response.ok() || !response.json().isObject())
            return failed();
        m_options = response.json().toObject();
        m_log.setLimit(m_options.value("logging"_L1).toObject().value("cachedLines"_L1).toInt(m_log.limit()));
        Q_EMIT optionsRead();
    });
}

void EngineMirror::wantRecentPolls(const QStringList& setIds) {
    if (!m_link.connected())
        return;
    for (const QString& id : setIds) {
        if (m_samples.follows(id) || !m_serverSets.contains(id))
            continue;
        m_samples.follow(id);
        m_pollsWanted.append(id);
    }
    if (!m_pollsWanted.isEmpty() && !m_pollsTimer.isActive())
        m_pollsTimer.start();
}

void EngineMirror::readRecentPolls() {
    const QStringList ids = m_pollsWanted.first(std::min(pollsAtOnce, m_pollsWanted.size()));
    m_pollsWanted.remove(0, ids.size());
    if (!m_pollsWanted.isEmpty())
        m_pollsTimer.start();
    m_link.get(u"/serversets?recentPolls=%1&ids=%2"_s.arg(LatencySamples::kept).arg(ids.join(u',')), this,
               [this, ids](const ApiResponse& response) {
                   if (!response.ok()) {
                       for (const QString& id : ids)
                           m_samples.forget(id); // so that they are asked for again
                       return;
                   }
                   for (const QJsonValue& set : response.json().toArray()) {
                       const QString id = set["id"_L1].toString();
                       m_samples.seed(id, set["recentPolls"_L1].toArray());
                       m_serverSets.noteChange(id, 1u << ServerSetListModel::LastPolls);
                       Q_EMIT serverSetChanged(id);
                   }
               });
}

void EngineMirror::takeServer(const QJsonObject& data, QSet<QString>& touched) {
    const QString setId = data.value("serverSetId"_L1).toString();
    if (m_samples.follows(setId) && m_samples.add(setId, data.value("server"_L1).toObject()))
        m_serverSets.noteChange(setId, 1u << ServerSetListModel::LastPolls);
    touched.insert(setId);
}

/// A pause that begins is a gap between polls.
void EngineMirror::noteRow(const ServerSetRow& row) {
    const int known = m_serverSets.rowOf(row.id);
    if (known >= 0 && row.paused && !m_serverSets.at(known).paused && m_samples.follows(row.id)) {
        m_samples.addPause(row.id, m_clock.wallTime());
        m_serverSets.noteChange(row.id, 1u << ServerSetListModel::LastPolls);
    }
}

void EngineMirror::takeProblems(const QList<ProblemRow>& rows) {
    QList<Problem> fresh;
    for (const ProblemRow& row : rows) {
        if (m_problemsLoaded && !m_problems.contains(row.id))
            fresh.append(row.problem);
    }
    m_problems.upsert(rows);
    for (const Problem& problem : std::as_const(fresh))
        Q_EMIT problemAppeared(problem);
}

void EngineMirror::take(const QList<LinkEvent>& events) {
    QList<ServerSetRow> sets;
    QSet<QString> gone;
    QList<LogRow> lines;
    QSet<QString> touched;
    QList<ProblemRow> problems;
    QSet<QString> resolved;
    QList<Problem> ended;
    const ServerSetCounts before = m_serverSets.counts();
    const int problemsBefore = m_problems.rowCount();
    const auto settleSets = [&] {
        m_serverSets.upsert(sets);
        sets.clear();
    };
    const auto settleGone = [&] {
        m_serverSets.remove(gone);
        gone.clear();
    };
    const auto settleProblems = [&] {
        takeProblems(problems);
        problems.clear();
    };
    const auto settleResolved = [&] {
        m_problems.remove(resolved);
        resolved.clear();
        for (const Problem& problem : std::exchange(ended, {}))
            Q_EMIT problemEnded(problem);
    };
    for (const LinkEvent& event : events) {
        const QString id = event.data.value("id"_L1).toString();
        if (event.type == "serverSet"_L1) {
            settleGone();
            sets.append(serverSetRow(event.data));
            noteRow(sets.constLast());
            m_setsRead.insert(id);
            touched.insert(id);
        } else if (event.type == "serverSetDeleted"_L1) {
            settleSets();
            gone.insert(id);
            m_setsRead.remove(id);
            touched.remove(id);
            Q_EMIT serverSetGone(id);
        } else if (event.type == "server"_L1) {
            takeServer(event.data, touched);
        } else if (event.type == "dnsServer"_L1) {
            touched.insert(event.data.value("serverSetId"_L1).toString());
        } else if (event.type == "problem"_L1) {
            settleResolved();
            m_problemsRead.insert(id);
            problems.append(problemRow(event.data));
        } else if (event.type == "problemResolved"_L1) {
            settleProblems();
            m_problemsRead.remove(id);
            if (const int row = m_problems.rowOf(id); row >= 0)
                ended.append(m_problems.at(row).problem);
            resolved.insert(id);
        } else if (event.type == "log"_L1) {
            lines.append(logRow(event.data));
        } else if (event.type == "options"_L1) {
            readOptions();
        } else if (event.type == "reset"_L1) {
            m_log.forget();
            readAll();
        }
    }
    settleSets();
    settleGone();
    settleProblems();
    settleResolved();
    m_log.append(lines);
    for (const QString& id : std::as_const(touched))
        Q_EMIT serverSetChanged(id);
    if (m_serverSets.counts() != before)
        Q_EMIT countsChanged();
    if (m_problems.rowCount() != problemsBefore)
        Q_EMIT problemsChanged();
}

} // namespace standby
#include "moc_EngineMirror.cpp"
