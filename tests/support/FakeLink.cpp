// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeLink.h"

#include "support/FakeDefaults.h"
#include "support/FakeDemonstration.h"
#include "support/FakeResponses.h"

#include <QDateTime>
#include <QMetaObject>
#include <QPointer>
#include <QTimeZone>

namespace standby {

using namespace Qt::StringLiterals;

FakeLink::FakeLink(QObject* parent)
    : EngineLink(parent)
    , now([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_options(fakeOptions())
    , m_demonstration(fakeNoDemonstration()) {}

void FakeLink::send(ApiRequest request, QObject* context, Answer answer) {
    QString line = QString::fromLatin1(request.method + ' ' + request.path);
    if (!request.query.isEmpty())
        line += u'?' + QString::fromLatin1(request.query);
    m_requests.append(line);
    m_bodies.insert(request.method + ' ' + request.path, bodyOf(request));
    m_waiting.append(Waiting{std::move(request), context, std::move(answer)});
    if (!m_held)
        holdAnswers(false);
}

void FakeLink::holdAnswers(bool held) {
    m_held = held;
    if (!held && !m_answering && !m_waiting.isEmpty()) {
        m_answering = true;
        QMetaObject::invokeMethod(this, &FakeLink::answerWaiting, Qt::QueuedConnection);
    }
}

void FakeLink::answerWaiting() {
    m_answering = false;
    if (m_held)
        return;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        const ApiResponse response = respond(one.request);
        if (one.context && one.answer)
            one.answer(response);
    }
}

void FakeLink::setApiUrl(const QString& url) {
    m_apiUrl = url;
    Q_EMIT apiUrlChanged();
}

void FakeLink::setConnected(bool connected) {
    m_connected = connected;
    Q_EMIT connectedChanged(connected);
}

void FakeLink::answerWith(const QByteArray& method, const QByteArray& path, ApiResponse response) {
    m_arranged.insert(method + ' ' + path, std::move(response));
}

void FakeLink::refuse(const QByteArray& method, const QByteArray& path, int status, const QString& detail,
                      const QJsonArray& errors) {
    answerWith(method, path, problem(status, detail, errors));
}

QJsonValue FakeLink::lastBody(const QByteArray& method, const QByteArray& path) const {
    return m_bodies.value(method + ' ' + path);
}

void FakeLink::publish(const QString& type, const QJsonObject& data) {
    m_events.append(LinkEvent{type, data});
    if (m_delivering)
        return;
    m_delivering = true;
    QMetaObject::invokeMethod(this, &FakeLink::deliver, Qt::QueuedConnection);
}

void FakeLink::deliver() {
    m_delivering = false;
    const QList<LinkEvent> events = std::exchange(m_events, {});
    if (!events.isEmpty())
        Q_EMIT eventsArrived(events);
}

void FakeLink::publishSet(const QString& id) {
    publish(u"serverSet"_s, shortInfo(id));
}

QString FakeLink::addSet(const QString& name, const QStringList& addresses) {
    QJsonArray servers;
    for (const QString& address : addresses)
        servers.append(QJsonObject{{u"address"_s, address}});
    const ApiResponse response = created({{u"name"_s, name}, {u"servers"_s, servers}});
    return response.json().toObject().value("id"_L1).toString();
}

int FakeLink::addRevision(const QString& summary, const QString& author, const QJsonArray& changes, int undoes) {
    const int number = m_revisions.add(summary, author, timeText(now()), changes, undoes);
    publish(u"revision"_s, {{u"number"_s, number}});
    return number;
}

void FakeLink::removeSet(const QString& setId) {
    m_order.removeOne(setId);
    m_configs.remove(setId);
    publish(u"serverSetDeleted"_s, {{u"id"_s, setId}});
}

void FakeLink::polled(const QString& setId, int server, double ms, const QString& error) {
    const QString id =
        m_configs.value(setId).value("servers"_L1).toArray().at(server).toObject().value("id"_L1).toString();
    QJsonObject state = m_servers.value(id);
    const bool good = error.isEmpty();
    QJsonArray polls = state.value("recentPolls"_L1).toArray();
    polls.append(good ? QJsonValue(ms) : QJsonValue());
    while (polls.size() > 60)
        polls.removeFirst();
    state.insert("recentPolls"_L1, polls);
    const QString status = good ? u"ok"_s : u"failed"_s;
    if (state.value("status"_L1).toString() != status)
        state.insert("since"_L1, timeText(now()));
    state.insert("status"_L1, status);
    state.insert("lastPollAt"_L1, timeText(now()));
    state.insert("active"_L1, good);
    state.insert("lastResponse"_L1, good ? u"HTTP/1.1 200 OK"_s : QString());
    state.insert("lastError"_L1, error);
    state.insert("consecutiveFailures"_L1, good ? 0 : state.value("consecutiveFailures"_L1).toInt() + 1);
    state.insert("consecutiveSuccesses"_L1, good ? state.value("consecutiveSuccesses"_L1).toInt() + 1 : 0);
    if (good)
        state.insert("lastResponseMs"_L1, ms);
    else
        state.insert("lastFailedPollAt"_L1, timeText(now()));
    m_servers.insert(id, state);
    m_states[setId].insert("lastPollAt"_L1, timeText(now()));
    publish(u"server"_s, {{u"serverSetId"_s, setId}, {u"server"_s, state}});
    publishSet(setId);
}

void FakeLink::setServerStatus(const QString& setId, int server, const QJsonObject& members) {
    const QString id =
        m_configs.value(setId).value("servers"_L1).toArray().at(server).toObject().value("id"_L1).toString();
    QJsonObject& state = m_servers[id];
    for (auto member = members.begin(); member != members.end(); ++member)
        state.insert(member.key(), member.value());
    publish(u"server"_s, {{u"serverSetId"_s, setId}, {u"server"_s, state}});
    publishSet(setId);
}

void FakeLink::happened(const QString& setId, qint64 time, const QString& type, int server, const QString& text,
                        const QString& subject) {
    const QJsonObject of = server < 0 ? QJsonObject{{u"displayName"_s, subject}}
                                      : m_configs.value(setId).value("servers"_L1).toArray().at(server).toObject();
    m_histories[setId].add(timeText(time), type, of, text);
    QJsonObject line{{u"serverSetId"_s, setId}, {u"category"_s, u"Polling"_s}, {u"level"_s, u"information"_s}};
    line.insert("seq"_L1, m_log.size() + 1);
    line.insert("time"_L1, timeText(time));
    line.insert("text"_L1, text);
    m_log.append(line);
    publish(u"log"_s, line);
}

void FakeLink::setPollState(const QString& setId, const QString& pollState, qint64 nextPollAt) {
    m_states[setId].insert("pollState"_L1, pollState);
    m_states[setId].insert("nextPollAt"_L1, nextPollAt > 0 ? QJsonValue(timeText(nextPollAt)) : QJsonValue());
    publishSet(setId);
}

void FakeLink::setPaused(const QString& id, bool paused) {
    m_states[id].insert("paused"_L1, paused);
    setPollState(id, paused ? u"paused"_s : u"waiting"_s, paused ? 0 : now() + 60'000);
    bool all = !m_order.isEmpty();
    for (const QString& set : std::as_const(m_order))
        all = all && m_states.value(set).value("paused"_L1).toBool();
    publish(u"polling"_s, {{u"pausedAll"_s, all}});
}

void FakeLink::setDnsServer(const QString& setId, const QJsonObject& server) {
    QJsonArray& servers = m_dnsServers[setId];
    qsizetype at = 0;
    while (at < servers.size() && servers.at(at).toObject().value("id"_L1) != server.value("id"_L1))
        ++at;
    if (at < servers.size())
        servers[at] = server;
    else
        servers.append(server);
    publish(u"dnsServer"_s, {{u"serverSetId"_s, setId}, {u"dnsServer"_s, server}});
}

void FakeLink::setDnsAnswering(const QString& setId, const QJsonValue& answering) {
    m_dnsAnswering.insert(setId, answering);
    publishSet(setId);
}

QString FakeLink::addProblem(const QString& setId, const QString& server, const QString& description,
                             const QString& type) {
    const QString id = u"problem%1"_s.arg(m_nextId++);
    const QJsonObject row{{u"id"_s, id},
                          {u"serverSetId"_s, setId.isEmpty() ? QJsonValue() : QJsonValue(setId)},
                          {u"serverSetName"_s, m_configs.value(setId).value("name"_L1)},
                          {u"type"_s, setId.isEmpty() ? u"system"_s : type},
                          {u"server"_s, server},
                          {u"description"_s, description},
                          {u"firstDetectedAt"_s, timeText(now())},
                          {u"lastConfirmedAt"_s, timeText(now())}};
    m_problemOrder.append(id);
    m_problems.insert(id, row);
    publish(u"problem"_s, row);
    return id;
}

void FakeLink::resolveProblem(const QString& id) {
    m_problemOrder.removeOne(id);
    m_problems.remove(id);
    publish(u"problemResolved"_s, {{u"id"_s, id}});
}

void FakeLink::addLogLine(const QString& setName, const QString& category, const QString& text, const QString& level) {
    const QJsonObject line{{u"seq"_s, m_log.size() + 1},
                           {u"time"_s, timeText(now())},
                           {u"serverSetId"_s, QJsonValue()},
                           {u"serverSetName"_s, setName},
                           {u"category"_s, category},
                           {u"level"_s, level},
                           {u"text"_s, text}};
    m_log.append(line);
    publish(u"log"_s, line);
}

void FakeLink::setOption(const QString& section, const QString& name, const QJsonValue& value) {
    QJsonObject part = m_options.value(section).toObject();
    part.insert(name, value);
    m_options.insert(section, part);
    publish(u"options"_s, {});
}

QString FakeLink::timeText(qint64 time) const {
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

} // namespace standby
#include "moc_FakeLink.cpp"
