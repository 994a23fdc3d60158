// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/DnsPoller.h"

#include "Polling.h"
#include "support/Wine.h"
#include "unit/dns/ScriptedDnsServer.h"

using namespace standby;

namespace {

const QHostAddress expected(QStringLiteral("192.0.2.10"));

DnsMessage addressReply(const DnsMessage& query) {
    return standby::addressReply(query, expected);
}

using Server = ScriptedDnsServer;

DnsPoll poll(const Server& server) {
    DnsPoll method;
    method.hostName = QStringLiteral("www.example.com");
    method.port = server.udp.localPort();
    method.timeoutSeconds = 2;
    return method;
}

} // namespace

class DnsPollerTest : public QObject {
    Q_OBJECT

    Polling polling;
    std::unique_ptr<DnsPoller> poller;

    QString errorOf(const Server& server, double timeout = 2) {
        DnsPoll method = poll(server);
        method.timeoutSeconds = timeout;
        return Polling::run(*poller, method).error;
    }

  private Q_SLOTS:
    void init() { poller = std::make_unique<DnsPoller>(polling.deadlines, polling.watcher); }
    void cleanup() {
        poller.reset();
        QCOMPARE(polling.deadlines.pending(), 0);
    }

    void anAddressIsSuccess_data() {
        QTest::addColumn<QHostAddress>("server");
        QTest::addColumn<int>("type");
        QTest::addColumn<QHostAddress>("answer");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << int(DnsRecordType::A) << expected;
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << int(DnsRecordType::Aaaa)
                              << QHostAddress(QStringLiteral("2001:db8::10"));
    }

    void anAddressIsSuccess() {
        QFETCH(QHostAddress, server);
        QFETCH(int, type);
        QFETCH(QHostAddress, answer);
        Server there([&](const DnsMessage& query) { return QList{wire(addressReply(query, answer))}; }, server);
        DnsPoll method = poll(there);
        method.recordType = DnsRecordType(type);
        method.expect = {answer.toString(), true};
        const PollResult result = Polling::run(*poller, method, server);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, answer.toString());
        QVERIFY(result.phases.firstByteUs > 0);
        QCOMPARE(there.asked.size(), 1);
        QVERIFY(there.asked[0].header.recursionDesired);
        QCOMPARE(there.asked[0].questions[0].type, answer.protocol() == QAbstractSocket::IPv4Protocol ? 1 : 28);
    }

    void recursionIsNotDesiredUnlessAskedFor() {
        Server server([](const DnsMessage& query) { return QList{wire(addressReply(query))}; });
        DnsPoll method = poll(server);
        method.recursionDesired = false;
        QVERIFY(Polling::run(*poller, method).succeeded);
        QVERIFY(!server.asked[0].header.recursionDesired);
    }

    void anAliasIsFollowedInsideTheAnswer() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            const DnsName target = DnsName::fromText(QStringLiteral("host.example.net")).value();
            reply.answers << nameRecord(query.questions[0].name, dnsType::cname, 60, target)
                          << addressRecord(target, 60, expected);
            return QList{wire(reply)};
        });
        QCOMPARE(Polling::run(*poller, poll(server)).response, QStringLiteral("192.0.2.10"));
    }

    void anotherAddressThanExpectedFails() {
        Server server([](const DnsMessage& query) {
            return QList{wire(addressReply(query, QHostAddress(QStringLiteral("192.0.2.7"))))};
        });
        DnsPoll method = poll(server);
        method.expect.address = expected.toString();
        QCOMPARE(Polling::run(*poller, method).error, QStringLiteral("answers 192.0.2.7, expected 192.0.2.10"));
    }

    void anAnswerThatIsNotAuthoritativeFailsWhenItShouldBe() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = addressReply(query);
            reply.header.authoritative = false;
            return QList{wire(reply)};
        });
        DnsPoll method = poll(server);
        QVERIFY(Polling::run(*poller, method).succeeded);
        method.expect.authoritative = true;
        QCOMPARE(Polling::run(*poller, method).error, QStringLiteral("answer is not authoritative"));
    }

    void refusalsAreToldInWords_data() {
        QTest::addColumn<int>("rcode");
        QTest::addColumn<bool>("withQuestion");
        QTest::addColumn<QString>("error");
        QTest::newRow("NXDOMAIN") << 3 << true << QStringLiteral("NXDOMAIN: the name does not exist");
        QTest::newRow("SERVFAIL") << 2 << true << QStringLiteral("SERVFAIL: the server could not find out");
        QTest::newRow("REFUSED") << 5 << true << QStringLiteral("REFUSED: the server does not answer for this name");
        QTest::newRow("FORMERR") << 1 << false << QStringLiteral("FORMERR: the server could not read the question");
        QTest::newRow("none") << 0 << true << QStringLiteral("no A record");
    }

    void refusalsAreToldInWords() {
        QFETCH(int, rcode);
        QFETCH(bool, withQuestion);
        Server server([&](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.header.rcode = quint8(rcode);
            if (!withQuestion)
                reply.questions.clear();
            return QList{wire(reply)};
        });
        QTEST(errorOf(server), "error");
    }

    void whatDoesNotFitTheQuestionIsIgnored() {
        const auto forged = [](const DnsMessage& query) {
            const QHostAddress evil(QStringLiteral("192.0.2.66"));
            DnsMessage otherId = addressReply(query, evil);
            otherId.header.id ^= 1;
            DnsMessage otherName = addressReply(query, evil);
            otherName.questions[0].name = DnsName::fromText(QStringLiteral("other.example.com")).value();
            DnsMessage otherType = addressReply(query, evil);
            otherType.questions[0].type = dnsType::aaaa;
            DnsMessage noQuestion = addressReply(query, evil);
            noQuestion.questions.clear();
            return QList{wire(otherId),
                         wire(otherName),
                         wire(otherType),
                         wire(noQuestion),
                         wire(query),
                         QByteArray("garbage"),
                         wire(addressReply(query, evil)).chopped(1)};
        };
        Server server([&](const DnsMessage& query) { return forged(query) << wire(addressReply(query)); });
        const PollResult result = Polling::run(*poller, poll(server));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("192.0.2.10"));
        Server liar(forged);
        QCOMPARE(errorOf(liar, 0.2),
                 QStringLiteral("no answer in 0.2 s (7 that do not fit the question were ignored)"));
    }

    void silenceEndsAtTheTimeout() {
        Server server([](const DnsMessage&) { return QList<QByteArray>(); });
        QCOMPARE(errorOf(server, 0.2), QStringLiteral("no answer in 0.2 s"));
    }

    void nobodyThereIsSaidAtOnce() {
        if (underWine())
            QSKIP("Wine tells of a refused datagram by FD_CLOSE and drops the error, so that no recv() returns it.");
        auto server = std::make_unique<Server>([](const DnsMessage&) { return QList<QByteArray>(); });
        const DnsPoll method = poll(*server);
        server.reset();
        QCOMPARE(Polling::run(*poller, method).error, QStringLiteral("nothing listens there (port unreachable)"));
    }

    void aTruncatedAnswerIsAskedForAgainOverTcp() {
        const auto truncated = [](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.header.truncated = true;
            return QList{wire(reply)};
        };
        Server server(truncated);
        server.answerOverTcp([](const DnsMessage& query) { return wire(addressReply(query)); });
        const PollResult result = Polling::run(*poller, poll(server));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(server.overTcp, 1);

        Server wrong(truncated);
        wrong.answerOverTcp([](const DnsMessage&) { return QByteArray("?"); });
        QCOMPARE(errorOf(wrong), QStringLiteral("the answer over TCP does not fit the question"));

        Server deaf(truncated);
        QCOMPARE(errorOf(deaf, 0.3),
                 QStringLiteral("the answer is truncated, and over TCP there was no answer in 0.3 s"));

        Server udpOnly(truncated);
        udpOnly.tcp.close();
        QCOMPARE(errorOf(udpOnly), QStringLiteral("the answer is truncated, and over TCP: connection refused"));
    }

    void aNameThatIsNoneDoesNotBlameTheServer() {
        Server server([](const DnsMessage&) { return QList<QByteArray>(); });
        DnsPoll method = poll(server);
        method.hostName = QStringLiteral("a..b");
        const PollResult result = Polling::run(*poller, method);
        QVERIFY(result.couldNotPoll);
        QVERIFY(result.error.contains(QStringLiteral("a..b")));
    }

    void internationalisedNamesTravelAsALabels() {
        Server server([](const DnsMessage& query) { return QList{wire(addressReply(query))}; });
        DnsPoll method = poll(server);
        method.hostName = QStringLiteral("bücher.example");
        QVERIFY(Polling::run(*poller, method).succeeded);
        QCOMPARE(server.asked[0].questions[0].name.toText(), QStringLiteral("xn--bcher-kva.example"));
    }

    void idsAreNotGuessable() {
        QSet<quint16> ids;
        Server server([&](const DnsMessage& query) {
            ids << query.header.id;
            return QList{wire(addressReply(query))};
        });
        for (int i = 0; i < 8; ++i)
            Polling::run(*poller, poll(server));
        QVERIFY(ids.size() >= 7);
    }

    void aCancelledPollIsNeverHeardOf() {
        Server silent([](const DnsMessage&) { return QList<QByteArray>(); });
        Server truncating([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.header.truncated = true;
            return QList{wire(reply)};
        });
        int called = 0;
        const auto start = [&](const Server& server) {
            return poller->start(Polling::request(poll(server), QHostAddress(QHostAddress::LocalHost)),
                                 [&](PollResult&&) { ++called; });
        };
        const PollId overUdp = start(silent);
        const PollId overTcp = start(truncating);
        poller->cancel(start(silent));
        QTest::qWait(50);
        poller->cancel(overUdp);
        poller->cancel(overTcp);
        QTest::qWait(50);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(DnsPollerTest)
#include "DnsPollerTest.moc"
