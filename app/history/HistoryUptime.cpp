// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryUptime.h"

#include "history/HistoryPeriods.h"

#include <QSqlError>

#include <algorithm>

namespace standby {

namespace {

/// A failure goes on while nothing is known (paused, the program not running): it ends with an ok.
ServerUptime sumOf(const ServerPeriods& server) {
    ServerUptime uptime;
    uptime.serverId = server.serverId;
    double failure = 0;
    for (const StatusPeriod& period : server.periods) {
        const double seconds = double(period.to - period.from) / 1000;
        switch (period.status) {
        case ServerStatus::Ok:
            uptime.okSeconds += seconds;
            failure = 0;
            break;
        case ServerStatus::Failed:
            uptime.failedSeconds += seconds;
            uptime.failures += failure > 0 ? 0 : 1;
            failure += seconds;
            uptime.longestFailureSeconds = std::max(uptime.longestFailureSeconds, failure);
            break;
        case ServerStatus::Unknown:
            uptime.unknownSeconds += seconds;
            break;
        }
    }
    return uptime;
}

} // namespace

Result<QList<ServerUptime>> readUptime(const QString& file, const QString& serverSetId, WallTime from, WallTime to) {
    const HistoryConnection connection(file);
    if (!connection.isOpen())
        return connection.error(connection.database().lastError());
    const Result<QList<ServerPeriods>> servers = readPeriods(connection, serverSetId, from, to);
    if (!servers)
        return servers.errors();
    QList<ServerUptime> uptimes;
    for (const ServerPeriods& server : *servers)
        uptimes.append(sumOf(server));
    return uptimes;
}

} // namespace standby
