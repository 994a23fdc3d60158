// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsChange.h"
#include "dns/update/MicrosoftDnsWords.h"

#include <QtTest>

using namespace standby;

class MicrosoftDnsChangeTest : public QObject {
    Q_OBJECT

    static DnsName name(const char* text) { return *DnsName::fromText(QString::fromUtf8(text)); }
    static MicrosoftDnsChange change(const QStringList& addresses, const char* host = "www.example.com") {
        MicrosoftDnsChange change{name("example.com"), name(host), {}, 60};
        for (const QString& address : addresses)
            change.addresses << QHostAddress(address);
        return change;
    }
    static MicrosoftDnsRecord record(const char* address, quint32 ttl = 60) {
        return {QHostAddress(QLatin1String(address)), ttl};
    }
    static QStringList lines(const QList<MicrosoftDnsCommand>& commands) {
        QStringList lines;
        for (const MicrosoftDnsCommand& command : commands)
            lines << command.arguments.join(u' ');
        return lines;
    }
    static ProcessReport failed(const QByteArray& output, int exitCode = 1) {
        ProcessReport report;
        report.end = ProcessReport::End::Exited;
        report.exitCode = exitCode;
        report.output = output;
        return report;
    }

  private Q_SLOTS:
    void recordsAreReadFromWhatDnscmdPrints() {
        const QByteArray output = "Returned records:\r\n"
                                  "@ [Aging:3570000] 1200 A\t192.0.2.1\r\n"
                                  "\t\t 60 A\t192.0.2.2\r\n"
                                  "\t\t 300 AAAA\t2001:db8::1\r\n"
                                  "\t\t 300 TXT\t( \"60 A 192.0.2.9\" )\r\n"
                                  "\t\t 300 CNAME\tother.example.com.\r\n"
                                  "\t\t 300 A\t2001:db8::2\r\n"
                                  "\r\nCommand completed successfully.\r\n";
        QCOMPARE(recordsIn(output), (QList<MicrosoftDnsRecord>{record("192.0.2.1", 1200), record("192.0.2.2"),
                                                               record("2001:db8::1", 300)}));
        QVERIFY(recordsIn("A\nA 192\n\n A \n").isEmpty());
        QCOMPARE(recordsIn("www ? A 192.0.2.1\n"),
                 (QList<MicrosoftDnsRecord>{record("192.0.2.1", MicrosoftDnsChange::longestTtl + 1)}));
    }

    void newRecordsAreAddedBeforeOthersAreDeleted() {
        const QList<MicrosoftDnsCommand> commands =
            commandsFor(change({QStringLiteral("192.0.2.2"), QStringLiteral("2001:db8::2")}),
                        {record("192.0.2.1"), record("2001:db8::1"), record("192.0.2.1")});
        QCOMPARE(lines(commands),
                 (QStringList{QStringLiteral("/RecordAdd example.com www.example.com. 60 A 192.0.2.2"),
                              QStringLiteral("/RecordAdd example.com www.example.com. 60 AAAA 2001:db8::2"),
                              QStringLiteral("/RecordDelete example.com www.example.com. A 192.0.2.1 /f"),
                              QStringLiteral("/RecordDelete example.com www.example.com. AAAA 2001:db8::1 /f")}));
    }

    void nothingIsDoneWhereAllIsRight() {
        QVERIFY(commandsFor(change({QStringLiteral("192.0.2.1")}), {record("192.0.2.1")}).isEmpty());
    }

    void anotherTtlIsSetByDeletingAndAddingWhileOthersStay() {
        QCOMPARE(lines(commandsFor(change({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}),
                                   {record("192.0.2.1", 300), record("192.0.2.3")})),
                 (QStringList{QStringLiteral("/RecordAdd example.com www.example.com. 60 A 192.0.2.2"),
                              QStringLiteral("/RecordDelete example.com www.example.com. A 192.0.2.1 /f"),
                              QStringLiteral("/RecordAdd example.com www.example.com. 60 A 192.0.2.1"),
                              QStringLiteral("/RecordDelete example.com www.example.com. A 192.0.2.3 /f")}));
    }

    void namesAreGivenAsAbsoluteOnes_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("node");
        QTest::newRow("below") << "www.example.com"
                               << "www.example.com.";
        QTest::newRow("far below") << "a.b.Example.COM"
                                   << "a.b.Example.COM.";
        QTest::newRow("the zone") << "example.com"
                                  << "@";
        QTest::newRow("wildcard") << "*.example.com"
                                  << "*.example.com.";
        QTest::newRow("underscore") << "_a.example.com"
                                    << "_a.example.com.";
    }
    void namesAreGivenAsAbsoluteOnes() {
        QFETCH(QString, host);
        QFETCH(QString, node);
        const MicrosoftDnsChange asked = change({QStringLiteral("192.0.2.1")}, host.toLatin1().constData());
        QVERIFY(checkChange(asked).ok());
        QCOMPARE(listing(asked).arguments.value(2), node);
    }

    void whatDnscmdMightTakeForSomethingElseIsRefused_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("host");
        QTest::newRow("option") << "example.com"
                                << "/f.example.com";
        QTest::newRow("hyphen") << "example.com"
                                << "-f.example.com";
        QTest::newRow("space") << "example.com"
                               << "a\\032b.example.com";
        QTest::newRow("quote") << "example.com"
                               << "a\\\"b.example.com";
        QTest::newRow("control") << "example.com"
                                 << "a\\010b.example.com";
        QTest::newRow("at") << "example.com"
                            << "\\@.example.com";
        QTest::newRow("dot") << "example.com"
                             << "a\\.b.example.com";
        QTest::newRow("star inside") << "example.com"
                                     << "a.*.example.com";
        QTest::newRow("elsewhere") << "example.com"
                                   << "www.example.org";
        QTest::newRow("root zone") << "."
                                   << "www.example.com";
        QTest::newRow("zone") << "/f"
                              << "www./f";
        QTest::newRow("wildcard zone") << "*.example.com"
                                       << "*.example.com";
    }
    void whatDnscmdMightTakeForSomethingElseIsRefused() {
        QFETCH(QString, zone);
        QFETCH(QString, host);
        MicrosoftDnsChange asked = change({QStringLiteral("192.0.2.1")});
        asked.zone = *DnsName::fromText(zone);
        asked.name = *DnsName::fromText(host);
        QVERIFY(!checkChange(asked).ok());
        QVERIFY(!checkChange(asked).message().isEmpty());
    }

    void addressesAndTtlAreChecked() {
        QVERIFY(!checkChange(change({})).ok());
        QVERIFY(!checkChange(change({QStringLiteral("fe80::1%eth0")})).ok());
        QVERIFY(!checkChange(change({QStringLiteral("300.1.1.1")})).ok());
        QVERIFY(!checkChange(change(QStringList(65, QStringLiteral("192.0.2.1")))).ok());
        MicrosoftDnsChange longest = change({QStringLiteral("192.0.2.1")});
        longest.ttlSeconds = MicrosoftDnsChange::longestTtl;
        QVERIFY(checkChange(longest).ok());
        ++longest.ttlSeconds;
        QVERIFY(!checkChange(longest).ok());
    }

    void aChangeTravelsAsJson() {
        const MicrosoftDnsChange sent = change({QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")});
        const Result<MicrosoftDnsChange> received = changeFromJson(toJson(sent, QStringLiteral("abc")));
        QVERIFY2(received.ok(), qPrintable(received.message()));
        QCOMPARE(received->zone, sent.zone);
        QCOMPARE(received->name, sent.name);
        QCOMPARE(received->addresses, sent.addresses);
        QCOMPARE(received->ttlSeconds, 60u);
    }

    void otherJsonIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* title, const QByteArray& json) { QTest::newRow(title) << json; };
        row("nothing", "");
        row("garbage", "{]");
        row("a list", "[]");
        row("a member less", R"({"nonce":"a","zone":"example.com","name":"w.example.com","addresses":["192.0.2.1"]})");
        const QByteArray start = R"({"nonce":"a","zone":"example.com","name":"w.example.com",)";
        row("a member more", start + R"("addresses":["192.0.2.1"],"ttlSeconds":1,"file":"x"})");
        row("text for a TTL", start + R"("addresses":["192.0.2.1"],"ttlSeconds":"1"})");
        row("fraction", start + R"("addresses":["192.0.2.1"],"ttlSeconds":1.5})");
        row("negative", start + R"("addresses":["192.0.2.1"],"ttlSeconds":-1})");
        row("enormous", start + R"("addresses":["192.0.2.1"],"ttlSeconds":1e300})");
        row("no list", start + R"("addresses":"192.0.2.1","ttlSeconds":1})");
        row("a name for an address", start + R"("addresses":["www"],"ttlSeconds":1})");
        row("half an address", start + R"("addresses":["192"],"ttlSeconds":1})");
        row("a number for an address", start + R"("addresses":[1],"ttlSeconds":1})");
    }
    void otherJsonIsRefused() {
        QFETCH(QByteArray, json);
        QVERIFY(!changeFromJson(json).ok());
    }

    void failuresOfDnscmdAreExplained_data() {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("zone") << QByteArray("\r\nCommand failed:  DNS_ERROR_ZONE_DOES_NOT_EXIST     9601    0x2581\r\n")
                              << 9601 << "DNS_ERROR_ZONE_DOES_NOT_EXIST (9601): the zone example.com is not on this";
        QTest::newRow("rights") << QByteArray("Command failed:  ERROR_ACCESS_DENIED     5    (00000005)\r\n") << 5
                                << "ERROR_ACCESS_DENIED (5): access denied. Run it as a member of DnsAdmins";
        QTest::newRow("name") << QByteArray("Command failed:  DNS_ERROR_NAME_DOES_NOT_EXIST     9714    0x25f2\r\n")
                              << 9714 << "www.example.com does not exist in the zone example.com";
        QTest::newRow("two lines") << QByteArray(
                                          "DNS Server failed to enumerate records for node www.example.com..\r\n"
                                          "    Status = 9714 (0x000025f2)\r\n"
                                          "Command failed:  DNS_ERROR_NAME_DOES_NOT_EXIST     9714    0x25F2\r\n")
                                   << 9714 << "DNS_ERROR_NAME_DOES_NOT_EXIST (9714)";
        QTest::newRow("status alone") << QByteArray("    Status = 9601 (0x00002581)\r\n") << 9601
                                      << "error 9601: the zone example.com is not on this";
        QTest::newRow("alias") << QByteArray("Command failed:  DNS_ERROR_CNAME_COLLISION     9709    0x25ed\r\n")
                               << 9709 << "is an alias (CNAME)";
        QTest::newRow("service") << QByteArray("Command failed:  RPC_S_SERVER_UNAVAILABLE     1722    0x6BA\r\n")
                                 << 1722 << "Is its service running";
        QTest::newRow("unknown") << QByteArray("Command failed:  DNS_ERROR_SOMETHING     9999    0x270f\r\n") << 9999
                                 << "DNS_ERROR_SOMETHING (9999)";
        QTest::newRow("no code") << QByteArray("This is not Windows.\n") << 1 << "error 1: This is not Windows.";
    }
    void failuresOfDnscmdAreExplained() {
        QFETCH(QByteArray, output);
        QFETCH(int, code);
        QFETCH(QString, words);
        const ProcessReport report = failed(output);
        QCOMPARE(dnscmdCode(report), code);
        const MicrosoftDnsChange asked = change({QStringLiteral("192.0.2.1")});
        const QString said = dnscmdFailure(report, listing(asked), asked);
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void aListingIsNotTakenForAFailure() {
        QCOMPARE(dnscmdCode(failed("Returned records:\nWWW1 3600 A\t192.0.2.1\nDNS_A 9601 AAAA\t2001:db8::1\n", 0)), 0);
    }
};

QTEST_GUILESS_MAIN(MicrosoftDnsChangeTest)
#include "MicrosoftDnsChangeTest.moc"
