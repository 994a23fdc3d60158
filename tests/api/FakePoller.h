// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/Poller.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QTimer>

namespace standby {

/// Answers polls as the test wants: at once (from the event loop) with what is in `answers` by address, or only when
/// released.
class FakePoller final : public Poller {
  public:
    /// What the test turns; outlives the poller, which the engine owns.
    struct Script {
        QHash<QString, PollResult> answers;
        PollResult otherwise{true, QStringLiteral("pong"), {}, {1000, -1, -1, 2500}, {}, false};
        bool held = false; ///< polls start, and end only when this is false again and release() was called
        QStringList polled;
        FakePoller* poller = nullptr;

        void release() {
            held = false;
            if (poller)
                poller->answerAll();
        }
    };

    explicit FakePoller(Script& script) : m_script(script) { script.poller = this; }
    ~FakePoller() override { m_script.poller = nullptr; }

    PollId start(const PollRequest& request, Done done) override {
        const PollId id = ++m_last;
        m_script.polled << request.address.toString();
        m_waiting.insert(id, {request.address.toString(), std::move(done)});
        if (!m_script.held)
            QTimer::singleShot(0, &m_context, [this] { answerAll(); });
        return id;
    }
    void cancel(PollId id) override { m_waiting.remove(id); }

  private:
    struct Waiting {
        QString address;
        Done done;
    };
    void answerAll() {
        const QMap<PollId, Waiting> due = std::exchange(m_waiting, {});
        for (const Waiting& poll : due)
            poll.done(PollResult(m_script.answers.value(poll.address, m_script.otherwise)));
    }

    Script& m_script;
    QObject m_context;
    QMap<PollId, Waiting> m_waiting;
    PollId m_last = 0;
};

} // namespace standby
