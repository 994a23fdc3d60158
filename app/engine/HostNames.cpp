// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/HostNames.h"

#include "dns/Name.h"
#include "engine/DnsTargets.h"

#include <algorithm>

namespace standby {

QList<HostNames::Entry> HostNames::entriesOf(const ServerSet& set) {
    QList<Entry> entries;
    for (const QString& hostName : set.dnsData.hostNames) {
        if (const Result<DnsName> name = DnsName::fromText(hostName))
            entries.append({name->canonicalWire(), hostName});
    }
    return entries;
}

void HostNames::takeAll() {
    m_holders.clear();
    m_entries.clear();
    for (const ServerSet& set : m_settings.sets()) {
        const QList<Entry> entries = entriesOf(set);
        for (const Entry& entry : entries)
            m_holders[entry.key].append(set.id);
        if (!entries.isEmpty())
            m_entries.insert(set.id, entries);
    }
}

HostNames::Change HostNames::take(const QString& setId) {
    QList<Entry> names = m_entries.take(setId);
    for (const Entry& entry : names) {
        const auto holders = m_holders.find(entry.key);
        holders->removeAll(setId);
        if (holders->isEmpty())
            m_holders.erase(holders);
    }
    if (const ServerSet* set = m_settings.set(setId)) {
        const QList<Entry> entries = entriesOf(*set);
        for (const Entry& entry : entries) {
            m_holders[entry.key].append(setId);
            const bool had =
                std::any_of(names.cbegin(), names.cend(), [&](const Entry& before) { return before.key == entry.key; });
            if (!had)
                names.append(entry);
        }
        if (!entries.isEmpty())
            m_entries.insert(setId, entries);
    }
    Change change;
    for (const Entry& entry : names) {
        for (const QString& holder : m_holders.value(entry.key))
            change.otherSets.insert(holder);
        change.contests.append(contestOf(entry.key));
    }
    change.otherSets.remove(setId);
    return change;
}

QStringList HostNames::holdersInOrder(const QByteArray& key) const {
    QStringList holders = m_holders.value(key);
    if (holders.size() > 1) {
        // While several sets change at once, some are gone already.
        holders.removeIf([this](const QString& id) { return !m_settings.set(id); });
        std::sort(holders.begin(), holders.end(),
                  [this](const QString& a, const QString& b) { return m_settings.indexOf(a) < m_settings.indexOf(b); });
    }
    return holders;
}

bool HostNames::shareDnsServer(const QString& a, const QString& b) const {
    const ServerSet* first = m_settings.set(a);
    const ServerSet* second = m_settings.set(b);
    if (!first || !second)
        return false;
    const DnsUpdatingOptions& options = m_settings.options().dnsUpdating;
    const QList<DnsServer> servers = dnsServersOf(*first, options);
    const QList<DnsServer> others = dnsServersOf(*second, options);
    return std::any_of(servers.cbegin(), servers.cend(), [&](const DnsServer& server) {
        return std::any_of(others.cbegin(), others.cend(), [&](const DnsServer& other) {
            return server.host == other.host && server.port == other.port;
        });
    });
}

HostNames::Contest HostNames::contestOf(const QByteArray& key) const {
    Contest contest{DnsName::fromWire(key).value_or(DnsName()).toText(), holdersInOrder(key)};
    QStringList& holders = contest.setIds;
    const auto fightsNobody = [all = holders, this](const QString& id) {
        return std::none_of(all.cbegin(), all.cend(),
                            [&](const QString& other) { return other != id && shareDnsServer(id, other); });
    };
    if (!m_settings.options().dnsServing.enabled)
        holders.removeIf(fightsNobody);
    if (holders.size() < 2)
        holders.clear();
    return contest;
}

QStringList HostNames::answered(const ServerSet& set) const {
    QStringList names;
    for (const Entry& entry : m_entries.value(set.id)) {
        if (holdersInOrder(entry.key).constFirst() == set.id)
            names.append(entry.hostName);
    }
    return names;
}

QStringList HostNames::updated(const ServerSet& set) const {
    QStringList names;
    for (const Entry& entry : m_entries.value(set.id)) {
        const QStringList holders = holdersInOrder(entry.key);
        const auto own = std::find(holders.cbegin(), holders.cend(), set.id);
        if (std::none_of(holders.cbegin(), own,
                         [&](const QString& earlier) { return shareDnsServer(earlier, set.id); }))
            names.append(entry.hostName);
    }
    return names;
}

QList<HostNames::Contest> HostNames::contests() const {
    QList<Contest> contests;
    for (auto holders = m_holders.cbegin(); holders != m_holders.cend(); ++holders) {
        if (holders->size() > 1)
            contests.append(contestOf(holders.key()));
    }
    return contests;
}

} // namespace standby
