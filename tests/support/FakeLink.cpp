// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeLink.h"

#include "support/FakeDefaults.h"
#include "support/FakeDemonstration.h"
#include "support/FakeDns.h"

#include <QDateTime>
#include <QMetaObject>
#include <QPointer>
#include <QTimeZone>
#include <QUrlQuery>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

ApiResponse jsonResponse(const QJsonValue& body, int status = 200) {
    ApiResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

ApiResponse problem(int status, const QString& detail, const QJsonArray& errors = {}) {
    ApiResponse response = jsonResponse(
        QJsonObject{{u"type"_s, u"about:blank"_s}, {u"status"_s, status}, {u"detail"_s, detail}, {u"errors"_s, errors}},
        status);
    response.contentType = "application/problem+json";
    return response;
}

QJsonValue bodyOf(const ApiRequest& request) {
    const auto* json = std::get_if<QJsonValue>(&request.body);
    return json ? *json : QJsonValue();
}

} // namespace

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

QJsonObject FakeLink::shortInfo(const QString& id) const {
    const QJsonObject state = m_states.value(id);
    bool failed = false;
    bool known = false;
    for (const QJsonValue& server : m_configs.value(id).value("servers"_L1).toArray()) {
        const QString status =
            m_servers.value(server.toObject().value("id"_L1).toString()).value("status"_L1).toString();
        failed = failed || status == "failed"_L1;
        known = known || status == "ok"_L1;
    }
    return {{u"id"_s, id},
            {u"name"_s, m_configs.value(id).value("name"_L1)},
            {u"tags"_s, m_configs.value(id).value("tags"_L1)},
            {u"status"_s, failed  ? u"failed"_s
                          : known ? u"ok"_s
                                  : u"unknown"_s},
            {u"paused"_s, state.value("paused"_L1).toBool()},
            {u"pollState"_s, state.value("pollState"_L1)},
            {u"nextPollAt"_s, state.value("nextPollAt"_L1)}};
}

QJsonObject FakeLink::status(const QString& id) const {
    QJsonObject whole = shortInfo(id);
    QJsonArray servers;
    QJsonArray addresses;
    for (const QJsonValue& configured : m_configs.value(id).value("servers"_L1).toArray()) {
        const QJsonObject server = m_servers.value(configured.toObject().value("id"_L1).toString());
        servers.append(server);
        if (server.value("active"_L1).toBool() && addresses.isEmpty())
            addresses.append(server.value("address"_L1));
    }
    whole.insert("lastPollAt"_L1, m_states.value(id).value("lastPollAt"_L1));
    whole.insert("addresses"_L1, addresses);
    whole.insert("servers"_L1, servers);
    whole.insert("dnsServers"_L1, m_dnsServers.value(id));
    whole.insert("dnsAnswering"_L1, m_dnsAnswering.value(id, QJsonValue::Null));
    return whole;
}

QJsonArray FakeLink::problemRows() const {
    QJsonArray rows;
    for (const QString& id : m_problemOrder)
        rows.append(m_problems.value(id));
    return rows;
}

/// `?limit=` and `?after=` as in the API: the rows that follow the one whose @p key is `after`.
ApiResponse FakeLink::list(const QJsonArray& rows, const QByteArray& query, const QString& key) const {
    const QUrlQuery wanted(QString::fromLatin1(query));
    const QString after = wanted.queryItemValue(u"after"_s);
    const int limit = wanted.hasQueryItem(u"limit"_s) ? wanted.queryItemValue(u"limit"_s).toInt() : int(rows.size());
    qsizetype start = 0;
    for (qsizetype at = 0; at < rows.size() && !after.isEmpty(); ++at) {
        if (rows.at(at).toObject().value(key).toVariant().toString() == after)
            start = at + 1;
    }
    QJsonArray page;
    for (qsizetype at = start; at < rows.size() && page.size() < limit; ++at)
        page.append(rows.at(at));
    return jsonResponse(page);
}

void FakeLink::store(const QString& id, QJsonObject config) {
    QJsonArray servers = config.value("servers"_L1).toArray();
    for (qsizetype at = 0; at < servers.size(); ++at) {
        QJsonObject server = fakeServer(servers.at(at).toObject());
        if (server.value("id"_L1).toString().isEmpty())
            server.insert("id"_L1, u"%1-%2"_s.arg(id).arg(at + 1));
        servers[at] = server;
        const QString serverId = server.value("id"_L1).toString();
        QJsonObject state = m_servers.contains(serverId) ? m_servers.value(serverId) : fakeServerState();
        for (const auto& name : {u"id"_s, u"address"_s, u"displayName"_s, u"disabled"_s})
            state.insert(name, server.value(name));
        m_servers.insert(serverId, state);
    }
    config.insert("servers"_L1, servers);
    config.insert("id"_L1, id);
    m_configs.insert(id, config);
}

ApiResponse FakeLink::acknowledged(const QString& problemId, const QString& note) {
    if (!m_problems.contains(problemId))
        return problem(404, u"There is no problem with this id now."_s);
    m_problems[problemId].insert("acknowledged"_L1, true);
    m_problems[problemId].insert("acknowledgeNote"_L1, note);
    publish(u"problem"_s, m_problems.value(problemId));
    return jsonResponse(m_problems.value(problemId));
}

ApiResponse FakeLink::created(const QJsonObject& config) {
    const QString id = u"set%1"_s.arg(m_nextId++);
    m_order.append(id);
    store(id, fakeConfig(config));
    m_states.insert(id, {{u"paused"_s, false},
                         {u"pollState"_s, u"waiting"_s},
                         {u"nextPollAt"_s, timeText(now() + 60'000)},
                         {u"lastPollAt"_s, QJsonValue()}});
    publishSet(id);
    ApiResponse response = jsonResponse(m_configs.value(id), 201);
    response.headers.append({"Location", "/serversets/" + id.toLatin1() + "/config"});
    return response;
}

ApiResponse FakeLink::respond(const ApiRequest& request) {
    if (const auto arranged = m_arranged.constFind(request.method + ' ' + request.path); arranged != m_arranged.cend())
        return *arranged;
    const QStringList parts = QString::fromLatin1(request.path.mid(1)).split(u'/');
    const QString& first = parts.constFirst();
    if (first == "serversets"_L1)
        return respondForSets(parts.mid(1), request);
    if (first == "problems"_L1 && parts.value(2) == "acknowledge"_L1)
        return acknowledged(parts.at(1), bodyOf(request).toObject().value("note"_L1).toString());
    if (first == "problems"_L1)
        return list(problemRows(), request.query, u"id"_s);
    if (first == "log"_L1)
        return list(m_log, request.query, u"seq"_s);
    if (first == "demonstration"_L1)
        return respondForDemonstration(parts, request);
    if (first == "healthz"_L1)
        return jsonResponse(QJsonObject{{u"status"_s, u"ok"_s}});
    if (first == "version"_L1)
        return jsonResponse(QJsonObject{{u"version"_s, u"0.1.0"_s}});
    if (first == "pauseall"_L1 || first == "resumeall"_L1) {
        for (const QString& id : std::as_const(m_order))
            setPaused(id, first == "pauseall"_L1);
        return jsonResponse(QJsonObject{{u"pausedAll"_s, first == "pauseall"_L1}});
    }
    if (first == "pollall"_L1)
        return jsonResponse(QJsonObject(), 202);
    if (first == "test"_L1 && parts.value(1) == "dnsserver"_L1)
        return jsonResponse(fakeDnsTest());
    if (first == "test"_L1)
        return jsonResponse(QJsonObject{{u"succeeded"_s, true},
                                        {u"couldNotPoll"_s, false},
                                        {u"response"_s, u"Echo reply"_s},
                                        {u"error"_s, QString()},
                                        {u"responseMs"_s, 1.25}});
    if (first == "options"_L1) {
        if (request.method == "PUT") {
            m_options = bodyOf(request).toObject();
            publish(u"options"_s, {});
        }
        return jsonResponse(m_options);
    }
    return problem(404, u"There is nothing at %1."_s.arg(QString::fromLatin1(request.path)));
}

ApiResponse FakeLink::respondForSets(const QStringList& parts, const ApiRequest& request) {
    if (parts.isEmpty()) {
        if (request.method == "POST")
            return created(bodyOf(request).toObject());
        QJsonArray rows;
        for (const QString& id : std::as_const(m_order))
            rows.append(shortInfo(id));
        return list(rows, request.query, u"id"_s);
    }
    const QString& id = parts.constFirst();
    if (!m_configs.contains(id))
        return problem(404, u"There is no server set with this id."_s);
    if (parts.size() == 1) {
        if (request.method != "DELETE")
            return jsonResponse(shortInfo(id));
        removeSet(id);
        ApiResponse gone;
        gone.status = 204;
        return gone;
    }
    if (parts.at(1) == "config"_L1)
        return respondForConfig(id, request);
    if (parts.at(1) == "status"_L1)
        return jsonResponse(status(id));
    if (parts.at(1) == "history"_L1)
        return jsonResponse(m_histories.value(id).page(request.query));
    if (parts.at(1) == "servers"_L1)
        return disabled(id, parts.value(2), parts.value(3) == "disable"_L1);
    if (parts.at(1) == "responsetimes"_L1)
        return jsonResponse(QJsonObject());
    if (parts.at(1) == "simulate"_L1)
        return jsonResponse(fakeSimulation(status(id), bodyOf(request).toObject().value("failed"_L1).toArray()));
    return act(id, parts.at(1));
}

ApiResponse FakeLink::disabled(const QString& id, const QString& serverId, bool disabled) {
    QJsonObject config = m_configs.value(id);
    QJsonArray servers = config.value("servers"_L1).toArray();
    for (QJsonValueRef server : servers) {
        QJsonObject changed = server.toObject();
        if (changed.value("id"_L1) == serverId)
            changed.insert("disabled"_L1, disabled);
        server = changed;
    }
    config.insert("servers"_L1, servers);
    store(id, config);
    publishSet(id);
    return jsonResponse(m_servers.value(serverId));
}

ApiResponse FakeLink::respondForConfig(const QString& id, const ApiRequest& request) {
    const QByteArray tag = '"' + QByteArray::number(m_version) + '"';
    if (request.method == "PUT") {
        const QByteArray wanted = request.header("If-Match");
        if (!wanted.isEmpty() && wanted != tag)
            return problem(412, u"The server set was changed by somebody else in the meantime."_s);
        ++m_version;
        store(id, bodyOf(request).toObject());
        publishSet(id);
        return jsonResponse(m_configs.value(id));
    }
    ApiResponse response = jsonResponse(m_configs.value(id));
    response.headers.append({"ETag", tag});
    return response;
}

ApiResponse FakeLink::act(const QString& id, const QString& action) {
    if (action == "pause"_L1 || action == "resume"_L1) {
        setPaused(id, action == "pause"_L1);
        return jsonResponse(shortInfo(id));
    }
    if (action == "poll"_L1)
        return jsonResponse(shortInfo(id), 202);
    return problem(404, u"There is nothing of this name in a server set."_s);
}

} // namespace standby
#include "moc_FakeLink.cpp"
