// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"
#include "model/DnsSettings.h"

#include <QHostAddress>
#include <QList>

#include <functional>

namespace standby {

/// What one DNS server is to say about one host name from now on.
struct RecordUpdate {
    DnsServer server;              ///< how to update it
    QHostAddress serverAddress;    ///< of its host, resolved; null when the method does not need it and it is not known
    QString hostName;              ///< as entered
    DnsName name;                  ///< as it travels
    DnsName zone;                  ///< that the name is in
    DnsName primary;               ///< of the zone, as its SOA has it; the root = not known
    QList<QHostAddress> addresses; ///< all of them, IPv4 first; a family without any loses its records
    quint32 ttlSeconds = 0;
    bool tryOnly = false; ///< changes nothing, finds out whether the server would; for Rfc2136Update alone
};

/// How an update went.
struct UpdateOutcome {
    bool succeeded = false;
    QString response; ///< what the other side said, one line, at most 200 characters ("NOERROR", "HTTP/1.1 200 OK")
    QString error;    ///< why it failed, in words for a person, with the usual cause; empty on success
};

/// Names an update under way. 0 is none. Values are not reused.
using UpdateId = quint64;

/// Changes records at DNS servers, by one method or all. One instance serves many updates at a time. Lives in the
/// engine thread.
class RecordUpdater {
  public:
    using Done = std::function<void(UpdateOutcome&&)>;

    virtual ~RecordUpdater() = default;
    /// @p done is called exactly once, from the event loop (never from inside start()), within the method's own
    /// deadline.
    virtual UpdateId start(const RecordUpdate& update, Done done) = 0;
    /// Ends an update at once; whether the other side carries it out is open. Its `done` is not called any more. An id
    /// that is done or 0 is ignored.
    virtual void cancel(UpdateId id) = 0;
};

} // namespace standby
