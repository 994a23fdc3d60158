// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonObject>

namespace standby {

/// A server set as the list shows it.
struct ServerSetRow {
    QString id;
    QString name;
    QString nameKey;   ///< in lower case
    QString orderKey;  ///< of the name, for sorting; see nameOrderKey()
    QString searchKey; ///< name, tags, addresses, servers that are active, in lower case
    ServerStatus status = ServerStatus::Unknown;
    bool paused = false;
    PollState pollState = PollState::Waiting;
    int servers = 0;
    int failedServers = 0;
    double responseMs = -1; ///< -1: none
    WallTime since = 0;
    WallTime nextPollAt = 0; ///< 0: unknown or paused
    QString active;
    QString lastError; ///< empty: none has failed
    QStringList tags;

    bool operator==(const ServerSetRow&) const = default;
};

/// From the short info of the API.
ServerSetRow serverSetRow(const QJsonObject& shortInfo);

} // namespace standby
