// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Mailbox.h"
#include "poll/HttpProbe.h"
#include "poll/TlsProbe.h"

#include <QEventLoop>

#include <deque>
#include <future>
#include <thread>

namespace standby {

/// A poll with TLS.
struct TlsTask {
    std::shared_ptr<const HttpPlan> plan;        ///< for an HTTP poll …
    std::shared_ptr<const PollingMethod> method; ///< … and for a TCP poll
    QHostAddress address;
};

/// A poll for a lane to run; without a task: one to give up.
struct TlsOrder {
    PollId id = 0;
    std::optional<TlsTask> task;
};

struct TlsFinding {
    PollId id = 0;
    PollResult result;
};

/// One thread that runs polls whose TLS handshakes would hold the engine up: 1 ms of processor time each on a
/// 2026 server core (TLS 1.3, RSA-2048, verified), 2 to 3 ms on slower ones, against 0.05 ms of a plain HTTP poll.
///
/// At most handshakeLimit polls are before the end of their handshake at once, so that a burst does not eat its own
/// timeouts; a poll's clock starts when it is started here. A server that has not come so far after slowHandshakeUs
/// uses no processor time and gives its place up: silent servers let as many others start as a core can shake hands
/// with.
class TlsLane {
  public:
    static constexpr int handshakeLimit = 32;
    static constexpr qint64 slowHandshakeUs = 100'000;

    /// @p findings gets the results. It and @p clock must outlive the lane.
    TlsLane(const Clock& clock, Mailbox<TlsFinding>& findings);
    /// Ends all polls and the thread; takes as long as a handshake step or a regular expression under way.
    ~TlsLane();

    void post(TlsOrder order) { m_orders.post(std::move(order)); }

  private:
    /// What lives in the thread.
    class Runner;

    void run(std::promise<QThread*> started);

    std::unique_ptr<Runner> m_runner;
    QObject m_door;               ///< lives in the thread
    QEventLoop* m_loop = nullptr; ///< the thread's
    Mailbox<TlsOrder> m_orders;
    /// No QThread: whoever waits for that may end the program, and so clean up OpenSSL, while what OpenSSL keeps for
    /// the thread is still being freed in it.
    std::thread m_thread;
};

} // namespace standby
