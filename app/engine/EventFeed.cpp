// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EventFeed.h"

#include "model/StatusJson.h"

namespace standby {

EventFeed::EventFeed(EventHub& hub, DeadlineQueue& deadlines, const CurrentSettings& settings, const Problems& problems,
                     StateOf stateOf, DnsServersOf dnsServersOf)
    : m_hub(hub)
    , m_deadlines(deadlines)
    , m_settings(settings)
    , m_problems(problems)
    , m_stateOf(std::move(stateOf))
    , m_dnsServersOf(std::move(dnsServersOf)) {}

void EventFeed::serverSet(const QString& setId, bool statusChanged) {
    if (statusChanged) {
        m_serverSets.remove(setId);
        publishServerSet(setId);
    } else if (!skipped()) {
        m_serverSets.insert(setId);
        refreshLater();
    }
}

void EventFeed::server(const QString& setId, const QString& serverId, bool statusChanged) {
    if (statusChanged) {
        m_servers.remove({setId, serverId});
        publishServer(setId, serverId);
    } else if (!skipped()) {
        m_servers.insert({setId, serverId});
        refreshLater();
    }
}

void EventFeed::dnsServer(const QString& setId, const QString& dnsServerId, bool statusChanged) {
    if (statusChanged) {
        m_dnsServers.remove({setId, dnsServerId});
        publishDnsServer(setId, dnsServerId);
    } else if (!skipped()) {
        m_dnsServers.insert({setId, dnsServerId});
        refreshLater();
    }
}

void EventFeed::problem(const QString& problemId, bool changed) {
    if (changed) {
        m_problemIds.remove(problemId);
        publishProblem(problemId);
    } else if (!skipped()) {
        m_problemIds.insert(problemId);
        refreshLater();
    }
}

void EventFeed::serverSetDeleted(const QString& setId) {
    m_hub.publish("serverSetDeleted", {{QStringLiteral("id"), setId}});
}

void EventFeed::problemResolved(const QString& problemId) {
    m_hub.publish("problemResolved", {{QStringLiteral("id"), problemId}});
}

void EventFeed::logLine(const LogLine& line) {
    if (!skipped())
        m_hub.publish("log", toJson(line));
}

void EventFeed::pausedAll(bool pausedAll) {
    m_hub.publish("polling", {{QStringLiteral("pausedAll"), pausedAll}});
}

void EventFeed::options() {
    m_hub.publish("options", {});
}

void EventFeed::demonstration(const Demonstration& demonstration) {
    m_hub.publish("demonstration", toJson(demonstration));
}

void EventFeed::revision(int number) {
    m_hub.publish("revision", {{QStringLiteral("number"), number}});
}

void EventFeed::refreshLater() {
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    m_deadlines.scheduleAfter(refreshUs, [this] { refresh(); });
}

void EventFeed::refresh() {
    m_refreshPending = false;
    for (const QString& setId : std::exchange(m_serverSets, {}))
        publishServerSet(setId);
    for (const auto& [setId, serverId] : std::exchange(m_servers, {}))
        publishServer(setId, serverId);
    for (const auto& [setId, dnsServerId] : std::exchange(m_dnsServers, {}))
        publishDnsServer(setId, dnsServerId);
    for (const QString& problemId : std::exchange(m_problemIds, {}))
        publishProblem(problemId);
}

/// Nobody is told: then nothing is put into words.
bool EventFeed::skipped() {
    if (m_hub.wanted())
        return false;
    m_hub.skip();
    return true;
}

void EventFeed::publishServerSet(const QString& setId) {
    if (skipped())
        return;
    const ServerSet* set = m_settings.set(setId);
    const ServerSetState* state = m_stateOf(setId);
    if (set && state)
        m_hub.publish("serverSet", shortJson(*set, *state));
}

void EventFeed::publishServer(const QString& setId, const QString& serverId) {
    if (skipped())
        return;
    const ServerSet* set = m_settings.set(setId);
    const ServerSetState* state = m_stateOf(setId);
    const Server* server = m_settings.server(setId, serverId);
    if (!set || !state || !server)
        return;
    const qsizetype index = server - set->servers.constData();
    m_hub.publish("server", {{QStringLiteral("serverSetId"), setId},
                             {QStringLiteral("server"),
                              serverEventJson(*server, state->servers.value(index), set->pollingFrequency)}});
}

void EventFeed::publishDnsServer(const QString& setId, const QString& dnsServerId) {
    if (skipped())
        return;
    for (const DnsServerState& state : m_dnsServersOf(setId)) {
        if (state.id == dnsServerId)
            m_hub.publish("dnsServer",
                          {{QStringLiteral("serverSetId"), setId}, {QStringLiteral("dnsServer"), toJson(state)}});
    }
}

void EventFeed::publishProblem(const QString& problemId) {
    if (skipped())
        return;
    if (const Problem* problem = m_problems.byId(problemId))
        m_hub.publish("problem", toJson(*problem));
}

} // namespace standby
