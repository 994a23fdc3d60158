// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsAnswer.h"
#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <QtTest>

using namespace standby;

namespace {

DnsName name(const char* text) {
    return DnsName::fromText(QString::fromUtf8(text)).value();
}

/// "www.example.com A": an alias, its address and an OPT, compressed as BIND does it.
QByteArray goldenAnswer() {
    return QByteArray::fromHex("1234"
                               "8580"
                               "0001"
                               "0002"
                               "0000"
                               "0001"
                               "03777777"
                               "076578616d706c65"
                               "03636f6d"
                               "00"
                               "0001"
                               "0001"
                               "c00c"
                               "0005"
                               "0001"
                               "0000003c"
                               "0005"
                               "02"
                               "6877"
                               "c010"
                               "c02d"
                               "0001"
                               "0001"
                               "00000e10"
                               "0004"
                               "c000020a"
                               "00"
                               "0029"
                               "04d0"
                               "00000000"
                               "0000");
}

DnsMessage everything() {
    DnsMessage message;
    message.header = {0xabcd, true, dnsOpcode::query, true, false, true, true, false, true, true, dnsRcode::nxDomain};
    message.questions = {{name("WWW.example.com"), dnsType::aaaa, dnsClass::in}};
    const DnsSoa soa = {name("ns1.example.com"), name("host\\.master.example.com"), 2026112101, 7200, 900, 1209600, 60};
    message.answers = {
        addressRecord(name("www.example.com"), 60, QHostAddress(QStringLiteral("192.0.2.10"))),
        addressRecord(name("www.example.com"), 60, QHostAddress(QStringLiteral("2001:db8::10"))),
        nameRecord(name("alias.example.com"), dnsType::cname, 5, name("www.example.com")),
        {name("odd.example.com"), 65280, dnsClass::in, 0xffffffff, QByteArray("\0\xc0\x0c raw", 7)},
        {name("mail.example.com"), dnsType::mx, dnsClass::in, 1, QByteArray("\0\12\1m\7example\3com\0", 17)}};
    message.authorities = {soaRecord(name("example.com"), 60, soa),
                           nameRecord(name("example.com"), dnsType::ns, 60, name("ns1.example.com")),
                           {name("gone.example.com"), dnsType::soa, dnsClass::any, 0, {}}};
    message.additionals = {{DnsName(), dnsType::opt, 1232, 0x8000, {}}};
    return message;
}

} // namespace

class DnsMessageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aForeignAnswerIsRead() {
        const Result<DnsMessage> message = readDnsMessage(goldenAnswer());
        QVERIFY2(message.ok(), qPrintable(message.message()));
        QCOMPARE(message->header.id, 0x1234);
        QVERIFY(message->header.response && message->header.authoritative && message->header.recursionDesired &&
                message->header.recursionAvailable && !message->header.truncated);
        QCOMPARE(message->questions.first(), (DnsQuestion{name("www.example.com"), dnsType::a, dnsClass::in}));
        QCOMPARE(targetOf(message->answers[0]), name("hw.example.com"));
        QCOMPARE(message->answers[1].name, name("hw.example.com"));
        QCOMPARE(message->answers[1].ttlSeconds, 3600u);
        QCOMPARE(addressOf(message->answers[1]), QHostAddress(QStringLiteral("192.0.2.10")));
        QCOMPARE(message->additionals[0].type, dnsType::opt);
        QCOMPARE(message->additionals[0].recordClass, 1232);
    }

    void whatIsWrittenIsCompressedAsOthersDoIt() {
        QCOMPARE(writeDnsMessage(readDnsMessage(goldenAnswer()).value()), goldenAnswer());
    }

    void everyKindOfRecordComesBackAsItWas() {
        const DnsMessage message = everything();
        const std::optional<QByteArray> wire = writeDnsMessage(message);
        QVERIFY(wire);
        const Result<DnsMessage> back = readDnsMessage(*wire);
        QVERIFY2(back.ok(), qPrintable(back.message()));
        QCOMPARE(*back, message);
        // Spelt as it was asked: an answer must echo the question's case.
        QCOMPARE(back->questions[0].name.toText(), QStringLiteral("WWW.example.com"));
        QCOMPARE(soaOf(back->authorities[0])->contact.toText(), QStringLiteral("host\\.master.example.com"));
        QCOMPARE(soaOf(back->authorities[0])->minimumSeconds, 60u);
        QCOMPARE(writeDnsMessage(*back), wire);
    }

    void aMessageCutAnywhereIsRefused() {
        for (const QByteArray& whole : {goldenAnswer(), *writeDnsMessage(everything())}) {
            for (qsizetype size = 0; size < whole.size(); ++size)
                QVERIFY(!readDnsMessage(whole.first(size)).ok());
            QVERIFY(!readDnsMessage(whole + 'x').ok());
        }
    }

    void aMessageWithAnyByteChangedIsReadOrRefusedButNeverTrusted() {
        for (const QByteArray& whole : {goldenAnswer(), *writeDnsMessage(everything())}) {
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray changed = whole;
                    changed[at] = char(changed[at] ^ (1 << bit));
                    const Result<DnsMessage> message = readDnsMessage(changed);
                    // What is read can be written and read again: nothing half-read gets through.
                    if (message.ok())
                        QCOMPARE(readDnsMessage(*writeDnsMessage(*message)).value(), *message);
                }
            }
        }
    }

    void pointersThatDoNotLeadBackwardsAreRefused_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("to itself") << QByteArray::fromHex("c00c");
        QTest::newRow("forwards") << QByteArray::fromHex("c00e");
        QTest::newRow("into its own label") << QByteArray::fromHex("0161c00c");
        QTest::newRow("into the header, which has no names") << QByteArray::fromHex("c000");
        QTest::newRow("behind the end") << QByteArray::fromHex("ffff");
        QTest::newRow("half a pointer") << QByteArray::fromHex("c0");
        QTest::newRow("reserved label type 01") << QByteArray::fromHex("4100");
        QTest::newRow("reserved label type 10") << QByteArray::fromHex("8100");
        QTest::newRow("no end") << QByteArray::fromHex("0161");
    }

    void pointersThatDoNotLeadBackwardsAreRefused() {
        QFETCH(QByteArray, name);
        QVERIFY(
            !readDnsMessage(QByteArray::fromHex("000000000001000000000000") + name + QByteArray::fromHex("00010001"))
                 .ok());
    }

    void aNameThatGrowsBeyond255ThroughPointersIsRefused() {
        // Four labels of 63 make 256 bytes: the fourth comes by a pointer.
        const QByteArray label = '\x3f' + QByteArray(63, 'a');
        QByteArray message = QByteArray::fromHex("000000000002000000000000");
        message += label + label + label + QByteArray::fromHex("0000010001");
        message += label + QByteArray::fromHex("c00c00010001");
        QVERIFY(!readDnsMessage(message).ok());
        const QByteArray fits = message.first(12 + 3 * 64 + 5) + QByteArray::fromHex("0161c00c00010001");
        QVERIFY(readDnsMessage(fits).ok());
    }

    void countsAreNotTrusted() {
        QByteArray message = goldenAnswer();
        message.replace(6, 2, QByteArray::fromHex("ffff"));
        QVERIFY(!readDnsMessage(message).ok());
        QVERIFY(!readDnsMessage(QByteArray::fromHex("0000ffffffffffffffffffff")).ok());
    }

    void aNameInDataMayNotReachBeyondIt() {
        QByteArray message = goldenAnswer();
        const qsizetype lengthAt = message.indexOf(QByteArray::fromHex("0005026877")) + 1;
        message[lengthAt] = 4;
        QVERIFY(!readDnsMessage(message).ok());
    }

    void whatDoesNotFitIsLeftOutWhole() {
        DnsMessageWriter writer({}, 60);
        QVERIFY(writer.add({name("www.example.com"), dnsType::a, dnsClass::in}));
        const DnsRecord record = addressRecord(name("www.example.com"), 60, QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(writer.add(DnsMessageWriter::Section::Answer, record));
        const QByteArray before = writer.message();
        QVERIFY(!writer.add(DnsMessageWriter::Section::Answer,
                            addressRecord(name("other.example.org"), 60, QHostAddress(QStringLiteral("192.0.2.2")))));
        QCOMPARE(writer.message(), before);
        writer.setTruncated();
        const Result<DnsMessage> message = readDnsMessage(writer.message());
        QVERIFY(message.ok() && message->header.truncated);
        QCOMPARE(message->answers, (QList<DnsRecord>{record}));
    }

    void namesBeyondTheReachOfPointersAreWrittenOut() {
        DnsMessage message;
        for (int i = 0; i < 2000; ++i)
            message.answers << DnsRecord{name(qPrintable(QStringLiteral("host%1.example.com").arg(i))), 16,
                                         dnsClass::in, 1, QByteArray(10, 'x')};
        const std::optional<QByteArray> wire = writeDnsMessage(message);
        QVERIFY(wire && wire->size() > 0x4000);
        QCOMPARE(readDnsMessage(*wire).value(), message);
    }

    void typesAreCalledAsPeopleKnowThem_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("name");
        const QList<std::pair<int, const char*>> names = {{1, "A"},    {2, "NS"},      {5, "CNAME"},  {6, "SOA"},
                                                          {12, "PTR"}, {15, "MX"},     {16, "TXT"},   {28, "AAAA"},
                                                          {41, "OPT"}, {65, "TYPE65"}, {250, "TSIG"}, {255, "ANY"}};
        for (const auto& [type, name] : names)
            QTest::newRow(name) << type << QString::fromLatin1(name);
    }
    void typesAreCalledAsPeopleKnowThem() {
        QFETCH(int, type);
        QTEST(dnsTypeName(quint16(type)), "name");
    }

    void rcodesAreCalledAsPeopleKnowThem() {
        QCOMPARE(dnsRcodeName(0), QStringLiteral("NOERROR"));
        QCOMPARE(dnsRcodeName(3), QStringLiteral("NXDOMAIN"));
        QCOMPARE(dnsRcodeName(9), QStringLiteral("NOTAUTH"));
        QCOMPARE(dnsRcodeName(-1), QStringLiteral("RCODE -1"));
        QCOMPARE(dnsRcodeName(4000), QStringLiteral("RCODE 4000"));
    }

    void dataThatIsNotWhatItsTypeSaysMeansNothing() {
        const DnsName owner = name("www.example.com");
        QVERIFY(!addressOf({owner, dnsType::a, dnsClass::in, 60, QByteArray(5, 'x')}));
        QVERIFY(!addressOf({owner, dnsType::txt, dnsClass::in, 60, QByteArray(4, 'x')}));
        QVERIFY(!targetOf({owner, dnsType::ns, dnsClass::in, 60, QByteArray("\x03xy", 3)}));
        QVERIFY(!soaOf({owner, dnsType::soa, dnsClass::in, 60, QByteArray(64, '\x40')}));
        QVERIFY(!soaOf({owner, dnsType::soa, dnsClass::in, 60, QByteArray("\x03xy", 3)}));
    }

    void nothingAnswersAQuestionThatIsNotWhole() {
        const QByteArray whole = goldenAnswer();
        QVERIFY(headerOfAnswer(whole, whole));
        QVERIFY(!headerOfAnswer(whole, whole.first(16)));
    }

    void theAliasChainIsFollowedToItsAddresses() {
        const DnsName asked = name("www.example.com");
        QList<DnsRecord> answers = {
            nameRecord(name("a.example.com"), dnsType::cname, 1, name("B.example.com")),
            nameRecord(asked, dnsType::cname, 1, name("a.example.com")),
            addressRecord(name("b.example.com"), 1, QHostAddress(QStringLiteral("192.0.2.1"))),
            addressRecord(name("b.example.com"), 1, QHostAddress(QStringLiteral("2001:db8::1"))),
            addressRecord(name("unasked.example.com"), 1, QHostAddress(QStringLiteral("192.0.2.9")))};
        QCOMPARE(addressesIn(answers, asked, dnsType::a),
                 (QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.1"))}));
        QCOMPARE(addressesIn(answers, asked, dnsType::aaaa),
                 (QList<QHostAddress>{QHostAddress(QStringLiteral("2001:db8::1"))}));
        answers = {nameRecord(asked, dnsType::cname, 1, asked)};
        QVERIFY(addressesIn(answers, asked, dnsType::a).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DnsMessageTest)
#include "DnsMessageTest.moc"
