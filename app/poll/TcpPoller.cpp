// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TcpPoller.h"

#include "poll/PollWords.h"

#include <array>

namespace standby {

namespace {

/// How long a further line of a greeting is waited for that is complete and lacks the wanted text.
constexpr qint64 anotherLineUs = 500'000;
/// No system uses ports below as local ports of its own accord.
constexpr int firstEphemeralPort = 1024;

PollResult resultOf(const SocketError& error) {
    return error.isOurs() ? couldNotPoll(error.words()) : failure(error.words());
}

} // namespace

TcpPoller::TcpPoller(DeadlineQueue& deadlines, SocketWatcher& watcher)
    : m_deadlines(deadlines), m_watcher(watcher), m_closer(deadlines, watcher) {}

TcpPoller::~TcpPoller() {
    m_polls.forEach([this](Poll& poll) {
        m_watcher.forget(poll.socket.descriptor());
        m_deadlines.cancel(poll.deadline);
    });
}

qint64 TcpPoller::since(const Poll& poll) const {
    return m_deadlines.clock().monotonicUs() - poll.startedUs;
}

PollId TcpPoller::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    const TcpPoll& method = std::get<TcpPoll>(*request.method);
    poll.done = std::move(done);
    poll.method = request.method;
    poll.startedUs = m_deadlines.clock().monotonicUs();
    const bool listens = effectiveGreeting(method).has_value();
    SocketError error = poll.socket.connectTo(listens ? PlainSocket::Kind::Stream : PlainSocket::Kind::Probe,
                                              request.address, quint16(method.port));
    if (error.wouldBlock())
        error = {};
    if (error.ok() &&
        !m_watcher.watch(poll.socket.descriptor(), SocketWatcher::Writable, [this, id](int) { ready(id); }))
        error.fault = SocketFault::OutOfDescriptors;
    if (error.ok())
        poll.deadline = m_deadlines.scheduleAt(poll.startedUs + microseconds(method.timeoutSeconds),
                                               [this, id] { deadlinePassed(id); });
    else
        poll.deadline = m_deadlines.scheduleAfter(0, [this, id, error] { finish(id, resultOf(error)); });
    return id;
}

void TcpPoller::cancel(PollId id) {
    if (m_polls.find(id))
        take(id).socket.reset();
}

void TcpPoller::ready(PollId id) {
    Poll& poll = *m_polls.find(id);
    if (poll.greeting)
        received(id, poll);
    else
        connected(id, poll);
}

void TcpPoller::connected(PollId id, Poll& poll) {
    SocketError error = poll.socket.takeError();
    const TcpPoll& method = std::get<TcpPoll>(*poll.method);
    if (error.ok() && method.port >= firstEphemeralPort && poll.socket.isConnectedToItself())
        error.fault = SocketFault::Refused;
    if (!error.ok()) {
        finish(id, resultOf(error));
        return;
    }
    poll.phases.connectUs = since(poll);
    const std::optional<TcpGreeting> greeting = effectiveGreeting(method);
    if (!greeting) {
        PollResult result;
        result.succeeded = true;
        result.response = QStringLiteral("connected");
        finish(id, std::move(result));
        return;
    }
    poll.greeting = std::make_unique<GreetingCheck>(greeting->match);
    poll.greetingTimeoutSeconds = greeting->timeoutSeconds;
    m_deadlines.cancel(poll.deadline);
    poll.deadline =
        m_deadlines.scheduleAfter(microseconds(greeting->timeoutSeconds), [this, id] { deadlinePassed(id); });
    m_watcher.change(poll.socket.descriptor(), SocketWatcher::Readable);
}

void TcpPoller::received(PollId id, Poll& poll) {
    std::array<char, GreetingCheck::limit> buffer;
    const PlainSocket::Transfer transfer = poll.socket.receive(buffer.data(), buffer.size());
    if (transfer.error.wouldBlock())
        return;
    if (transfer.count == 0) {
        const bool wasReset = transfer.error.fault == SocketFault::Reset;
        if (poll.greeting->isEmpty())
            finish(id, failure(wasReset ? QStringLiteral("connection reset before the greeting")
                                        : QStringLiteral("connection closed before the greeting")));
        else
            concludeGreeting(id, QStringLiteral("; the connection was closed"));
        return;
    }
    if (poll.greeting->isEmpty())
        poll.phases.firstByteUs = since(poll);
    switch (poll.greeting->add({buffer.data(), transfer.count})) {
    case GreetingCheck::Verdict::Undecided:
        break;
    case GreetingCheck::Verdict::Unlikely: {
        const qint64 endUs = poll.startedUs + poll.phases.connectUs + microseconds(poll.greetingTimeoutSeconds);
        m_deadlines.cancel(poll.deadline);
        poll.deadline = m_deadlines.scheduleAt(std::min(endUs, m_deadlines.clock().monotonicUs() + anotherLineUs),
                                               [this, id] { concludeGreeting(id, {}); });
        break;
    }
    case GreetingCheck::Verdict::Fulfilled:
        greetingSettled(id, true, {});
        break;
    case GreetingCheck::Verdict::Failed:
        greetingSettled(id, false, poll.greeting->reason());
        break;
    }
}

void TcpPoller::deadlinePassed(PollId id) {
    Poll& poll = *m_polls.find(id);
    if (!poll.greeting)
        finish(id, failure(noAnswerIn(std::get<TcpPoll>(*poll.method).timeoutSeconds)));
    else if (poll.greeting->isEmpty())
        finish(id,
               failure(QStringLiteral("connected, but no greeting in ") + secondsText(poll.greetingTimeoutSeconds)));
    else
        concludeGreeting(id, QStringLiteral("; no more came in ") + secondsText(poll.greetingTimeoutSeconds));
}

void TcpPoller::concludeGreeting(PollId id, const QString& circumstance) {
    GreetingCheck& greeting = *m_polls.find(id)->greeting;
    const bool fulfilled = greeting.conclude() == GreetingCheck::Verdict::Fulfilled;
    greetingSettled(id, fulfilled, greeting.reason() + circumstance);
}

void TcpPoller::greetingSettled(PollId id, bool fulfilled, const QString& reason) {
    Poll& poll = *m_polls.find(id);
    PollResult result = fulfilled ? PollResult() : failure(reason);
    result.succeeded = fulfilled;
    result.response = responseLine(poll.greeting->greeting());
    m_watcher.forget(poll.socket.descriptor());
    m_closer.close(std::move(poll.socket), lastWords(std::get<TcpPoll>(*poll.method).serverType));
    finish(id, std::move(result));
}

void TcpPoller::finish(PollId id, PollResult&& result) {
    Poll poll = take(id);
    poll.socket.reset();
    result.phases = poll.phases;
    result.phases.totalUs = since(poll);
    poll.done(std::move(result));
}

TcpPoller::Poll TcpPoller::take(PollId id) {
    Poll poll = m_polls.take(id);
    if (poll.socket.isOpen())
        m_watcher.forget(poll.socket.descriptor());
    m_deadlines.cancel(poll.deadline);
    return poll;
}

} // namespace standby
