// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeDefaults.h"
#include "support/FakeDns.h"
#include "support/FakeLink.h"
#include "support/FakeResponses.h"

#include <QUrlQuery>

namespace standby {

using namespace Qt::StringLiterals;

ApiResponse FakeLink::respondForRevisions(const QStringList& parts, const ApiRequest& request) {
    const int number = parts.value(1).toInt();
    if (parts.size() == 1)
        return jsonResponse(m_revisions.rows());
    if (!m_revisions.has(number))
        return problem(404, u"There is no revision of this number."_s);
    if (parts.value(2) == "changes"_L1)
        return jsonResponse(m_revisions.changes(number));
    if (request.method != "POST")
        return jsonResponse(m_revisions.row(number));
    const bool undoes = parts.value(2) == "undo"_L1;
    const QString what = undoes ? u"Undid revision %1"_s.arg(number) : u"Restored revision %1"_s.arg(number);
    return jsonResponse(m_revisions.row(addRevision(what, u"window"_s, {}, undoes ? number : 0)));
}

QJsonObject FakeLink::shortInfo(const QString& id) const {
    const QJsonObject state = m_states.value(id);
    int failed = 0;
    bool known = false;
    QJsonArray addresses;
    QJsonArray active;
    QJsonValue error;
    QJsonValue since;
    double ms = -1;
    const QJsonArray servers = m_configs.value(id).value("servers"_L1).toArray();
    for (const QJsonValue& configured : servers) {
        const QJsonObject server = m_servers.value(configured["id"_L1].toString());
        const QString status = server.value("status"_L1).toString();
        if (status == "failed"_L1 && ++failed == 1)
            error = server.value("lastError"_L1);
        known = known || status == "ok"_L1;
        if (since.toString() < server.value("since"_L1).toString())
            since = server.value("since"_L1);
        if (status == "ok"_L1)
            ms = std::max(ms, server.value("lastResponseMs"_L1).toDouble());
        if (!server.value("active"_L1).toBool() || !active.isEmpty())
            continue;
        const QString name = server.value("displayName"_L1).toString();
        addresses.append(server.value("address"_L1));
        active.append(name.isEmpty() ? server.value("address"_L1) : QJsonValue(name));
    }
    return {{u"id"_s, id},
            {u"name"_s, m_configs.value(id).value("name"_L1)},
            {u"status"_s, failed > 0 ? u"failed"_s
                          : known    ? u"ok"_s
                                     : u"unknown"_s},
            {u"paused"_s, state.value("paused"_L1).toBool()},
            {u"pollState"_s, state.value("pollState"_L1)},
            {u"nextPollAt"_s, state.value("nextPollAt"_L1)},
            {u"since"_s, since},
            {u"addresses"_s, addresses},
            {u"active"_s, active},
            {u"tags"_s, m_configs.value(id).value("tags"_L1).toArray()},
            {u"servers"_s, servers.size()},
            {u"failedServers"_s, failed},
            {u"lastError"_s, error},
            {u"responseMs"_s, ms < 0 ? QJsonValue() : QJsonValue(ms)}};
}

QJsonArray FakeLink::recentPolls(const QString& id) const {
    QJsonArray rows;
    for (const QJsonValue& configured : m_configs.value(id).value("servers"_L1).toArray()) {
        const QString server = configured["id"_L1].toString();
        rows.append(QJsonObject{{u"id"_s, server},
                                {u"lastPollAt"_s, m_servers.value(server).value("lastPollAt"_L1)},
                                {u"polls"_s, m_servers.value(server).value("recentPolls"_L1).toArray()}});
    }
    return rows;
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
    if (QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(u"dryRun"_s) == "true"_L1)
        return jsonResponse(m_preview);
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
    if (first == "statistics"_L1)
        return jsonResponse(QJsonObject{{u"pollsPerSecond"_s, 2.5}, {u"nextPollAt"_s, timeText(now() + 3'000)}});
    if (first == "healthz"_L1)
        return jsonResponse(QJsonObject{{u"status"_s, u"ok"_s}});
    if (first == "version"_L1)
        return jsonResponse(QJsonObject{{u"version"_s, u"0.1.0"_s}});
    if (first == "pauseall"_L1 || first == "resumeall"_L1) {
        for (const QString& id : std::as_const(m_order))
            setPaused(id, first == "pauseall"_L1);
        return jsonResponse(QJsonObject{{u"pausedAll"_s, first == "pauseall"_L1}});
    }
    if (first == "revisions"_L1)
        return respondForRevisions(parts, request);
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
        const QUrlQuery wanted(QString::fromLatin1(request.query));
        const QStringList ids = wanted.queryItemValue(u"ids"_s).split(u',', Qt::SkipEmptyParts);
        QJsonArray rows;
        for (const QString& id : std::as_const(m_order)) {
            if (!ids.isEmpty() && !ids.contains(id))
                continue;
            QJsonObject row = shortInfo(id);
            if (wanted.hasQueryItem(u"recentPolls"_s))
                row.insert("recentPolls"_L1, recentPolls(id));
            rows.append(row);
        }
        return list(rows, request.query, u"id"_s);
    }
    const QString& id = parts.constFirst();
    if (id == "actions"_L1)
        return actOnSeveral(bodyOf(request).toObject());
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

ApiResponse FakeLink::actOnSeveral(const QJsonObject& body) {
    const QString action = body.value("action"_L1).toString();
    QJsonArray done;
    QJsonArray failed;
    for (const QJsonValue& one : body.value("ids"_L1).toArray()) {
        const QString id = one.toString();
        if (!m_configs.contains(id)) {
            failed.append(QJsonObject{{u"id"_s, id}, {u"detail"_s, u"There is no server set with this id."_s}});
            continue;
        }
        if (action == "delete"_L1)
            removeSet(id);
        else
            act(id, action);
        done.append(id);
    }
    const bool changed = action == "delete"_L1 && !done.isEmpty();
    const QJsonValue revision =
        changed ? QJsonValue(addRevision(u"Deleted %1 server sets"_s.arg(done.size()))) : QJsonValue();
    return jsonResponse(QJsonObject{{u"done"_s, done}, {u"failed"_s, failed}, {u"revision"_s, revision}});
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
