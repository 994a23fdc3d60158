// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "notify/NotificationSender.h"

#include <QHash>

namespace standby {

/// Delivers nothing and remembers everything; each method (by its title) does what the test says.
class FakeSender final : public NotificationSender {
  public:
    enum class Does { Take, Refuse, Hang };
    struct Attempt {
        NotificationMethod method;
        EmailDefaults defaults;
        NotificationMessage message;
        qint64 atUs = 0;

        QString title() const { return message.tags.value(QStringLiteral("$SummaryTitle$")); }
        QString body() const { return message.tags.value(QStringLiteral("$SummaryBody$")); }
    };

    explicit FakeSender(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    void set(const NotificationMethod& method, Does does) { m_does[notificationTitle(method)] = does; }
    void setAll(Does does) {
        m_all = does;
        m_does.clear();
    }
    double seconds = 0.1;       ///< that a delivery takes
    QStringList newlyDelivered; ///< reported by every attempt
    QList<Attempt> attempts;
    QList<Attempt> delivered;
    int running = 0;
    int mostRunning = 0;

    QStringList titles() const {
        QStringList titles;
        for (const Attempt& attempt : delivered)
            titles << attempt.title();
        return titles;
    }
    /// When each message was tried, in seconds from @p fromUs.
    QList<double> times(qint64 fromUs) const {
        QList<double> times;
        for (const Attempt& attempt : attempts)
            times << double(attempt.atUs - fromUs) / 1e6;
        return times;
    }

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override {
        const Attempt attempt{method, defaults, message, m_deadlines.clock().monotonicUs()};
        attempts << attempt;
        mostRunning = std::max(mostRunning, ++running);
        const DeliveryId id = ++m_last;
        const Does does = m_does.value(notificationTitle(method), m_all);
        if (does == Does::Hang) {
            m_pending[id] = 0;
            return id;
        }
        m_pending[id] = m_deadlines.scheduleAfter(qint64(seconds * 1e6), [this, id, does, attempt, done] {
            m_pending.remove(id);
            --running;
            if (does == Does::Take)
                delivered << attempt;
            done({does == Does::Take, does == Does::Take ? QStringLiteral("250 OK") : QStringLiteral("500 No"),
                  does == Does::Take ? QString() : QStringLiteral("the other side answered 500"), newlyDelivered});
        });
        return id;
    }
    void cancel(DeliveryId id) override {
        if (!m_pending.contains(id))
            return;
        m_deadlines.cancel(m_pending.take(id));
        --running;
        ++cancelled;
    }
    int cancelled = 0;

  private:
    DeadlineQueue& m_deadlines;
    Does m_all = Does::Take;
    QHash<QString, Does> m_does;
    QHash<DeliveryId, DeadlineId> m_pending;
    DeliveryId m_last = 0;
};

} // namespace standby
