// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "notify/NotificationSender.h"

#include <QElapsedTimer>
#include <QtTest>

#include <optional>

namespace standby {

/// Sends one message, in real time.
struct Sending {
    SystemClock clock;
    DeadlineQueue deadlines{clock};
    qint64 tookMs = 0;

    static NotificationMessage message() {
        NotificationMessage message;
        message.id = QStringLiteral("abc123");
        message.time = 1'800'000'000'000; // Fri, 15 Jan 2027 08:00:00 UTC
        message.tags = {{QStringLiteral("$SummaryTitle$"), QStringLiteral("HQ has failed")},
                        {QStringLiteral("$SummaryBody$"), QStringLiteral("Connection refused.")}};
        return message;
    }

    DeliveryReport run(NotificationSender& sender, const NotificationMethod& method, const EmailDefaults& defaults = {},
                       const NotificationMessage& what = message()) {
        std::optional<DeliveryReport> report;
        int calls = 0;
        bool inside = true;
        QElapsedTimer timer;
        timer.start();
        sender.start(method, defaults, what, [&](DeliveryReport&& found) {
            ++calls;
            if (inside)
                found.error = QStringLiteral("done was called from inside start()");
            report = std::move(found);
        });
        inside = false;
        const bool ended = QTest::qWaitFor([&] { return report.has_value(); }, 20'000);
        tookMs = timer.elapsed();
        if (!ended || calls != 1)
            return {false, {}, QStringLiteral("done was called %1 times").arg(calls), {}};
        return *report;
    }
};

} // namespace standby
