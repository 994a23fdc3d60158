// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/NotificationSettings.h"
#include "model/Status.h"

#include <QString>
#include <QStringList>

namespace standby {

/// Something that people are told of.
struct NotifiedEvent {
    NotificationEvent event = NotificationEvent::ServerFailed;
    WallTime time = 0;
    bool reminder = false; ///< it was told before, and lasts
    bool test = false;     ///< made up, to try a method
    QString serverSetId;
    QString serverSetName;
    QString serverId; ///< of a server event, with the next two
    QString serverAddress;
    QString serverDisplayName;
    QString dnsServer; ///< host of the DNS server, of a DNS event, with the next two
    QString dnsHostName;
    QStringList records; ///< what that DNS server says now; empty: nothing, or not known
    /// failed: how long it was well before; recovered, reminder: how long it was not; -1: unknown
    qint64 lastedMs = -1;
    QString serverResponse; ///< what the other side said last; may be empty
    QString errorMessage;   ///< why, of a failure
    QStringList hostNames;  ///< of the set, that DNS answers for
    QStringList addresses;  ///< what DNS is to say for them now
    int responding = -1;    ///< enabled servers of the set that have not failed; -1: unknown
    int servers = 0;        ///< enabled servers of the set

    bool operator==(const NotifiedEvent&) const = default;
};

/// Whether it tells of a failure, not of a recovery.
inline bool isBad(NotificationEvent event) {
    return event == NotificationEvent::ServerFailed || event == NotificationEvent::DnsUpdateFailed;
}

} // namespace standby
