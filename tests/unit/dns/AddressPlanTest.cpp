// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/AddressPlan.h"

#include <QtTest>

using namespace standby;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// A set of servers with these addresses, all unknown, and what is known of them.
struct Case {
    explicit Case(const QStringList& addresses) {
        for (const QString& address : addresses) {
            Server server;
            server.address = address;
            set.servers << server;
        }
        states.resize(addresses.size());
    }
    Case& fail(std::initializer_list<int> which) {
        for (const int i : which)
            states[i].status = ServerStatus::Failed;
        return *this;
    }
    QStringList planned(const QStringList& said = {}) const { return plannedAddresses(set, states, said); }

    ServerSet set;
    QList<ServerState> states;
};

const QString a = text("192.0.2.1");
const QString b = text("192.0.2.2");
const QString c = text("192.0.2.3");
const QString a6 = text("2001:db8::1");
const QString b6 = text("2001:db8::2");

} // namespace

class AddressPlanTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theFirstRespondingServerIsSaid() { QCOMPARE(Case({a, b, c}).fail({0}).planned(), QStringList{b}); }

    void unknownCountsAsResponding() {
        Case one({a, b});
        one.states[1].status = ServerStatus::Ok;
        QCOMPARE(one.planned(), QStringList{a});
    }

    void allRespondingAreSaidInPollingOrder() {
        Case one({c, a, b});
        one.fail({1});
        one.set.dnsData.addresses = AddressMode::AllInOrder;
        QCOMPARE(one.planned(), (QStringList{c, b}));
        one.set.dnsData.addresses = AddressMode::AllRoundRobin;
        QCOMPARE(one.planned(), (QStringList{c, b}));
    }

    void oneWeightedLeavesOutServersWithoutWeight() {
        Case one({a, b, c});
        one.set.dnsData.addresses = AddressMode::OneWeighted;
        one.set.servers[1].weight = 0;
        QCOMPARE(one.planned(), (QStringList{a, c}));
    }

    void oneWeightedSaysAllWhenThoseThatRespondHaveNoWeight() {
        Case one({a, b, c});
        one.set.dnsData.addresses = AddressMode::OneWeighted;
        one.set.servers[1].weight = 0;
        one.set.servers[2].weight = 0;
        QCOMPARE(one.fail({0}).planned(), (QStringList{b, c}));
    }

    void eachFamilyHasItsOwnFirst() { QCOMPARE(Case({a6, a, b, b6}).planned(), (QStringList{a, a6})); }

    void aFailedIpv6ServerNeverRemovesAnIpv4Address() {
        QCOMPARE(Case({a6, a, b6}).fail({0}).planned(), (QStringList{a, b6}));
        QCOMPARE(Case({a6, a}).fail({0}).planned(), (QStringList{a, a6}));
    }

    void disabledServersAreNeverSaid() {
        Case one({a, b});
        one.set.servers[0].disabled = true;
        QCOMPARE(one.planned(), QStringList{b});
        QCOMPARE(one.fail({1}).planned(), QStringList{b});
        one.set.servers[1].disabled = true;
        QCOMPARE(one.planned({a, b}), QStringList());
    }

    void whenAllFailedTheyAreSaidAsIfAllResponded() {
        Case one({a, b});
        QCOMPARE(one.fail({0, 1}).planned(), QStringList{a});
        one.set.dnsData.addresses = AddressMode::AllInOrder;
        QCOMPARE(one.planned(), (QStringList{a, b}));
    }

    void whenAllFailedTheSingleAddressIsTheAnswer() {
        Case one({a, a6});
        one.set.dnsData.allFailed = {AllFailedMode::SingleAddress, text("198.51.100.9")};
        QCOMPARE(one.planned(), (QStringList{a, a6}));
        QCOMPARE(one.fail({0, 1}).planned(), QStringList{text("198.51.100.9")});
    }

    void theSingleAddressCountsForItsOwnFamilyOnly() {
        Case one({a, a6});
        one.set.dnsData.allFailed = {AllFailedMode::SingleAddress, text("2001:DB8:0::9")};
        QCOMPARE(one.fail({1}).planned(), (QStringList{a, text("2001:db8::9")}));
        one.set.dnsData.allFailed.address = text("198.51.100.9");
        QCOMPARE(one.planned(), QStringList{a});
    }

    void theSingleAddressStandsInForAnotherFamilyWhenNothingResponds() {
        Case one({a6});
        one.set.dnsData.allFailed = {AllFailedMode::SingleAddress, text("198.51.100.9")};
        QCOMPARE(one.fail({0}).planned(), QStringList{text("198.51.100.9")});
    }

    void keepLastSaysWhatWasSaidLast() {
        Case one({a, b, a6});
        one.set.dnsData.allFailed.mode = AllFailedMode::KeepLast;
        QCOMPARE(one.fail({0, 1}).planned({b, a6}), (QStringList{b, a6}));
        QCOMPARE(one.fail({2}).planned({b, a6}), (QStringList{b, a6}));
    }

    void keepLastForgetsAddressesThatAreNoLongerConfigured() {
        Case one({a, b, c});
        one.set.dnsData.addresses = AddressMode::AllInOrder;
        one.set.dnsData.allFailed.mode = AllFailedMode::KeepLast;
        one.set.servers[2].disabled = true;
        one.fail({0, 1, 2});
        QCOMPARE(one.planned({text("192.0.2.99"), b, c}), QStringList{b});
        QCOMPARE(one.planned({text("192.0.2.99")}), (QStringList{a, b}));
        QCOMPARE(one.planned(), (QStringList{a, b}));
    }

    void keepLastSaysNoMoreThanTheModeAllows() {
        Case one({a, b});
        one.set.dnsData.allFailed.mode = AllFailedMode::KeepLast;
        QCOMPARE(one.fail({0, 1}).planned({b, a}), QStringList{b});
    }

    void anAddressIsSaidOnceAndRespondsWhenOneOfItsServersDoes() {
        Case one({a, b, a});
        one.set.dnsData.addresses = AddressMode::AllInOrder;
        QCOMPARE(one.planned(), (QStringList{a, b}));
        QCOMPARE(one.fail({0}).planned(), (QStringList{b, a}));
    }

    void addressesAreSaidInOneSpelling() { QCOMPARE(Case({text("2001:DB8:0:0::1")}).planned(), QStringList{a6}); }

    void whatIsNoAddressIsNeverSaid() {
        QCOMPARE(Case({text("www.example.com"), QString(), b}).planned(), QStringList{b});
    }

    void aServerOfWhichNothingIsKnownResponds() {
        Case one({a, b});
        one.states.clear();
        QCOMPARE(one.planned(), QStringList{a});
    }
};

QTEST_GUILESS_MAIN(AddressPlanTest)
#include "AddressPlanTest.moc"
