// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QtTest>

using namespace standby;

class IpAddressTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addressesHaveOneCanonicalText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: not an address
        constexpr const char* rows[][2] = {
            {"192.0.2.10", "192.0.2.10"},
            {"0.0.0.0", "0.0.0.0"},
            {"255.255.255.255", "255.255.255.255"},
            {"::", "::"},
            {"::1", "::1"},
            {"2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
            {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
            {"2001:0db8::0010", "2001:db8::10"},
            {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
            {"::ffff:192.0.2.1", "::ffff:192.0.2.1"},
            {"64:ff9b::192.0.2.33", "64:ff9b::c000:221"},
            {"fe80::1%eth0", "fe80::1%eth0"},
            {"", ""},
            {"300.1.2.3", ""},
            {"1.2.3", ""},
            {"1.2.3.4.5", ""},
            {"1.2.3.", ""},
            {".1.2.3", ""},
            {"1..2.3", ""},
            {"010.1.1.1", ""},
            {"0x7f.1.1.1", ""},
            {"1.2.3.4 ", ""},
            {"192.0.2.1/24", ""},
            {":", ""},
            {":::", ""},
            {"1::2::3", ""},
            {"1:2:3:4:5:6:7", ""},
            {"1:2:3:4:5:6:7:8:9", ""},
            {"1:2:3:4:5:6:7:8::", ""},
            {"12345::", ""},
            {"g::", ""},
            {"::1.2.3.4.5", ""},
            {"1.2.3.4::", ""},
            {"[::1]", ""},
            {"fe80::1%", ""},
            {"fe80::1%a b", ""},
            {"www.example.com", ""},
        };
        for (const auto& [text, canonical] : rows)
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    }
    void addressesHaveOneCanonicalText() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = IpAddress::fromText(text);
        QCOMPARE(address ? address->toText() : QString(), canonical);
    }

    void theNetworkLibraryWritesTheSameTexts() {
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 20'000; ++i) {
            Q_IPV6ADDR bytes;
            for (int k = 0; k < 16; k += 2) {
                const quint32 kind = random->bounded(4u);
                const quint32 group = kind < 2 ? 0 : kind == 2 ? random->bounded(256u) : random->bounded(65536u);
                bytes[k] = static_cast<quint8>(group >> 8);
                bytes[k + 1] = static_cast<quint8>(group);
            }
            const QHostAddress oracle(bytes);
            const auto address = IpAddress::fromText(oracle.toString());
            QVERIFY2(address.has_value(), qPrintable(oracle.toString()));
            QVERIFY(std::equal(address->bytes.begin(), address->bytes.end(), bytes.c));
            QCOMPARE(QHostAddress(address->toText()), oracle);
            // Qt writes IPv4-compatible addresses (RFC 4291: deprecated) with dots.
            if (!oracle.toString().contains(QLatin1Char('.')))
                QCOMPARE(address->toText(), oracle.toString());
        }
    }

    void specialAddressesAreKnown() {
        QVERIFY(IpAddress::fromText(u"127.8.0.1")->isLoopback());
        QVERIFY(IpAddress::fromText(u"::1")->isLoopback());
        QVERIFY(!IpAddress::fromText(u"0.0.0.0")->isLoopback());
        QVERIFY(!IpAddress::fromText(u"::")->isLoopback());
        QVERIFY(IpAddress::fromText(u"fe80::1")->isLinkLocal());
        QVERIFY(IpAddress::fromText(u"169.254.1.1")->isLinkLocal());
        QVERIFY(!IpAddress::fromText(u"2001:db8::1")->isLinkLocal());
        QVERIFY(isIpv6Text(u"::1") && !isIpv6Text(u"127.0.0.1"));
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "IpAddressTest.moc"
