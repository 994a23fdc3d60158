// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakePoller.h"
#include "dns/AddressPlan.h"
#include "monitor/Monitor.h"
#include "support/ManualClock.h"

#include <memory>

namespace standby {

/// A monitor with servers that do what they are told, a clock that is turned, and a record of all that was told.
class Watch {
  public:
    Watch() { begin(); }

    /// Ends the monitor and makes a new one, as a restart of the program does.
    void begin() {
        monitor.reset();
        monitor = std::make_unique<Monitor>(queue, poller, plannedAddresses);
        QObject::connect(monitor.get(), &Monitor::transitioned, monitor.get(), [this](const ServerTransition& one) {
            transitions << one;
            order << QStringLiteral("transition");
        });
        QObject::connect(monitor.get(), &Monitor::addressesChanged, monitor.get(),
                         [this](const QString& id, const QStringList& now) {
                             addressChanges << qMakePair(id, now);
                             order << QStringLiteral("addresses");
                         });
        QObject::connect(monitor.get(), &Monitor::pauseChanged, monitor.get(),
                         [this](const QString&, bool paused, const QString& reason) {
                             order << (paused ? QStringLiteral("paused") : QStringLiteral("resumed"));
                             pauseReason = reason;
                         });
        QObject::connect(monitor.get(), &Monitor::troubled, monitor.get(),
                         [this](const QString& key, const QString& text) {
                             ++troubleTellings;
                             if (text.isEmpty())
                                 troubles.remove(key);
                             else
                                 troubles[key] = text;
                         });
        QObject::connect(monitor.get(), &Monitor::polled, monitor.get(), [this](const PollFact& one) { facts << one; });
        QObject::connect(monitor.get(), &Monitor::logged, monitor.get(),
                         [this](const QString&, LogLevel, const QString& text) { log << text; });
    }

    void pass(double seconds) { clock.advance(queue, qint64(seconds * 1e6)); }
    /// The clock jumps, and the loop learns of it late, as after a suspend.
    void jump(double seconds) {
        clock.turn(qint64(seconds * 1e6));
        queue.runDue();
    }

    const ServerSetState& state(const ServerSet& set) const { return *monitor->state(set.id); }
    const ServerState& server(const ServerSet& set, int which) const { return state(set).servers[which]; }
    ServerStatus status(const ServerSet& set, int which) const { return server(set, which).status; }
    /// Seconds from the first poll of an address to each of its polls.
    QList<double> polledAt(const QString& address) const {
        QList<double> seconds;
        const QList<qint64> starts = poller.starts(address);
        for (const qint64 start : starts)
            seconds << double(start - starts.first()) / 1e6;
        return seconds;
    }
    int transitionsTo(ServerStatus after) const {
        return int(std::count_if(transitions.begin(), transitions.end(),
                                 [after](const ServerTransition& one) { return one.after == after; }));
    }

    ManualClock clock;
    DeadlineQueue queue{clock};
    FakePoller poller{queue};
    std::unique_ptr<Monitor> monitor;

    QList<ServerTransition> transitions;
    QList<QPair<QString, QStringList>> addressChanges;
    QStringList order; ///< transition, addresses, paused, resumed, as they were told
    QString pauseReason;
    QHash<QString, QString> troubles; ///< those that last
    int troubleTellings = 0;
    QList<PollFact> facts;
    QStringList log;
};

/// The address of the @p which-th server of a set made with number @p set.
inline QString addressOf(int set, int which) {
    return QHostAddress(0x0A000000u + quint32(set) * 16 + quint32(which) + 1).toString();
}

/// A set "s0" with servers "s0-0"… polled every 60 s, failed ones every 30 s, two retries 5 s apart, timeout 5 s.
inline ServerSet makeSet(int number = 0, int servers = 2) {
    ServerSet set;
    set.id = QStringLiteral("s%1").arg(number);
    set.name = QStringLiteral("Set %1").arg(number);
    for (int i = 0; i < servers; ++i) {
        Server server;
        server.id = QStringLiteral("s%1-%2").arg(number).arg(i);
        server.address = addressOf(number, i);
        set.servers << server;
    }
    return set;
}

} // namespace standby
