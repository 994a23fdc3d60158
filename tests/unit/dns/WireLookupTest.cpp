// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/WireLookup.h"

#include "ScriptedDnsServer.h"

#include <QtTest>

using namespace standby;

namespace {

using Server = ScriptedDnsServer;

DnsName name(const char* text) {
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

const DnsName www = name("www.example.com");
const DnsSoa soa{name("ns.example.com"), name("hostmaster.example.com"), 1, 2, 3, 4, 5};

DnsServer settings(const Server& server, const QString& host = {}) {
    DnsServer made;
    made.host = host.isEmpty() ? server.udp.localAddress().toString() : host;
    made.port = server.udp.localPort();
    return made;
}

QByteArray withRcode(DnsMessage reply, quint8 rcode) {
    reply.header.rcode = rcode;
    return wire(reply);
}

} // namespace

class WireLookupTest : public QObject {
    Q_OBJECT

    SystemClock clock;
    DeadlineQueue deadlines{clock};
    SocketWatcher watcher;
    DnsExchange exchange{deadlines, watcher};
    HostAddresses hosts{deadlines};
    WireLookup lookup{exchange, hosts};

    template<typename T> static T run(Task<T> task) {
        std::optional<T> result;
        task.start([&](T&& found) { result = std::move(found); });
        return QTest::qWaitFor([&] { return result.has_value(); }, 9000) ? *result : T();
    }
    RecordsFound find(const Server& server, const DnsName& what = www) {
        return run(lookup.lookUp(settings(server), what));
    }
    ZoneFound zone(const Server& server, const DnsName& what = www) {
        return run(lookup.findZone(settings(server), server.udp.localAddress(), what));
    }

  private Q_SLOTS:
    void cleanup() { QCOMPARE(deadlines.pending(), 0); }

    void bothFamiliesAreAskedForWithoutRecursion() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.additionals.clear();
            if (query.questions.first().type == dnsType::a)
                reply.answers << addressRecord(name("WWW.Example.com"), 60, QHostAddress(QStringLiteral("192.0.2.20")))
                              << addressRecord(www, 60, QHostAddress(QStringLiteral("192.0.2.3")))
                              << addressRecord(name("other.example.com"), 1, QHostAddress(QStringLiteral("192.0.2.4")));
            else
                reply.answers << addressRecord(www, 30, QHostAddress(QStringLiteral("2001:db8::1")));
            return QList{wire(reply)};
        });
        const RecordsFound found = find(server);
        QVERIFY2(found.ok(), qPrintable(found.error));
        QCOMPARE(found.addresses,
                 (QList{QHostAddress(QStringLiteral("192.0.2.3")), QHostAddress(QStringLiteral("192.0.2.20")),
                        QHostAddress(QStringLiteral("2001:db8::1"))}));
        QCOMPARE(found.lowestTtl, 30);
        QCOMPARE(found.highestTtl, 60);
        QVERIFY(found.authoritative);
        QCOMPARE(server.asked.size(), 2);
        QVERIFY(!server.asked[0].header.recursionDesired);
        QCOMPARE(server.asked[0].additionals.size(), 1); // EDNS0
    }

    void aNameThatDoesNotExistHasNoAddresses() {
        Server server([](const DnsMessage& query) { return QList{withRcode(replyTo(query), dnsRcode::nxDomain)}; });
        const RecordsFound found = find(server);
        QVERIFY(found.ok());
        QVERIFY(found.addresses.isEmpty());
        QCOMPARE(found.lowestTtl, -1);
    }

    void aWildcardIsAskedForAsItIsWritten() {
        Server server([](const DnsMessage& query) { return QList{wire(replyTo(query))}; });
        QVERIFY(find(server, name("*.example.com")).ok());
        QCOMPARE(server.asked[0].questions[0].name.toText(), QStringLiteral("*.example.com"));
    }

    void anAnswerFromACacheIsKnownAsOne() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = addressReply(query, QHostAddress(QStringLiteral("192.0.2.3")));
            reply.header.authoritative = false;
            return QList{wire(reply)};
        });
        QVERIFY(!find(server).authoritative);
    }

    void anAliasIsAMistake() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.answers << nameRecord(www, dnsType::cname, 60, name("host.example.net"))
                          << addressRecord(name("host.example.net"), 60, QHostAddress(QStringLiteral("192.0.2.3")));
            return QList{wire(reply)};
        });
        QVERIFY(find(server).error.contains(QStringLiteral("alias (CNAME) of host.example.net")));
    }

    void aReferralIsAMistake() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.header.authoritative = false;
            reply.authorities << nameRecord(name("example.com"), dnsType::ns, 60, name("ns.elsewhere.net"));
            return QList{wire(reply)};
        });
        QVERIFY(find(server).error.contains(QStringLiteral("refers to the servers of example.com")));
    }

    void refusalsAreToldWithTheirCause_data() {
        QTest::addColumn<int>("rcode");
        QTest::addColumn<QString>("words");
        QTest::newRow("REFUSED") << int(dnsRcode::refused) << QStringLiteral("allow-query");
        QTest::newRow("SERVFAIL") << int(dnsRcode::servFail) << QStringLiteral("not loaded or has expired");
        QTest::newRow("NOTAUTH") << int(dnsRcode::notAuth) << QStringLiteral("not authoritative");
        QTest::newRow("FORMERR") << int(dnsRcode::formErr) << QStringLiteral("could not read");
        QTest::newRow("NOTIMP") << int(dnsRcode::notImp) << QStringLiteral("of this kind");
        QTest::newRow("other") << 15 << QStringLiteral("RCODE 15");
    }
    void refusalsAreToldWithTheirCause() {
        QFETCH(int, rcode);
        QFETCH(QString, words);
        Server server([&](const DnsMessage& query) { return QList{withRcode(replyTo(query), quint8(rcode))}; });
        const QString error = find(server).error;
        QVERIFY2(error.contains(words), qPrintable(error));
        const ZoneFound found = zone(server);
        QVERIFY2(found.error.contains(words), qPrintable(found.error));
    }

    void allAddressesOfAHostAreTriedInTurn() {
        // localhost has ::1 first or 127.0.0.1; a server at only one of them is found either way.
        for (const char* address : {"127.0.0.1", "::1"}) {
            Server server([](const DnsMessage& query) { return QList{wire(replyTo(query))}; },
                          QHostAddress(QString::fromLatin1(address)));
            const HostAnswer resolved = run(lookup.resolve(QStringLiteral("localhost")));
            QVERIFY2(resolved.error.isEmpty(), qPrintable(resolved.error));
            if (!resolved.addresses.contains(QHostAddress(QString::fromLatin1(address))))
                continue;
            const RecordsFound found = run(lookup.lookUp(settings(server, QStringLiteral("localhost")), www));
            QVERIFY2(found.ok(), qPrintable(found.error));
            QCOMPARE(found.serverAddress, QHostAddress(QString::fromLatin1(address)));
        }
    }

    void aHostThatCannotBeResolvedIsSaid() {
        Server server([](const DnsMessage&) { return QList<QByteArray>(); });
        const RecordsFound found = run(lookup.lookUp(settings(server, QStringLiteral("nobody.invalid")), www));
        QVERIFY2(found.error.contains(QStringLiteral("resolved")), qPrintable(found.error));
        QVERIFY(found.serverAddress.isNull());
    }

    void theZoneIsFoundInTheAnswerAndInTheAuthority_data() {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("inAnswer");
        QTest::newRow("of the name itself") << QStringLiteral("www.example.com") << true;
        QTest::newRow("of a no") << QStringLiteral("Example.com") << false;
    }
    void theZoneIsFoundInTheAnswerAndInTheAuthority() {
        QFETCH(QString, owner);
        QFETCH(bool, inAnswer);
        Server server([&](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            (inAnswer ? reply.answers : reply.authorities) << soaRecord(DnsName::fromText(owner).value(), 60, soa);
            return QList{wire(reply)};
        });
        const ZoneFound found = zone(server);
        QVERIFY2(found.error.isEmpty(), qPrintable(found.error));
        QCOMPARE(found.zone.toText(), owner);
        QCOMPARE(found.primary, soa.primary);
        QVERIFY(found.authoritative);
        QCOMPARE(server.asked.size(), 1);
    }

    void theZoneIsSoughtUpwardsWhereItIsNotTold() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            const DnsName asked = query.questions.first().name;
            if (asked == name("example.com"))
                reply.answers << soaRecord(asked, 60, soa);
            else if (asked == www) // of somebody else: no answer to this
                reply.authorities << soaRecord(name("other.com"), 60, soa);
            return QList{wire(reply)};
        });
        QCOMPARE(zone(server, name("a.b.www.example.com")).zone, name("example.com"));
        QCOMPARE(server.asked.size(), 4);
        const ZoneFound none = zone(server, name("www.example.net"));
        QVERIFY2(none.error.contains(QStringLiteral("no SOA record")), qPrintable(none.error));
    }

    void aZoneFromACacheIsKnownAsOne() {
        Server server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.header.authoritative = false;
            reply.authorities << soaRecord(name("example.com"), 60, soa);
            return QList{wire(reply)};
        });
        QVERIFY(!zone(server).authoritative);
    }
};

QTEST_GUILESS_MAIN(WireLookupTest)
#include "WireLookupTest.moc"
