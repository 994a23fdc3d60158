// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/NotificationSender.h"
#include "notify/NotifiedEvent.h"

#include <QJsonObject>
#include <QList>

namespace standby {

/// A rule of a server set, or (without a set) one of the default ones.
struct RuleReference {
    QString serverSetId;
    QString ruleId;

    bool operator==(const RuleReference&) const = default;
};
inline size_t qHash(const RuleReference& reference, size_t seed = 0) {
    return qHashMulti(seed, reference.serverSetId, reference.ruleId);
}

/// An event that is to become a message, or part of one.
struct WaitingEvent {
    NotifiedEvent event;
    QList<RuleReference> rules; ///< that ask for it, all by the same method
    bool alone = false;         ///< it is a message of its own
    int dropped = 0;            ///< how many events before it were too many

    bool operator==(const WaitingEvent&) const = default;
};

/// A message that is tried until it gets through or is given up.
struct WaitingMessage {
    NotificationMessage message;
    QList<RuleReference> rules;
    QStringList serverSetIds; ///< that it tells of
    int events = 1;
    int attempts = 0; ///< that failed
    WallTime madeAt = 0;
    WallTime nextTryAt = 0; ///< 0: at once
    QString error;          ///< of the last attempt
};

/// What people are still to be told: what survives a restart. In order. Holds no secret: methods are referred to.
struct NotificationBacklog {
    QList<WaitingMessage> messages;
    QList<WaitingEvent> events; ///< after the messages
};

QJsonObject toJson(const NotifiedEvent& event);
NotifiedEvent notifiedEventFromJson(const QJsonObject& json);
QJsonObject toJson(const NotificationBacklog& backlog);
/// What cannot be understood is left out.
NotificationBacklog notificationBacklogFromJson(const QJsonObject& json);

} // namespace standby
