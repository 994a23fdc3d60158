// SPDX-License-Identifier: GPL-3.0-or-later
#include "Updating.h"

#include "dns/update/MicrosoftDnsCommands.h"
#include "dns/update/MicrosoftDnsUpdater.h"
#include "support/FakeDnscmd.h"

#include <QtTest>

using namespace standby;

/// Changes by a program that behaves as dnscmd does.
class MicrosoftDnsCommandsTest : public QObject {
    Q_OBJECT

    Updating m_updating;

    UpdateOutcome run(const FakeDnscmd& dnscmd, const RecordUpdate& update) {
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, dnscmd.program());
        return Updating::run(updater, update);
    }
    static RecordUpdate local() { return Updating::update(MicrosoftDnsUpdate{}); }
    static QStringList wanted() { return {QStringLiteral("60 A 192.0.2.1"), QStringLiteral("60 AAAA 2001:db8::1")}; }

  private Q_SLOTS:
    void aNameThatDoesNotExistGetsItsRecords() {
        const FakeDnscmd dnscmd;
        const UpdateOutcome outcome = run(dnscmd, local());
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(outcome.response, QStringLiteral("Command completed successfully."));
        QCOMPARE(dnscmd.records(QStringLiteral("www")), wanted());
        QCOMPARE(dnscmd.calls(),
                 (QStringList{QStringLiteral(".|/EnumRecords|example.com|www.example.com.|/Node"),
                              QStringLiteral(".|/RecordAdd|example.com|www.example.com.|60|A|192.0.2.1"),
                              QStringLiteral(".|/RecordAdd|example.com|www.example.com.|60|AAAA|2001:db8::1")}));
    }

    void otherRecordsAreReplacedAndTheNameNeverVanishes() {
        const FakeDnscmd dnscmd;
        dnscmd.setRecords(QStringLiteral("www"),
                          {QStringLiteral("60 A 192.0.2.7"), QStringLiteral("60 AAAA 2001:db8::7"),
                           QStringLiteral("300 A 192.0.2.1")});
        QVERIFY(run(dnscmd, local()).succeeded);
        QCOMPARE(dnscmd.records(QStringLiteral("www")), wanted());
        const QStringList calls = dnscmd.calls();
        QVERIFY(calls.value(1).contains(QStringLiteral("|/RecordAdd|")));
        QVERIFY(calls.last().contains(QStringLiteral("|/RecordDelete|")));
    }

    void aFamilyWithoutAnAddressLosesItsRecords() {
        const FakeDnscmd dnscmd;
        dnscmd.setRecords(QStringLiteral("www"), wanted());
        RecordUpdate update = local();
        update.addresses.removeLast();
        QVERIFY(run(dnscmd, update).succeeded);
        QCOMPARE(dnscmd.records(QStringLiteral("www")), QStringList{QStringLiteral("60 A 192.0.2.1")});
    }

    void whatIsRightIsLeftAlone() {
        const FakeDnscmd dnscmd;
        dnscmd.setRecords(QStringLiteral("www"), wanted());
        const UpdateOutcome outcome = run(dnscmd, local());
        QVERIFY(outcome.succeeded);
        QCOMPARE(outcome.response, QStringLiteral("The records are as wanted."));
        QCOMPARE(dnscmd.calls().size(), 1);
    }

    void anotherMachinesServerIsNamedToDnscmd() {
        const FakeDnscmd dnscmd;
        RecordUpdate update = local();
        update.serverAddress = QHostAddress(QStringLiteral("192.0.2.53"));
        QVERIFY(run(dnscmd, update).succeeded);
        QVERIFY(dnscmd.calls().first().startsWith(QStringLiteral("192.0.2.53|/EnumRecords|")));
    }

    void aFailureIsExplainedAndLeavesTheRecordsAlone() {
        const FakeDnscmd dnscmd;
        dnscmd.setRecords(QStringLiteral("www"), {QStringLiteral("60 A 192.0.2.7")});
        RecordUpdate update = local();
        update.name = Updating::name("www.example.org");
        update.zone = Updating::name("example.org");
        QVERIFY2(run(dnscmd, update).error.contains(QStringLiteral("the zone example.org is not on this DNS server")),
                 qPrintable(run(dnscmd, update).error));
        dnscmd.failWith(QStringLiteral("Command failed:  ERROR_ACCESS_DENIED     5    0x5\n"));
        const UpdateOutcome outcome = run(dnscmd, local());
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("listing the records of www.example.com")) &&
                     outcome.error.contains(QStringLiteral("DnsAdmins")),
                 qPrintable(outcome.error));
        QCOMPARE(dnscmd.records(QStringLiteral("www")), QStringList{QStringLiteral("60 A 192.0.2.7")});
    }

    void aHostileNameNeverReachesDnscmd() {
        const FakeDnscmd dnscmd;
        RecordUpdate update = local();
        update.name = *DnsName::fromText(QStringLiteral("a\\032/f.example.com"));
        const UpdateOutcome outcome = run(dnscmd, update);
        QVERIFY2(outcome.error.contains(QStringLiteral("characters")), qPrintable(outcome.error));
        QVERIFY(dnscmd.calls().isEmpty());
    }

    void aMissingProgramIsSaidSo() {
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, QStringLiteral("/nowhere/dnscmd"));
        const UpdateOutcome outcome = Updating::run(updater, local());
        QVERIFY2(outcome.error.contains(QStringLiteral("RSAT")), qPrintable(outcome.error));
    }

    void changesOfOneNameFollowEachOther() {
        const FakeDnscmd dnscmd;
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, dnscmd.program());
        QStringList finished;
        const auto start = [&](const char* name, const char* address) {
            RecordUpdate update = local();
            update.name = Updating::name(name);
            update.addresses = {QHostAddress(QLatin1String(address))};
            return updater.start(update, [&, address](UpdateOutcome&& outcome) {
                QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
                finished << QLatin1String(address);
            });
        };
        start("www.example.com", "192.0.2.1");
        const UpdateId dropped = start("WWW.example.com", "192.0.2.2");
        start("www.example.com", "192.0.2.3");
        start("api.example.com", "192.0.2.4");
        updater.cancel(dropped);
        QTRY_COMPARE(finished.size(), 3);
        QVERIFY(finished.indexOf(QStringLiteral("192.0.2.1")) < finished.indexOf(QStringLiteral("192.0.2.3")));
        QCOMPARE(dnscmd.records(QStringLiteral("www")), QStringList{QStringLiteral("60 A 192.0.2.3")});
        QCOMPARE(dnscmd.records(QStringLiteral("api")), QStringList{QStringLiteral("60 A 192.0.2.4")});
        QVERIFY(dnscmd.calls().filter(QStringLiteral("192.0.2.2")).isEmpty());
    }

    void aCancelledChangeIsNotHeardOfAndLetsTheNextBegin() {
        const FakeDnscmd dnscmd;
        dnscmd.slowDown();
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, dnscmd.program());
        int heard = 0;
        const UpdateId id = updater.start(local(), [&](UpdateOutcome&&) { heard += 100; });
        updater.start(local(), [&](UpdateOutcome&&) { ++heard; });
        QTRY_COMPARE(dnscmd.calls().size(), 1);
        updater.cancel(id);
        QTRY_COMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(MicrosoftDnsCommandsTest)
#include "MicrosoftDnsCommandsTest.moc"
