// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/SocketWatcher.h"
#include "poll/Poller.h"

#include <QtTest>

namespace standby {

/// What the pollers need, in real time, and a way to run one poll to its end.
struct Polling {
    SystemClock clock;
    DeadlineQueue deadlines{clock};
    SocketWatcher watcher;

    static PollRequest request(const PollingMethod& method, const QHostAddress& address) {
        return {std::make_shared<const PollingMethod>(method), address, {}};
    }

    static PollResult run(Poller& poller, const PollingMethod& method,
                          const QHostAddress& address = QHostAddress(QHostAddress::LocalHost)) {
        std::optional<PollResult> result;
        bool inside = true;
        poller.start(request(method, address), [&](PollResult&& found) {
            if (inside)
                found.error = QStringLiteral("done was called from inside start()");
            result = std::move(found);
        });
        inside = false;
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 5000))
            return {false, {}, QStringLiteral("the poll never ended"), {}, {}, false};
        return *result;
    }
};

} // namespace standby
