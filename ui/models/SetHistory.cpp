// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SetHistory.h"

#include "model/StatusJson.h"
#include "net/Clock.h"
#include "widgets/Banner.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// What a timeline is made of.
const QLatin1String standing("serverFailed,serverRecovered,serverUnknown,serverDisabled,serverEnabled,paused,resumed,"
                             "programStarted,programStopped");
const QLatin1String besides(",addressesChanged,dnsUpdated,dnsUpdateFailed,dnsUpdateRecovered,notificationSent,"
                            "notificationFailed");

QUrlQuery queryOf(const QString& types, int limit) {
    QUrlQuery query;
    query.addQueryItem(u"type"_s, types);
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return query;
}

QString timeText(WallTime time) {
    return timeToJson(time).toString();
}

} // namespace

SetHistory::SetHistory(EngineLink& link, const Clock& clock, QObject* parent)
    : QObject(parent), m_link(link), m_clock(clock) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(readAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &SetHistory::read);
    connect(&m_link, &EngineLink::eventsArrived, this, &SetHistory::take);
    connect(&m_link, &EngineLink::connectedChanged, this, [this](bool connected) {
        if (connected)
            want(!m_link.resumed());
    });
}

void SetHistory::show(const QString& setId) {
    m_setId = setId;
    m_happenings.clear();
    m_newestId = 0;
    m_oldestShown = 0;
    m_trouble.clear();
    m_loaded = false;
    m_owed = false;
    m_newWanted = false;
    m_allWanted = !setId.isEmpty();
    ++m_turn;
    Q_EMIT changed();
    read();
}

void SetHistory::setRange(qint64 ms) {
    if (std::exchange(m_rangeMs, ms) == ms)
        return;
    m_owed = false;
    m_allWanted = !m_setId.isEmpty();
    ++m_turn;
    read();
}

void SetHistory::setSeen(bool seen) {
    if (!std::exchange(m_seen, seen) && seen)
        read();
}

WallTime SetHistory::from() const {
    return std::max(m_clock.wallTime() - m_rangeMs, m_oldestShown);
}

void SetHistory::take(const QList<LinkEvent>& events) {
    for (const LinkEvent& event : events) {
        if (event.type == "reset"_L1)
            want(true);
        if (event.type != "log"_L1 || event.data.value("level"_L1) == "debug"_L1)
            continue;
        // A message that tells of several sets names none of them.
        const QString setId = event.data.value("serverSetId"_L1).toString();
        if (setId == m_setId || (setId.isEmpty() && event.data.value("category"_L1) == "Notification"_L1))
            want(false);
    }
}

void SetHistory::want(bool all) {
    if (m_setId.isEmpty())
        return;
    m_allWanted = m_allWanted || all;
    m_newWanted = true;
    if (m_seen && !m_owed && !m_delay.isActive())
        m_delay.start();
}

void SetHistory::read() {
    if (m_setId.isEmpty() || m_owed || !m_seen)
        return;
    if (m_allWanted || (m_newWanted && !m_loaded))
        readAll();
    else if (m_newWanted)
        readNewer();
}

void SetHistory::readAll() {
    m_allWanted = false;
    m_newWanted = false;
    const WallTime from = m_clock.wallTime() - m_rangeMs;
    QUrlQuery query = queryOf(standing + besides, mostRows);
    query.addQueryItem(u"from"_s, timeText(from));
    ask(query, [this, from](const QList<Happening>& rows) {
        if (rows.size() < mostRows)
            return readEarlier(from, rows);
        m_happenings = rows;
        m_oldestShown = rows.constLast().time;
        finish();
    });
}

void SetHistory::readEarlier(WallTime from, const QList<Happening>& rows) {
    QUrlQuery query = queryOf(standing, mostEarlierRows);
    query.addQueryItem(u"to"_s, timeText(from));
    ask(query, [this, rows](const QList<Happening>& earlier) {
        m_happenings = rows + earlier;
        m_oldestShown = 0;
        finish();
    });
}

void SetHistory::readNewer() {
    m_newWanted = false;
    QUrlQuery query = queryOf(standing + besides, mostRows);
    query.addQueryItem(u"after"_s, QString::number(m_newestId));
    ask(query, [this](QList<Happening> rows) {
        if (rows.size() >= mostRows || m_happenings.size() > 3 * mostRows)
            m_allWanted = true;
        if (!rows.isEmpty()) {
            std::reverse(rows.begin(), rows.end());
            m_happenings = rows + m_happenings;
        }
        finish();
    });
}

void SetHistory::ask(const QUrlQuery& query, std::function<void(const QList<Happening>&)> then) {
    m_owed = true;
    m_link.get(u"/serversets/%1/history?%2"_s.arg(m_setId, query.toString(QUrl::FullyEncoded)), this,
               [this, then = std::move(then), turn = m_turn](const ApiResponse& response) {
                   if (turn != m_turn)
                       return;
                   if (!response.ok()) {
                       // Without a connection it is read again as soon as there is one; a set that is gone is no
                       // matter.
                       m_allWanted = true;
                       m_owed = false;
                       if (response.status != 404 && m_link.connected()) {
                           m_trouble = problemText(response);
                           Q_EMIT changed();
                       }
                       return;
                   }
                   QList<Happening> rows;
                   for (const QJsonValue& row : response.json().toArray())
                       rows.append(happeningOf(row.toObject()));
                   then(rows);
               });
}

void SetHistory::finish() {
    m_owed = false;
    m_loaded = true;
    m_trouble.clear();
    for (const Happening& happening : std::as_const(m_happenings))
        m_newestId = std::max(m_newestId, happening.id);
    Q_EMIT changed();
    if (m_allWanted || m_newWanted)
        m_delay.start();
}

} // namespace standby
#include "moc_SetHistory.cpp"
