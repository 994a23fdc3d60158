// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageWriter.h"
#include "dns/serve/DnsServing.h"
#include "interop/DnsPeers.h"
#include "interop/RealServer.h"
#include "unit/dns/serve/DnsQuestions.h"

#include <QSignalSpy>
#include <QtEndian>
#include <QtTest>

using namespace standby;

/// What is not ours, asked of another server that may lie, be silent or die.
class DnsForwardingTest : public QObject {
    Q_OBJECT

    using Reply = FakeUpstream::Reply;

    const QString m_address = text("127.0.0.53");
    const QString m_upstreamAddress = text("127.0.0.54");
    int m_port = 0;
    SystemClock m_clock;
    std::unique_ptr<DnsServing> m_serving;

    void serve(bool clearRecursion = true) {
        DnsServingOptions options;
        options.enabled = true;
        options.addresses = QStringList{m_address};
        options.port = m_port;
        options.forward = {true, m_upstreamAddress, m_port, clearRecursion};
        m_serving->setOptions(options);
    }
    FakeUpstream upstream(FakeUpstream::Behaviour behaviour) const {
        return {m_upstreamAddress, m_port, std::move(behaviour)};
    }
    /// An answer with 203.0.113.1 and RA.
    static QByteArray rightAnswer(const QByteArray& query, quint8 rcode = dnsRcode::noError) {
        DnsMessage message = *readDnsMessage(query);
        message.header.response = message.header.recursionAvailable = true;
        message.header.rcode = rcode;
        message.additionals.clear();
        if (rcode == dnsRcode::noError)
            message.answers << addressRecord(message.questions.first().name, 300, QHostAddress(text("203.0.113.1")));
        return *writeDnsMessage(message);
    }
    QByteArray askBytes(const QByteArray& asked, int timeoutMs = 6000) const {
        AskerSocket asker(AskerSocket::Kind::Datagram, m_address, m_port);
        asker.send(asked);
        return asker.receive(timeoutMs);
    }
    DnsMessage ask(const char* name, quint16 type = dnsType::a, quint16 flags = 0) const {
        const Result<DnsMessage> answer = readDnsMessage(askBytes(question(name, type, flags, 0x4711)));
        return answer.ok() ? *answer : DnsMessage();
    }
    static QByteArray changed(QByteArray message, qsizetype at, char flip) {
        message[at] = char(message[at] ^ flip);
        return message;
    }

  private Q_SLOTS:
    void init() {
        m_port = freePort({m_address, m_upstreamAddress});
        m_serving = std::make_unique<DnsServing>(m_clock);
        m_serving->setAll({servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"}))});
    }

    void whatIsNotOursIsAskedElsewhere() {
        std::atomic<quint16> flags = 0;
        std::atomic<quint16> id = 0;
        const FakeUpstream server = upstream([&](const QByteArray& query, bool) -> QList<Reply> {
            id = qFromBigEndian<quint16>(query.constData());
            flags = qFromBigEndian<quint16>(query.constData() + 2);
            return {{rightAnswer(query)}};
        });
        serve();
        const DnsMessage answer = ask("Mail.Example.org", dnsType::a, 0x0100);
        QCOMPARE(answer.header.id, quint16(0x4711));
        QCOMPARE(answer.questions.first().name.toText(), text("Mail.Example.org"));
        QCOMPARE(addressTexts(answer), texts({"203.0.113.1"}));
        QCOMPARE(int(flags), 0); // recursion is not desired on the way
        QVERIFY(id != 0x4711);
        QVERIFY(answer.header.recursionDesired); // but to the asker it is as asked
        QVERIFY(!answer.header.recursionAvailable);
        QCOMPARE(addressTexts(ask("www.example.com")), texts({"192.0.2.1"}));
        QCOMPARE(server.queries(), 1);
        serve(false);
        QVERIFY(ask("mail.example.org", dnsType::a, 0x0100).header.recursionAvailable);
        QCOMPARE(int(flags), 0x0100);
        QCOMPARE(m_serving->counters().forwarded, 2u);
    }

    void eachQuestionHasAnIdAndAPortOfItsOwn() {
        QSet<quint16> ids;
        const FakeUpstream server = upstream([&](const QByteArray& query, bool) -> QList<Reply> {
            ids << qFromBigEndian<quint16>(query.constData());
            return {{rightAnswer(query)}};
        });
        serve();
        for (int i = 0; i < 100; ++i)
            QCOMPARE(addressTexts(ask("mail.example.org")), texts({"203.0.113.1"}));
        QVERIFY(ids.size() > 95);
        QVERIFY(server.ports() > 90);
    }

    void forgedAnswersAreDroppedAndTheRightOneIsTaken() {
        const FakeUpstream server = upstream([](const QByteArray& query, bool) -> QList<Reply> {
            DnsMessage forged = *readDnsMessage(rightAnswer(query));
            forged.answers = {addressRecord(forged.questions.first().name, 300, QHostAddress(text("198.51.100.66")))};
            const QByteArray wrong = *writeDnsMessage(forged);
            DnsMessage other = forged;
            other.questions = {DnsQuestion{*DnsName::fromText(text("other.example.org")), dnsType::a, dnsClass::in}};
            return {{wrong, true},               // from elsewhere
                    {changed(wrong, 0, 1)},      // another id
                    {changed(wrong, 2, '\x80')}, // not an answer
                    {changed(wrong, 2, '\x28')}, // another opcode
                    {changed(wrong, 13, 1)},     // another name
                    {changed(wrong, 29, 1)},     // another type
                    {changed(wrong, 5, 3)},      // more questions
                    {*writeDnsMessage(other)},   // a shorter or longer name
                    {wrong.left(20)},            // a part
                    {QByteArray()},
                    {QByteArray(3000, '\xff')},
                    {rightAnswer(query)}};
        });
        serve();
        QCOMPARE(addressTexts(ask("mail.example.org")), texts({"203.0.113.1"}));
    }

    void whatIsCutIsPassedOnAndWholeByTcp() {
        const FakeUpstream server = upstream([](const QByteArray& query, bool stream) -> QList<Reply> {
            if (stream)
                return {{rightAnswer(query)}};
            return {{changed(query, 2, '\x82')}};
        });
        serve();
        QVERIFY(ask("mail.example.org").header.truncated);
        const QString output = run(text("dig"), {QLatin1Char('@') + m_address, text("-p"), QString::number(m_port),
                                                 text("+short"), text("+nocookie"), text("mail.example.org")});
        QCOMPARE(output.simplified(), text("203.0.113.1"));
    }

    void whatIsTooLongForTheAskerIsCut() {
        const FakeUpstream server = upstream([](const QByteArray& query, bool) -> QList<Reply> {
            DnsMessage message = *readDnsMessage(rightAnswer(query));
            while (message.answers.size() < 60)
                message.answers << message.answers.first();
            return {{*writeDnsMessage(message)}};
        });
        serve();
        const QByteArray cut = askBytes(question("mail.example.org", dnsType::a));
        QVERIFY(readDnsMessage(cut)->header.truncated);
        QVERIFY(cut.size() <= 512);
        QCOMPARE(readDnsMessage(askBytes(withEdns(question("mail.example.org", dnsType::a), 4096)))->answers.size(),
                 60);
    }

    void aNoOfTheOtherServerDoesNotTakeOurNamesAway() {
        const FakeUpstream server = upstream([](const QByteArray& query, bool) -> QList<Reply> {
            const quint16 type = readDnsMessage(query)->questions.first().type;
            return {{rightAnswer(query, type == dnsType::txt ? dnsRcode::noError : dnsRcode::nxDomain)}};
        });
        serve();
        // It knows more types of our name than we do.
        QCOMPARE(ask("www.example.com", dnsType::txt).answers.size(), 1);
        const DnsMessage none = ask("www.example.com", dnsType::mx);
        QCOMPARE(none.header.rcode, dnsRcode::noError);
        QVERIFY(none.header.authoritative);
        QCOMPARE(ask("nothing.example.com").header.rcode, dnsRcode::nxDomain);
    }

    void aDeadServerIsToldAndNoticedWhenItIsBack() {
        serve();
        QSignalSpy troubles(m_serving.get(), &DnsServing::troubled);
        for (int i = 0; i < 5; ++i) // nobody listens: refused at once
            QCOMPARE(ask("mail.example.org").header.rcode, dnsRcode::servFail);
        QTRY_COMPARE(troubles.size(), 1);
        QCOMPARE(troubles[0][0].toString(), text("dnsServing/forward"));
        QVERIFY(troubles[0][1].toString().contains(m_upstreamAddress));
        QCOMPARE(addressTexts(ask("www.example.com")), texts({"192.0.2.1"}));
        QCOMPARE(ask("www.example.com", dnsType::mx).header.rcode, dnsRcode::noError);
        const FakeUpstream server =
            upstream([](const QByteArray& query, bool) -> QList<Reply> { return {{rightAnswer(query)}}; });
        QCOMPARE(addressTexts(ask("mail.example.org")), texts({"203.0.113.1"}));
        QTRY_COMPARE(troubles.size(), 2);
        QVERIFY(troubles[1][1].toString().isEmpty());
    }

    void aSilentServerIsServFailAndAFloodDoesNotStarveOurNames() {
        const FakeUpstream server = upstream([](const QByteArray&, bool) { return QList<Reply>(); });
        serve();
        AskerSocket flood(AskerSocket::Kind::Datagram, m_address, m_port);
        AskerSocket asker(AskerSocket::Kind::Datagram, m_address, m_port);
        for (quint16 i = 0; i < 10'000; ++i) {
            flood.send(question("mail.example.org", dnsType::a, 0, i));
            if (i % 20 != 0)
                continue;
            asker.send(question("www.example.com", dnsType::a, 0, i));
            const Result<DnsMessage> answer = readDnsMessage(asker.receive());
            QVERIFY(answer.ok());
            QCOMPARE(answer->header.id, i);
        }
        // No more were under way than there is room for.
        QVERIFY2(server.queries() <= 300, qPrintable(QString::number(server.queries())));
        QTRY_VERIFY_WITH_TIMEOUT(m_serving->counters().forwardTimeouts >= 200, 6000);
        QVERIFY(m_serving->counters().servFail >= 9'000);
    }

    void itselfIsNotForwardedTo() {
        QSignalSpy troubles(m_serving.get(), &DnsServing::troubled);
        DnsServingOptions options;
        options.enabled = true;
        options.addresses = QStringList{m_address};
        options.port = m_port;
        options.forward = {true, m_address, m_port, false};
        m_serving->setOptions(options);
        QCOMPARE(troubles.size(), 1);
        QVERIFY(troubles[0][1].toString().contains(text("is Standby itself")));
        QCOMPARE(ask("mail.example.org").header.rcode, dnsRcode::refused);
    }
};

QTEST_GUILESS_MAIN(DnsForwardingTest)
#include "DnsForwardingTest.moc"
