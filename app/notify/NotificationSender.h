// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/NotificationSettings.h"
#include "model/Status.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace standby {

/// What is sent. It does not change from one attempt to the next.
struct NotificationMessage {
    QString id;                   ///< unique, of letters and digits; the same in every attempt (Message-ID)
    WallTime time = 0;            ///< of the first event in it
    bool bad = true;              ///< something fails in it; else it only tells of recoveries
    QHash<QString, QString> tags; ///< `$SummaryTitle$` …, all of them
    QStringList delivered;        ///< recipients of a mail that have it from an earlier attempt
};

/// How an attempt went. No text contains a secret.
struct DeliveryReport {
    bool succeeded = false;     ///< all have it
    QString response;           ///< what the other side said last, one line, at most 200 characters; may be empty
    QString error;              ///< why not, in words for a person, with the usual cause; empty on success
    QStringList newlyDelivered; ///< recipients of a mail that have it now; they are not to get it again
};

/// Names a delivery under way. 0 is none. Values are not reused.
using DeliveryId = quint64;

/// Sends messages by one method or all; each attempt by itself: whoever calls tries again. One instance serves many
/// deliveries at a time. Lives in the engine thread; never blocks.
class NotificationSender {
  public:
    using Done = std::function<void(DeliveryReport&&)>;

    virtual ~NotificationSender() = default;
    /// What @p method leaves open is as in @p defaults. @p done is called exactly once, from the event loop (never from
    /// inside start()), within the method's own deadline of at most 60 s.
    virtual DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                             const NotificationMessage& message, Done done) = 0;
    /// Ends a delivery at once; whether it arrives is open. Its `done` is not called any more. An id that is done or 0
    /// is ignored.
    virtual void cancel(DeliveryId id) = 0;
};

} // namespace standby
