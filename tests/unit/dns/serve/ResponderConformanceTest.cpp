// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include <QtEndian>
#include <QtTest>

#include <random>

using namespace standby;

/// What RFC 8906 wants every server to answer, and what must not bring one down.
class ResponderConformanceTest : public QObject {
    Q_OBJECT

    AnswerTable m_table;

    DnsMessage ask(const QByteArray& message) const { return answer(m_table, message); }
    static QByteArray soaQuestion(quint16 flags = 0) { return question("www.example.com", dnsType::soa, flags); }
    /// The same with another count: 0 questions, 1 answers, 2 authorities, 3 additionals.
    static QByteArray withCount(QByteArray message, int section, quint16 count) {
        qToBigEndian(count, message.data() + 4 + 2 * section);
        return message;
    }
    void verifySoa(const DnsMessage& message) const {
        QCOMPARE(message.header.rcode, dnsRcode::noError);
        QVERIFY(message.header.response && message.header.authoritative);
        QCOMPARE(message.answers.size(), 1);
        QCOMPARE(message.answers.first().type, dnsType::soa);
    }
    static const DnsRecord& opt(const DnsMessage& message) {
        static const DnsRecord none;
        return message.additionals.size() == 1 ? message.additionals.first() : none;
    }

  private Q_SLOTS:
    void initTestCase() { m_table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"})), 1); }

    // RFC 8906, 8.1: without EDNS.
    void aPlainQuestionIsAnswered() {
        const DnsMessage plain = ask(soaQuestion());
        verifySoa(plain);
        QVERIFY(plain.additionals.isEmpty());
    }
    void anUnknownTypeIsNoData() {
        const DnsMessage unknown = ask(question("www.example.com", 1000));
        QCOMPARE(unknown.header.rcode, dnsRcode::noError);
        QVERIFY(unknown.header.authoritative);
        QVERIFY(unknown.answers.isEmpty());
    }
    void headerBitsDoNotMatter_data() {
        QTest::addColumn<int>("flags");
        QTest::addColumn<int>("kept");
        QTest::newRow("CD") << 0x0010 << 0;
        QTest::newRow("AD") << 0x0020 << 0;
        QTest::newRow("Z") << 0x0040 << 0;
        QTest::newRow("RA") << 0x0080 << 0;
        QTest::newRow("RD") << 0x0100 << 0x0100;
        QTest::newRow("TC") << 0x0200 << 0;
        QTest::newRow("AA") << 0x0400 << 0;
        QTest::newRow("an rcode") << 0x000f << 0;
    }
    void headerBitsDoNotMatter() {
        QFETCH(int, flags);
        QFETCH(int, kept);
        const QByteArray message = answerBytes(m_table, soaQuestion(quint16(flags)));
        QCOMPARE(int(qFromBigEndian<quint16>(message.constData() + 2)), 0x8400 | kept);
        verifySoa(*readDnsMessage(message));
    }
    void anotherOpcodeIsNotImplemented() {
        for (quint16 opcode = 1; opcode < 16; ++opcode) {
            const DnsMessage reply = ask(soaQuestion(quint16(opcode << 11)));
            QCOMPARE(reply.header.rcode, dnsRcode::notImp);
            QCOMPARE(reply.header.opcode, quint8(opcode));
            QVERIFY(!reply.header.authoritative);
        }
    }

    // RFC 8906, 8.2: with EDNS.
    void ednsIsAnsweredWithEdns() {
        const DnsMessage reply = ask(withEdns(soaQuestion(), 4096));
        verifySoa(reply);
        QCOMPARE(opt(reply).type, dnsType::opt);
        QCOMPARE(opt(reply).recordClass, dnsDatagramSize);
        QCOMPARE(opt(reply).ttlSeconds, 0u);
        QVERIFY(opt(reply).data.isEmpty());
    }
    void anotherVersionIsBadVers() {
        for (const quint32 version : {1u, 255u}) {
            const DnsMessage reply = ask(withEdns(soaQuestion(), 4096, version << 16));
            QCOMPARE(reply.header.rcode, quint8(0));
            QCOMPARE(opt(reply).ttlSeconds, 0x01000000u); // 16 in two parts, and our version
            QVERIFY(reply.answers.isEmpty());
            QVERIFY(!reply.header.authoritative);
            QCOMPARE(reply.questions.size(), 1);
        }
    }
    void anUnknownOptionIsIgnored() {
        const QByteArray option = QByteArray::fromHex("0064 0003 616263");
        const DnsMessage reply = ask(withEdns(soaQuestion(), 4096, 0, option));
        verifySoa(reply);
        QVERIFY(opt(reply).data.isEmpty());
        const DnsMessage next = ask(withEdns(soaQuestion(), 4096, 1 << 16, option));
        QCOMPARE(opt(next).ttlSeconds, 0x01000000u);
    }
    void anUnknownFlagIsIgnored() {
        const DnsMessage reply = ask(withEdns(soaQuestion(), 4096, 0x0040));
        verifySoa(reply);
        QCOMPARE(opt(reply).ttlSeconds, 0u);
    }
    void theDnssecFlagComesBack() {
        const DnsMessage reply = ask(withEdns(soaQuestion(), 4096, 0x8000));
        verifySoa(reply);
        QCOMPARE(opt(reply).ttlSeconds, 0x8000u);
    }
    void aSmallSizeCountsAs512() {
        verifySoa(ask(withEdns(soaQuestion(), 0)));
        verifySoa(ask(withEdns(soaQuestion(), 511)));
    }
    void errorsCarryEdnsToo() {
        QCOMPARE(opt(ask(withEdns(question("example.org", dnsType::a), 4096))).recordClass, dnsDatagramSize);
    }

    // What is not for us.
    void transfersAreRefusedAndMetaTypesNotImplemented() {
        for (const quint16 type : {251, 252})
            QCOMPARE(ask(question("www.example.com", type)).header.rcode, dnsRcode::refused);
        for (const quint16 type : {41, 249, 250, 253, 254})
            QCOMPARE(ask(question("www.example.com", type)).header.rcode, dnsRcode::notImp);
    }
    void classesOtherThanInAreRefused() {
        for (const quint16 recordClass : {0, 3, 4, 254, 255}) {
            QByteArray message = soaQuestion();
            qToBigEndian(recordClass, message.data() + message.size() - 2);
            QCOMPARE(ask(message).header.rcode, dnsRcode::refused);
        }
    }
    void answersAreNotAnswered() { QVERIFY(answerBytes(m_table, soaQuestion(0x8000)).isEmpty()); }

    // What is broken.
    void lessThanAHeaderIsDroppedAndAPartOfAQuestionIsAFormError() {
        const QByteArray whole = withEdns(soaQuestion(), 4096);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray reply = answerBytes(m_table, whole.left(size));
            if (size < 12)
                QVERIFY(reply.isEmpty());
            else
                QCOMPARE(readDnsMessage(reply)->header.rcode, dnsRcode::formErr);
        }
    }
    void anyNumberOfQuestionsButOneIsAFormError() {
        for (const quint16 count : {0, 2, 65535}) {
            const DnsMessage reply = ask(withCount(soaQuestion(), 0, count));
            QCOMPARE(reply.header.rcode, dnsRcode::formErr);
            QVERIFY(reply.questions.isEmpty());
        }
    }
    void recordsThatAreNotThereAreAFormError() {
        for (int section = 1; section < 4; ++section)
            QCOMPARE(ask(withCount(soaQuestion(), section, 65535)).header.rcode, dnsRcode::formErr);
    }
    void pointersInTheQuestionAreAFormError() {
        const QByteArray header = QByteArray::fromHex("1234 0000 0001 0000 0000 0000");
        for (const char* name : {"c00c", "c000", "ffff", "0377 7777 c00c", "40", "80"})
            QCOMPARE(ask(header + QByteArray::fromHex(name) + QByteArray::fromHex("0001 0001")).header.rcode,
                     dnsRcode::formErr);
    }
    void namesOf255BytesAreReadAndLongerOnesAFormError() {
        const QByteArray header = QByteArray::fromHex("1234 0000 0001 0000 0000 0000");
        const QByteArray label = '\x3f' + QByteArray(63, 'a');
        const QByteArray end = QByteArray(1, '\0') + QByteArray::fromHex("0001 0001");
        const QByteArray longest = label + label + label + '\x3d' + QByteArray(61, 'a');
        QCOMPARE(ask(header + longest + end).header.rcode, dnsRcode::refused);
        QCOMPARE(ask(header + label + label + label + '\x3e' + QByteArray(62, 'a') + end).header.rcode,
                 dnsRcode::formErr);
        QByteArray most;
        for (int i = 0; i < 127; ++i)
            most += QByteArray("\1a");
        QCOMPARE(ask(header + most + end).header.rcode, dnsRcode::refused);
        QCOMPARE(ask(header + most + QByteArray("\1a") + end).header.rcode, dnsRcode::formErr);
    }
    void brokenEdnsIsAFormError() {
        QCOMPARE(ask(withEdns(withEdns(soaQuestion(), 4096), 4096)).header.rcode, dnsRcode::formErr);
        QCOMPARE(ask(withEdns(soaQuestion(), 4096, 0, QByteArray::fromHex("0064 0004 616263"))).header.rcode,
                 dnsRcode::formErr);
        QByteArray owned = withEdns(soaQuestion(), 4096);
        owned.insert(owned.size() - 11, QByteArray("\1a"));
        QCOMPARE(ask(owned).header.rcode, dnsRcode::formErr);
        // Not among the additional records.
        QCOMPARE(ask(withCount(withCount(withEdns(soaQuestion(), 4096), 1, 1), 3, 0)).header.rcode, dnsRcode::formErr);
    }
    void recordsBeforeTheOptAreSteppedOver() {
        QByteArray message = withCount(soaQuestion(), 2, 1); // the SOA of an IXFR, or anything
        message += QByteArray::fromHex("c00c 0001 0001 00000000 0004 c0000201");
        verifySoa(ask(withEdns(message, 4096, 0x8000)));
    }

    void noGarbageBringsItDown() {
        std::mt19937 random(1);
        QByteArray buffer(dnsDatagramSize, '\0');
        const QByteArray whole =
            withEdns(soaQuestion(), 4096, 0x8000, QByteArray::fromHex("000a 0008 0102030405060708"));
        for (int i = 0; i < 100'000; ++i) {
            QByteArray message = whole;
            for (unsigned n = random() % 4; n > 0; --n)
                message[qsizetype(random() % unsigned(message.size()))] = char(random());
            message.truncate(qsizetype(random() % unsigned(message.size() + 20)));
            const DnsVerdict verdict = respond(m_table, message, DnsTransport::Udp, buffer.data(), buffer.size());
            if (verdict.what == DnsVerdict::What::Send)
                QVERIFY(readDnsMessage(buffer.first(verdict.size)).ok());
        }
    }
};

QTEST_GUILESS_MAIN(ResponderConformanceTest)
#include "ResponderConformanceTest.moc"
