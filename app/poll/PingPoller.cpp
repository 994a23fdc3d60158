// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/PingPoller.h"

#include "poll/PollWords.h"

namespace standby {

namespace {

/// How soon sending is tried again after this machine's queue was full.
constexpr qint64 queueFullUs = 10'000;

QString noRight() {
#ifdef Q_OS_LINUX
    return QStringLiteral(
        "Standby may not send pings on this machine. Run \"setcap cap_net_raw+ep\" on its program file, "
        "let its group send them (sysctl net.ipv4.ping_group_range), or poll with TCP instead.");
#else
    return QStringLiteral("Standby may not send pings on this machine. Run it as an administrator or poll with TCP "
                          "instead.");
#endif
}

} // namespace

PingPoller::PingPoller(DeadlineQueue& deadlines, SocketWatcher& watcher, std::unique_ptr<Poller> substitute)
    : m_deadlines(deadlines)
    , m_substitute(std::move(substitute))
    , m_socket4(IpFamily::V4, watcher, [this](quint64 id, const IcmpSocket::Answer& answer) { heard(id, answer); })
    , m_socket6(IpFamily::V6, watcher, [this](quint64 id, const IcmpSocket::Answer& answer) { heard(id, answer); }) {}

PingPoller::~PingPoller() {
    m_polls.forEach([this](Poll& poll) {
        m_deadlines.cancel(poll.deadline);
        m_deadlines.cancel(poll.next);
        if (poll.substitute)
            m_substitute->cancel(poll.substitute);
    });
}

IcmpSocket& PingPoller::socketFor(const QHostAddress& target) {
    return target.protocol() == QAbstractSocket::IPv6Protocol ? m_socket6 : m_socket4;
}

PollId PingPoller::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    poll.done = std::move(done);
    poll.request = request;
    poll.startedUs = m_deadlines.clock().monotonicUs();
    const SocketError error = socketFor(request.address).open();
    if (!error.ok()) {
        notOpen(id, error);
        return id;
    }
    poll.deadline = m_deadlines.scheduleAt(poll.startedUs + microseconds(poll.timeoutSeconds()), [this, id] {
        finish(id, failure(noAnswerIn(m_polls.find(id)->timeoutSeconds())));
    });
    send(id);
    return id;
}

void PingPoller::notOpen(PollId id, const SocketError& error) {
    Poll& poll = *m_polls.find(id);
    if (m_substitute && error.fault != SocketFault::OutOfDescriptors) {
        poll.substitute = m_substitute->start(poll.request, [this, id](PollResult&& result) {
            m_polls.find(id)->substitute = 0;
            finish(id, std::move(result));
        });
        return;
    }
    finishSoon(id, couldNotPoll(error.fault == SocketFault::Forbidden ? noRight() : error.words()));
}

void PingPoller::send(PollId id) {
    Poll& poll = *m_polls.find(id);
    poll.next = 0;
    const int timeoutMs = int(poll.timeoutSeconds() * 1000);
    const IcmpSocket::Sent sent = socketFor(poll.request.address).send(poll.request.address, id, timeoutMs);
    poll.echo = sent.echo;
    if (sent.error.wouldBlock())
        poll.next = m_deadlines.scheduleAfter(queueFullUs, [this, id] { send(id); });
    else if (!sent.error.ok())
        finishSoon(id, sent.error.isOurs() ? couldNotPoll(sent.error.words()) : failure(sent.error.words()));
}

void PingPoller::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = take(id);
    if (poll.substitute)
        m_substitute->cancel(poll.substitute);
}

void PingPoller::heard(PollId id, const IcmpSocket::Answer& answer) {
    Poll& poll = *m_polls.find(id);
    poll.echo = 0;
    if (!answer.error.isEmpty()) {
        finish(id, failure(answer.error));
        return;
    }
    PollResult result;
    result.succeeded = true;
    const qint64 tookUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    result.response =
        QStringLiteral("reply from %1 in %2").arg(poll.request.address.toString(), millisecondsText(tookUs));
    result.phases.firstByteUs = tookUs;
    finish(id, std::move(result));
}

void PingPoller::finishSoon(PollId id, const PollResult& result) {
    m_polls.find(id)->next = m_deadlines.scheduleAfter(0, [this, id, result] { finish(id, PollResult(result)); });
}

void PingPoller::finish(PollId id, PollResult&& result) {
    const Poll poll = take(id);
    result.phases.totalUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    poll.done(std::move(result));
}

PingPoller::Poll PingPoller::take(PollId id) {
    Poll poll = m_polls.take(id);
    m_deadlines.cancel(poll.deadline);
    m_deadlines.cancel(poll.next);
    if (poll.echo)
        socketFor(poll.request.address).forget(poll.echo);
    return poll;
}

} // namespace standby
