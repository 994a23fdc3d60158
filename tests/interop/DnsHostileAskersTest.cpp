// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DnsServing.h"
#include "interop/DnsPeers.h"
#include "interop/RealServer.h"
#include "unit/dns/serve/DnsQuestions.h"

#include <QtTest>

#include <random>

using namespace standby;

/// Askers that mean no good, or ask strangely, and those who ask beside them.
class DnsHostileAskersTest : public QObject {
    Q_OBJECT

    const QString m_address = text("127.0.0.53");
    int m_port = 0;
    SystemClock m_clock;
    std::unique_ptr<DnsServing> m_serving;

    AskerSocket datagram() const { return {AskerSocket::Kind::Datagram, m_address, m_port}; }
    AskerSocket stream() const { return {AskerSocket::Kind::Stream, m_address, m_port}; }
    static QByteArray asked(quint16 id = 0x1234) { return question("www.example.com", dnsType::a, 0, id); }
    bool answers() const {
        AskerSocket asker = datagram();
        asker.send(asked(0x4242));
        const Result<DnsMessage> answer = readDnsMessage(asker.receive());
        return answer.ok() && answer->header.id == 0x4242 && addressTexts(*answer) == texts({"192.0.2.1"});
    }

  private Q_SLOTS:
    void initTestCase() {
        m_port = freePort({m_address});
        m_serving = std::make_unique<DnsServing>(m_clock);
        QStringList many;
        for (int i = 0; i < 3000; ++i)
            many << QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256);
        m_serving->setAll({servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"})),
                           servedSet("many", texts({"many.example.com"}), many)});
        DnsServingOptions options;
        options.enabled = true;
        options.addresses = QStringList{m_address};
        options.port = m_port;
        m_serving->setOptions(options);
        QVERIFY(m_serving->listening());
    }
    void cleanup() {
        QVERIFY(answers());
        QTRY_COMPARE(m_serving->counters().tcpConnections, 0);
    }

    void garbageByUdpIsDroppedOrAFormError() {
        std::mt19937 random(1);
        AskerSocket asker = datagram();
        for (int i = 0; i < 5000; ++i) {
            QByteArray bytes(qsizetype(random() % 600), '\0');
            std::generate(bytes.begin(), bytes.end(), [&] { return char(random()); });
            asker.send(bytes);
            if (i % 50 == 0)
                QVERIFY(answers());
        }
        for (QByteArray reply = asker.receive(100); !reply.isEmpty(); reply = asker.receive(100))
            QVERIFY(readDnsMessage(reply)->header.rcode != dnsRcode::noError);
    }

    void oversizedDatagramsAreFormErrors() {
        AskerSocket asker = datagram();
        // What is cut off cannot be checked.
        QByteArray padded = withEdns(asked(), 4096, 0, QByteArray::fromHex("000c 2000") + QByteArray(0x2000, '\0'));
        asker.send(padded);
        QCOMPARE(readDnsMessage(asker.receive())->header.rcode, dnsRcode::formErr);
        asker.send(QByteArray(60'000, '\0'));
        QCOMPARE(readDnsMessage(asker.receive())->header.rcode, dnsRcode::formErr);
    }

    void aDatagramToPort0OrNowhereDoesNotKeepOthersWaiting() {
        // An asker that is gone at once: the system tells us by ICMP, on the same socket.
        for (int i = 0; i < 100; ++i)
            datagram().send(asked());
        QVERIFY(answers());
    }

    void manyQuestionsOnOneConnectionAreAllAnswered() {
        AskerSocket asker = stream();
        QByteArray all;
        for (quint16 id = 0; id < 1000; ++id)
            all += framed(asked(id));
        QVERIFY(asker.send(all));
        QSet<quint16> ids;
        for (int i = 0; i < 1000; ++i) {
            const Result<DnsMessage> answer = readDnsMessage(asker.receiveFramed());
            QVERIFY(answer.ok());
            QCOMPARE(addressTexts(*answer), texts({"192.0.2.1"}));
            ids << answer->header.id;
        }
        QCOMPARE(ids.size(), 1000);
    }

    void oneByteSegmentsAreAQuestion() {
        AskerSocket asker = stream();
        for (const char byte : framed(asked(1)) + framed(asked(2)))
            QVERIFY(asker.send(QByteArray(1, byte)));
        QCOMPARE(readDnsMessage(asker.receiveFramed())->header.id, quint16(1));
        QCOMPARE(readDnsMessage(asker.receiveFramed())->header.id, quint16(2));
    }

    void whoEndsItsSideStillGetsItsAnswers() {
        AskerSocket asker = stream();
        asker.send(framed(asked(1)) + framed(asked(2)) + '\0');
        asker.endSending();
        QVERIFY(!asker.receiveFramed().isEmpty());
        QVERIFY(!asker.receiveFramed().isEmpty());
        QVERIFY(asker.isClosed());
    }

    void garbageByTcpIsBounded() {
        AskerSocket asker = stream();
        asker.send(QByteArray("\0\0\0\0\0\3abc", 9) + framed(QByteArray(65535, '\xff')) +
                   framed(QByteArray(65535, '\0')) + framed(asked(7)));
        QCOMPARE(readDnsMessage(asker.receiveFramed())->header.rcode, dnsRcode::formErr); // the zeros: no question
        QCOMPARE(readDnsMessage(asker.receiveFramed())->header.id, quint16(7));
    }

    void whoDoesNotReadHoldsUpNobodyAndGetsEverythingInTheEnd() {
        AskerSocket asker = stream();
        const QByteArray large = framed(question("many.example.com", dnsType::a)); // 48 KB each
        QByteArray all;
        for (int i = 0; i < 300; ++i)
            all += large;
        QVERIFY(asker.send(all));
        for (int i = 0; i < 20; ++i)
            QVERIFY(answers());
        AskerSocket other = stream();
        other.send(framed(asked(9)));
        QCOMPARE(readDnsMessage(other.receiveFramed())->header.id, quint16(9));
        for (int i = 0; i < 300; ++i)
            QCOMPARE(asker.receiveFramed().size(), 34 + 3000 * 16);
    }

    void manyConnectionsOfOneClientAreCappedAndOthersServed() {
        std::vector<AskerSocket> askers;
        for (int i = 0; i < 200; ++i)
            askers.push_back(stream());
        int closed = 0;
        for (AskerSocket& asker : askers)
            closed += !asker.isOpen() || asker.isClosed(20);
        QVERIFY2(closed >= 140 && closed < 200, qPrintable(QString::number(closed)));
        QVERIFY(m_serving->counters().tcpConnections <= 60);
        askers.front().send(framed(asked()));
        QVERIFY(!askers.front().receiveFramed().isEmpty());
    }

    void aFloodOfQuestionsLosesNoAnswerThatThereIsRoomFor() {
        AskerSocket asker = datagram();
        int received = 0;
        for (quint16 round = 0; round < 200; ++round) {
            for (quint16 i = 0; i < 50; ++i)
                asker.send(asked(i));
            for (quint16 i = 0; i < 50; ++i)
                received += !asker.receive().isEmpty();
        }
        QCOMPARE(received, 10'000);
    }
};

QTEST_GUILESS_MAIN(DnsHostileAskersTest)
#include "DnsHostileAskersTest.moc"
