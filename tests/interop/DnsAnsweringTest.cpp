// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DnsServing.h"
#include "interop/DnsPeers.h"
#include "interop/RealServer.h"
#include "support/ManualClock.h"
#include "unit/dns/serve/DnsQuestions.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace standby;

/// Our answers as dig, kdig and drill see them, and the sockets that they come from.
class DnsAnsweringTest : public QObject {
    Q_OBJECT

    const QString m_address = text("127.0.0.53");
    int m_port = 0;
    SystemClock m_clock;
    std::unique_ptr<DnsServing> m_serving;

    DnsServingOptions options(const QStringList& addresses) const {
        DnsServingOptions serving;
        serving.enabled = true;
        serving.addresses = addresses;
        serving.port = m_port;
        serving.nameServers = texts({"ns.example.net"});
        return serving;
    }
    QString dig(const QStringList& arguments, const QString& server = {}) const {
        return run(text("dig"), QStringList{QLatin1Char('@') + (server.isEmpty() ? m_address : server), text("-p"),
                                            QString::number(m_port), text("+tries=1"), text("+time=2")} +
                                    arguments);
    }
    QString shortAnswer(const QStringList& arguments, const QString& server = {}) const {
        return dig(QStringList{text("+short")} + arguments, server).simplified();
    }

  private Q_SLOTS:
    void init() {
        m_port = freePort({text("127.0.0.1"), m_address, text("127.0.0.54"), text("::1")});
        m_serving = std::make_unique<DnsServing>(m_clock);
        QStringList many;
        for (int i = 1; i <= 100; ++i)
            many << QStringLiteral("192.0.2.%1").arg(i);
        m_serving->setAll(
            {servedSet("s", texts({"www.example.com", "*.wild.example.com"}), texts({"192.0.2.1", "2001:db8::1"})),
             servedSet("many", texts({"many.example.com"}), many),
             servedSet("idn", {QStringLiteral("b\u00fccher.example")}, texts({"192.0.2.7"}))});
        m_serving->setOptions(options({m_address}));
        QVERIFY(m_serving->listening());
    }

    void threeResolversReadTheSame_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("tcp");
        for (const char* program : {"dig", "kdig", "drill"}) {
            QTest::addRow("%s, UDP", program) << text(program) << false;
            QTest::addRow("%s, TCP", program) << text(program) << true;
        }
    }
    void threeResolversReadTheSame() {
        QFETCH(QString, program);
        QFETCH(bool, tcp);
        const bool drill = program == text("drill");
        QStringList common = {QLatin1Char('@') + m_address, text("-p"), QString::number(m_port)};
        if (drill) // else it shows what was cut
            common << text("-a");
        if (tcp)
            common << (drill ? text("-t") : text("+tcp"));
        const auto ask = [&](const char* name, const char* type) {
            return run(program, QStringList{text(name), text(type)} + common);
        };
        const auto has = [](const QString& output, const char* pattern) {
            return output.contains(QRegularExpression(text(pattern)));
        };
        QString output = ask("www.example.com", "A");
        QVERIFY2(has(output, "www\\.example\\.com\\.\\s+60\\s+IN\\s+A\\s+192\\.0\\.2\\.1\n"), qPrintable(output));
        QVERIFY2(has(output, "[Ff]lags: qr aa"), qPrintable(output));
        output = ask("www.example.com", "AAAA");
        QVERIFY2(has(output, "IN\\s+AAAA\\s+2001:db8::1\n"), qPrintable(output));
        output = ask("www.example.com", "SOA");
        QVERIFY2(has(output,
                     "IN\\s+SOA\\s+ns\\.example\\.net\\. hostmaster\\.ns\\.example\\.net\\. \\d+ 3600 600 604800 60\n"),
                 qPrintable(output));
        output = ask("www.example.com", "NS");
        QVERIFY2(has(output, "IN\\s+NS\\s+ns\\.example\\.net\\.\n"), qPrintable(output));
        output = ask("www.example.com", "MX");
        QVERIFY2(has(output, "NOERROR") && has(output, "www\\.example\\.com\\.\\s+60\\s+IN\\s+SOA"),
                 qPrintable(output));
        output = ask("below.www.example.com", "A");
        QVERIFY2(has(output, "NXDOMAIN") && has(output, "www\\.example\\.com\\.\\s+60\\s+IN\\s+SOA"),
                 qPrintable(output));
        output = ask("a.b.wild.example.com", "A");
        QVERIFY2(has(output, "a\\.b\\.wild\\.example\\.com\\.\\s+60\\s+IN\\s+A\\s+192\\.0\\.2\\.1\n"),
                 qPrintable(output));
        output = ask("example.org", "A");
        QVERIFY2(has(output, "REFUSED"), qPrintable(output));
        output = ask("many.example.com", "A"); // beyond a datagram
        QCOMPARE(output.count(text("192.0.2.")), 100);
        output = ask("xn--bcher-kva.example", "A");
        QVERIFY2(has(output, "192\\.0\\.2\\.7\n"), qPrintable(output));
    }

    /// kb.isc.org, "EDNS Compatibility Dig Queries", and those of RFC 8906.
    void theQueriesOfRfc8906AreAnswered_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("expected"); ///< regular expressions, all of which must match
        QTest::addColumn<QString>("unexpected");
        const auto row = [](const char* arguments, const char* expected, const char* unexpected = "$^") {
            QTest::newRow(arguments) << text(arguments) << text(expected) << text(unexpected);
        };
        row("+norec +noedns SOA", "NOERROR;;flags: qr aa;;\\sSOA\\s", "OPT");
        row("+norec +noedns TYPE1000", "NOERROR;;flags: qr aa;;AUTHORITY: 1", "OPT");
        row("+norec +noedns +cd SOA", "NOERROR;;flags: qr aa;;\\sSOA\\s", "flags:[^;]* cd|OPT");
        row("+norec +noedns +ad SOA", "NOERROR;;flags: qr aa;;\\sSOA\\s", "flags:[^;]* ad|OPT");
        row("+norec +noedns +zflag SOA", "NOERROR;;flags: qr aa;;\\sSOA\\s", "MBZ|OPT");
        row("+norec +noedns +rec SOA", "NOERROR;;flags: qr aa rd;", "flags:[^;]* ra");
        row("+norec +noedns +header-only +opcode=15", "opcode: RESERVED15, status: NOTIMP;;flags: qr",
            "flags:[^;]* aa");
        row("+norec +noedns +tcp SOA", "NOERROR;;flags: qr aa;;\\sSOA\\s", "OPT");
        row("+nocookie +norec +edns=0 SOA", "NOERROR;;flags: qr aa;;EDNS: version: 0, flags:; udp: 1232;;\\sSOA\\s");
        row("+nocookie +norec +edns=1 +noednsneg SOA", "BADVERS;;EDNS: version: 0", "\\sSOA\\sns|flags:[^;]* aa");
        row("+nocookie +norec +ednsopt=100 SOA", "NOERROR;;EDNS: version: 0;;\\sSOA\\s", "OPT=100");
        row("+nocookie +norec +edns=1 +noednsneg +ednsopt=100 SOA", "BADVERS;;EDNS: version: 0", "OPT=100");
        row("+nocookie +norec +ednsflags=0x40 SOA", "NOERROR;;EDNS: version: 0, flags:;;\\sSOA\\s", "MBZ");
        row("+nocookie +norec +dnssec SOA", "NOERROR;;EDNS: version: 0, flags: do;;\\sSOA\\s");
        row("+nocookie +norec +dnssec +edns=1 +noednsneg SOA", "BADVERS;;EDNS: version: 0");
        row("+norec +cookie=0102030405060708 SOA", "NOERROR;;EDNS: version: 0;;\\sSOA\\s", "COOKIE");
        row("+norec +nsid +subnet=192.0.2.0/24 +expire SOA", "NOERROR;;\\sSOA\\s", "NSID|CLIENT-SUBNET");
        row("+norec +tcp +dnssec SOA", "NOERROR;;flags: do;;\\sSOA\\s");
        row("+norec ANY", "NOERROR;;ANSWER: 1,;;192.0.2.1");
        row("+norec AXFR +tcp", "Transfer failed");
        row("+norec IXFR=1", "REFUSED|Transfer failed");
        row("+norec -c CH TXT", "REFUSED");
        row("+norec +qr +header-only", "FORMERR");
    }
    void theQueriesOfRfc8906AreAnswered() {
        QFETCH(QString, arguments);
        QFETCH(QString, expected);
        QFETCH(QString, unexpected);
        const QString output = dig(QStringList{text("www.example.com")} + arguments.split(QLatin1Char(' ')));
        for (const QString& pattern : expected.split(text(";;")))
            QVERIFY2(output.contains(QRegularExpression(pattern)), qPrintable(pattern + output));
        QVERIFY2(!output.contains(QRegularExpression(unexpected)), qPrintable(output));
    }

    void theCaseOfTheQuestionComesBack() {
        QVERIFY(dig(texts({"wWW.ExamplE.cOM"})).contains(text("wWW.ExamplE.cOM.\t60\tIN\tA")));
    }

    void aChangeIsInTheNextAnswer() {
        for (int i = 1; i < 50; ++i) {
            const QString address = QStringLiteral("198.51.100.%1").arg(i);
            m_serving->set(servedSet("s", texts({"www.example.com"}), {address}));
            AskerSocket asker(AskerSocket::Kind::Datagram, m_address, m_port);
            asker.send(question("www.example.com", dnsType::a));
            QCOMPARE(addressTexts(*readDnsMessage(asker.receive())), QStringList{address});
        }
        m_serving->remove(text("s"));
        QVERIFY(dig(texts({"www.example.com"})).contains(text("REFUSED")));
    }

    void addressesComeAndGoWithoutLosingOthers() {
        AskerSocket kept(AskerSocket::Kind::Stream, m_address, m_port);
        const QByteArray asked = framed(question("www.example.com", dnsType::a));
        kept.send(asked);
        QVERIFY(!kept.receiveFramed().isEmpty());
        m_serving->setOptions(options({m_address, text("127.0.0.54"), text("::1")}));
        for (const char* server : {"127.0.0.53", "127.0.0.54", "::1"}) {
            QCOMPARE(shortAnswer(texts({"www.example.com"}), text(server)), text("192.0.2.1"));
            QCOMPARE(shortAnswer(texts({"www.example.com", "+tcp"}), text(server)), text("192.0.2.1"));
        }
        m_serving->setOptions(options({m_address}));
        kept.send(asked);
        QVERIFY(!kept.receiveFramed().isEmpty());
        QVERIFY(shortAnswer(texts({"www.example.com"}), text("127.0.0.54")).contains(text("no servers")) ||
                dig(texts({"www.example.com"}), text("127.0.0.54")).contains(text("refused")));
        // What is closed is free at once, and can be opened again.
        for (int i = 0; i < 20; ++i) {
            m_serving->setOptions(options({text("127.0.0.54")}));
            m_serving->setOptions(options({m_address}));
        }
        QCOMPARE(shortAnswer(texts({"www.example.com"})), text("192.0.2.1"));
        QVERIFY(kept.isClosed());
        DnsServingOptions off = options({m_address});
        off.enabled = false;
        m_serving->setOptions(off);
        QVERIFY(!m_serving->listening());
    }

    void allAddressesAnswerFromTheOneThatWasAsked_data() {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("asked");
        QTest::newRow("IPv4") << text("0.0.0.0") << text("127.0.0.99");
        QTest::newRow("IPv6") << text("::") << text("::1");
    }
    void allAddressesAnswerFromTheOneThatWasAsked() {
        QFETCH(QString, all);
        QFETCH(QString, asked);
        m_serving->setOptions(options({all}));
        AskerSocket asker(AskerSocket::Kind::Datagram, asked, m_port, false);
        for (int i = 0; i < 3; ++i) {
            asker.send(question("www.example.com", dnsType::a));
            QVERIFY(!asker.receive().isEmpty());
            QCOMPARE(asker.sender(), asked);
        }
        QCOMPARE(shortAnswer(texts({"www.example.com"}), asked), text("192.0.2.1"));
        // Both families at once.
        m_serving->setOptions(options(texts({"0.0.0.0", "::"})));
        QCOMPARE(shortAnswer(texts({"www.example.com"}), asked), text("192.0.2.1"));
    }

    void aTakenPortIsToldAndTriedAgain() {
        ManualClock clock;
        DnsServing second(clock);
        QSignalSpy troubles(&second, &DnsServing::troubled);
        second.setAll({servedSet("s", texts({"www.example.com"}), texts({"203.0.113.1"}))});
        second.setOptions(options({m_address, text("127.0.0.54")}));
        QVERIFY(second.listening()); // the other one
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(troubles[0][0].toString(), text("dnsServing/127.0.0.53"));
        QVERIFY(troubles[0][1].toString().contains(text("another program uses it")));
        QVERIFY(troubles[0][1].toString().contains(text("systemd-resolved")));
        QCOMPARE(shortAnswer(texts({"www.example.com"}), text("127.0.0.54")), text("203.0.113.1"));
        m_serving.reset();
        clock.turn(10'000'000);
        second.findChild<DeadlineQueue*>()->runDue();
        QCOMPARE(troubles.size(), 2);
        QCOMPARE(troubles[1][0].toString(), text("dnsServing/127.0.0.53"));
        QVERIFY(troubles[1][1].toString().isEmpty());
        QCOMPARE(shortAnswer(texts({"www.example.com"})), text("203.0.113.1"));
    }

    void anAddressThatIsNotHereIsTold() {
        DnsServing other(m_clock);
        QSignalSpy troubles(&other, &DnsServing::troubled);
        other.setOptions(options({text("192.0.2.77")}));
        QVERIFY(!other.listening());
        QVERIFY(troubles[0][1].toString().contains(text("does not have that address")));
        other.setOptions(options({}));
        QVERIFY(troubles[1][1].toString().isEmpty());
    }

    void whatIsAnsweredIsCounted() {
        dig(texts({"www.example.com", "+noedns"}));
        dig(texts({"www.example.com", "+tcp"}));
        dig(texts({"many.example.com", "+ignore"}));
        dig(texts({"example.org"}));
        dig(texts({"below.www.example.com"}));
        dig(texts({"www.example.com", "+opcode=3"}));
        AskerSocket asker(AskerSocket::Kind::Datagram, m_address, m_port);
        asker.send("short");
        asker.send(question("www.example.com", dnsType::a).left(20));
        QVERIFY(!asker.receive().isEmpty());
        const DnsServing::Counters counters = m_serving->counters();
        QCOMPARE(counters.udpQueries, 7u);
        QCOMPARE(counters.tcpQueries, 1u);
        QCOMPARE(counters.answers, 7u);
        QCOMPARE(counters.noError, 3u);
        QCOMPARE(counters.nxDomain, 1u);
        QCOMPARE(counters.refused, 1u);
        QCOMPARE(counters.formErr, 1u);
        QCOMPARE(counters.notImp, 1u);
        QCOMPARE(counters.truncated, 1u);
        QCOMPARE(counters.dropped, 1u);
        QTRY_COMPARE(m_serving->counters().tcpConnections, 0);
    }
};

QTEST_GUILESS_MAIN(DnsAnsweringTest)
#include "DnsAnsweringTest.moc"
