// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Name.h"

#include <QtTest>

using namespace standby;

namespace {

DnsName name(const char* text) {
    return DnsName::fromText(QString::fromUtf8(text)).value();
}

} // namespace

class DnsNameTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatPeopleWriteBecomesAName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const QByteArray& wire, const char* shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << wire << QString::fromUtf8(shown);
        };
        row("www.example", QByteArray("\3www\7example\0", 13), "www.example");
        row("www.example.", QByteArray("\3www\7example\0", 13), "www.example");
        row("WwW", QByteArray("\3WwW\0", 5), "WwW");
        row(".", QByteArray("\0", 1), ".");
        row("*.example", QByteArray("\1*\7example\0", 11), "*.example");
        row("_sip._tcp.a", QByteArray("\4_sip\4_tcp\1a\0", 13), "_sip._tcp.a");
        row("a\\.b.c", QByteArray("\3a.b\1c\0", 7), "a\\.b.c");
        row("a\\\\b", QByteArray("\3a\\b\0", 5), "a\\\\b");
        row("\\000\\255", QByteArray("\2\0\xff\0", 4), "\\000\\255");
        row("bücher.example", QByteArray("\15xn--bcher-kva\7example\0", 23), "xn--bcher-kva.example");
        row("*.bücher", QByteArray("\1*\15xn--bcher-kva\0", 17), "*.xn--bcher-kva");
        row("a。b", QByteArray("\1a\1b\0", 5), "a.b");
    }

    void whatPeopleWriteBecomesAName() {
        QFETCH(QString, text);
        const Result<DnsName> result = DnsName::fromText(text);
        QVERIFY2(result.ok(), qPrintable(result.message()));
        QTEST(result->wire(), "wire");
        QTEST(result->toText(), "shown");
        const Result<DnsName> again = DnsName::fromText(result->toText());
        QVERIFY(again.ok());
        QCOMPARE(again->wire(), result->wire());
    }

    void whatIsNoNameIsRefusedWithTheReason_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("two dots") << QStringLiteral("a..b");
        QTest::newRow("dot in front") << QStringLiteral(".a");
        QTest::newRow("space") << QStringLiteral("a b");
        QTest::newRow("line feed") << QStringLiteral("a\n");
        QTest::newRow("label of 64") << QString(64, u'a');
        QTest::newRow("lone backslash") << QStringLiteral("a\\");
        QTest::newRow("short escape") << QStringLiteral("a\\25");
        QTest::newRow("large escape") << QStringLiteral("a\\256");
        QTest::newRow("256 bytes") << QStringList(128, QStringLiteral("a")).join(u'.');
        QTest::newRow("unassigned character") << QString(QChar(0x0378));
        QTest::newRow("escape and umlaut") << QStringLiteral("\\.ü");
    }

    void whatIsNoNameIsRefusedWithTheReason() {
        QFETCH(QString, text);
        const Result<DnsName> result = DnsName::fromText(text);
        QVERIFY(!result.ok());
        QVERIFY2(result.message().contains(QStringLiteral("is not a domain name: ")), qPrintable(result.message()));
    }

    void theLongestNamesAreTaken() {
        QVERIFY(DnsName::fromText(QString(63, u'a')).ok());
        const Result<DnsName> longest = DnsName::fromText(QStringList(127, QStringLiteral("a")).join(u'.'));
        QVERIFY(longest.ok());
        QCOMPARE(longest->wire().size(), DnsName::longestName);
        QCOMPARE(longest->labelCount(), 127);
    }

    void namesAreComparedCaseBlind() {
        QCOMPARE(name("WWW.Example"), name("www.eXAMPLE"));
        QCOMPARE(qHash(name("WWW.Example")), qHash(name("www.eXAMPLE")));
        QVERIFY(!(name("www.example") == name("ww.example")));
        // Only letters have a case: @ and ` differ in the same bit.
        QVERIFY(!(name("@") == name("`")));
    }

    void aNameIsInItsZoneOnLabelBordersOnly() {
        QVERIFY(name("a.b.Example").isIn(name("b.example")));
        QVERIFY(name("b.example").isIn(name("b.example")));
        QVERIFY(name("b.example").isIn(DnsName()));
        QVERIFY(!name("ab.example").isIn(name("b.example")));
        QVERIFY(!name("example").isIn(name("b.example")));
        // The bytes of the zone are there, but inside a label.
        QVERIFY(!name("x\\001b").isIn(name("b")));
    }

    void parentsEndAtTheRoot() {
        QCOMPARE(name("a.b").parent(), name("b"));
        QVERIFY(name("b").parent().isRoot());
        QVERIFY(DnsName().parent().isRoot());
        QVERIFY(name("*.b").isWildcard() && !name("**.b").isWildcard());
    }

    void brokenWireIsRefused() {
        QVERIFY(DnsName::fromWire(QByteArrayView("\1a\0", 3)));
        QVERIFY(!DnsName::fromWire(QByteArrayView("")));
        QVERIFY(!DnsName::fromWire(QByteArrayView("\1a", 2)));
        QVERIFY(!DnsName::fromWire(QByteArrayView("\2a\0", 3)));
        QVERIFY(!DnsName::fromWire(QByteArrayView("\1a\0x", 4)));
        QVERIFY(!DnsName::fromWire(QByteArrayView("\xc0\0", 2)));
        QVERIFY(!DnsName::fromWire(QByteArray(256, '\1')));
    }
};

QTEST_GUILESS_MAIN(DnsNameTest)
#include "DnsNameTest.moc"
