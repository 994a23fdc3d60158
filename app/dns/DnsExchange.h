// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"
#include "dns/Tsig.h"
#include "net/DeadlineQueue.h"
#include "net/PlainSocket.h"
#include "net/SocketWatcher.h"

#include <QVarLengthArray>

#include <functional>
#include <unordered_map>

namespace standby {

/// What is sent to a DNS server, and for how long an answer is waited for.
struct DnsRequest {
    QHostAddress address;
    quint16 port = 53;
    /// A query or an UPDATE with one question (zone), without OPT and TSIG. Its id is replaced by a random one.
    QByteArray message;
    /// Announces that datagrams of up to 1232 bytes are welcome (RFC 6891). A server that does not know what that is
    /// (FORMERR, NOTIMP, BADVERS) is asked once again without.
    bool edns0 = false;
    std::optional<TsigKey> key; ///< signs each attempt, and checks the answer
    qint64 timeoutUs = 5'000'000;
    /// After so much silence over UDP it is sent again, @p resends times, and then over TCP; 0: it is sent once.
    qint64 resendAfterUs = 0;
    int resends = 1;
};

/// What came of it.
struct DnsReply {
    std::optional<DnsMessage> message; ///< none: why is in the error
    int rcode = 0;                     ///< with the upper bits of EDNS0 (RFC 6891, 6.1.3)
    TsigCheck signature;               ///< of a signed request. Unless verified, the message is no more than a hint.
    bool overTcp = false;
    QString error;            ///< "no answer in 5 s", "connection refused"; empty with a message
    bool couldNotAsk = false; ///< the error is this machine's and says nothing about the server
};

/// Names a request under way. 0 is none. Values are not reused.
using ExchangeId = quint64;

/// Asks DNS servers: over UDP from a socket of its own (so that the system picks a new port and reports a refusal),
/// over TCP when the answer is truncated or the request has more than 512 bytes, all within one timeout. What does not
/// come from the server's address and port, or carries another id or question, is ignored and, at the timeout, told.
/// Answers to a signed request that are not verified are kept as a hint while a verified one may still come (half a
/// second, RFC 8945, 5.3.1). Lives in one thread.
class DnsExchange {
  public:
    using Done = std::function<void(DnsReply&&)>;

    DnsExchange(DeadlineQueue& deadlines, SocketWatcher& watcher) : m_deadlines(deadlines), m_watcher(watcher) {}
    ~DnsExchange();

    /// @p done is called exactly once, from the event loop, never from inside start().
    ExchangeId start(DnsRequest request, Done done);
    /// `done` is not called any more. An id that is done or 0 is ignored.
    void cancel(ExchangeId id);

  private:
    enum class Stage { Udp, TcpConnecting, Tcp };
    enum class WhyTcp { Not, Truncated, Silence, Refused, Size };
    /// One attempt; an answer to an earlier one still counts.
    struct Sent {
        quint16 id = 0;
        bool edns0 = false;
        QByteArray mac;
    };
    struct Exchange {
        PlainSocket socket;
        DnsRequest request;
        Done done;
        DeadlineId timeout = 0;
        DeadlineId step = 0; ///< sends again, or ends the wait for a verified answer
        Stage stage = Stage::Udp;
        WhyTcp whyTcp = WhyTcp::Not;
        QVarLengthArray<Sent, 2> sent;
        int resent = 0;
        QByteArray outgoing; ///< over TCP, what the socket did not take yet
        QByteArray received; ///< over TCP
        int ignored = 0;
        std::optional<DnsReply> hint;
    };

    using Exchanges = std::unordered_map<ExchangeId, Exchange>;

    QByteArray nextAttempt(Exchange& exchange);
    void open(ExchangeId id, Stage stage);
    void askOverTcp(ExchangeId id, WhyTcp why);
    void sendDatagram(ExchangeId id);
    void stepPassed(ExchangeId id);
    void ready(ExchangeId id, int ready);
    void readDatagrams(ExchangeId id);
    void sendStream(ExchangeId id);
    void readStream(ExchangeId id);
    enum class Taken { Ignored, Over, Waiting };
    Taken takeAnswer(ExchangeId id, QByteArrayView bytes);
    void networkFailed(ExchangeId id, const SocketError& error);
    void timeoutPassed(ExchangeId id);
    void finishLater(ExchangeId id, const SocketError& error);
    void finish(ExchangeId id, DnsReply&& reply);
    /// Out of the table, without the deadlines and the watch.
    Exchanges::node_type take(ExchangeId id);

    DeadlineQueue& m_deadlines;
    SocketWatcher& m_watcher;
    Exchanges m_exchanges;
    ExchangeId m_lastId = 0;
};

} // namespace standby
