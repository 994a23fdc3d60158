// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/NotificationSettings.h"
#include "model/PollingMethod.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace standby {

/// One IP address of a server set.
struct Server {
    QString id;
    QString address;     ///< what DNS says: IPv4 or IPv6
    QString pollAddress; ///< what is polled; empty: address. May be of the other family. null in JSON when empty.
    QString displayName;
    int weight = 1; ///< 0…1000; share of the answers in AddressMode::OneWeighted
    bool pauseSetOnFailure = false;
    bool disabled = false;
    QString notes;

    bool operator==(const Server&) const = default;

    /// The address that polls go to.
    const QString& effectivePollAddress() const { return pollAddress.isEmpty() ? address : pollAddress; }
    /// How a person calls it: display name, else address.
    const QString& title() const { return displayName.isEmpty() ? address : displayName; }
};

struct PollingFrequency {
    double intervalSeconds = 60;       ///< 0.2…86400, from start of cycle to start of cycle
    double failedIntervalSeconds = 30; ///< 0.2…86400, while any enabled server is failed
    int retries = 2;                   ///< 0…100 more polls before a server is failed
    double retryIntervalSeconds = 5;   ///< 0…3600, from the end of a failed poll to the next
    int successesToRecover = 1;        ///< 1…100 good polls in a row
    bool stopAtFirstSuccess = false;   ///< poll in order and only up to the first that responds

    bool operator==(const PollingFrequency&) const = default;
};

/// The servers, 1 or more, that offer one service, and all that is configured for them. One member per dialog section.
struct ServerSet {
    QString id;
    QString name;
    QList<Server> servers;
    PollingMethod pollingMethod = PingPoll{};
    PollingFrequency pollingFrequency;
    Notification notification;
    DnsData dnsData;
    DnsUpdate dnsUpdate;
    QStringList tags;
    QString notes;

    bool operator==(const ServerSet&) const = default;
};

/// Limits that validation enforces.
inline constexpr double shortestIntervalSeconds = 0.2;
inline constexpr double longestIntervalSeconds = 86400;
inline constexpr int longestName = 200; ///< characters
inline constexpr int longestNotes = 100'000;
inline constexpr int mostServersInSet = 1000;

/// The worst time in seconds from a server's death until it is failed, from the set's own numbers:
/// interval + retries x retry interval + (1 + retries) x timeout.
double detectionBoundSeconds(const ServerSet& set);

} // namespace standby
