// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/DnsUpdates.h"

#include "dns/DnsExchange.h"
#include "dns/update/DnsServerTrial.h"
#include "dns/update/HostAddresses.h"
#include "dns/update/NameUpdate.h"
#include "dns/update/RecordUpdaters.h"
#include "dns/update/Rfc2136Updater.h"
#include "dns/update/WireLookup.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace standby {

namespace {

std::shared_ptr<const WantedRecords> wantedRecords(const DnsWish& wish) {
    auto wanted = std::make_shared<WantedRecords>();
    wanted->ttlSeconds = quint32(std::max(wish.ttlSeconds, 0));
    for (const QString& text : wish.addresses) {
        const QHostAddress address(text);
        if (!address.isNull() && !wanted->addresses.contains(address))
            wanted->addresses << address;
    }
    std::stable_sort(
        wanted->addresses.begin(), wanted->addresses.end(), [](const QHostAddress& a, const QHostAddress& b) {
            return a.protocol() == QAbstractSocket::IPv4Protocol && b.protocol() != QAbstractSocket::IPv4Protocol;
        });
    return wanted;
}

DnsStatus statusOf(const QList<DnsHostNameState>& names) {
    const auto any = [&](DnsStatus status) {
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const DnsHostNameState& name) { return name.status == status; });
    };
    for (const DnsStatus status : {DnsStatus::Failed, DnsStatus::Updating, DnsStatus::Unknown}) {
        if (any(status))
            return status;
    }
    return DnsStatus::Ok;
}

/// How the DNS servers are reached, but in tests.
struct Network {
    explicit Network(DeadlineQueue& deadlines)
        : exchange(deadlines, watcher)
        , hosts(deadlines)
        , lookup(exchange, hosts)
        , updater(makeRecordUpdaters(deadlines, watcher, std::make_unique<Rfc2136Updater>(deadlines, exchange))) {}

    SocketWatcher watcher;
    DnsExchange exchange;
    HostAddresses hosts;
    WireLookup lookup;
    std::unique_ptr<RecordUpdater> updater;
};

struct SetUpdates {
    struct Server {
        std::shared_ptr<const DnsServer> server;
        std::vector<std::unique_ptr<NameUpdate>> names; ///< in the order of the wish
    };
    std::shared_ptr<const DnsWish> wish;
    std::vector<Server> servers;
};

} // namespace

struct DnsUpdates::State {
    State(DeadlineQueue& queue, RecordLookup& records, RecordUpdater& updater, DnsUpdates& owner)
        : slots(queue)
        , news(queue, [&owner](const UpdateNews& one) { owner.tell(one); })
        , parts{queue, records, updater, slots, news, counters} {}

    template<typename Visit> void forEachName(const QString& serverSetId, Visit visit) {
        const auto found = sets.find(serverSetId);
        if (found == sets.end())
            return;
        for (SetUpdates::Server& server : found->second.servers) {
            for (const std::unique_ptr<NameUpdate>& name : server.names)
                visit(*name);
        }
    }

    std::unique_ptr<Network> network;
    Counters counters;
    UpdateSlots slots;
    UpdateNewsBox news;
    UpdateParts parts;
    QSet<QString> paused;
    std::unordered_map<QString, SetUpdates> sets;
    std::map<quint64, std::unique_ptr<DnsServerTrial>> trials;
    quint64 lastTrial = 0;
};

DnsUpdates::DnsUpdates(DeadlineQueue& deadlines, QObject* parent) : QObject(parent) {
    auto network = std::make_unique<Network>(deadlines);
    m_state = std::make_unique<State>(deadlines, network->lookup, *network->updater, *this);
    m_state->network = std::move(network);
}

DnsUpdates::DnsUpdates(DeadlineQueue& deadlines, RecordLookup& lookup, RecordUpdater& updater, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(deadlines, lookup, updater, *this)) {}

DnsUpdates::~DnsUpdates() = default;

void DnsUpdates::setMaxConcurrentUpdates(int most) {
    m_state->slots.setMost(most);
}

void DnsUpdates::wish(const DnsWish& wish) {
    SetUpdates& set = m_state->sets[wish.serverSetId];
    if (set.wish && *set.wish == wish)
        return;
    const auto kept = std::make_shared<const DnsWish>(wish);
    const bool act = !m_state->paused.contains(wish.serverSetId);
    const auto wanted = wantedRecords(wish);
    QHash<std::pair<QString, QString>, std::unique_ptr<NameUpdate>*> known;
    std::vector<SetUpdates::Server> before = std::exchange(set.servers, {});
    for (SetUpdates::Server& server : before) {
        for (std::unique_ptr<NameUpdate>& name : server.names)
            known.insert({server.server->id, name->state().hostName}, &name);
    }
    for (const DnsServer& each : kept->servers) {
        const std::shared_ptr<const DnsServer> server(kept, &each);
        SetUpdates::Server& entry = set.servers.emplace_back();
        entry.server = server;
        for (const QString& hostName : wish.hostNames) {
            if (std::unique_ptr<NameUpdate>* name = known.value({server->id, hostName}); name && *name) {
                (*name)->want(server, wanted, act);
                entry.names.push_back(std::move(*name));
                continue;
            }
            entry.names.push_back(
                std::make_unique<NameUpdate>(m_state->parts, wish.serverSetId, server, hostName, wanted));
            act ? entry.names.back()->resume() : entry.names.back()->pause(false);
        }
    }
    for (SetUpdates::Server& server : before) {
        for (std::unique_ptr<NameUpdate>& name : server.names) {
            if (name)
                name->dismiss();
        }
    }
    if (wish.servers.isEmpty() || wish.hostNames.isEmpty())
        m_state->sets.erase(wish.serverSetId);
    else
        set.wish = kept;
}

void DnsUpdates::remove(const QString& serverSetId) {
    m_state->sets.erase(serverSetId);
    m_state->paused.remove(serverSetId);
    m_state->news.forget(serverSetId);
}

void DnsUpdates::setPaused(const QString& serverSetId, bool paused, bool finishFirst) {
    if (m_state->paused.contains(serverSetId) == paused)
        return;
    if (paused)
        m_state->paused.insert(serverSetId);
    else
        m_state->paused.remove(serverSetId);
    m_state->forEachName(serverSetId, [&](NameUpdate& name) { paused ? name.pause(finishFirst) : name.resume(); });
}

void DnsUpdates::recheck(const QString& serverSetId) {
    if (!m_state->paused.contains(serverSetId))
        m_state->forEachName(serverSetId, [](NameUpdate& name) { name.takeSteps(UpdateSlots::Urgency::Changed); });
}

QList<DnsServerState> DnsUpdates::state(const QString& serverSetId) const {
    QList<DnsServerState> states;
    const auto found = m_state->sets.find(serverSetId);
    if (found == m_state->sets.end())
        return states;
    for (const SetUpdates::Server& server : found->second.servers) {
        DnsServerState state;
        state.id = server.server->id;
        state.host = server.server->host;
        state.port = server.server->port;
        for (const std::unique_ptr<NameUpdate>& name : server.names)
            state.hostNames << name->state();
        state.status = statusOf(state.hostNames);
        states << state;
    }
    return states;
}

void DnsUpdates::test(const DnsServer& server, const QString& hostName, std::function<void(DnsTestReport)> answer) {
    const quint64 number = ++m_state->lastTrial;
    std::unique_ptr<DnsServerTrial>& trial = m_state->trials[number];
    trial = std::make_unique<DnsServerTrial>(m_state->parts.deadlines, m_state->parts.lookup, m_state->parts.updater);
    trial->start(server, hostName, [this, number, answer = std::move(answer)](DnsTestReport&& report) {
        const auto tell = answer;
        m_state->trials.erase(number);
        tell(std::move(report));
    });
}

DnsUpdates::Counters DnsUpdates::counters() const {
    Counters counters = m_state->counters;
    counters.running = m_state->slots.running();
    counters.waiting = m_state->slots.waiting();
    return counters;
}

void DnsUpdates::tell(const UpdateNews& news) {
    switch (news.kind) {
    case UpdateNews::Kind::Changed:
    case UpdateNews::Kind::StatusChanged:
        Q_EMIT changed(news.serverSetId, news.dnsServerId, news.kind == UpdateNews::Kind::StatusChanged);
        break;
    case UpdateNews::Kind::Failed:
        Q_EMIT failed(news.serverSetId, news.dnsServerId, news.hostName, news.text);
        break;
    case UpdateNews::Kind::Recovered:
        Q_EMIT recovered(news.serverSetId, news.dnsServerId, news.hostName, news.text);
        break;
    case UpdateNews::Kind::Logged:
        Q_EMIT logged(news.serverSetId, news.level, news.text);
        break;
    }
}

} // namespace standby

#include "moc_DnsUpdates.cpp"
