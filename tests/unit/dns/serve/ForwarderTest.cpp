// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include "dns/serve/Forwarder.h"
#include "support/ManualClock.h"

#include <QUdpSocket>
#include <QtTest>

using namespace standby;

/// When another server counts as gone, and as back.
class ForwarderTest : public QObject {
    Q_OBJECT

    struct Fixture {
        ManualClock clock;
        SocketWatcher watcher;
        DeadlineQueue deadlines{clock};
        AnswerTable table;
        GracePeriods::Reader reader{table.readers()};
        ServingCounters counters;
        QStringList troubles;
        QList<QByteArray> answers;
        QUdpSocket upstream;
        Forwarder forwarder{table,   reader,    counters,
                            watcher, deadlines, [this](const QString& trouble) { troubles << trouble; },
                            bounds()};

        static ForwardBounds bounds() {
            ForwardBounds bounds;
            bounds.atOnce = 3;
            bounds.failuresUntilGone = 2;
            return bounds;
        }
        Fixture() {
            upstream.bind(QHostAddress(QHostAddress::LocalHost), 0);
            DnsServingOptions options;
            options.forward = {true, text("127.0.0.1"), upstream.localPort(), true};
            table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"})), 1);
            table.setProfile(ServingProfile::from(options, {}));
            forwarder.setUpstream(options.forward);
        }
        void ask(const char* name = "a.example.org", quint16 type = dnsType::a) {
            forwarder.ask(question(name, type), DnsTransport::Udp,
                          [this](QByteArrayView answer) { answers << answer.toByteArray(); });
        }
        int rcode(qsizetype i) const { return answers[i][3] & 15; }
        bool arrives() {
            return QTest::qWaitFor([this] { return upstream.hasPendingDatagrams(); }, 2000);
        }
        void answerAll() {
            while (upstream.hasPendingDatagrams()) {
                QByteArray query(512, '\0');
                QHostAddress from;
                quint16 port = 0;
                query.truncate(upstream.readDatagram(query.data(), query.size(), &from, &port));
                query[2] = char(query[2] | 0x80);
                upstream.writeDatagram(query, from, port);
            }
        }
    };

  private Q_SLOTS:
    void noAnswerInTimeIsServFail() {
        Fixture fixture;
        QVERIFY(fixture.forwarder.takePlace());
        fixture.ask();
        QVERIFY(fixture.arrives());
        fixture.clock.advance(fixture.deadlines, 2'900'000);
        QVERIFY(fixture.answers.isEmpty());
        fixture.clock.advance(fixture.deadlines, 200'000);
        QCOMPARE(fixture.answers.size(), 1);
        QCOMPARE(fixture.rcode(0), int(dnsRcode::servFail));
        QCOMPARE(fixture.counters.read().forwardTimeouts, 1u);
        QCOMPARE(fixture.counters.read().servFail, 1u);
    }

    void placesAreBoundedAndComeBack() {
        Fixture fixture;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(fixture.forwarder.takePlace());
            fixture.ask();
        }
        QVERIFY(!fixture.forwarder.takePlace());
        QVERIFY(fixture.arrives());
        fixture.answerAll();
        QTRY_VERIFY(fixture.answers.size() >= 1);
        QVERIFY(fixture.forwarder.takePlace());
    }

    void aServerThatIsGoneIsAskedOneAtATimeUntilItIsBack() {
        Fixture fixture;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(fixture.forwarder.takePlace());
            fixture.ask();
        }
        fixture.clock.advance(fixture.deadlines, 3'100'000);
        QCOMPARE(fixture.troubles.size(), 1);
        QVERIFY(fixture.troubles.first().contains(text("does not answer")));
        QVERIFY(fixture.forwarder.takePlace());
        QVERIFY(!fixture.forwarder.takePlace());
        fixture.ask();
        fixture.clock.advance(fixture.deadlines, 1'100'000); // sooner than before
        QCOMPARE(fixture.answers.size(), 3);
        QCOMPARE(fixture.troubles.size(), 1);
        while (fixture.upstream.hasPendingDatagrams())
            fixture.upstream.readDatagram(nullptr, 0);
        QVERIFY(fixture.forwarder.takePlace());
        fixture.ask();
        QVERIFY(fixture.arrives());
        fixture.answerAll();
        QTRY_COMPARE(fixture.answers.size(), 4);
        QCOMPARE(fixture.rcode(3), int(dnsRcode::noError));
        QCOMPARE(fixture.troubles.size(), 2);
        QVERIFY(fixture.troubles.last().isEmpty());
        QVERIFY(fixture.forwarder.takePlace() && fixture.forwarder.takePlace());
    }

    void withoutAnAnswerOurOwnNamesStillSayWhatWeKnow() {
        Fixture fixture;
        QVERIFY(fixture.forwarder.takePlace());
        fixture.ask("www.example.com", dnsType::mx);
        fixture.clock.advance(fixture.deadlines, 3'100'000);
        QCOMPARE(fixture.answers.size(), 1);
        QCOMPARE(fixture.rcode(0), int(dnsRcode::noError));
        QCOMPARE(readDnsMessage(fixture.answers[0])->authorities.size(), 1);
    }

    void anotherServerEndsWhatIsUnderWay() {
        Fixture fixture;
        QVERIFY(fixture.forwarder.takePlace());
        fixture.ask();
        fixture.forwarder.setUpstream({true, text("127.0.0.1"), 9, true});
        QCOMPARE(fixture.answers.size(), 1);
        QCOMPARE(fixture.rcode(0), int(dnsRcode::servFail));
        QCOMPARE(fixture.deadlines.pending(), 0);
    }
};

QTEST_GUILESS_MAIN(ForwarderTest)
#include "ForwarderTest.moc"
