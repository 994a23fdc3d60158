// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsExchange.h"

#include "dns/DnsAnswer.h"
#include "dns/MessageReader.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace standby {

namespace {

/// What is larger goes over TCP at once: no server has to take it (RFC 1035, 4.2.1).
constexpr qsizetype largestUdpRequest = 512;
/// Servers that send more than we announce are read all the same.
constexpr size_t largestDatagram = 16 * 1024;
constexpr int mostDatagramsAtATime = 16;
constexpr qint64 verifiedWaitUs = 500'000;

QString secondsText(qint64 us) {
    return QString::number(double(us) / 1e6, 'g', 4) + QStringLiteral(" s");
}

} // namespace

DnsExchange::~DnsExchange() {
    for (auto& [id, exchange] : m_exchanges) {
        if (exchange.socket.isOpen())
            m_watcher.forget(exchange.socket.descriptor());
        m_deadlines.cancel(exchange.timeout);
        m_deadlines.cancel(exchange.step);
    }
}

ExchangeId DnsExchange::start(DnsRequest request, Done done) {
    const ExchangeId id = ++m_lastId;
    Exchange& exchange = m_exchanges[id];
    exchange.request = std::move(request);
    exchange.done = std::move(done);
    exchange.timeout = m_deadlines.scheduleAfter(exchange.request.timeoutUs, [this, id] { timeoutPassed(id); });
    open(id, Stage::Udp);
    return id;
}

void DnsExchange::cancel(ExchangeId id) {
    if (m_exchanges.count(id))
        take(id).mapped().socket.reset();
}

QByteArray DnsExchange::nextAttempt(Exchange& exchange) {
    Sent sent;
    sent.id = quint16(QRandomGenerator::system()->generate());
    sent.edns0 = exchange.request.edns0;
    QByteArray message = exchange.request.message;
    qToBigEndian(sent.id, message.data());
    if (sent.edns0)
        appendEdns0(message);
    if (exchange.request.key) {
        TsigSigned with = signDnsMessage(message, *exchange.request.key, m_deadlines.clock().wallTime() / 1000);
        message = std::move(with.message);
        sent.mac = std::move(with.mac);
    }
    exchange.sent.push_back(std::move(sent));
    return message;
}

void DnsExchange::open(ExchangeId id, Stage stage) {
    Exchange& exchange = m_exchanges.at(id);
    if (exchange.socket.isOpen())
        m_watcher.forget(exchange.socket.descriptor());
    exchange.stage = stage;
    const bool udp = stage == Stage::Udp;
    SocketError error = exchange.socket.connectTo(udp ? PlainSocket::Kind::Datagram : PlainSocket::Kind::Stream,
                                                  exchange.request.address, exchange.request.port);
    if (error.wouldBlock())
        error = {};
    if (error.ok() &&
        !m_watcher.watch(exchange.socket.descriptor(), udp ? SocketWatcher::Readable : SocketWatcher::Writable,
                         [this, id](int what) { ready(id, what); }))
        error.fault = SocketFault::OutOfDescriptors;
    if (!error.ok())
        finishLater(id, error);
    else if (udp)
        sendDatagram(id);
}

void DnsExchange::askOverTcp(ExchangeId id, WhyTcp why) {
    Exchange& exchange = m_exchanges.at(id);
    m_deadlines.cancel(std::exchange(exchange.step, 0));
    exchange.whyTcp = why;
    open(id, Stage::TcpConnecting);
}

void DnsExchange::sendDatagram(ExchangeId id) {
    Exchange& exchange = m_exchanges.at(id);
    const QByteArray message = nextAttempt(exchange);
    if (message.size() > largestUdpRequest) {
        askOverTcp(id, WhyTcp::Size);
        return;
    }
    const SocketError error = exchange.socket.send(message.constData(), message.size()).error;
    if (!error.ok()) {
        finishLater(id, error);
        return;
    }
    if (exchange.request.resendAfterUs > 0) {
        m_deadlines.cancel(exchange.step);
        exchange.step = m_deadlines.scheduleAfter(exchange.request.resendAfterUs, [this, id] { stepPassed(id); });
    }
}

void DnsExchange::stepPassed(ExchangeId id) {
    Exchange& exchange = m_exchanges.at(id);
    exchange.step = 0;
    if (exchange.hint) {
        finish(id, std::move(*exchange.hint));
    } else if (exchange.resent < exchange.request.resends) {
        ++exchange.resent;
        sendDatagram(id);
    } else {
        askOverTcp(id, WhyTcp::Silence);
    }
}

void DnsExchange::ready(ExchangeId id, int what) {
    Exchange& exchange = m_exchanges.at(id);
    if (exchange.stage == Stage::Udp) {
        readDatagrams(id);
    } else if (exchange.stage == Stage::TcpConnecting) {
        const SocketError error = exchange.socket.takeError();
        if (!error.ok()) {
            networkFailed(id, error);
            return;
        }
        exchange.stage = Stage::Tcp;
        sendStream(id);
    } else if (what & SocketWatcher::Writable) {
        sendStream(id);
    } else {
        readStream(id);
    }
}

void DnsExchange::readDatagrams(ExchangeId id) {
    std::array<char, largestDatagram> buffer;
    for (int i = 0; i < mostDatagramsAtATime; ++i) {
        const PlainSocket::Transfer transfer = m_exchanges.at(id).socket.receive(buffer.data(), buffer.size());
        if (transfer.error.wouldBlock())
            return;
        if (!transfer.error.ok()) {
            networkFailed(id, transfer.error);
            return;
        }
        if (takeAnswer(id, {buffer.data(), transfer.count}) == Taken::Over)
            return;
    }
}

void DnsExchange::sendStream(ExchangeId id) {
    Exchange& exchange = m_exchanges.at(id);
    if (exchange.outgoing.isEmpty()) {
        // RFC 7766, 8: length and message in one piece.
        const QByteArray message = nextAttempt(exchange);
        exchange.outgoing.resize(2);
        qToBigEndian(quint16(message.size()), exchange.outgoing.data());
        exchange.outgoing += message;
    }
    const PlainSocket::Transfer transfer =
        exchange.socket.send(exchange.outgoing.constData(), exchange.outgoing.size());
    if (!transfer.error.ok() && !transfer.error.wouldBlock()) {
        networkFailed(id, transfer.error);
        return;
    }
    if (transfer.error.ok())
        exchange.outgoing.remove(0, transfer.count);
    m_watcher.change(exchange.socket.descriptor(),
                     exchange.outgoing.isEmpty() ? SocketWatcher::Readable : SocketWatcher::Writable);
}

void DnsExchange::readStream(ExchangeId id) {
    Exchange& exchange = m_exchanges.at(id);
    std::array<char, largestDatagram> buffer;
    const PlainSocket::Transfer transfer = exchange.socket.receive(buffer.data(), buffer.size());
    if (transfer.error.wouldBlock())
        return;
    if (!transfer.error.ok() || transfer.count == 0) {
        networkFailed(id, transfer.error.ok() ? SocketError{SocketFault::Reset, 0} : transfer.error);
        return;
    }
    exchange.received.append(buffer.data(), transfer.count);
    if (exchange.received.size() < 2)
        return;
    const qsizetype length = qFromBigEndian<quint16>(exchange.received.constData());
    if (exchange.received.size() < length + 2)
        return;
    const QByteArray message = exchange.received.sliced(2, length);
    exchange.received.clear();
    if (takeAnswer(id, message) == Taken::Ignored) {
        DnsReply reply;
        reply.error = QStringLiteral("the answer over TCP does not fit the question");
        finish(id, std::move(reply));
    }
}

DnsExchange::Taken DnsExchange::takeAnswer(ExchangeId id, QByteArrayView bytes) {
    Exchange& exchange = m_exchanges.at(id);
    const std::optional<DnsHeader> header = headerOfAnswer(bytes, exchange.request.message);
    const auto sent = std::find_if(exchange.sent.cbegin(), exchange.sent.cend(),
                                   [&](const Sent& attempt) { return header && attempt.id == header->id; });
    if (!header || sent == exchange.sent.cend()) {
        ++exchange.ignored;
        return Taken::Ignored;
    }
    const bool udp = exchange.stage == Stage::Udp;
    if (header->truncated && udp) {
        askOverTcp(id, WhyTcp::Truncated);
        return Taken::Over;
    }
    Result<DnsMessage> message = readDnsMessage(bytes);
    if (!message.ok()) {
        ++exchange.ignored;
        return Taken::Ignored;
    }
    DnsReply reply;
    reply.message = std::move(*message);
    reply.rcode = rcodeOf(*reply.message);
    reply.overTcp = !udp;
    if (sent->edns0 && isNoToEdns0(reply.rcode)) {
        if (!exchange.request.edns0)
            return Taken::Waiting; // to the first of two attempts
        exchange.request.edns0 = false;
        udp ? sendDatagram(id) : sendStream(id);
        return Taken::Over;
    }
    if (exchange.request.key) {
        reply.signature =
            checkSignedAnswer(bytes, *exchange.request.key, sent->mac, m_deadlines.clock().wallTime() / 1000);
        if (!reply.signature.verified() && udp) {
            if (!exchange.hint) {
                m_deadlines.cancel(exchange.step);
                exchange.step = m_deadlines.scheduleAfter(verifiedWaitUs, [this, id] { stepPassed(id); });
            }
            exchange.hint = std::move(reply);
            return Taken::Waiting;
        }
    }
    finish(id, std::move(reply));
    return Taken::Over;
}

void DnsExchange::networkFailed(ExchangeId id, const SocketError& error) {
    Exchange& exchange = m_exchanges.at(id);
    if (exchange.hint) {
        finish(id, std::move(*exchange.hint));
        return;
    }
    const bool refused = error.fault == SocketFault::Refused;
    if (refused && exchange.stage == Stage::Udp && exchange.request.resendAfterUs > 0) {
        askOverTcp(id, WhyTcp::Refused);
        return;
    }
    DnsReply reply;
    reply.couldNotAsk = error.isOurs();
    reply.error = error.words();
    if (!reply.couldNotAsk) {
        switch (exchange.whyTcp) {
        case WhyTcp::Not:
            if (refused)
                reply.error = QStringLiteral("nothing listens there (port unreachable)");
            break;
        case WhyTcp::Truncated:
            reply.error = QStringLiteral("the answer is truncated, and over TCP: ") + reply.error;
            break;
        case WhyTcp::Silence:
            reply.error = QStringLiteral("no answer over UDP, and over TCP: ") + reply.error;
            break;
        case WhyTcp::Refused:
            reply.error = QStringLiteral("nothing listens there (port unreachable), and over TCP: ") + reply.error;
            break;
        case WhyTcp::Size:
            reply.error = QStringLiteral("over TCP, which so large a message needs: ") + reply.error;
            break;
        }
    }
    finish(id, std::move(reply));
}

void DnsExchange::timeoutPassed(ExchangeId id) {
    Exchange& exchange = m_exchanges.at(id);
    if (exchange.hint) {
        finish(id, std::move(*exchange.hint));
        return;
    }
    DnsReply reply;
    reply.error = QStringLiteral("no answer in ") + secondsText(exchange.request.timeoutUs);
    switch (exchange.whyTcp) {
    case WhyTcp::Not:
        break;
    case WhyTcp::Truncated:
        reply.error = QStringLiteral("the answer is truncated, and over TCP there was ") + reply.error;
        break;
    case WhyTcp::Refused:
        reply.error = QStringLiteral("nothing listens there (port unreachable), and over TCP there was ") + reply.error;
        break;
    case WhyTcp::Silence:
        reply.error += QStringLiteral(", neither over UDP nor over TCP");
        break;
    case WhyTcp::Size:
        reply.error += QStringLiteral(" over TCP, which so large a message needs");
        break;
    }
    if (exchange.ignored == 1)
        reply.error += QStringLiteral(" (one that does not fit the question was ignored)");
    else if (exchange.ignored > 1)
        reply.error += QStringLiteral(" (%1 that do not fit the question were ignored)").arg(exchange.ignored);
    finish(id, std::move(reply));
}

void DnsExchange::finishLater(ExchangeId id, const SocketError& error) {
    Exchange& exchange = m_exchanges.at(id);
    m_deadlines.cancel(exchange.step);
    exchange.step = m_deadlines.scheduleAfter(0, [this, id, error] {
        m_exchanges.at(id).step = 0;
        networkFailed(id, error);
    });
}

void DnsExchange::finish(ExchangeId id, DnsReply&& reply) {
    const Exchanges::node_type exchange = take(id);
    exchange.mapped().socket.reset();
    exchange.mapped().done(std::move(reply)); // which may be the exchange's own hint
}

DnsExchange::Exchanges::node_type DnsExchange::take(ExchangeId id) {
    Exchanges::node_type node = m_exchanges.extract(id);
    Exchange& exchange = node.mapped();
    if (exchange.socket.isOpen())
        m_watcher.forget(exchange.socket.descriptor());
    m_deadlines.cancel(exchange.timeout);
    m_deadlines.cancel(exchange.step);
    return node;
}

} // namespace standby
