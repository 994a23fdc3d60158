// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ManySets.h"

#include "model/StatusJson.h"
#include "support/FakeResponses.h"
#include "support/LoopTimes.h"

#include <QMetaObject>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int stride = 7919; ///< prime: every set has its turn, and neighbours do not follow each other

/// The time that it lives is this engine's, not the window's.
class OwnTime {
  public:
    OwnTime() = default;
    ~OwnTime() {
        if (auto* times = dynamic_cast<LoopTimes*>(qApp))
            times->leaveOut(threadMs() - m_start);
    }
    Q_DISABLE_COPY_MOVE(OwnTime)

  private:
    double m_start = threadMs();
};
} // namespace

ManySets::ManySets(int count, QObject* parent) : EngineLink(parent) {
    for (int number = 0; number < count; ++number) {
        ServerSet set;
        set.id = u"s%1"_s.arg(number);
        set.name = u"Customer %1 website"_s.arg(qint64(number) * stride % count);
        set.tags = {u"group %1"_s.arg(number % tags)};
        ServerSetState state;
        for (int server = 1; server <= 3; ++server) {
            Server one;
            one.id = u"%1-%2"_s.arg(set.id).arg(server);
            one.address = u"192.0.2.%1"_s.arg(server);
            one.displayName = u"Site %1"_s.arg(server);
            set.servers.append(one);
            state.servers.append(ServerState());
        }
        state.nextPollAt = m_now + 30'000;
        m_sets.push_back(set);
        m_states.push_back(state);
        for (int server = 0; server < 3; ++server)
            poll(number, server, server == 0 && number % 50 == 0);
    }
}

void ManySets::poll(int number, int at, bool fails) {
    ServerSetState& state = m_states[size_t(number)];
    ServerState& server = state.servers[at];
    const ServerStatus status = fails ? ServerStatus::Failed : ServerStatus::Ok;
    m_now += 1;
    if (server.status != status)
        server.since = m_now;
    server.status = status;
    server.lastPollAt = state.lastPollAt = m_now;
    if (fails) {
        server.recentPolls.addFailed();
        server.lastFailedPollAt = m_now;
        server.lastError = u"no connection within 5 s"_s;
        server.consecutiveSuccesses = 0;
        ++server.consecutiveFailures;
    } else {
        server.lastResponseMs = 5 + m_polls++ % 200;
        server.recentPolls.addGood(server.lastResponseMs);
        server.lastError.clear();
        server.consecutiveFailures = 0;
        ++server.consecutiveSuccesses;
    }
    const bool anyFailed = std::any_of(state.servers.begin(), state.servers.end(),
                                       [](const ServerState& one) { return one.status == ServerStatus::Failed; });
    const ServerStatus now = anyFailed ? ServerStatus::Failed : ServerStatus::Ok;
    if (state.status != now)
        state.since = m_now;
    state.status = now;
    state.nextPollAt = m_now + 30'000;
    state.addresses.clear();
    for (int one = 0; one < 3; ++one) {
        state.servers[one].active = state.addresses.isEmpty() && state.servers[one].status != ServerStatus::Failed;
        if (state.servers[one].active)
            state.addresses.append(m_sets[size_t(number)].servers.at(one).address);
    }
}

void ManySets::change(int servers) {
    Q_EMIT eventsArrived(changes(servers));
}

QList<LinkEvent> ManySets::changes(int servers) {
    const OwnTime own;
    QList<LinkEvent> events;
    for (int turn = 0; turn < servers; ++turn) {
        m_next = int((qint64(m_next) + stride) % count());
        const int number = std::max(m_next, m_first);
        const ServerSet& set = m_sets[size_t(number)];
        const ServerSetState& state = m_states[size_t(number)];
        const int server = turn % 10 == 0 ? 0 : 1 + turn % 2;
        const bool wasFailed = state.servers.at(server).status == ServerStatus::Failed;
        poll(number, server, server == 0 ? !wasFailed : wasFailed);
        events.append(
            {u"server"_s,
             {{u"serverSetId"_s, set.id},
              {u"server"_s, serverEventJson(set.servers.at(server), state.servers.at(server), set.pollingFrequency)}}});
        events.append({u"serverSet"_s, shortJson(set, state)});
    }
    return events;
}

void ManySets::removeFirst(int sets) {
    QList<LinkEvent> events;
    for (int more = 0; more < sets && m_first < count(); ++more)
        events.append({u"serverSetDeleted"_s, {{u"id"_s, m_sets[size_t(m_first++)].id}}});
    Q_EMIT eventsArrived(events);
}

int ManySets::failed() const {
    return int(std::count_if(m_states.begin() + m_first, m_states.end(),
                             [](const ServerSetState& state) { return state.status == ServerStatus::Failed; }));
}

int ManySets::numberOf(const QString& id) const {
    return id.startsWith(u's') ? id.mid(1).toInt() : -1;
}

ServerStatus ManySets::statusOf(const QString& id) const {
    return m_states[size_t(numberOf(id))].status;
}

void ManySets::send(ApiRequest request, QObject* context, Answer answer) {
    QMetaObject::invokeMethod(
        this,
        [this, request = std::move(request), guard = QPointer(context), answer = std::move(answer)] {
            if (guard && answer)
                answer(respond(request));
        },
        Qt::QueuedConnection);
}

ApiResponse ManySets::page(const QByteArray& query) const {
    const QUrlQuery wanted(QString::fromLatin1(query));
    const QString after = wanted.queryItemValue(u"after"_s);
    QList<int> numbers;
    for (const QString& id : wanted.queryItemValue(u"ids"_s).split(u',', Qt::SkipEmptyParts))
        numbers.append(numberOf(id));
    const int first = after.isEmpty() ? m_first : numberOf(after) + 1;
    const int limit = wanted.queryItemValue(u"limit"_s).toInt();
    for (int number = first; number < count() && number < first + limit; ++number)
        numbers.append(number);
    QJsonArray rows;
    for (const int number : std::as_const(numbers)) {
        const ServerSet& set = m_sets[size_t(number)];
        const ServerSetState& state = m_states[size_t(number)];
        QJsonObject row = shortJson(set, state);
        if (wanted.hasQueryItem(u"recentPolls"_s))
            row.insert("recentPolls"_L1, recentPollsJson(set, state, RecentPolls::kept));
        rows.append(row);
    }
    return jsonResponse(rows);
}

ApiResponse ManySets::respond(const ApiRequest& request) const {
    const OwnTime own;
    const QStringList parts = QString::fromLatin1(request.path).split(u'/', Qt::SkipEmptyParts);
    if (parts == QStringList{u"serversets"_s})
        return page(request.query);
    if (parts.constFirst() == "serversets"_L1 && parts.value(2) == "status"_L1) {
        const auto number = size_t(numberOf(parts.at(1)));
        return jsonResponse(statusJson(m_sets[number], m_states[number], {}, {}));
    }
    if (parts.constFirst() == "statistics"_L1)
        return jsonResponse(
            QJsonObject{{u"pollsPerSecond"_s, 1000}, {u"pollsUnderWay"_s, 3}, {u"nextPollAt"_s, timeToJson(m_now)}});
    if (parts.constFirst() == "options"_L1 || parts.constFirst() == "demonstration"_L1)
        return jsonResponse(QJsonObject());
    return jsonResponse(QJsonArray()); // problems, log, revisions, history: none
}

} // namespace standby
#include "moc_ManySets.cpp"
