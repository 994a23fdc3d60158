// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/DnsUpdates.h"

#include "FakeDnsServers.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace standby;

namespace {

constexpr qint64 second = 1'000'000;
const QString setId = QStringLiteral("set");
const QString www = QStringLiteral("www.example.com");
const QString first = QStringLiteral("192.0.2.10");
const QString other = QStringLiteral("192.0.2.11");
const QString third = QStringLiteral("192.0.2.12");

DnsServer dnsServer(const QString& id = QStringLiteral("one")) {
    DnsServer server;
    server.id = id;
    server.host = QStringLiteral("ns1");
    server.method = Rfc2136Update{};
    return server;
}

DnsWish wish(const QStringList& addresses, const QStringList& hostNames = {www}) {
    return {setId, hostNames, addresses, 60, {dnsServer()}};
}

} // namespace

class DnsUpdatesTest : public QObject {
    Q_OBJECT

    ManualClock clock;
    std::unique_ptr<DeadlineQueue> deadlines;
    std::unique_ptr<FakeDnsServers> servers;
    std::unique_ptr<DnsUpdates> updates;
    QStringList failures;
    QStringList recoveries;
    QStringList logLines; ///< Information and above
    int changes = 0;

    void pass(qint64 us) { clock.advance(*deadlines, us); }
    DnsHostNameState state(int name = 0) const { return updates->state(setId).value(0).hostNames.value(name); }

  private Q_SLOTS:
    void init() {
        failures.clear();
        recoveries.clear();
        logLines.clear();
        changes = 0;
        deadlines = std::make_unique<DeadlineQueue>(clock);
        servers = std::make_unique<FakeDnsServers>(*deadlines);
        servers->says[www] = {{first}, 60};
        updates = std::make_unique<DnsUpdates>(*deadlines, *servers, *servers);
        connect(updates.get(), &DnsUpdates::failed, this,
                [this](const QString&, const QString&, const QString&, const QString& error) { failures << error; });
        connect(updates.get(), &DnsUpdates::recovered, this,
                [this](const QString&, const QString&, const QString&, const QString& text) { recoveries << text; });
        connect(updates.get(), &DnsUpdates::changed, this, [this] { ++changes; });
        connect(updates.get(), &DnsUpdates::logged, this, [this](const QString&, LogLevel level, const QString& text) {
            if (level != LogLevel::Debug)
                logLines << text;
        });
    }
    void cleanup() {
        updates.reset();
        pass(1000 * second); // what the servers themselves have pending
        QCOMPARE(deadlines->pending(), 0);
        QCOMPARE(servers->busy, 0);
    }

    void whatIsWrongIsUpdatedAndToldInOneLine() {
        updates->wish(wish({other}));
        QCOMPARE(state().status, DnsStatus::Unknown);
        pass(15'000);
        QCOMPARE(state().status, DnsStatus::Updating);
        QCOMPARE(state().records, QStringList{first});
        pass(second);
        QCOMPARE(servers->updates, QStringList{www + QStringLiteral("=192.0.2.11")});
        QCOMPARE(state().status, DnsStatus::Ok);
        QCOMPARE(state().records, QStringList{other});
        QCOMPARE(state().ttlSeconds, 60);
        QVERIFY(state().lastUpdateAt > 0 && state().lastLookupAt >= state().lastUpdateAt);
        QCOMPARE(logLines,
                 QStringList{QStringLiteral("ns1 (192.0.2.53): www.example.com now 192.0.2.11, was 192.0.2.10")});
        QCOMPARE(updates->counters().updatesSucceeded, 1);
        QVERIFY(changes > 0);
        QVERIFY(failures.isEmpty() && recoveries.isEmpty());
    }

    void whatIsRightIsLeftAloneWhateverItsOrder() {
        servers->says[www] = {{other, first, QStringLiteral("2001:db8::1")}, 60};
        updates->wish(wish({QStringLiteral("2001:DB8:0::1"), first, other}));
        pass(second);
        QCOMPARE(state().status, DnsStatus::Ok);
        QVERIFY(servers->updates.isEmpty());
    }

    void anotherTtlIsUpdatedUnlessItIsIgnoredOrACachesOwn_data() {
        QTest::addColumn<bool>("ignoreTtl");
        QTest::addColumn<bool>("authoritative");
        QTest::addColumn<int>("sent");
        QTest::newRow("compared") << false << true << 1;
        QTest::newRow("ignored") << true << true << 0;
        QTest::newRow("of a cache") << false << false << 0;
    }
    void anotherTtlIsUpdatedUnlessItIsIgnoredOrACachesOwn() {
        QFETCH(bool, ignoreTtl);
        QFETCH(bool, authoritative);
        servers->says[www].ttl = 300;
        servers->authoritative = authoritative;
        DnsWish wanted = wish({first});
        wanted.servers[0].lookup.ignoreTtl = ignoreTtl;
        updates->wish(wanted);
        pass(second);
        QTEST(int(servers->updates.size()), "sent");
        QCOMPARE(state().status, DnsStatus::Ok);
        QCOMPARE(!logLines.filter(QStringLiteral("cache")).isEmpty(), !authoritative);
        QCOMPARE(!logLines.filter(QStringLiteral("TTL now 60 s, was 300 s")).isEmpty(), !servers->updates.isEmpty());
    }

    void nothingIsChangedWhileNothingIsKnown() {
        updates->wish(wish({}));
        pass(second);
        QCOMPARE(state().status, DnsStatus::Unknown);
        QCOMPARE(state().records, QStringList{first});
        QVERIFY(servers->updates.isEmpty());
    }

    void ofSeveralWishesTheNewestIsSaidLast() {
        updates->wish(wish({other}));
        pass(25'000); // the update is under way
        QCOMPARE(servers->updates.size(), 1);
        updates->wish(wish({first}));
        updates->wish(wish({third}));
        pass(second);
        QCOMPARE(servers->updates,
                 (QStringList{www + QStringLiteral("=192.0.2.11"), www + QStringLiteral("=192.0.2.12")}));
        QCOMPARE(servers->says[www].addresses, QStringList{third});
        QCOMPARE(state().records, QStringList{third});
        QVERIFY(failures.isEmpty());
    }

    void aWishThatWaitsIsReplaced() {
        updates->wish(wish({other}));
        pass(5'000); // being looked up
        updates->wish(wish({third}));
        pass(second);
        QCOMPARE(servers->updates, QStringList{www + QStringLiteral("=192.0.2.12")});
    }

    void anEqualWishChangesNothing() {
        updates->wish(wish({first}));
        pass(second);
        const int before = servers->lookups;
        updates->wish(wish({first}));
        pass(second);
        QCOMPARE(servers->lookups, before);
    }

    void refusedUpdatesAreTriedAgainLaterAndLater() {
        servers->outcome = {false, QStringLiteral("REFUSED"), QStringLiteral("REFUSED: not you")};
        updates->wish(wish({other}));
        pass(second / 2);
        QCOMPARE(failures, QStringList{QStringLiteral("REFUSED: not you")});
        QCOMPARE(state().status, DnsStatus::Failed);
        QCOMPARE(state().error, QStringLiteral("REFUSED: not you"));
        QVERIFY(logLines.first().contains(QStringLiteral("REFUSED: not you. Next try in 5 s.")));
        for (const int delay : {5, 10, 20, 40, 80, 160, 300, 300}) {
            const qsizetype before = failures.size();
            QVERIFY2(qAbs(state().nextTryAt - clock.wallTime() - delay * 1000) < 1000,
                     qPrintable(QString::number(delay)));
            pass(delay * second - second);
            QCOMPARE(failures.size(), before);
            pass(second);
            QCOMPARE(failures.size(), before + 1);
        }
        QCOMPARE(logLines.size(), 1); // the same words are not repeated
        servers->outcome = {true, QStringLiteral("NOERROR"), {}};
        pass(300 * second);
        QCOMPARE(state().status, DnsStatus::Ok);
        QCOMPARE(state().nextTryAt, 0);
        QVERIFY(state().error.isEmpty());
        QCOMPARE(recoveries.size(), 1);
        QCOMPARE(servers->says[www].addresses, QStringList{other});
    }

    void aNewWishIsTriedAtOnceAfterFailures() {
        servers->lookupError = QStringLiteral("no answer in 5 s");
        updates->wish(wish({other}));
        pass(100 * second);
        servers->lookupError.clear();
        updates->wish(wish({third}));
        pass(second);
        QCOMPARE(servers->says[www].addresses, QStringList{third});
        QCOMPARE(recoveries.size(), 1);
    }

    void whatOthersChangeIsPutRightAtTheRecheck() {
        updates->wish(wish({first}));
        pass(second);
        servers->says[www] = {{QStringLiteral("203.0.113.5")}, 60};
        pass(3590 * second);
        QVERIFY(servers->updates.isEmpty());
        pass(20 * second);
        QCOMPARE(servers->says[www].addresses, QStringList{first});
        servers->says[www] = {{QStringLiteral("203.0.113.6")}, 60};
        updates->recheck(setId);
        pass(second);
        QCOMPARE(servers->says[www].addresses, QStringList{first});
    }

    void anAcceptedUpdateThatIsNotSaidIsAFailure() {
        servers->visibleAfterUs = -1;
        updates->wish(wish({other}));
        pass(2 * second);
        QCOMPARE(state().status, DnsStatus::Updating);
        pass(2 * second);
        QCOMPARE(failures, QStringList{QStringLiteral("the update was accepted (NOERROR), but the DNS server still "
                                                      "says 192.0.2.10 instead of 192.0.2.11")});
    }

    void aServerThatIsSlowToSayItIsGivenThreeSeconds() {
        servers->visibleAfterUs = 5 * second / 2;
        updates->wish(wish({other}));
        pass(4 * second);
        QCOMPARE(state().status, DnsStatus::Ok);
        QVERIFY(failures.isEmpty());
    }

    void aServerThatIsNotTheZonesIsNotUpdated() {
        servers->authoritative = false;
        updates->wish(wish({other}));
        pass(second);
        QVERIFY(servers->updates.isEmpty());
        QVERIFY2(state().error.contains(QStringLiteral("primary server instead (ns.example.com by its SOA)")),
                 qPrintable(state().error));
    }

    void aPauseCancelsAndAResumeRechecks() {
        updates->wish(wish({other}));
        pass(25'000);
        updates->setPaused(setId, true);
        QCOMPARE(servers->cancelled, 1);
        QCOMPARE(state().status, DnsStatus::Unknown);
        updates->wish(wish({third}));
        updates->recheck(setId);
        pass(5000 * second);
        QCOMPARE(servers->updates.size(), 1);
        updates->setPaused(setId, false);
        pass(second);
        QCOMPARE(servers->says[www].addresses, QStringList{third});
        QCOMPARE(state().status, DnsStatus::Ok);
    }

    void aPauseMayFinishWhatIsWanted() {
        updates->wish(wish({first}));
        pass(second);
        updates->wish(wish({other}));
        updates->setPaused(setId, true, true);
        pass(second);
        QCOMPARE(servers->says[www].addresses, QStringList{other});
        const int lookups = servers->lookups;
        pass(10'000 * second);
        QCOMPARE(servers->lookups, lookups);
    }

    void aWishDuringAnUpdateIsFinishedToo() {
        updates->wish(wish({other}));
        pass(25'000);
        updates->wish(wish({third}));
        updates->setPaused(setId, true, true);
        pass(second);
        QCOMPARE(servers->says[www].addresses, QStringList{third});
        QCOMPARE(updates->counters().running, 0);
    }

    void aPauseFinishesAFailureWithoutTryingAgain() {
        servers->outcome = {false, {}, QStringLiteral("no")};
        updates->wish(wish({other}));
        updates->setPaused(setId, true, true);
        pass(1000 * second);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(state().nextTryAt, 0);
    }

    void aPauseMayComeBeforeTheFirstWish() {
        updates->setPaused(setId, true);
        updates->wish(wish({other}));
        pass(1000 * second);
        QCOMPARE(servers->lookups, 0);
        updates->setPaused(setId, false);
        pass(second);
        QCOMPARE(state().status, DnsStatus::Ok);
    }

    void aRemovedSetIsNeverHeardOfAgain() {
        updates->wish(wish({other}));
        pass(25'000);
        updates->remove(setId);
        changes = 0;
        QCOMPARE(servers->cancelled, 1);
        QVERIFY(updates->state(setId).isEmpty());
        pass(1000 * second);
        QCOMPARE(changes, 0);
        QCOMPARE(updates->counters().running, 0);
    }

    void listenersMayEndWhatTheyHearOf() {
        connect(updates.get(), &DnsUpdates::changed, this, [this] { updates->remove(setId); });
        updates->wish(wish({other}, {www, QStringLiteral("a.example.com"), QStringLiteral("b.example.com")}));
        pass(second);
        QVERIFY(updates->state(setId).isEmpty());
        QCOMPARE(changes, 1);
    }

    void aFailureEndsWhenItsServerIsNotWantedAnyMore() {
        servers->outcome = {false, {}, QStringLiteral("no")};
        DnsWish wanted = wish({other});
        wanted.servers << dnsServer(QStringLiteral("two"));
        updates->wish(wanted);
        pass(second);
        QCOMPARE(failures.size(), 2);
        wanted.servers.removeFirst();
        updates->wish(wanted);
        pass(0);
        QCOMPARE(recoveries, QStringList{QStringLiteral("it is not updated at ns1 (192.0.2.53) any more")});
        QCOMPARE(updates->state(setId).size(), 1);
        QCOMPARE(state().status, DnsStatus::Failed);
        wanted.servers.clear();
        updates->wish(wanted);
        pass(0);
        QCOMPARE(recoveries.size(), 2);
        QVERIFY(updates->state(setId).isEmpty());
        QCOMPARE(deadlines->pending(), 0);
    }

    void aChangedDnsServerBeginsAnew() {
        servers->outcome = {false, {}, QStringLiteral("no")};
        updates->wish(wish({other}));
        pass(100 * second);
        servers->outcome = {true, {}, {}};
        DnsWish wanted = wish({other});
        wanted.servers[0].host = QStringLiteral("ns2");
        updates->wish(wanted);
        pass(second);
        QCOMPARE(state().status, DnsStatus::Ok);
        QCOMPARE(recoveries.size(), 1);
        QCOMPARE(updates->state(setId).first().host, QStringLiteral("ns2"));
    }

    void noMoreThanAllowedAreWorkedOnAndChangesGoFirst() {
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names << QStringLiteral("n%1.example.com").arg(i);
        updates->setMaxConcurrentUpdates(3);
        DnsWish urgent = wish({first});
        urgent.serverSetId = QStringLiteral("urgent");
        updates->wish(urgent);
        pass(second);
        updates->wish(wish({first}, names));
        pass(100'000);
        QCOMPARE(updates->counters().running, 3);
        QVERIFY(updates->counters().waiting > 100);
        urgent.addresses = QStringList{other};
        updates->wish(urgent);
        pass(200'000);
        QCOMPARE(servers->says[www].addresses, QStringList{other});
        pass(100 * second);
        QCOMPARE(updates->counters().updatesSucceeded, 201);
        QVERIFY(servers->busiest <= 3);
        QCOMPARE(updates->counters().waiting, 0);
    }

    void aTrialSaysWhatItDidAndKeepsNothing() {
        std::optional<DnsTestReport> report;
        const auto keep = [&](const DnsTestReport& found) { report = found; };
        updates->test(dnsServer(), www, keep);
        QVERIFY(!report);
        pass(second);
        QVERIFY(report && report->succeeded);
        QCOMPARE(report->steps.size(), 4);
        QCOMPARE(report->steps[1].text, QStringLiteral("ns1 (192.0.2.53) says 192.0.2.10, TTL 60 s"));
        QCOMPARE(report->steps[1].durationMs, 10.0);
        QCOMPARE(servers->updates, QStringList{www + QStringLiteral("=?")});

        DnsServer byHttp = dnsServer();
        byHttp.method = HttpUpdate{};
        updates->test(byHttp, www, keep);
        pass(second);
        QVERIFY(report->succeeded);
        QVERIFY(report->steps.last().text.contains(QStringLiteral("not tried")));
        QCOMPARE(servers->updates.size(), 1);

        servers->lookupError = QStringLiteral("no answer in 5 s");
        updates->test(dnsServer(), www, keep);
        pass(second);
        QVERIFY(!report->succeeded);
        QCOMPARE(report->steps.last().text, QStringLiteral("no answer in 5 s"));
    }

    void aTrialEndsWithinHalfAMinute() {
        servers->lookupUs = 1000 * second;
        std::optional<DnsTestReport> report;
        updates->test(dnsServer(), www, [&](const DnsTestReport& found) { report = found; });
        pass(30 * second);
        QVERIFY(report && !report->succeeded);
        QVERIFY(report->steps.last().text.contains(QStringLiteral("29 s")));
    }
};

QTEST_GUILESS_MAIN(DnsUpdatesTest)
#include "DnsUpdatesTest.moc"
