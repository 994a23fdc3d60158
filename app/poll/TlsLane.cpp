// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TlsLane.h"

#include <QCoreApplication>
#include <QHash>
#include <QThread>

namespace standby {

class TlsLane::Runner {
  public:
    Runner(const Clock& clock, Mailbox<TlsFinding>& findings)
        : m_deadlines(clock), m_http(m_deadlines, m_sockets), m_tcp(m_deadlines), m_findings(findings) {}

    void take(std::vector<TlsOrder>&& orders) {
        for (TlsOrder& order : orders) {
            if (order.task) {
                m_waiting.push_back(order.id);
                m_polls.insert(order.id, {std::move(*order.task), 0, 0});
            } else {
                cancel(order.id);
            }
        }
        startWaiting();
    }

  private:
    struct Active {
        TlsTask task;
        PollId probeId = 0;
        DeadlineId place = 0; ///< while it holds one of the places for handshakes
    };

    void startWaiting() {
        while (m_shaking < handshakeLimit && !m_waiting.empty()) {
            const PollId id = m_waiting.front();
            m_waiting.pop_front();
            const auto found = m_polls.find(id);
            if (found == m_polls.end())
                continue;
            ++m_shaking;
            found->place = m_deadlines.scheduleAfter(slowHandshakeUs, [this, id] {
                leavePlace(id);
                startWaiting();
            });
            auto done = [this, id](PollResult&& result) {
                leavePlace(id);
                m_polls.remove(id);
                m_findings.post({id, std::move(result)});
                startSoon();
            };
            auto secured = [this, id] {
                leavePlace(id);
                startSoon();
            };
            const TlsTask& task = found->task;
            found->probeId = task.plan ? m_http.start(task.plan, task.address, std::move(done), std::move(secured))
                                       : m_tcp.start(task.method, task.address, std::move(done), std::move(secured));
        }
    }

    /// From inside curl and a socket's signals nothing may be started.
    void startSoon() {
        if (m_soon != 0 || m_waiting.empty())
            return;
        m_soon = m_deadlines.scheduleAfter(0, [this] {
            m_soon = 0;
            startWaiting();
        });
    }

    void leavePlace(PollId id) {
        const auto found = m_polls.find(id);
        if (found == m_polls.end() || found->place == 0)
            return;
        m_deadlines.cancel(std::exchange(found->place, 0));
        --m_shaking;
    }

    void cancel(PollId id) {
        const auto found = m_polls.find(id);
        if (found == m_polls.end())
            return;
        leavePlace(id);
        if (found->task.plan)
            m_http.cancel(found->probeId);
        else
            m_tcp.cancel(found->probeId);
        m_polls.erase(found);
    }

    DeadlineQueue m_deadlines;
    SocketWatcher m_sockets;
    HttpProbe m_http;
    TlsProbe m_tcp;
    Mailbox<TlsFinding>& m_findings;
    QHash<PollId, Active> m_polls;
    std::deque<PollId> m_waiting;
    int m_shaking = 0;
    DeadlineId m_soon = 0;
};

TlsLane::TlsLane(const Clock& clock, Mailbox<TlsFinding>& findings)
    : m_orders(&m_door, [this, &clock, &findings](std::vector<TlsOrder>&& orders) {
        if (!m_runner)
            m_runner = std::make_unique<Runner>(clock, findings); // here: its timer belongs to this thread
        m_runner->take(std::move(orders));
    }) {
    std::promise<QThread*> started;
    std::future<QThread*> thread = started.get_future();
    m_thread = std::thread(&TlsLane::run, this, std::move(started));
    m_door.moveToThread(thread.get());
}

TlsLane::~TlsLane() {
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void TlsLane::run(std::promise<QThread*> started) {
    QEventLoop loop;
    m_loop = &loop;
    started.set_value(QThread::currentThread());
    loop.exec();
    m_runner.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace standby
