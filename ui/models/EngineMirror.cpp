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
    , m_serverSets(clock)
    , m_problems(clock)
    , m_lostAt(link.connected() ? 0 : clock.wallTime()) {
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
    m_setsRead.clear();
    m_problemsRead.clear();
    readSets({});
    readProblems({});
    readLog();
    readOptions();
}

void EngineMirror::readSets(const QString& after) {
    m_link.get(pageOf(u"/serversets"_s, after), this, [this, after](const ApiResponse& response) {
        if (!response.ok() || !response.json().isArray())
            return failed();
        const QJsonArray page = response.json().toArray();
        QList<ServerSetRow> rows;
        qsizetype unseen = 0;
        for (const QJsonValue& entry : page) {
            rows.append(serverSetRow(entry.toObject()));
            unseen += m_setsRead.contains(rows.constLast().id) ? 0 : 1;
            m_setsRead.insert(rows.constLast().id);
        }
        m_serverSets.upsert(rows);
        if (page.size() == pageSize && unseen > 0) {
            readSets(rows.constLast().id);
        } else {
            m_serverSets.keepOnly(m_setsRead);
            m_loaded = true;
        }
        Q_EMIT countsChanged();
    });
}

void EngineMirror::readProblems(const QString& after) {
    m_link.get(pageOf(u"/problems"_s, after), this, [this](const ApiResponse& response) {
        if (!response.ok() || !response.json().isArray())
            return failed();
        const QJsonArray page = response.json().toArray();
        QList<ProblemRow> rows;
        qsizetype unseen = 0;
        for (const QJsonValue& entry : page) {
            rows.append(problemRow(entry.toObject()));
            unseen += m_problemsRead.contains(rows.constLast().id) ? 0 : 1;
            m_problemsRead.insert(rows.constLast().id);
        }
        QList<Problem> fresh;
        for (const ProblemRow& row : std::as_const(rows)) {
            if (m_problemsLoaded && !m_problems.contains(row.id))
                fresh.append(row.problem);
        }
        m_problems.upsert(rows);
        for (const Problem& problem : std::as_const(fresh))
            Q_EMIT problemAppeared(problem);
        if (page.size() == pageSize && unseen > 0) {
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

void EngineMirror::takeProblem(const QJsonObject& data) {
    const ProblemRow row = problemRow(data);
    const bool fresh = !m_problems.contains(row.id);
    m_problems.upsert({row});
    if (fresh && m_problemsLoaded)
        Q_EMIT problemAppeared(row.problem);
}

void EngineMirror::take(const QList<LinkEvent>& events) {
    QList<ServerSetRow> sets;
    QList<LogRow> lines;
    QSet<QString> touched;
    bool setsChanged = false;
    bool problemsDiffer = false;
    const auto settle = [&] {
        m_serverSets.upsert(sets);
        sets.clear();
    };
    for (const LinkEvent& event : events) {
        const QString id = event.data.value("id"_L1).toString();
        if (event.type == "serverSet"_L1) {
            sets.append(serverSetRow(event.data));
            m_setsRead.insert(id);
            touched.insert(id);
            setsChanged = true;
        } else if (event.type == "serverSetDeleted"_L1) {
            settle();
            m_serverSets.remove(id);
            m_setsRead.remove(id);
            touched.remove(id);
            setsChanged = true;
            Q_EMIT serverSetGone(id);
        } else if (event.type == "server"_L1) {
            const QString setId = event.data.value("serverSetId"_L1).toString();
            touched.insert(setId);
        } else if (event.type == "dnsServer"_L1) {
            touched.insert(event.data.value("serverSetId"_L1).toString());
        } else if (event.type == "problem"_L1) {
            m_problemsRead.insert(id);
            takeProblem(event.data);
            problemsDiffer = true;
        } else if (event.type == "problemResolved"_L1) {
            m_problemsRead.remove(id);
            if (const int row = m_problems.rowOf(id); row >= 0) {
                const Problem ended = m_problems.at(row).problem;
                m_problems.remove(id);
                Q_EMIT problemEnded(ended);
            }
            problemsDiffer = true;
        } else if (event.type == "log"_L1) {
            lines.append(logRow(event.data));
        } else if (event.type == "options"_L1) {
            readOptions();
        } else if (event.type == "reset"_L1) {
            m_log.forget();
            readAll();
        }
    }
    settle();
    m_log.append(lines);
    for (const QString& id : std::as_const(touched))
        Q_EMIT serverSetChanged(id);
    if (setsChanged)
        Q_EMIT countsChanged();
    if (problemsDiffer)
        Q_EMIT problemsChanged();
}

} // namespace standby
#include "moc_EngineMirror.cpp"
