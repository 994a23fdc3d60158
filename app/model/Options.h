// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/NotificationSettings.h"
#include "model/ServerSet.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace standby {

struct UiOptions {
    bool launchAtLogin = false;
    bool trayMessages = true;
    bool playSound = true;
    QString soundFile;                           ///< empty: the built-in sound
    QString theme = QStringLiteral("system");    ///< system, light, dark, highContrast
    QString language = QStringLiteral("system"); ///< system, en, de, ar

    bool operator==(const UiOptions&) const = default;
};

struct ServerPollingOptions {
    int maxConcurrentPolls = 1000; ///< 1…100000
    bool recordOnlyChanges = true; ///< history: false keeps every poll
    int purgeAfterDays = 365;      ///< 0: never

    bool operator==(const ServerPollingOptions&) const = default;
};

struct NotificationOptions {
    QList<NotificationRule> defaultMethods;
    EmailDefaults email;
    double gatherSeconds = 5;        ///< 0…3600, from the first event to the message; 0: each event is a message
    double reminderSeconds = 0;      ///< between reminders of a problem that lasts, 60…2592000; 0: none
    double retryForSeconds = 86'400; ///< how long a message that is not taken is tried again, 0…604800

    bool operator==(const NotificationOptions&) const = default;
};

struct DnsUpdatingOptions {
    int maxConcurrentUpdates = 10; ///< 1…1000
    QList<DnsServer> defaultServers;

    bool operator==(const DnsUpdatingOptions&) const = default;
};

struct DnsForwarding {
    bool enabled = false;
    QString address;
    int port = 53;
    bool clearRecursion = true;

    bool operator==(const DnsForwarding&) const = default;
};

struct DnsServingOptions {
    bool enabled = false;
    QStringList addresses{QStringLiteral("127.0.0.1")};
    int port = 53;
    QStringList nameServers; ///< names for NS and SOA; empty: this machine's own name
    QString contact;
    DnsForwarding forward;

    bool operator==(const DnsServingOptions&) const = default;
};

enum class LogRollover { Hour, Day, Month };
enum class LogTimeZone { Utc, Local };

struct LoggingOptions {
    int cachedLines = 1000; ///< 100…1000000
    bool toDisk = false;
    QString directory; ///< empty: `logs` in the data directory
    LogRollover rollover = LogRollover::Day;
    LogTimeZone timeZone = LogTimeZone::Local;

    bool operator==(const LoggingOptions&) const = default;
};

enum class Role { Read, Operate, Admin }; ///< each includes the ones before it

/// A key is shown once, when it is made; only its salted hash is stored. A new key comes without id and hash. Its text
/// is `key` if the client chose one (at least 16 characters of ASCII), else the engine makes a random one. A `key` sent
/// with the id of a stored key replaces that key. Whoever applies options hashes `key`, sets `hash` and clears `key`.
struct ApiKey {
    QString id;
    QString name;
    Role role = Role::Read;
    QString hash;               ///< "sha256:SALT:HASH", hexadecimal; masked on the way out
    std::optional<QString> key; ///< on the way in only; never written to JSON

    bool operator==(const ApiKey&) const = default;
};

struct HttpApiOptions {
    bool enabled = true;
    QString url = QStringLiteral("http://127.0.0.1:8100");
    /// Stored as "pbkdf2-sha512:ITERATIONS:SALT:HASH"; plain text on the way in; masked on the way out
    QString password;
    bool logRequests = false;
    QString certificateFile; ///< PEM; with keyFile for https://
    QString keyFile;         ///< PEM
    QList<ApiKey> apiKeys;

    bool operator==(const HttpApiOptions&) const = default;
};

struct ProtectionOptions {
    QStringList sentinels;         ///< addresses that answer while we are online; empty: off
    int maxFailoversPerMinute = 0; ///< 0: no limit

    bool operator==(const ProtectionOptions&) const = default;
};

/// One member per section of the Options dialog.
struct Options {
    UiOptions ui;
    ServerPollingOptions serverPolling;
    NotificationOptions notification;
    DnsUpdatingOptions dnsUpdating;
    DnsServingOptions dnsServing;
    LoggingOptions logging;
    HttpApiOptions httpApi;
    ProtectionOptions protection;

    bool operator==(const Options&) const = default;
};

/// All that is configured: what the settings file holds.
struct Configuration {
    Options options;
    QList<ServerSet> serverSets;

    bool operator==(const Configuration&) const = default;
};

} // namespace standby
