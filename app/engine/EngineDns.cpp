// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineDns.h"

#include "engine/DnsTargets.h"
#include "engine/EngineState.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

EngineDns::EngineDns(EngineState& state)
    : m_engine(state)
    , m_names(state.settings)
    , m_updatingOptions(state.settings.options().dnsUpdating)
    , m_updates(std::make_unique<DnsUpdates>(*state.deadlines))
    , m_serving(std::make_unique<DnsServing>(state.clock)) {
    connectRooms();
    m_updates->setMaxConcurrentUpdates(m_updatingOptions.maxConcurrentUpdates);
    m_servingOptions = state.settings.options().dnsServing;
    m_servesAll = m_servingOptions.enabled;
    takeAllSets();
    m_serving->setOptions(m_servingOptions);
}

EngineDns::~EngineDns() = default;

void EngineDns::connectRooms() {
    Engine* engine = &m_engine.engine;
    QObject::connect(m_updates.get(), &DnsUpdates::changed, engine,
                     [this](const QString& setId, const QString& dnsServerId, bool statusChanged) {
                         m_engine.feed.dnsServer(setId, dnsServerId, statusChanged);
                         if (statusChanged)
                             takeState(setId, dnsServerId);
                     });
    QObject::connect(
        m_updates.get(), &DnsUpdates::failed, engine,
        [this](const QString& setId, const QString& dnsServerId, const QString& hostName, const QString& error) {
            takeFailure(setId, {dnsServerId, hostName}, error);
        });
    QObject::connect(
        m_updates.get(), &DnsUpdates::recovered, engine,
        [this](const QString& setId, const QString& dnsServerId, const QString& hostName, const QString& text) {
            takeRecovery(setId, {dnsServerId, hostName}, text);
        });
    QObject::connect(m_updates.get(), &DnsUpdates::logged, engine,
                     [this](const QString& setId, LogLevel level, const QString& text) {
                         m_engine.log(QStringLiteral("DNS"), level, text, setId);
                     });
    QObject::connect(m_serving.get(), &DnsServing::troubled, engine,
                     [this](const QString& key, const QString& text) { m_engine.trouble(key, text); });
    QObject::connect(m_serving.get(), &DnsServing::logged, engine,
                     [this](LogLevel level, const QString& text) { m_engine.log(QStringLiteral("DNS"), level, text); });
}

void EngineDns::applyOptions() {
    const Options& options = m_engine.settings.options();
    const DnsServingOptions serving = m_engine.demonstration.dnsServing();
    const bool servesOtherwise = m_servingOptions != serving;
    const bool sharesOtherwise =
        m_servingOptions.enabled != serving.enabled || m_servesAll != options.dnsServing.enabled;
    const bool updatesOtherwise = m_updatingOptions != options.dnsUpdating;
    m_servingOptions = serving;
    m_servesAll = options.dnsServing.enabled;
    m_updatingOptions = options.dnsUpdating;
    if (updatesOtherwise && m_updates)
        m_updates->setMaxConcurrentUpdates(m_updatingOptions.maxConcurrentUpdates);
    // Sockets are open only while the right answers are there.
    if (servesOtherwise && !serves())
        m_serving->setOptions(m_servingOptions);
    if (updatesOtherwise || sharesOtherwise)
        takeAllSets();
    if (servesOtherwise && serves())
        m_serving->setOptions(m_servingOptions);
}

void EngineDns::takeAllSets() {
    m_names.takeAll();
    serveAll();
    for (const ServerSet& set : m_engine.settings.sets()) {
        if (const ServerSetState* state = m_engine.stateOf(set.id))
            wish(set, *state);
    }
    const QSet<QString> before = std::exchange(m_contested, {});
    tell(m_names.contests());
    for (const QString& hostName : before - m_contested)
        m_engine.trouble("hostName/"_L1 + hostName, {});
}

void EngineDns::serveAll() {
    QList<ServedSet> served;
    if (serves()) {
        served.reserve(m_engine.settings.sets().size());
        for (const ServerSet& set : m_engine.settings.sets()) {
            if (const ServerSetState* state = m_engine.stateOf(set.id); state && serves(set.id))
                served.append(servedSetOf(set, m_names.answered(set), state->addresses));
        }
    }
    m_serving->setAll(served);
}

HostNames::Change EngineDns::takeNames(const QString& setId) {
    return m_names.take(setId);
}

void EngineDns::settle(const QString& setId, const HostNames::Change& names) {
    if (!m_engine.settings.set(setId)) {
        m_serving->remove(setId);
        forget(setId);
    }
    publish(setId);
    for (const QString& other : names.otherSets)
        publish(other);
    tell(names.contests);
}

void EngineDns::publish(const QString& setId) {
    const ServerSet* set = m_engine.settings.set(setId);
    const ServerSetState* state = m_engine.stateOf(setId);
    if (!set || !state)
        return;
    if (serves(setId))
        m_serving->set(servedSetOf(*set, m_names.answered(*set), state->addresses));
    wish(*set, *state);
}

void EngineDns::wish(const ServerSet& set, const ServerSetState& state) {
    if (!m_updates)
        return;
    const DnsWish wish = dnsWishOf(set, m_names.updated(set), state.addresses, m_updatingOptions);
    if (wish.servers.isEmpty() || wish.hostNames.isEmpty())
        return forget(set.id);
    if (!m_wished.contains(set.id)) {
        m_wished.insert(set.id);
        m_updates->setPaused(set.id, state.paused);
    }
    m_updates->wish(wish);
    settlePlaces(set, wish);
}

void EngineDns::forget(const QString& setId) {
    if (!m_wished.remove(setId))
        return;
    m_updates->remove(setId);
    const QHash<Place, Known> places = m_known.take(setId);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->failing)
            forgetFailure(setId, place.key());
    }
}

void EngineDns::pause(const QString& setId, bool paused, bool byFailure) {
    if (m_updates && m_wished.contains(setId))
        m_updates->setPaused(setId, paused, paused && byFailure);
}

void EngineDns::endUpdates() {
    m_updates.reset();
}

// Questions

QList<DnsServerState> EngineDns::servers(const QString& setId) const {
    return m_updates ? m_updates->state(setId) : QList<DnsServerState>();
}

std::optional<DnsAnswering> EngineDns::answering(const ServerSet& set, const ServerSetState& state) const {
    if (!serves(set.id))
        return std::nullopt;
    return DnsAnswering{m_serving->listening(), m_names.answered(set), set.dnsData.addresses, state.addresses,
                        set.dnsData.ttlSeconds};
}

Result<Simulation> EngineDns::simulated(const ServerSet& set, const ServerSetState& state,
                                        const QStringList& failed) const {
    return simulate(
        {set, state, m_engine.settings.options(), m_names.answered(set), m_names.updated(set), servers(set.id)},
        failed);
}

// What comes back

void EngineDns::takeState(const QString& setId, const QString& dnsServerId) {
    for (const DnsServerState& server : m_updates->state(setId)) {
        if (server.id != dnsServerId)
            continue;
        for (const DnsHostNameState& name : server.hostNames) {
            if (name.status != DnsStatus::Ok)
                continue;
            const Place place(dnsServerId, name.hostName);
            if (m_known.value(setId).value(place).remembered)
                takeRecovery(setId, place, name.records.join(", "_L1));
            if (name.lastUpdateAt == 0)
                continue;
            WallTime& updatedAt = m_known[setId][place].updatedAt;
            if (std::exchange(updatedAt, name.lastUpdateAt) != name.lastUpdateAt)
                record(HistoryType::DnsUpdated, setId, hostWithPort(server.host, server.port),
                       name.hostName + ": "_L1 + name.records.join(", "_L1));
        }
    }
}

void EngineDns::takeFailure(const QString& setId, const Place& place, const QString& error) {
    const ServerSet* set = m_engine.settings.set(setId);
    if (!set)
        return;
    Problem problem;
    problem.type = ProblemType::DnsUpdate;
    problem.serverSetId = setId;
    problem.serverSetName = set->name;
    for (const DnsServer& server : dnsServersOf(*set, m_updatingOptions)) {
        if (server.id == place.first)
            problem.server = hostWithPort(server.host, server.port);
    }
    problem.description = place.second + ": "_L1 + error;
    Known& known = m_known[setId][place];
    known.failing = true;
    known.remembered = false;
    const QString key = problemKey(setId, place);
    if (m_engine.reportProblem(key, problem) != Problems::Change::Added)
        return;
    record(HistoryType::DnsUpdateFailed, setId, problem.server, problem.description);
    NotifiedEvent event;
    event.event = NotificationEvent::DnsUpdateFailed;
    event.time = m_engine.clock.wallTime();
    event.serverSetId = setId;
    event.dnsServer = problem.server;
    event.dnsHostName = place.second;
    event.errorMessage = error;
    for (const DnsServerState& server : servers(setId)) {
        for (const DnsHostNameState& name : server.hostNames) {
            if (server.id == place.first && name.hostName == place.second)
                event.records = name.records;
        }
    }
    m_engine.notify->takeDnsFailure(key, place.first, event);
}

void EngineDns::takeRecovery(const QString& setId, const Place& place, const QString& text) {
    const QString key = problemKey(setId, place);
    if (const Problem* problem = m_engine.problems.byKey(key)) {
        record(HistoryType::DnsUpdateRecovered, setId, problem->server, place.second + ": "_L1 + text);
        m_engine.resolveProblem(key);
    }
    m_engine.notify->takeDnsRecovery(key, text);
    if (const auto known = m_known.find(setId); known != m_known.end() && known->contains(place)) {
        (*known)[place].failing = false;
        (*known)[place].remembered = false;
    }
}

QHash<QString, ToldDnsFailure> EngineDns::remember(const QHash<QString, ToldDnsFailure>& failures) {
    QHash<QString, ToldDnsFailure> kept;
    for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure) {
        const NotifiedEvent& event = failure->event;
        const ServerSet* set = m_engine.settings.set(event.serverSetId);
        const Place place(failure->dnsServerId, event.dnsHostName);
        if (!set || problemKey(event.serverSetId, place) != failure.key() || !isWished(*set, place))
            continue;
        Problem problem;
        problem.type = ProblemType::DnsUpdate;
        problem.serverSetId = set->id;
        problem.serverSetName = set->name;
        problem.server = event.dnsServer;
        problem.description = place.second + ": "_L1 + event.errorMessage;
        problem.firstDetectedAt = failure->since;
        m_engine.reportProblem(failure.key(), problem);
        m_known[set->id][place] = {true, true, 0};
        kept.insert(failure.key(), *failure);
    }
    return kept;
}

bool EngineDns::isWished(const ServerSet& set, const Place& place) const {
    const QList<DnsServerState> states = servers(set.id);
    return std::any_of(states.cbegin(), states.cend(), [&place](const DnsServerState& server) {
        return server.id == place.first &&
               std::any_of(server.hostNames.cbegin(), server.hostNames.cend(),
                           [&place](const DnsHostNameState& name) { return name.hostName == place.second; });
    });
}

void EngineDns::forgetFailure(const QString& setId, const Place& place) {
    const QString key = problemKey(setId, place);
    m_engine.resolveProblem(key);
    m_engine.notify->forgetDnsFailure(key);
}

/// What was known of DNS servers and names that are gone is forgotten; problems of others follow a new name of their
/// set.
void EngineDns::settlePlaces(const ServerSet& set, const DnsWish& wish) {
    const auto places = m_known.find(set.id);
    if (places == m_known.end())
        return;
    for (auto place = places->begin(); place != places->end();) {
        const QString key = problemKey(set.id, place.key());
        const auto server = std::find_if(wish.servers.cbegin(), wish.servers.cend(),
                                         [&](const DnsServer& candidate) { return candidate.id == place.key().first; });
        if (server == wish.servers.cend() || !wish.hostNames.contains(place.key().second)) {
            forgetFailure(set.id, place.key());
            place = places->erase(place);
            continue;
        }
        const QString title = hostWithPort(server->host, server->port);
        if (const Problem* known = m_engine.problems.byKey(key);
            known && (known->serverSetName != set.name || known->server != title)) {
            Problem problem = *known;
            problem.serverSetName = set.name;
            problem.server = title;
            m_engine.reportProblem(key, problem, problem.lastConfirmedAt);
        }
        ++place;
    }
}

void EngineDns::tell(const QList<HostNames::Contest>& contests) {
    for (const HostNames::Contest& contest : contests) {
        const QString key = "hostName/"_L1 + contest.hostName;
        if (contest.setIds.isEmpty()) {
            if (m_contested.remove(contest.hostName))
                m_engine.trouble(key, {});
            continue;
        }
        m_contested.insert(contest.hostName);
        QStringList names;
        for (const QString& id : contest.setIds)
            names.append('"'_L1 + m_engine.settings.set(id)->name + '"'_L1);
        m_engine.trouble(key, QStringLiteral("The host name %1 is listed by several server sets: %2. The first of them "
                                             "decides what DNS says for it; take the name out of the others.")
                                  .arg(contest.hostName, names.join(", "_L1)));
    }
}

void EngineDns::record(HistoryType type, const QString& setId, const QString& host, const QString& text) {
    HistoryEntry entry;
    entry.time = m_engine.clock.wallTime();
    entry.type = type;
    entry.serverSetId = setId;
    entry.serverName = host;
    entry.text = text;
    m_engine.history->record(std::move(entry));
}

bool EngineDns::serves(const QString& setId) const {
    return serves() && (m_servesAll || m_engine.demonstration.owns(setId));
}

QString EngineDns::problemKey(const QString& setId, const Place& place) {
    return "dns/"_L1 + setId + '/'_L1 + place.first + '/'_L1 + place.second;
}

} // namespace standby
