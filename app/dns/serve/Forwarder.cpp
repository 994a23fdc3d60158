// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/Forwarder.h"

#include "dns/Message.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <cstring>

namespace standby {

namespace {

constexpr qsizetype lengthSize = 2; // RFC 1035, 4.2.2
constexpr qsizetype largestMessage = 65535;
constexpr quint16 responseFlag = 0x8000, opcodeMask = 0x7800, truncatedFlag = 0x0200, desiredFlag = 0x0100,
                  availableFlag = 0x0080, rcodeMask = 0x000f;

quint16 numberAt(const char* at) {
    return qFromBigEndian<quint16>(at);
}

} // namespace

struct Forwarder::Question {
    quint64 number;
    QByteArray query; ///< as it came
    DnsTransport transport;
    Answered answered;
    PlainSocket socket = {};
    DeadlineId deadline = 0;
    quint16 id = 0; ///< on the way
    QByteArray unsent = {};
    QByteArray received = {}; ///< of a stream
};

Forwarder::Forwarder(const AnswerTable& table, GracePeriods::Reader& reader, ServingCounters& counters,
                     SocketWatcher& watcher, DeadlineQueue& deadlines, Report report, ForwardBounds bounds)
    : m_table(table)
    , m_reader(reader)
    , m_counters(counters)
    , m_watcher(watcher)
    , m_deadlines(deadlines)
    , m_report(std::move(report))
    , m_bounds(bounds)
    , m_received(largestMessage, Qt::Uninitialized)
    , m_own(largestMessage, Qt::Uninitialized) {}

Forwarder::~Forwarder() {
    for (const auto& [number, question] : m_questions) {
        m_watcher.forget(question->socket.descriptor());
        m_deadlines.cancel(question->deadline);
    }
}

void Forwarder::setUpstream(const DnsForwarding& upstream) {
    if (upstream == m_upstream)
        return;
    m_upstream = upstream;
    while (!m_questions.empty())
        fail(m_questions.begin()->first);
    noteAnswer();
}

bool Forwarder::takePlace() {
    const int limit = m_gone.load(std::memory_order_relaxed) ? 1 : m_bounds.atOnce;
    if (m_places.fetch_add(1, std::memory_order_relaxed) < limit)
        return true;
    m_places.fetch_sub(1, std::memory_order_relaxed);
    return false;
}

void Forwarder::ask(const QByteArray& query, DnsTransport transport, Answered answered) {
    const quint64 number = ++m_lastNumber;
    Question& question =
        *(m_questions[number] = std::make_unique<Question>(Question{number, query, transport, std::move(answered)}));
    m_counters.add(ServingCounters::Forwarded);
    question.id = quint16(QRandomGenerator::system()->generate());
    question.unsent = query;
    qToBigEndian(question.id, question.unsent.data());
    if (m_upstream.clearRecursion)
        qToBigEndian(quint16(numberAt(query.constData() + 2) & ~desiredFlag), question.unsent.data() + 2);
    if (transport == DnsTransport::Tcp) {
        char length[lengthSize];
        qToBigEndian(quint16(query.size()), length);
        question.unsent.prepend(length, lengthSize);
    }
    const SocketError error = question.socket.connectTo(transport == DnsTransport::Udp ? PlainSocket::Kind::Datagram
                                                                                       : PlainSocket::Kind::Stream,
                                                        QHostAddress(m_upstream.address), quint16(m_upstream.port));
    const bool watched =
        (error.ok() || error.wouldBlock()) &&
        m_watcher.watch(question.socket.descriptor(), SocketWatcher::Readable | SocketWatcher::Writable,
                        [this, number](int ready) { advance(*m_questions.at(number), ready); });
    const qint64 delayUs = !watched ? 0 : m_gone ? m_bounds.goneTimeoutUs : m_bounds.timeoutUs;
    question.deadline = m_deadlines.scheduleAfter(delayUs, [this, number, watched] {
        if (watched)
            m_counters.add(ServingCounters::ForwardTimeouts);
        noteFailure();
        fail(number);
    });
}

void Forwarder::advance(Question& question, int ready) {
    const quint64 number = question.number;
    bool whole = (ready & SocketWatcher::Writable) == 0 || sendMore(question);
    if (whole && (ready & SocketWatcher::Readable))
        whole = question.transport == DnsTransport::Udp ? readDatagrams(question) : readStream(question);
    if (!whole) {
        noteFailure();
        fail(number);
    }
}

bool Forwarder::sendMore(Question& question) {
    if (!question.socket.takeError().ok() ||
        (question.transport == DnsTransport::Tcp && question.socket.isConnectedToItself()))
        return false;
    while (!question.unsent.isEmpty()) {
        const PlainSocket::Transfer sent = question.socket.send(question.unsent.constData(), question.unsent.size());
        if (!sent.error.ok())
            return sent.error.wouldBlock();
        question.unsent.remove(0, sent.count);
    }
    m_watcher.change(question.socket.descriptor(), SocketWatcher::Readable);
    return true;
}

bool Forwarder::readDatagrams(Question& question) {
    const PlainSocket::Transfer read = question.socket.receive(m_received.data(), m_received.size());
    if (!read.error.ok())
        return read.error.wouldBlock();
    // A wrong one is somebody's guess: the right one may still come.
    takeAnswer(question, m_received.data(), read.count);
    return true;
}

bool Forwarder::readStream(Question& question) {
    const PlainSocket::Transfer read = question.socket.receive(m_received.data(), m_received.size());
    if (read.error.wouldBlock())
        return true;
    if (!read.error.ok() || read.count == 0)
        return false;
    question.received.append(m_received.constData(), read.count);
    if (question.received.size() < lengthSize)
        return true;
    const qsizetype length = numberAt(question.received.constData());
    if (question.received.size() - lengthSize < length)
        return true;
    return takeAnswer(question, question.received.data() + lengthSize, length);
}

bool Forwarder::takeAnswer(Question& question, char* answer, qsizetype size) {
    DnsQuery asked;
    asked.read(question.query);
    if (size < asked.questionEnd || numberAt(answer) != question.id || numberAt(answer + 4) != 1)
        return false;
    quint16 flags = numberAt(answer + 2);
    const qsizetype questionSize = asked.questionEnd - DnsQuery::headerSize;
    const QByteArrayView wanted = QByteArrayView(question.query).sliced(DnsQuery::headerSize, questionSize);
    const QByteArrayView repeated(answer + DnsQuery::headerSize, questionSize);
    if ((flags & (responseFlag | opcodeMask)) != responseFlag ||
        !equalCaseBlind(repeated.chopped(4), wanted.chopped(4)) || repeated.last(4) != wanted.last(4))
        return false;
    noteAnswer();
    // Of a name that is ours we forward what we know nothing about. That the other server has nothing either is for us
    // to say: its "no such name" would take our addresses away from those who believe it (RFC 2308, 5).
    const bool hasAnswers = numberAt(answer + 6) > 0 || flags & truncatedFlag;
    if ((flags & rcodeMask) != dnsRcode::noError || !hasAnswers) {
        const QByteArrayView own = ownAnswer(question);
        if ((numberAt(own.data() + 2) & rcodeMask) != dnsRcode::servFail) {
            finish(question.number, own);
            return true;
        }
    }
    flags = quint16((flags & ~desiredFlag) | (asked.flags & desiredFlag));
    if (m_upstream.clearRecursion)
        flags = quint16(flags & ~availableFlag);
    if (question.transport == DnsTransport::Udp && size > asked.payloadSize) {
        size = asked.questionEnd;
        flags |= truncatedFlag;
        std::memset(answer + 6, 0, 6);
    }
    qToBigEndian(asked.id, answer);
    qToBigEndian(flags, answer + 2);
    std::memcpy(answer + DnsQuery::headerSize, wanted.data(), size_t(questionSize)); // spelt as it was asked
    finish(question.number, {answer, size});
    return true;
}

QByteArrayView Forwarder::ownAnswer(const Question& question) {
    const qsizetype room = question.transport == DnsTransport::Udp ? qsizetype(dnsDatagramSize) : largestMessage;
    m_reader.enter();
    const DnsVerdict verdict =
        respond(m_table, question.query, question.transport, m_own.data(), room, Forwarding::Failed);
    m_reader.leave();
    return {m_own.constData(), verdict.size};
}

void Forwarder::fail(quint64 number) {
    finish(number, ownAnswer(*m_questions.at(number)));
}

void Forwarder::finish(quint64 number, QByteArrayView answer) {
    const std::unique_ptr<Question> question = std::move(m_questions.at(number));
    m_questions.erase(number);
    m_watcher.forget(question->socket.descriptor());
    m_deadlines.cancel(question->deadline);
    question->socket.close();
    m_places.fetch_sub(1, std::memory_order_relaxed);
    ServingCounters::Tally tally = {};
    ++tally[ServingCounters::Answers];
    tally[ServingCounters::Truncated] += bool(numberAt(answer.data() + 2) & truncatedFlag);
    ServingCounters::countRcode(tally, quint8(numberAt(answer.data() + 2) & rcodeMask));
    m_counters.add(tally);
    question->answered(answer);
}

void Forwarder::noteAnswer() {
    m_failures = 0;
    if (m_gone.exchange(false))
        m_report({});
}

void Forwarder::noteFailure() {
    if (++m_failures < m_bounds.failuresUntilGone || m_gone.exchange(true))
        return;
    m_report(
        QStringLiteral("The DNS server %1 port %2 does not answer the questions that are forwarded to it. Until it "
                       "does, askers are told that they cannot be answered (SERVFAIL); the host names of the server "
                       "sets are not concerned. Check that it runs and that this machine may ask it, or change the "
                       "forwarding in the options.")
            .arg(m_upstream.address)
            .arg(m_upstream.port));
}

} // namespace standby
