// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/DnsPoller.h"

#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"
#include "poll/DnsVerdict.h"
#include "poll/PollWords.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace standby {

namespace {

/// We announce no EDNS0 size, so 512 bytes are due; servers that send more are read all the same.
constexpr size_t largestDatagram = 16 * 1024;
constexpr int mostDatagramsAtATime = 16;

/// Whether an answer is one to our question, by what can be said without reading its records.
bool answersQuestion(DnsMessageReader& reader, const DnsHeader& header, quint16 queryId, const DnsQuestion& question) {
    if (!header.response || header.id != queryId || header.opcode != dnsOpcode::query)
        return false;
    // Servers that cannot read a question send their complaint without it.
    if (reader.counts().questions == 0)
        return header.rcode != dnsRcode::noError;
    const std::optional<DnsQuestion> echoed = reader.readQuestion();
    return reader.counts().questions == 1 && echoed && *echoed == question;
}

} // namespace

DnsPoller::~DnsPoller() {
    m_polls.forEach([this](Poll& poll) {
        m_watcher.forget(poll.socket.descriptor());
        m_deadlines.cancel(poll.deadline);
    });
}

QByteArray DnsPoller::Poll::query() const {
    DnsHeader header;
    header.id = queryId;
    header.recursionDesired = method().recursionDesired;
    DnsMessageWriter writer(header);
    writer.add(question);
    return writer.message();
}

PollId DnsPoller::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    poll.done = std::move(done);
    poll.request = request;
    poll.startedUs = m_deadlines.clock().monotonicUs();
    const Result<DnsName> name = DnsName::fromText(poll.method().hostName);
    if (!name.ok()) {
        poll.deadline =
            m_deadlines.scheduleAfter(0, [this, id, words = name.message()] { finish(id, couldNotPoll(words)); });
        return id;
    }
    poll.question = {*name, poll.method().recordType == DnsRecordType::A ? dnsType::a : dnsType::aaaa, dnsClass::in};
    poll.queryId = quint16(QRandomGenerator::system()->generate());
    poll.deadline = m_deadlines.scheduleAt(poll.startedUs + microseconds(poll.method().timeoutSeconds),
                                           [this, id] { deadlinePassed(id); });
    open(id, Stage::Udp);
    return id;
}

void DnsPoller::open(PollId id, Stage stage) {
    Poll& poll = *m_polls.find(id);
    if (poll.socket.isOpen())
        m_watcher.forget(poll.socket.descriptor());
    poll.stage = stage;
    const bool udp = stage == Stage::Udp;
    SocketError error = poll.socket.connectTo(udp ? PlainSocket::Kind::Datagram : PlainSocket::Kind::Stream,
                                              poll.request.address, quint16(poll.method().port));
    if (error.wouldBlock())
        error = {};
    if (error.ok() && udp) {
        const QByteArray query = poll.query();
        error = poll.socket.send(query.constData(), query.size()).error;
    }
    if (error.ok() &&
        !m_watcher.watch(poll.socket.descriptor(), udp ? SocketWatcher::Readable : SocketWatcher::Writable,
                         [this, id](int) { ready(id); }))
        error.fault = SocketFault::OutOfDescriptors;
    if (error.ok())
        return;
    // Not from inside start().
    m_deadlines.cancel(poll.deadline);
    poll.deadline = m_deadlines.scheduleAfter(0, [this, id, error] { networkFailed(id, error); });
}

void DnsPoller::cancel(PollId id) {
    if (m_polls.find(id))
        take(id).socket.reset();
}

void DnsPoller::ready(PollId id) {
    switch (m_polls.find(id)->stage) {
    case Stage::Udp:
        readDatagrams(id);
        break;
    case Stage::TcpConnecting:
        askOverTcp(id);
        break;
    case Stage::Tcp:
        readStream(id);
        break;
    }
}

void DnsPoller::readDatagrams(PollId id) {
    std::array<char, largestDatagram> buffer;
    for (int i = 0; i < mostDatagramsAtATime; ++i) {
        const PlainSocket::Transfer transfer = m_polls.find(id)->socket.receive(buffer.data(), buffer.size());
        if (transfer.error.wouldBlock())
            return;
        if (!transfer.error.ok()) {
            networkFailed(id, transfer.error);
            return;
        }
        if (takeAnswer(id, {buffer.data(), transfer.count}))
            return;
    }
}

void DnsPoller::askOverTcp(PollId id) {
    Poll& poll = *m_polls.find(id);
    SocketError error = poll.socket.takeError();
    if (error.ok()) {
        // RFC 7766, 8: length and message in one piece. It is far smaller than any socket buffer.
        const QByteArray query = poll.query();
        QByteArray framed(2, Qt::Uninitialized);
        qToBigEndian(quint16(query.size()), framed.data());
        framed += query;
        error = poll.socket.send(framed.constData(), framed.size()).error;
    }
    if (!error.ok()) {
        networkFailed(id, error);
        return;
    }
    poll.stage = Stage::Tcp;
    m_watcher.change(poll.socket.descriptor(), SocketWatcher::Readable);
}

void DnsPoller::readStream(PollId id) {
    Poll& poll = *m_polls.find(id);
    std::array<char, largestDatagram> buffer;
    const PlainSocket::Transfer transfer = poll.socket.receive(buffer.data(), buffer.size());
    if (transfer.error.wouldBlock())
        return;
    if (!transfer.error.ok() || transfer.count == 0) {
        networkFailed(id, transfer.error.ok() ? SocketError{SocketFault::Reset, 0} : transfer.error);
        return;
    }
    poll.received.append(buffer.data(), transfer.count);
    if (poll.received.size() < 2)
        return;
    const qsizetype length = qFromBigEndian<quint16>(poll.received.constData());
    if (poll.received.size() < length + 2)
        return;
    const QByteArray message = poll.received.sliced(2, length);
    poll.received.clear();
    if (!takeAnswer(id, message)) {
        PollResult result = failure(QStringLiteral("the answer over TCP does not fit the question"));
        finish(id, std::move(result));
    }
}

bool DnsPoller::takeAnswer(PollId id, QByteArrayView bytes) {
    Poll& poll = *m_polls.find(id);
    DnsMessageReader reader(bytes);
    const std::optional<DnsHeader> header = reader.readHeader();
    if (!header || !answersQuestion(reader, *header, poll.queryId, poll.question)) {
        ++poll.ignored;
        return false;
    }
    if (header->truncated && poll.stage == Stage::Udp) {
        open(id, Stage::TcpConnecting);
        return true;
    }
    const Result<DnsMessage> message = readDnsMessage(bytes);
    if (!message.ok()) {
        ++poll.ignored;
        return false;
    }
    poll.phases.firstByteUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    finish(id, judgeDnsAnswer(poll.method(), poll.question, *message));
    return true;
}

void DnsPoller::networkFailed(PollId id, const SocketError& error) {
    QString words = error.words();
    if (error.isOurs()) {
        finish(id, couldNotPoll(words));
        return;
    }
    if (m_polls.find(id)->stage != Stage::Udp)
        words = QStringLiteral("the answer is truncated, and over TCP: ") + words;
    else if (error.fault == SocketFault::Refused)
        words = QStringLiteral("nothing listens there (port unreachable)");
    finish(id, failure(words));
}

void DnsPoller::deadlinePassed(PollId id) {
    const Poll& poll = *m_polls.find(id);
    QString words = noAnswerIn(poll.method().timeoutSeconds);
    if (poll.stage != Stage::Udp)
        words = QStringLiteral("the answer is truncated, and over TCP there was ") + words;
    if (poll.ignored == 1)
        words += QStringLiteral(" (one that does not fit the question was ignored)");
    else if (poll.ignored > 1)
        words += QStringLiteral(" (%1 that do not fit the question were ignored)").arg(poll.ignored);
    finish(id, failure(words));
}

void DnsPoller::finish(PollId id, PollResult&& result) {
    Poll poll = take(id);
    poll.socket.reset();
    result.phases = poll.phases;
    result.phases.totalUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    poll.done(std::move(result));
}

DnsPoller::Poll DnsPoller::take(PollId id) {
    Poll poll = m_polls.take(id);
    if (poll.socket.isOpen())
        m_watcher.forget(poll.socket.descriptor());
    m_deadlines.cancel(poll.deadline);
    return poll;
}

} // namespace standby
