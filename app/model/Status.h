// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/RecentPolls.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace standby {

/// Wall-clock time in milliseconds since 1970-01-01T00:00Z; 0 = unknown (null in JSON).
using WallTime = qint64;

enum class ServerStatus { Unknown, Ok, Failed };
enum class PollState { Waiting, Polling, Retrying, Paused };

/// Where the time of a poll went, in microseconds; -1 = the method has no such phase or it was not reached.
struct PollPhases {
    qint64 connectUs = -1;   ///< until the connection stood
    qint64 tlsUs = -1;       ///< until the TLS handshake was done
    qint64 firstByteUs = -1; ///< until the first byte of the answer
    qint64 totalUs = -1;

    bool operator==(const PollPhases&) const = default;
};

/// What is known of one server now. Survives a restart, but for the recent polls and the times and the certificate of
/// the last one.
struct ServerState {
    ServerStatus status = ServerStatus::Unknown;
    bool active = false; ///< its address is among the set's current addresses
    WallTime lastPollAt = 0;
    QString lastResponse;       ///< what it said, shortened to a line; "" when nothing was heard
    double lastResponseMs = -1; ///< time of the last successful poll; -1 = none yet
    WallTime lastFailedPollAt = 0;
    QString lastError;  ///< why the last failed poll failed; kept until the server is ok again
    WallTime since = 0; ///< when status last changed
    int consecutiveFailures = 0;
    int consecutiveSuccesses = 0;
    PollPhases lastPhases;                  ///< of the last poll, whether good or not
    std::optional<int> certificateDaysLeft; ///< as last seen; nothing when the last good poll saw none
    RecentPolls recentPolls;

    bool operator==(const ServerState&) const = default;
};

/// What is known of a server set now. `servers` is parallel to ServerSet::servers.
struct ServerSetState {
    ServerStatus status = ServerStatus::Unknown; ///< failed if any enabled server is; ok if all enabled ones are
    bool paused = false;
    PollState pollState = PollState::Waiting;
    WallTime since = 0;      ///< when status last changed
    WallTime nextPollAt = 0; ///< 0 while paused
    WallTime lastPollAt = 0; ///< when the last cycle started
    QStringList addresses;   ///< what DNS is to say now
    QList<ServerState> servers;

    bool operator==(const ServerSetState&) const = default;
};

/// How the records of a host name stand at a DNS server that we update. Unknown: not looked up since the start.
/// Updating: they differ, and are being changed or wait for it. Failed: why is in the error; tried again later.
enum class DnsStatus { Unknown, Ok, Updating, Failed };

/// One host name at one DNS server.
struct DnsHostNameState {
    QString hostName; ///< as entered
    DnsStatus status = DnsStatus::Unknown;
    QStringList records;       ///< what the DNS server said at the last lookup that was answered, IPv4 first
    qint64 ttlSeconds = -1;    ///< of those records; -1 = none
    WallTime lastLookupAt = 0; ///< answered
    WallTime lastUpdateAt = 0; ///< accepted
    WallTime nextTryAt = 0;    ///< 0 = under way, or nothing to do before the next recheck
    QString error;             ///< why Failed, with the usual cause

    bool operator==(const DnsHostNameState&) const = default;
};

/// A DNS server that a set's host names are updated at. Status: Failed if any name is, else Updating if any is, else Ok
/// if all are.
struct DnsServerState {
    QString id;
    QString host;
    int port = 53;
    DnsStatus status = DnsStatus::Unknown;
    QList<DnsHostNameState> hostNames;

    bool operator==(const DnsServerState&) const = default;
};

/// What Standby itself answers for a set.
struct DnsAnswering {
    bool listening = false; ///< on one address at least
    QStringList hostNames;  ///< those of the set that no set before it has
    AddressMode addresses = AddressMode::FirstResponding;
    QStringList records; ///< the current addresses, in order
    int ttlSeconds = 0;

    bool operator==(const DnsAnswering&) const = default;
};

enum class ProblemType { ServerPoll, DnsUpdate, Notification, System };

/// Something wrong now.
struct Problem {
    QString id;
    ProblemType type = ProblemType::System;
    QString serverSetId; ///< empty for System
    QString serverSetName;
    QString server; ///< title of the server, DNS server or notification method
    QString description;
    WallTime firstDetectedAt = 0;
    WallTime lastConfirmedAt = 0;
    bool acknowledged = false;
    QString acknowledgeNote;

    bool operator==(const Problem&) const = default;
};

enum class LogLevel { Debug, Information, Warning, Error };

/// One line of the log. Category is a word such as "Polling", "DNS", "API", "Program".
struct LogLine {
    quint64 seq = 0; ///< from 1, counts since the start of the program
    WallTime time = 0;
    QString serverSetId;
    QString serverSetName;
    QString category;
    LogLevel level = LogLevel::Information;
    QString text;

    bool operator==(const LogLine&) const = default;
};

} // namespace standby
