// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsExchange.h"

#include "ScriptedDnsServer.h"
#include "support/Wine.h"

#include <QMessageAuthenticationCode>
#include <QTimer>
#include <QtTest>

using namespace standby;

namespace {

using Server = ScriptedDnsServer;
const QHostAddress truth(QStringLiteral("192.0.2.10"));
const QHostAddress evil(QStringLiteral("192.0.2.66"));
const DnsQuestion question{DnsName::fromText(QStringLiteral("www.example.com")).value(), dnsType::a, dnsClass::in};

QList<QByteArray> silence(const DnsMessage&) {
    return {};
}

QList<QByteArray> truncated(const DnsMessage& query) {
    DnsMessage reply = replyTo(query);
    reply.header.truncated = true;
    return {wire(reply)};
}

QByteArray refusal(const DnsMessage& query, quint8 rcode) {
    DnsMessage reply = replyTo(query);
    reply.header.rcode = rcode;
    reply.additionals.clear();
    return wire(reply);
}

bool hasEdns0(const DnsMessage& query) {
    return !query.additionals.isEmpty() && query.additionals.first().type == dnsType::opt;
}

DnsRequest request(const Server& server) {
    DnsRequest request;
    request.address = server.udp.localAddress();
    request.port = server.udp.localPort();
    DnsMessageWriter writer(DnsHeader{});
    writer.add(question);
    request.message = writer.message();
    request.timeoutUs = 2'000'000;
    return request;
}

TsigKey key(const char* secret = "secret") {
    return {DnsName::fromText(QStringLiteral("key")).value(), TsigAlgorithm::HmacSha256, secret};
}

DnsRequest signedUpdate(const Server& server) {
    DnsRequest made = request(server);
    DnsHeader header;
    header.opcode = dnsOpcode::update;
    DnsMessageWriter writer(header);
    writer.add(DnsQuestion{question.name, dnsType::soa, dnsClass::in});
    made.message = writer.message();
    made.key = key();
    return made;
}

/// The MAC of a request that our key signed: it ends 6 bytes before the end.
QByteArray macOf(const QByteArray& request) {
    return request.sliced(request.size() - 6 - 32, 32);
}

/// An answer to a signed request, signed as RFC 8945, 5.3 wants it.
QByteArray signedReply(const QByteArray& request, quint8 rcode, const TsigKey& with = key()) {
    DnsMessage reply = replyTo(readDnsMessage(request).value());
    reply.additionals.clear();
    reply.header.rcode = rcode;
    const QByteArray plain = wire(reply);
    const TsigSigned first = signDnsMessage(plain, with, QDateTime::currentSecsSinceEpoch());
    // The MAC covers the request's too: the variables are the same, so only what is hashed before them differs.
    QByteArray mac = macOf(request);
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, with.secret);
    code.addData(QByteArray("\x00\x20", 2) + mac + plain);
    QByteArray variables = with.name.canonicalWire() + QByteArray("\x00\xff\0\0\0\0", 6);
    const qsizetype dataAt = plain.size() + with.name.wire().size() + 10;
    const qsizetype timeAt = dataAt + 13;
    variables += first.message.sliced(dataAt, 13) + first.message.sliced(timeAt, 8) + QByteArray(4, '\0');
    code.addData(variables);
    QByteArray bytes = first.message;
    bytes.replace(bytes.size() - 6 - 32, 32, code.result());
    return bytes;
}

} // namespace

class DnsExchangeTest : public QObject {
    Q_OBJECT

    SystemClock clock;
    DeadlineQueue deadlines{clock};
    SocketWatcher watcher;
    std::unique_ptr<DnsExchange> exchange;

    DnsReply ask(DnsRequest wanted) {
        std::optional<DnsReply> reply;
        bool inside = true;
        exchange->start(std::move(wanted), [&](DnsReply&& found) {
            if (inside)
                found.error = QStringLiteral("done was called from inside start()");
            reply = std::move(found);
        });
        inside = false;
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 5000)) {
            DnsReply none;
            none.error = QStringLiteral("the exchange never ended");
            return none;
        }
        return *reply;
    }
    static QHostAddress addressIn(const DnsReply& reply) {
        const auto found =
            reply.message ? addressesIn(reply.message->answers, question.name, dnsType::a) : QList<QHostAddress>();
        return found.size() == 1 ? found.first() : QHostAddress();
    }

  private Q_SLOTS:
    void init() { exchange = std::make_unique<DnsExchange>(deadlines, watcher); }
    void cleanup() {
        exchange.reset();
        QCOMPARE(deadlines.pending(), 0);
    }

    void anAnswerIsTakenOverBothFamilies() {
        for (const QHostAddress& local :
             {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
            Server server([](const DnsMessage& query) { return QList{wire(addressReply(query, truth))}; }, local);
            const DnsReply reply = ask(request(server));
            QVERIFY2(reply.message, qPrintable(reply.error));
            QCOMPARE(addressIn(reply), truth);
            QVERIFY(!reply.overTcp);
            QVERIFY(!hasEdns0(server.asked.first()));
        }
    }

    void onlyTheServerItselfIsHeard() {
        QUdpSocket spoofer;
        QVERIFY(spoofer.bind(QHostAddress(QStringLiteral("127.0.0.3")), 0));
        QUdpSocket otherPort;
        QVERIFY(otherPort.bind(QHostAddress(QHostAddress::LocalHost), 0));
        QUdpSocket listener;
        QVERIFY(listener.bind(QHostAddress(QHostAddress::LocalHost), 0));
        connect(&listener, &QUdpSocket::readyRead, this, [&] {
            const QNetworkDatagram datagram = listener.receiveDatagram();
            const DnsMessage query = readDnsMessage(datagram.data()).value();
            const QByteArray forged = wire(addressReply(query, evil));
            spoofer.writeDatagram(forged, datagram.senderAddress(), quint16(datagram.senderPort()));
            otherPort.writeDatagram(forged, datagram.senderAddress(), quint16(datagram.senderPort()));
            QTimer::singleShot(20, this, [&listener, query, datagram] {
                listener.writeDatagram(wire(addressReply(query, truth)), datagram.senderAddress(),
                                       quint16(datagram.senderPort()));
            });
        });
        const Server elsewhere(silence);
        DnsRequest wanted = request(elsewhere);
        wanted.port = listener.localPort();
        QCOMPARE(addressIn(ask(wanted)), truth);
    }

    void whatDoesNotFitIsIgnoredAndTold() {
        const auto forged = [](const DnsMessage& query) {
            DnsMessage otherId = addressReply(query, evil);
            otherId.header.id ^= 1;
            DnsMessage otherName = addressReply(query, evil);
            otherName.questions[0].name = DnsName::fromText(QStringLiteral("other.example.com")).value();
            DnsMessage otherType = addressReply(query, evil);
            otherType.questions[0].type = dnsType::aaaa;
            DnsMessage otherOpcode = addressReply(query, evil);
            otherOpcode.header.opcode = dnsOpcode::update;
            DnsMessage noQuestion = addressReply(query, evil);
            noQuestion.questions.clear();
            return QList{wire(otherId),         wire(otherName),  wire(otherType),
                         wire(otherOpcode),     wire(noQuestion), wire(query),
                         QByteArray("garbage"), QByteArray(),     wire(addressReply(query, evil)).chopped(1)};
        };
        Server server([&](const DnsMessage& query) { return forged(query) << wire(addressReply(query, truth)); });
        QCOMPARE(addressIn(ask(request(server))), truth);
        Server liar(forged);
        DnsRequest wanted = request(liar);
        wanted.timeoutUs = 200'000;
        QCOMPARE(ask(wanted).error, QStringLiteral("no answer in 0.2 s (9 that do not fit the question were ignored)"));
    }

    void silenceIsMetBySendingAgainAndThenByTcp() {
        Server late([](const DnsMessage& query) {
            static int count = 0;
            return ++count == 1 ? QList<QByteArray>() : QList{wire(addressReply(query, truth))};
        });
        DnsRequest wanted = request(late);
        wanted.resendAfterUs = 30'000;
        QCOMPARE(addressIn(ask(wanted)), truth);
        QCOMPARE(late.asked.size(), 2);
        QVERIFY(late.asked[0].header.id != late.asked[1].header.id);

        Server onlyTcp(silence);
        onlyTcp.answerOverTcp([](const DnsMessage& query) { return wire(addressReply(query, truth)); });
        wanted = request(onlyTcp);
        wanted.resendAfterUs = 30'000;
        const DnsReply reply = ask(wanted);
        QCOMPARE(addressIn(reply), truth);
        QVERIFY(reply.overTcp);
        QCOMPARE(onlyTcp.asked.size(), 2);

        Server dead(silence);
        wanted = request(dead);
        wanted.resendAfterUs = 20'000;
        wanted.timeoutUs = 400'000;
        QCOMPARE(ask(wanted).error, QStringLiteral("no answer in 0.4 s, neither over UDP nor over TCP"));
        dead.tcp.close();
        QCOMPARE(ask(wanted).error, QStringLiteral("no answer over UDP, and over TCP: connection refused"));
        wanted.resendAfterUs = 0;
        wanted.timeoutUs = 50'000;
        QCOMPARE(ask(wanted).error, QStringLiteral("no answer in 0.05 s"));
    }

    void anAnswerToTheFirstAttemptCountsAfterTheSecond() {
        QByteArray kept;
        Server server([&](const DnsMessage& query) {
            if (kept.isEmpty()) {
                kept = wire(addressReply(query, truth));
                return QList<QByteArray>();
            }
            return QList{kept};
        });
        DnsRequest wanted = request(server);
        wanted.resendAfterUs = 30'000;
        QCOMPARE(addressIn(ask(wanted)), truth);
    }

    void aClosedUdpPortIsTriedOverTcp() {
        if (underWine())
            QSKIP("Wine tells of a refused datagram by FD_CLOSE and drops the error, so that no recv() returns it.");
        Server server(silence);
        server.answerOverTcp([](const DnsMessage& query) { return wire(addressReply(query, truth)); });
        DnsRequest wanted = request(server);
        server.udp.close();
        QCOMPARE(ask(wanted).error, QStringLiteral("nothing listens there (port unreachable)"));
        wanted.resendAfterUs = 1'000'000;
        QCOMPARE(addressIn(ask(wanted)), truth);
        server.tcp.close();
        QCOMPARE(ask(wanted).error,
                 QStringLiteral("nothing listens there (port unreachable), and over TCP: connection refused"));
    }

    void edns0IsLeftOutForThoseWhoDoNotKnowIt_data() {
        QTest::addColumn<int>("rcode");
        QTest::newRow("FORMERR") << int(dnsRcode::formErr);
        QTest::newRow("NOTIMP") << int(dnsRcode::notImp);
        QTest::newRow("BADVERS") << 16;
    }
    void edns0IsLeftOutForThoseWhoDoNotKnowIt() {
        QFETCH(int, rcode);
        Server server([&](const DnsMessage& query) {
            if (!hasEdns0(query))
                return QList{wire(addressReply(query, truth))};
            DnsMessage no = replyTo(query);
            no.header.rcode = quint8(rcode & 15);
            no.additionals.first().ttlSeconds = quint32(rcode >> 4) << 24;
            return QList{wire(no)};
        });
        DnsRequest wanted = request(server);
        wanted.edns0 = true;
        QCOMPARE(addressIn(ask(wanted)), truth);
        QCOMPARE(server.asked.size(), 2);
        QCOMPARE(server.asked[0].additionals.first().recordClass, 1232);

        // Who says no to that as well is believed.
        Server stubborn([](const DnsMessage& query) { return QList{refusal(query, dnsRcode::notImp)}; });
        wanted = request(stubborn);
        wanted.edns0 = true;
        QCOMPARE(ask(wanted).rcode, int(dnsRcode::notImp));
        QCOMPARE(stubborn.asked.size(), 2);
    }

    void truncatedAnswersAreFetchedOverTcp() {
        Server server(truncated);
        server.answerOverTcp([](const DnsMessage& query) {
            return hasEdns0(query) ? refusal(query, dnsRcode::formErr) : wire(addressReply(query, truth));
        });
        DnsRequest wanted = request(server);
        const DnsReply reply = ask(wanted);
        QCOMPARE(addressIn(reply), truth);
        QVERIFY(reply.overTcp);
        wanted.edns0 = true; // refused over TCP, and asked again on the same connection
        QCOMPARE(addressIn(ask(wanted)), truth);
        QCOMPARE(server.overTcp, 3);

        Server wrong(truncated);
        wrong.answerOverTcp([](const DnsMessage&) { return QByteArray("?"); });
        QCOMPARE(ask(request(wrong)).error, QStringLiteral("the answer over TCP does not fit the question"));
        Server slow(truncated);
        wanted = request(slow);
        wanted.timeoutUs = 200'000;
        QCOMPARE(ask(wanted).error,
                 QStringLiteral("the answer is truncated, and over TCP there was no answer in 0.2 s"));
        slow.tcp.close();
        QCOMPARE(ask(wanted).error, QStringLiteral("the answer is truncated, and over TCP: connection refused"));
    }

    void whatIsLargerThanADatagramMayBeGoesOverTcp() {
        Server server(silence);
        server.answerOverTcp([](const DnsMessage& query) { return refusal(query, dnsRcode::noError); });
        DnsRequest wanted = signedUpdate(server);
        wanted.key.reset();
        DnsMessage large = readDnsMessage(wanted.message).value();
        for (int i = 0; i < 3000; ++i)
            large.authorities << addressRecord(question.name, 60, QHostAddress(quint32(0xc0000200 + i)));
        wanted.message = wire(large);
        const DnsReply reply = ask(wanted);
        QVERIFY2(reply.message, qPrintable(reply.error));
        QVERIFY(server.asked.isEmpty());
        QCOMPARE(readDnsMessage(server.askedAs.first())->authorities.size(), 3000);
    }

    void signedAnswersAreVerified() {
        std::unique_ptr<Server> server;
        server = std::make_unique<Server>(
            [&](const DnsMessage&) { return QList{signedReply(server->askedAs.last(), dnsRcode::noError)}; });
        const DnsReply reply = ask(signedUpdate(*server));
        QVERIFY2(reply.message, qPrintable(reply.error));
        QVERIFY2(reply.signature.verified(), qPrintable(reply.signature.words()));
    }

    void aForgedAnswerDoesNotKeepTheTrueOneOut() {
        std::unique_ptr<Server> server;
        server = std::make_unique<Server>([&](const DnsMessage& query) {
            const QByteArray asked = server->askedAs.last();
            return QList{refusal(query, dnsRcode::noError), refusal(query, dnsRcode::refused),
                         signedReply(asked, dnsRcode::refused, key("another secret")),
                         signedReply(asked, dnsRcode::yxDomain)};
        });
        const DnsReply reply = ask(signedUpdate(*server));
        QVERIFY(reply.signature.verified());
        QCOMPARE(reply.rcode, int(dnsRcode::yxDomain));
    }

    void anUnsignedAnswerIsAHintAfterHalfASecond() {
        Server server([](const DnsMessage& query) { return QList{refusal(query, dnsRcode::refused)}; });
        QElapsedTimer timer;
        timer.start();
        const DnsReply reply = ask(signedUpdate(server));
        QVERIFY(timer.elapsed() >= 450 && timer.elapsed() < 1500);
        QCOMPARE(reply.rcode, int(dnsRcode::refused));
        QCOMPARE(reply.signature.finding, TsigCheck::Finding::Unsigned);
    }

    void eachAttemptIsSignedAfresh() {
        Server server(silence);
        server.answerOverTcp([&](const DnsMessage&) { return signedReply(server.askedAs.last(), dnsRcode::noError); });
        DnsRequest wanted = signedUpdate(server);
        wanted.resendAfterUs = 30'000;
        const DnsReply reply = ask(wanted);
        QVERIFY(reply.signature.verified());
        QCOMPARE(server.askedAs.size(), 3);
        QSet<QByteArray> macs;
        for (const QByteArray& asked : server.askedAs) {
            macs << macOf(asked);
            QCOMPARE(readDnsMessage(asked)->additionals.size(), 1); // never a second signature
        }
        QCOMPARE(macs.size(), 3);
    }

    void aCancelledExchangeIsNeverHeardOf() {
        Server silent(silence);
        Server slow(truncated);
        int called = 0;
        const ExchangeId overUdp = exchange->start(request(silent), [&](DnsReply&&) { ++called; });
        const ExchangeId overTcp = exchange->start(request(slow), [&](DnsReply&&) { ++called; });
        QTest::qWait(50);
        exchange->cancel(overUdp);
        exchange->cancel(overTcp);
        exchange->cancel(overTcp);
        exchange->cancel(0);
        QTest::qWait(50);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(DnsExchangeTest)
#include "DnsExchangeTest.moc"
