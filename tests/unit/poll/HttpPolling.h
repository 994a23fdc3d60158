// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/HttpPoller.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtTest>

namespace standby {

/// An HttpPoller with an event loop around it, and what its polls found.
class HttpPolling {
  public:
    static HttpPoll settings(const QString& url) {
        HttpPoll poll;
        poll.url = url;
        poll.timeoutSeconds = 3;
        return poll;
    }

    PollId start(const HttpPoll& settings, const QHostAddress& address = QHostAddress::LocalHost) {
        const PollRequest request{std::make_shared<const PollingMethod>(settings), address, nullptr};
        return poller.start(request, [this](PollResult&& result) {
            results.push_back(std::move(result));
            loop.quit();
        });
    }

    /// Runs one poll to its end.
    PollResult poll(const HttpPoll& settings, const QHostAddress& address = QHostAddress::LocalHost) {
        results.clear();
        QElapsedTimer took;
        took.start();
        start(settings, address);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec(); // not QTRY_…, which sleeps between its looks
        tookMs = took.elapsed();
        return results.empty() ? PollResult{} : results.front();
    }

    SystemClock clock;
    DeadlineQueue deadlines{clock};
    SocketWatcher sockets;
    TlsLanes lanes{clock};
    HttpPoller poller{deadlines, sockets, lanes};
    QEventLoop loop;
    std::vector<PollResult> results;
    qint64 tookMs = 0;
};

} // namespace standby
