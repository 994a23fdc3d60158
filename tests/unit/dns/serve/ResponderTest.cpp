// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include <QtTest>

using namespace standby;

/// What is answered for names that are ours, and for those that are not.
class ResponderTest : public QObject {
    Q_OBJECT

    static DnsServingOptions options() {
        DnsServingOptions serving;
        serving.enabled = true;
        serving.nameServers = texts({"ns1.example.net", "ns2.example.net"});
        serving.contact = text("dns.admin@example.org");
        return serving;
    }

    static void fill(AnswerTable& table) {
        ServedSet set = servedSet("s", texts({"www.example.com", "*.apps.example.com", "a.b.www.example.com"}),
                                  texts({"192.0.2.1", "2001:db8::1", "192.0.2.2"}));
        set.ttlSeconds = 30;
        ServedSet v4 = servedSet("v4", texts({"v4.example.com"}), texts({"192.0.2.4"}));
        v4.ttlSeconds = 86400;
        table.setAll({set, v4, servedSet("none", texts({"none.example.com"}), {})}, 4711);
        table.setProfile(ServingProfile::from(options(), text("thismachine")));
    }

    static QString nameOf(const DnsRecord& record) { return record.name.toText(); }

  private Q_SLOTS:
    void anAnswerIsTheseBytes() {
        AnswerTable table;
        fill(table);
        const QByteArray asked = question("wWw.eXample.com", dnsType::a, 0x0100);
        const QByteArray expected = QByteArray::fromHex("1234 8500 0001 0002 0000 0000") + asked.mid(12) +
                                    QByteArray::fromHex("c00c 0001 0001 0000001e 0004 c0000201") +
                                    QByteArray::fromHex("c00c 0001 0001 0000001e 0004 c0000202");
        QCOMPARE(answerBytes(table, asked), expected);
        QCOMPARE(answerBytes(table, asked, DnsTransport::Tcp), expected);
    }

    void eachFamilyIsAnsweredAlone() {
        AnswerTable table;
        fill(table);
        QCOMPARE(addressTexts(answer(table, question("www.example.com", dnsType::a))),
                 texts({"192.0.2.1", "192.0.2.2"}));
        QCOMPARE(addressTexts(answer(table, question("www.example.com", dnsType::aaaa))), texts({"2001:db8::1"}));
    }

    void eachServedNameHasAnSoaAndNameServersSoThatItCanBeDelegated() {
        AnswerTable table;
        fill(table);
        for (const char* name : {"www.example.com", "x.apps.example.com", "apps.example.com", "none.example.com"}) {
            const DnsMessage soa = answer(table, question(name, dnsType::soa));
            QVERIFY(soa.header.authoritative);
            QCOMPARE(soa.answers.size(), 1);
            QCOMPARE(nameOf(soa.answers.first()), text(name));
            const std::optional<DnsSoa> content = soaOf(soa.answers.first());
            QVERIFY(content);
            QCOMPARE(content->primary.toText(), text("ns1.example.net"));
            QCOMPARE(content->contact.toText(), text("dns\\.admin.example.org"));
            QCOMPARE(content->serial, 4711u);

            const DnsMessage ns = answer(table, question(name, dnsType::ns));
            QVERIFY(ns.header.authoritative);
            QCOMPARE(ns.answers.size(), 2);
            QCOMPARE(nameOf(ns.answers.last()), text(name));
            QCOMPARE(targetOf(ns.answers.first())->toText(), text("ns1.example.net"));
            QCOMPARE(targetOf(ns.answers.last())->toText(), text("ns2.example.net"));
        }
    }

    void withoutNameServersThisMachineIsTheOne() {
        AnswerTable table;
        fill(table);
        table.setProfile(ServingProfile::from({}, text("host.example.org")));
        const DnsMessage soa = answer(table, question("www.example.com", dnsType::soa));
        QCOMPARE(soaOf(soa.answers.first())->primary.toText(), text("host.example.org"));
        QCOMPARE(soaOf(soa.answers.first())->contact.toText(), text("hostmaster.host.example.org"));
        table.setProfile(ServingProfile::from({}, text("a machine with spaces")));
        const DnsMessage ns = answer(table, question("www.example.com", dnsType::ns));
        QCOMPARE(targetOf(ns.answers.first())->toText(), text("localhost"));
    }

    void whatANameDoesNotHaveIsNoDataWithItsSoa() {
        AnswerTable table;
        fill(table);
        for (const quint16 type :
             {quint16(dnsType::aaaa), quint16(dnsType::mx), quint16(dnsType::txt), quint16(65), quint16(1000)}) {
            const DnsMessage none = answer(table, question("v4.example.com", type));
            QCOMPARE(none.header.rcode, dnsRcode::noError);
            QVERIFY(none.header.authoritative);
            QVERIFY(none.answers.isEmpty());
            QCOMPARE(none.authorities.size(), 1);
            QCOMPARE(nameOf(none.authorities.first()), text("v4.example.com"));
            // Resolvers are to ask again within the hour, whatever the TTL of the addresses (RFC 2308, 5).
            QCOMPARE(none.authorities.first().ttlSeconds, 3600u);
            QCOMPARE(soaOf(none.authorities.first())->minimumSeconds, 3600u);
        }
        const DnsMessage wild = answer(table, question("x.y.apps.example.com", dnsType::mx));
        QCOMPARE(nameOf(wild.authorities.first()), text("x.y.apps.example.com"));
        QCOMPARE(wild.authorities.first().ttlSeconds, 30u);
        QCOMPARE(answer(table, question("none.example.com", dnsType::a)).header.rcode, dnsRcode::noError);
    }

    void namesBelowAServedOneDoNotExist() {
        AnswerTable table;
        fill(table);
        const DnsMessage below = answer(table, question("nothing.v4.example.com", dnsType::a));
        QCOMPARE(below.header.rcode, dnsRcode::nxDomain);
        QVERIFY(below.header.authoritative);
        QCOMPARE(below.authorities.size(), 1);
        QCOMPARE(nameOf(below.authorities.first()), text("v4.example.com"));
        // Between two served names is one that exists without records (RFC 8020).
        const DnsMessage between = answer(table, question("b.www.example.com", dnsType::a));
        QCOMPARE(between.header.rcode, dnsRcode::noError);
        QCOMPARE(nameOf(between.authorities.first()), text("www.example.com"));
        const DnsMessage wildcardsOwn = answer(table, question("apps.example.com", dnsType::a));
        QCOMPARE(wildcardsOwn.header.rcode, dnsRcode::noError);
        QCOMPARE(nameOf(wildcardsOwn.authorities.first()), text("apps.example.com"));
    }

    void whatIsNotOursIsRefused() {
        AnswerTable table;
        fill(table);
        for (const char* name : {"example.com", "com", ".", "www.example.org", "ww.example.com"}) {
            const QByteArray asked = question(name, dnsType::a);
            const DnsMessage refused = answer(table, asked);
            QCOMPARE(refused.header.rcode, dnsRcode::refused);
            QVERIFY(!refused.header.authoritative);
            QCOMPARE(answerBytes(table, asked).mid(12), asked.mid(12));
        }
    }

    void anyGetsOneKindOfRecord() {
        AnswerTable table;
        fill(table);
        const DnsMessage both = answer(table, question("www.example.com", dnsType::any));
        QCOMPARE(addressTexts(both), texts({"192.0.2.1", "192.0.2.2"}));
        QCOMPARE(both.answers.size(), 2);
        const DnsMessage none = answer(table, question("none.example.com", dnsType::any));
        QCOMPARE(none.answers.size(), 1);
        QCOMPARE(none.answers.first().type, dnsType::soa);
    }

    void whatDoesNotFitIsCutAndWholeByTcp() {
        AnswerTable table;
        QStringList addresses;
        for (int i = 0; i < 200; ++i)
            addresses << QStringLiteral("192.0.2.%1").arg(i);
        table.set(servedSet("s", texts({"www.example.com"}), addresses.first(29)), 1);
        const QByteArray asked = question("www.example.com", dnsType::a); // 33 bytes, and 16 each
        QCOMPARE(answer(table, asked).answers.size(), 29);
        table.set(servedSet("s", texts({"www.example.com"}), addresses.first(30)), 1);
        const QByteArray cut = answerBytes(table, asked);
        QCOMPARE(cut.size(), asked.size());
        QVERIFY(readDnsMessage(cut)->header.truncated);
        QCOMPARE(answer(table, withEdns(asked, 600)).answers.size(), 30);
        table.set(servedSet("s", texts({"www.example.com"}), addresses), 1);
        // However much the asker can take, larger datagrams than 1232 bytes are cut into pieces on the way.
        QVERIFY(answer(table, withEdns(asked, 4096)).header.truncated);
        QCOMPARE(answer(table, withEdns(asked, 4096)).additionals.size(), 1);
        QCOMPARE(answer(table, asked, DnsTransport::Tcp).answers.size(), 200);
        QVERIFY(!answer(table, asked, DnsTransport::Tcp).header.truncated);
    }

    void onlyWhatIsOursIsKeptWhereTheRestIsForwarded() {
        AnswerTable table;
        fill(table);
        DnsServingOptions forwarding = options();
        forwarding.forward.enabled = true;
        table.setProfile(ServingProfile::from(forwarding, {}));
        const auto isForwarded = [&](const char* name, quint16 type) {
            char buffer[dnsDatagramSize];
            return respond(table, question(name, type), DnsTransport::Udp, buffer, sizeof buffer).what ==
                   DnsVerdict::What::Forward;
        };
        for (const quint16 type : {dnsType::a, dnsType::aaaa, dnsType::soa, dnsType::ns, dnsType::any}) {
            QVERIFY(!isForwarded("www.example.com", type));
            QVERIFY(!isForwarded("v4.example.com", type));
            QVERIFY(!isForwarded("x.apps.example.com", type));
            QVERIFY(isForwarded("mail.example.com", type));
            QVERIFY(isForwarded("apps.example.com", type));
            QVERIFY(isForwarded("below.v4.example.com", type));
        }
        QVERIFY(isForwarded("www.example.com", dnsType::mx));
        const auto failed = [&](const char* name, quint16 type) {
            return *readDnsMessage(answerBytes(table, question(name, type), DnsTransport::Udp, Forwarding::Failed));
        };
        // Without the other server we still know our names.
        QCOMPARE(failed("www.example.com", dnsType::mx).header.rcode, dnsRcode::noError);
        QCOMPARE(failed("www.example.com", dnsType::mx).authorities.size(), 1);
        QCOMPARE(failed("mail.example.com", dnsType::a).header.rcode, dnsRcode::servFail);
        QCOMPARE(failed("below.v4.example.com", dnsType::a).header.rcode, dnsRcode::servFail);
        // Nobody may use us to transfer zones.
        QVERIFY(!isForwarded("example.com", 252));
    }

    void recursionIsSaidToBeAvailableOnlyWhereItIs() {
        AnswerTable table;
        fill(table);
        const QByteArray asked = question("www.example.com", dnsType::a);
        QVERIFY(!answer(table, asked).header.recursionAvailable);
        DnsServingOptions forwarding = options();
        forwarding.forward.enabled = true;
        forwarding.forward.clearRecursion = false;
        table.setProfile(ServingProfile::from(forwarding, {}));
        QVERIFY(answer(table, asked).header.recursionAvailable);
        forwarding.forward.clearRecursion = true;
        table.setProfile(ServingProfile::from(forwarding, {}));
        QVERIFY(!answer(table, asked).header.recursionAvailable);
    }
};

QTEST_GUILESS_MAIN(ResponderTest)
#include "ResponderTest.moc"
