// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineDemonstration.h"

#include "demo/FreePort.h"
#include "engine/EngineState.h"
#include "model/Json.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 usualDnsPort = 5300;

QString hostName() {
    return u"www.standby.test"_s; // RFC 6761, section 6.2: never a name of the Internet
}

CommandError refused(Refusal refusal, const QString& why) {
    return {refusal, {{why, {}}}};
}

CommandError notRunning() {
    return refused(Refusal::NotFound, u"The demonstration does not run. Start it first."_s);
}

/// Where somebody on this computer asks a DNS server that listens on @p address.
QString askableAddress(const QString& address) {
    const QHostAddress listening(address);
    return listening == QHostAddress(QHostAddress::AnyIPv4)   ? u"127.0.0.1"_s
           : listening == QHostAddress(QHostAddress::AnyIPv6) ? u"::1"_s
                                                              : address;
}

} // namespace

EngineDemonstration::EngineDemonstration(EngineState& state) : m_engine(state), m_servers(*state.deadlines) {}

ServerSet EngineDemonstration::newSet() const {
    ServerSet set;
    set.id = newId();
    set.name = u"Demonstration"_s;
    for (int further = 2; !m_engine.settings.idOfName(set.name).isEmpty(); ++further)
        set.name = u"Demonstration %1"_s.arg(further);
    for (int number = 1; number <= DemoServers::count; ++number) {
        Server server;
        server.id = newId();
        server.address = DemoServers::addressOf(number).toString();
        server.displayName = m_servers.nameOf(number);
        set.servers.append(server);
    }
    HttpPoll poll;
    poll.url = u"http://%1:%2/"_s.arg(hostName()).arg(m_servers.port());
    poll.timeoutSeconds = 1;
    set.pollingMethod = poll;
    // Quick enough to wait for, slow enough to watch.
    set.pollingFrequency.intervalSeconds = 2;
    set.pollingFrequency.failedIntervalSeconds = 1;
    set.pollingFrequency.retries = 1;
    set.pollingFrequency.retryIntervalSeconds = 1;
    set.pollingFrequency.successesToRecover = 2;
    set.notification.useDefaults = false; // nobody is to be told
    set.dnsUpdate.useDefaults = false;
    set.dnsData.hostNames = {hostName()};
    set.dnsData.ttlSeconds = 1;
    set.notes = u"It goes when the demonstration ends."_s;
    return set;
}

std::optional<CommandError> EngineDemonstration::obstacle() const {
    if (!m_engine.running)
        return refused(Refusal::Failed, u"The program is ending. Nothing was started."_s);
    if (!m_setId.isEmpty())
        return refused(Refusal::Conflict, u"It runs already."_s);
    for (const ServerSet& set : m_engine.settings.sets()) {
        if (set.dnsData.hostNames.contains(hostName(), Qt::CaseInsensitive))
            return refused(Refusal::Conflict, u"The server set \"%1\" has the host name of the demonstration, %2. Take "
                                              "it out there first."_s.arg(set.name, hostName()));
    }
    if (m_engine.settings.options().dnsServing.enabled && !m_engine.dns->serving().listening())
        return refused(Refusal::Conflict, u"Standby is to answer DNS but cannot, as the problems say. Put that right, "
                                          "or switch DNS serving off in the options."_s);
    return {};
}

Outcome<Done> EngineDemonstration::start(const Author& author) {
    if (const std::optional<CommandError> error = obstacle())
        return *error;
    if (const Result<Done> opened = m_servers.open(); !opened)
        return CommandError{Refusal::Conflict, opened.errors()};
    m_dnsPort = freePort(QHostAddress(QHostAddress::LocalHost), usualDnsPort);
    const ServerSet set = newSet();
    m_setId = set.id;
    Configuration candidate = m_engine.settings.configuration();
    candidate.serverSets.append(set);
    m_engine.settings.replace(std::move(candidate));
    {
        const Acting acting(m_engine, author);
        m_engine.setAdded(set.id);
    }
    m_engine.dns->applyOptions();
    if (!m_engine.dns->serving().listening()) {
        takeAway();
        return refused(Refusal::Conflict, u"No port of 127.0.0.1 could be had to answer DNS on. Try again."_s);
    }
    log(u"Started the demonstration: www.standby.test, answered on %1 port %2"_s.arg(state().dnsAddress)
            .arg(state().dnsPort),
        author);
    tell();
    return Done{};
}

Outcome<Done> EngineDemonstration::end(const Author& author) {
    if (m_setId.isEmpty())
        return notRunning();
    log(u"Ended the demonstration"_s, author);
    takeAway();
    tell();
    return Done{};
}

void EngineDemonstration::takeAway() {
    const ServerSet set = *m_engine.settings.set(m_setId);
    Configuration candidate = saved(m_engine.settings.configuration());
    m_engine.settings.replace(std::move(candidate));
    m_setId.clear();
    m_engine.setRemoved(set);
    m_engine.dns->applyOptions();
    m_servers.close();
}

Outcome<Done> EngineDemonstration::switchServer(int number, bool runs, const Author& author) {
    if (m_setId.isEmpty())
        return notRunning();
    if (!m_servers.has(number))
        return refused(Refusal::NotFound,
                       u"The demonstration has the servers 1 to %1, and no other."_s.arg(DemoServers::count));
    if (m_servers.running(number) == runs)
        return Done{};
    if (!runs)
        m_servers.stop(number);
    else if (const Result<Done> started = m_servers.start(number); !started)
        return CommandError{Refusal::Conflict, started.errors()};
    log((runs ? u"Switched %1 on"_s : u"Switched %1 off"_s).arg(m_servers.nameOf(number)), author);
    tell();
    return Done{};
}

Demonstration EngineDemonstration::state() const {
    if (m_setId.isEmpty())
        return {};
    const DnsServingOptions serving = dnsServing();
    Demonstration state{true, m_setId, hostName(), askableAddress(serving.addresses.value(0)), serving.port, {}};
    for (int number = 1; number <= DemoServers::count; ++number) {
        state.servers.append({number, DemoServers::addressOf(number).toString(), m_servers.port(),
                              m_servers.running(number), m_servers.nameOf(number)});
    }
    return state;
}

DnsServingOptions EngineDemonstration::dnsServing() const {
    const DnsServingOptions& options = m_engine.settings.options().dnsServing;
    if (options.enabled || m_setId.isEmpty())
        return options;
    DnsServingOptions own;
    own.enabled = true;
    own.addresses = {u"127.0.0.1"_s};
    own.port = m_dnsPort;
    return own;
}

Configuration EngineDemonstration::saved(const Configuration& configuration) const {
    Configuration without = configuration;
    if (!m_setId.isEmpty())
        without.serverSets.removeIf([this](const ServerSet& set) { return set.id == m_setId; });
    return without;
}

void EngineDemonstration::carryInto(Configuration& configuration) const {
    const ServerSet* own = m_engine.settings.set(m_setId);
    if (!own)
        return;
    ServerSet set = *own;
    const auto taken = [&configuration](const QString& name) {
        return std::any_of(
            configuration.serverSets.cbegin(), configuration.serverSets.cend(),
            [&name](const ServerSet& other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    for (int further = 2; taken(set.name); ++further)
        set.name = u"Demonstration %1"_s.arg(further);
    configuration.serverSets.append(set);
}

std::optional<CommandError> EngineDemonstration::refusalOf(const Configuration& candidate) const {
    const ServerSet* own = m_engine.settings.set(m_setId);
    if (!own)
        return {};
    const auto found = std::find_if(candidate.serverSets.cbegin(), candidate.serverSets.cend(),
                                    [this](const ServerSet& set) { return set.id == m_setId; });
    const auto same = [own](ServerSet set) {
        set.name = own->name; // another may have taken it
        return set == *own;
    };
    if (found != candidate.serverSets.cend() && same(*found))
        return {};
    return refused(Refusal::Conflict, whyNotChanged());
}

QString EngineDemonstration::whyNotChanged() {
    return u"This server set belongs to the demonstration: it goes when the demonstration ends, and cannot be changed. "
           "Make a server set of your own instead."_s;
}

void EngineDemonstration::tell() const {
    m_engine.feed.demonstration(state());
}

void EngineDemonstration::log(const QString& text, const Author& author) const {
    m_engine.log(u"Program"_s, LogLevel::Information, u"%1 (by %2)"_s.arg(text, EngineState::nameOf(author)), m_setId);
}

} // namespace standby
