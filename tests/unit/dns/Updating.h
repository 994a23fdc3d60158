// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"
#include "net/DeadlineQueue.h"
#include "net/SocketWatcher.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace standby {

/// What an updater needs, in real time, and a way to run one update to its end.
struct Updating {
    SystemClock clock;
    DeadlineQueue deadlines{clock};
    SocketWatcher sockets;

    static DnsName name(const char* text) { return *DnsName::fromText(QString::fromUtf8(text)); }

    /// www.example.com to 192.0.2.1 and 2001:db8::1 for 60 s.
    static RecordUpdate update(DnsUpdateMethod method) {
        RecordUpdate update;
        update.server.host = QStringLiteral("127.0.0.1");
        update.server.method = std::move(method);
        update.serverAddress = QHostAddress(QHostAddress::LocalHost);
        update.hostName = QStringLiteral("www.example.com");
        update.name = name("www.example.com");
        update.zone = name("example.com");
        update.addresses = {QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("2001:db8::1"))};
        update.ttlSeconds = 60;
        return update;
    }

    static UpdateOutcome run(RecordUpdater& updater, const RecordUpdate& update) {
        std::optional<UpdateOutcome> outcome;
        QEventLoop loop;
        updater.start(update, [&](UpdateOutcome&& found) {
            outcome = std::move(found);
            loop.quit();
        });
        if (outcome)
            return {false, {}, QStringLiteral("done was called from inside start()")};
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        return outcome.value_or(UpdateOutcome{false, {}, QStringLiteral("the update never ended")});
    }
};

} // namespace standby
