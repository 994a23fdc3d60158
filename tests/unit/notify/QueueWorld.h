// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/NotificationQueue.h"
#include "support/FakeSender.h"
#include "support/ManualClock.h"

#include <QtTest>

namespace standby {

/// A queue with a clock that the test turns and a disk that is always there, unless it says otherwise.
class QueueWorld {
  public:
    using Does = FakeSender::Does;

    ManualClock clock;
    DeadlineQueue deadlines{clock};
    FakeSender sender{deadlines};
    NotificationOptions options;
    QHash<RuleReference, NotificationMethod> methods;
    QSet<QString> sets{QStringLiteral("web"), QStringLiteral("shop")};
    bool disk = true;
    std::unique_ptr<NotificationQueue> queue;
    QList<NotificationNews> failures;
    QList<NotificationNews> troubles;
    QStringList ended; ///< rule ids of troubles that are over

    QueueWorld() { create(); }

    void create() {
        queue = std::make_unique<NotificationQueue>(deadlines, sender);
        queue->setOptions(options);
        QObject::connect(queue.get(), &NotificationQueue::changed, queue.get(), [this] {
            if (disk)
                deadlines.scheduleAfter(1000, [this] { queue->saved(queue->change()); });
        });
        QObject::connect(queue.get(), &NotificationQueue::failed, queue.get(),
                         [this](const NotificationNews& news) { failures << news; });
        QObject::connect(queue.get(), &NotificationQueue::troubled, queue.get(),
                         [this](const NotificationNews& news) { troubles << news; });
        QObject::connect(queue.get(), &NotificationQueue::troubleEnded, queue.get(),
                         [this](const RuleReference& rule) { ended << rule.ruleId; });
    }
    NotificationQueue::Rules rules() const {
        return {[this](const RuleReference& rule) {
                    const auto found = methods.constFind(rule);
                    return found == methods.constEnd() ? nullptr : &*found;
                },
                [this](const QString& set) { return sets.contains(set); }};
    }
    /// Ends the queue and starts another one with what the first one left.
    void restart() {
        queue->stop();
        const NotificationBacklog left = notificationBacklogFromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(queue->backlog())).toJson()).object());
        create();
        queue->restore(left, rules());
    }

    static NotificationMethod email(const QString& to = QStringLiteral("a@example.com")) {
        EmailNotification email;
        email.to = to;
        return email;
    }
    static NotificationMethod hook(int number = 0) {
        HttpNotification hook;
        hook.request.url = QStringLiteral("https://hooks.example.com/%1").arg(number);
        return hook;
    }
    /// A rule with this id of the set (or a default one), as a target.
    NotificationTarget target(const QString& ruleId, const NotificationMethod& method,
                              const QString& setId = QStringLiteral("web"), bool alone = false) {
        methods[{setId, ruleId}] = method;
        return {method, {{setId, ruleId}}, alone};
    }
    NotifiedEvent event(int server, NotificationEvent type = NotificationEvent::ServerFailed,
                        const QString& set = QStringLiteral("web")) const {
        NotifiedEvent event;
        event.event = type;
        event.time = clock.wallTime();
        event.serverSetId = set;
        event.serverSetName = set;
        event.serverAddress = QStringLiteral("192.0.2.%1").arg(server);
        return event;
    }
    void advance(double seconds) { clock.advance(deadlines, qint64(seconds * 1e6)); }
    static QString failed(int server) { return QStringLiteral("FAILED: 192.0.2.%1 of web").arg(server); }
};

} // namespace standby
