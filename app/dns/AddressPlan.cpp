// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/AddressPlan.h"

#include <QHostAddress>

#include <algorithm>
#include <optional>
#include <vector>

namespace standby {

namespace {

using Family = QAbstractSocket::NetworkLayerProtocol;

struct Address {
    Family family;
    QString text;
};

/// Nothing for what is no address: the settings were checked, but what DNS says must not depend on it.
std::optional<Address> canonical(const QString& text) {
    QHostAddress address;
    if (!address.setAddress(text))
        return std::nullopt;
    const QString canonicalText = address.toString();
    // The same text shares its memory with the settings.
    return Address{address.protocol(), canonicalText == text ? text : canonicalText};
}

struct Candidate {
    Address address;
    int weight = 0;
    bool responding = false;
};

std::vector<Candidate> enabledServers(const ServerSet& set, const QList<ServerState>& servers) {
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < set.servers.size(); ++i) {
        const Server& server = set.servers[i];
        if (server.disabled)
            continue;
        const bool failed = i < servers.size() && servers[i].status == ServerStatus::Failed;
        if (std::optional<Address> address = canonical(server.address))
            candidates.push_back({std::move(*address), server.weight, !failed});
    }
    return candidates;
}

/// The mode's choice among the @p eligible ones of a family.
QStringList chosen(AddressMode mode, const std::vector<const Candidate*>& eligible) {
    const bool weighted =
        mode == AddressMode::OneWeighted &&
        std::any_of(eligible.begin(), eligible.end(), [](const Candidate* one) { return one->weight > 0; });
    QStringList addresses;
    for (const Candidate* candidate : eligible) {
        if ((weighted && candidate->weight <= 0) || addresses.contains(candidate->address.text))
            continue;
        addresses << candidate->address.text;
        if (mode == AddressMode::FirstResponding)
            break;
    }
    return addresses;
}

QStringList keptOf(AddressMode mode, const std::vector<const Candidate*>& enabled, const QStringList& said) {
    QStringList kept;
    for (const QString& text : said) {
        const std::optional<Address> address = canonical(text);
        if (!address || kept.contains(address->text))
            continue;
        const bool configured = std::any_of(enabled.begin(), enabled.end(), [&](const Candidate* candidate) {
            return candidate->address.text == address->text;
        });
        if (configured)
            kept << address->text;
        if (configured && mode == AddressMode::FirstResponding)
            break;
    }
    return kept;
}

QStringList plannedOfFamily(Family family, const DnsData& dns, const std::vector<Candidate>& candidates,
                            const QStringList& said) {
    std::vector<const Candidate*> enabled;
    std::vector<const Candidate*> responding;
    for (const Candidate& candidate : candidates) {
        if (candidate.address.family != family)
            continue;
        enabled.push_back(&candidate);
        if (candidate.responding)
            responding.push_back(&candidate);
    }
    if (enabled.empty())
        return {};
    if (!responding.empty())
        return chosen(dns.addresses, responding);

    switch (dns.allFailed.mode) {
    case AllFailedMode::SingleAddress: {
        const std::optional<Address> single = canonical(dns.allFailed.address);
        return single && single->family == family ? QStringList{single->text} : QStringList();
    }
    case AllFailedMode::KeepLast:
        if (const QStringList kept = keptOf(dns.addresses, enabled, said); !kept.isEmpty())
            return kept;
        break;
    case AllFailedMode::AsIfAllResponding:
        break;
    }
    return chosen(dns.addresses, enabled);
}

} // namespace

QStringList plannedAddresses(const ServerSet& set, const QList<ServerState>& servers, const QStringList& said) {
    const std::vector<Candidate> candidates = enabledServers(set, servers);
    const bool allFailed = !candidates.empty() && std::none_of(candidates.begin(), candidates.end(),
                                                               [](const Candidate& one) { return one.responding; });
    if (allFailed && set.dnsData.allFailed.mode == AllFailedMode::SingleAddress) {
        if (const std::optional<Address> single = canonical(set.dnsData.allFailed.address))
            return {single->text};
    }
    return plannedOfFamily(QAbstractSocket::IPv4Protocol, set.dnsData, candidates, said) +
           plannedOfFamily(QAbstractSocket::IPv6Protocol, set.dnsData, candidates, said);
}

} // namespace standby
