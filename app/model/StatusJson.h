// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace standby {

/// RFC 3339 in UTC with milliseconds, or null for 0.
QJsonValue timeToJson(WallTime time);
/// The reverse; also takes other offsets and absent fractions. Nothing when it is not such a time.
std::optional<WallTime> timeFromText(const QString& text);

/// @name Words of the API for enumerations
/// @{
QString toText(ServerStatus status);
QString toText(PollState state);
QString toText(DnsStatus status);
QString toText(ProblemType type);
QString toText(LogLevel level);
/// @}

/// What GET /serversets tells of each set.
QJsonObject shortJson(const ServerSet& set, const ServerSetState& state);
/// {"connectMs","tlsMs","firstByteMs","totalMs"}, since the start of the poll; null where there is none.
QJsonObject toJson(const PollPhases& phases);
/// One member of the status' `servers`, without its recent polls: what an event tells, whose readers add the poll to
/// those that they know.
QJsonObject serverEventJson(const Server& server, const ServerState& state, const PollingFrequency& frequency);
/// One member of the status' `servers`.
QJsonObject serverStatusJson(const Server& server, const ServerState& state, const PollingFrequency& frequency);
/// The last @p most polls, oldest first: ms, null for a failed one, "paused" for a pause between two.
QJsonArray toJson(const RecentPolls& polls, int most = RecentPolls::kept);
/// The recent polls of a set as GET /serversets tells them: of each server by its id.
QJsonArray recentPollsJson(const ServerSet& set, const ServerSetState& state, int most);
/// One member of the status' `dnsServers`.
QJsonObject toJson(const DnsServerState& state);
/// The whole of GET /serversets/{id}/status. @p answering: nothing when Standby does not answer DNS.
QJsonObject statusJson(const ServerSet& set, const ServerSetState& state, const QList<DnsServerState>& dnsServers,
                       const std::optional<DnsAnswering>& answering);
QJsonObject toJson(const Problem& problem);
QJsonObject toJson(const LogLine& line);
/// A line as the Log tab shows it: `11:48:32 [Main website] Polling: Sending HTTP request to HQ (192.0.2.10)`, local
/// time.
QString logLineText(const LogLine& line);

/// @name What is kept over a restart (statuses, pauses), versioned inside
/// @{
QJsonObject stateToJson(const ServerSetState& state, const ServerSet& set);
ServerSetState stateFromJson(const QJsonObject& json, const ServerSet& set);
/// @}

} // namespace standby
