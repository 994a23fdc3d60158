// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/NotificationSettings.h"
#include "model/Status.h"

#include <QString>

namespace standby {

/// Something that people are told of.
struct NotifiedEvent {
    NotificationEvent event = NotificationEvent::ServerFailed;
    WallTime time = 0;
    bool reminder = false; ///< it was told before, and lasts
    QString serverSetId;
    QString serverSetName;
    QString serverId; ///< of a server event, with the next two
    QString serverAddress;
    QString serverDisplayName;
    QString dnsServer; ///< host of the DNS server, of a DNS event, with the next one
    QString dnsHostName;
    qint64 lastedMs =
        -1; ///< failed: how long it was well before; recovered, reminder: how long it was not; -1: unknown
    QString serverResponse; ///< what the other side said last; may be empty
    QString errorMessage;   ///< why, of a failure

    bool operator==(const NotifiedEvent&) const = default;
};

} // namespace standby
