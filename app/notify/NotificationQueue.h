// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "net/DeadlineQueue.h"
#include "notify/NotificationBacklog.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace standby {

/// A way in which an event is to be told.
struct NotificationTarget {
    NotificationMethod method;
    QList<RuleReference> rules; ///< that name this method
    bool alone = false;         ///< each event is a message, at once

    bool operator==(const NotificationTarget&) const = default;
};

/// What became of a message.
struct NotificationNews {
    NotificationMethod method;
    RuleReference rule; ///< one of those that ask for it; the one of the problem, while it cannot be delivered
    QStringList serverSetIds;
    QString title;
    QString text; ///< what the other side said, or why it was not delivered
    int attempts = 0;
    qsizetype waiting = 0;  ///< events that are not told yet
    WallTime since = 0;     ///< when the first attempt failed
    WallTime nextTryAt = 0; ///< 0: none
    bool givenUp = false;
};

/// From events to messages that got through. Each method (equal ones are one) has a lane of its own: events wait
/// `gatherSeconds` after the first, then they become one message; those that are to be alone become one each, at once.
/// A lane delivers one message at a time, in order; while that is tried again, further events wait and become one
/// message afterwards. It is tried again after 10 s, 30 s, 1, 2, 5, 10, 30 min, then every hour, and given up
/// `retryForSeconds` after it was made. At most 20 deliveries are under way at a time, half of them of messages that
/// failed before, so that dead methods do not hold up others. A lane keeps at most 1,000 events
/// (10,000 that are to be alone); older ones are dropped, and the message says how many.
///
/// A message is not tried before saved() said that backlog() is safe with it in it. Lives in the engine thread; signals
/// are direct, and their listeners do not call back.
class NotificationQueue : public QObject {
    Q_OBJECT
  public:
    NotificationQueue(DeadlineQueue& deadlines, NotificationSender& sender, QObject* parent = nullptr);
    ~NotificationQueue() override;

    void setOptions(const NotificationOptions& options);
    void add(const NotifiedEvent& event, const QList<NotificationTarget>& targets);

    /// What is configured now.
    struct Rules {
        std::function<const NotificationMethod*(const RuleReference&)> methodOf; ///< null: no such rule
        std::function<bool(const QString&)> hasServerSet;
    };
    /// Something configured has changed. What waits for a method that was edited goes by the new one, at once; what
    /// waits for one that is gone, or tells of a server set that is, is dropped.
    void settle(const Rules& rules);
    /// What was left at the last stop, in an empty queue. What is due is tried at once.
    void restore(const NotificationBacklog& backlog, const Rules& rules);

    NotificationBacklog backlog() const;
    /// Rises with every change of the backlog.
    quint64 change() const { return m_change; }
    /// The backlog as it was at that change is kept, or cannot be: its messages may be tried.
    void saved(quint64 change);
    /// Ends what is under way; the backlog stays.
    void stop();

    struct Counters {
        quint64 delivered = 0;      ///< messages
        quint64 failedAttempts = 0; ///< of messages
        quint64 givenUp = 0;        ///< messages
        quint64 droppedEvents = 0;  ///< too many
        qsizetype running = 0;      ///< deliveries
        qsizetype waiting = 0;      ///< events not told yet
    };
    Counters counters() const;

    static constexpr int mostEvents = 1000; ///< of a lane
    static constexpr int mostEventsAlone = 10'000;
    static constexpr int mostDeliveries = 20; ///< at a time
    static constexpr int mostRetries = 10;    ///< of those

  Q_SIGNALS:
    /// The backlog changed.
    void changed();
    void delivered(const standby::NotificationNews& news);
    /// An attempt failed.
    void failed(const standby::NotificationNews& news);
    /// After failed(), and for what was failing at the last stop: this method cannot deliver, or still cannot.
    void troubled(const standby::NotificationNews& news);
    /// It could not, and that is over, or its rule is another one now: the rule of the last troubled().
    void troubleEnded(const standby::RuleReference& rule);

  private:
    struct Lane;
    struct MethodHash {
        size_t operator()(const NotificationMethod& method) const;
    };

    Lane& laneOf(const NotificationMethod& method);
    void append(Lane& lane, WaitingEvent event);
    void makeMessage(Lane& lane);
    void proceed(Lane& lane);
    void admit();
    void start(Lane& lane);
    void finished(Lane& lane, const DeliveryReport& report);
    void interrupt(Lane& lane);
    void endTrouble(Lane& lane);
    void settleLane(Lane& lane, const Rules& rules);
    void place(WaitingMessage message, const Rules& rules);
    void place(WaitingEvent event, const Rules& rules);
    NotificationNews newsOf(const Lane& lane) const;
    WallTime now() const { return m_deadlines.clock().wallTime(); }
    void touch();

    DeadlineQueue& m_deadlines;
    NotificationSender& m_sender;
    NotificationOptions m_options;
    std::unordered_map<NotificationMethod, std::unique_ptr<Lane>, MethodHash> m_lanes;
    std::deque<Lane*> m_ready; ///< whose turn waits for a delivery of others to end, or for its message to be saved
    quint64 m_change = 0;
    quint64 m_saved = 0;
    int m_retrying = 0;
    bool m_stopped = false;
    Counters m_counters;
};

} // namespace standby
