// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/NotificationQueue.h"

namespace standby {

/// What one method has to tell.
struct NotificationQueue::Lane {
    struct Message {
        WaitingMessage waiting;
        quint64 change = 0; ///< of the backlog, that must be saved before it is tried
    };

    NotificationMethod method;
    std::deque<Message> messages; ///< the first is tried
    std::deque<WaitingEvent> events;
    qint64 gatherUntilUs = -1; ///< of the events that are not alone
    DeadlineId gathering = 0;
    DeadlineId retrying = 0;              ///< of the first message
    DeliveryId delivery = 0;              ///< of the first message
    bool isRetry = false;                 ///< the delivery under way is
    bool ready = false;                   ///< in the line for a delivery
    std::optional<RuleReference> trouble; ///< it cannot deliver; the rule that was named
    WallTime failingSince = 0;

    bool isEmpty() const { return messages.empty() && events.empty() && !trouble; }
    qsizetype waitingEvents() const {
        qsizetype count = qsizetype(events.size());
        for (const Message& message : messages)
            count += message.waiting.events;
        return count;
    }
};

} // namespace standby
