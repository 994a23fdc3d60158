// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "poll/Poller.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <map>
#include <optional>

namespace standby {

/// Servers that do what a test says, by address; those it says nothing of answer after 10 ms.
class FakePoller final : public Poller {
  public:
    enum class Does { Answer, Refuse, Hang, CouldNot };
    struct Behaviour {
        Does does = Does::Answer;
        qint64 latencyUs = 10'000;
        QString text = {}; ///< response or error
    };

    explicit FakePoller(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    void set(const QString& address, const Behaviour& behaviour) { m_behaviours[QHostAddress(address)] = behaviour; }
    void set(const QString& address, Does does) { set(address, Behaviour{does}); }

    PollId start(const PollRequest& request, Done done) override {
        const PollId id = ++m_lastId;
        lastRequest = request;
        // What a server does is decided when it answers.
        const Behaviour behaviour = m_behaviours.value(request.address);
        const bool hangs = behaviour.does == Does::Hang;
        const auto latency = hangs ? qint64(pollTimeoutSeconds(*request.method) * 1e6) : behaviour.latencyUs;
        Poll& poll = m_running[id];
        poll.address = request.address;
        poll.done = std::move(done);
        poll.hangs = hangs;
        poll.deadline = m_deadlines.scheduleAfter(latency, [this, id] { end(id); });
        QList<qint64>& times = m_starts[request.address];
        times << m_deadlines.clock().monotonicUs();
        twoAtOnce |= ++m_runningAt[request.address] > 1;
        mostRunning = std::max(mostRunning, qsizetype(m_running.size()));
        return id;
    }

    void cancel(PollId id) override {
        const auto found = m_running.find(id);
        if (found == m_running.end())
            return;
        m_deadlines.cancel(found->second.deadline);
        --m_runningAt[found->second.address];
        // Kept, to be delivered by a test that breaks the promise not to.
        cancelled.push_back(std::move(found->second.done));
        m_running.erase(found);
    }

    /// When an address was polled, in microseconds of the monotonic clock.
    QList<qint64> starts(const QString& address) const { return m_starts.value(QHostAddress(address)); }
    qsizetype polls(const QString& address) const { return starts(address).size(); }
    qsizetype running() const { return qsizetype(m_running.size()); }
    void forgetStarts() { m_starts.clear(); }

    std::optional<PollRequest> lastRequest;
    std::vector<Done> cancelled;
    qsizetype mostRunning = 0;
    bool twoAtOnce = false; ///< two polls of one address ran at a time

  private:
    struct Poll {
        QHostAddress address;
        Done done;
        DeadlineId deadline = 0;
        bool hangs = false;
    };

    void end(PollId id) {
        auto node = m_running.extract(id);
        Poll& poll = node.mapped();
        --m_runningAt[poll.address];
        Behaviour behaviour = m_behaviours.value(poll.address);
        PollResult result;
        if (poll.hangs || behaviour.does == Does::Hang) {
            result.error = QStringLiteral("no answer in 5 s");
        } else if (behaviour.does == Does::Answer) {
            result.succeeded = true;
            result.response = behaviour.text.isEmpty() ? QStringLiteral("HTTP/1.1 200 OK") : behaviour.text;
            result.phases.totalUs = behaviour.latencyUs;
        } else {
            result.couldNotPoll = behaviour.does == Does::CouldNot;
            result.error = behaviour.text.isEmpty() ? QStringLiteral("connection refused") : behaviour.text;
        }
        poll.done(std::move(result));
    }

    DeadlineQueue& m_deadlines;
    QHash<QHostAddress, Behaviour> m_behaviours;
    QHash<QHostAddress, QList<qint64>> m_starts;
    QHash<QHostAddress, int> m_runningAt;
    std::map<PollId, Poll> m_running;
    PollId m_lastId = 0;
};

} // namespace standby
