// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Simulation.h"

#include <QtTest>

using namespace standby;

class SimulationTest : public QObject {
    Q_OBJECT

    const QString m_hq = QStringLiteral("192.0.2.10");
    const QString m_branch = QStringLiteral("192.0.2.20");
    const QString m_six = QStringLiteral("2001:db8::10");
    const QString m_single = QStringLiteral("192.0.2.99");
    const QString m_name = QStringLiteral("www.example.com");

    ServerSet m_set;
    ServerSetState m_state;
    Options m_options;
    QList<DnsServerState> m_dnsServers;

    Result<Simulation> simulated(const QStringList& failed) const {
        return simulate({m_set, m_state, m_options, m_set.dnsData.hostNames, m_set.dnsData.hostNames, m_dnsServers},
                        failed);
    }
    static NotificationRule email(const char* to,
                                  const QList<NotificationEvent>& events = {NotificationEvent::ServerFailed}) {
        NotificationRule rule;
        rule.events = events;
        EmailNotification method;
        method.to = QString::fromLatin1(to);
        rule.method = method;
        return rule;
    }

  private Q_SLOTS:
    void init() {
        m_set = {};
        m_options = {};
        m_dnsServers.clear();
        m_set.id = QStringLiteral("set");
        m_set.name = QStringLiteral("Main website");
        m_set.servers.resize(3);
        m_set.servers[0].id = QStringLiteral("hq");
        m_set.servers[0].address = m_hq;
        m_set.servers[0].displayName = QStringLiteral("HQ");
        m_set.servers[1].id = QStringLiteral("branch");
        m_set.servers[1].address = m_branch;
        m_set.servers[2].id = QStringLiteral("six");
        m_set.servers[2].address = m_six;
        m_set.dnsData.hostNames = {m_name};
        m_state = {};
        m_state.status = ServerStatus::Ok;
        m_state.servers.resize(3);
        for (ServerState& server : m_state.servers)
            server.status = ServerStatus::Ok;
        m_state.addresses = {m_hq, m_six};
    }

    void eachModeSaysWhatIsLeft_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("failed");
        QTest::addColumn<QStringList>("then");
        const auto row = [](const char* title, AddressMode mode, const QStringList& failed, const QStringList& then) {
            QTest::newRow(title) << int(mode) << failed << then;
        };
        const QString hq = QStringLiteral("hq");
        const QString branch = QStringLiteral("branch");
        using enum AddressMode;
        row("first, nothing failed", FirstResponding, {}, {m_hq, m_six});
        row("first", FirstResponding, {hq}, {m_branch, m_six});
        row("first, not the first", FirstResponding, {branch}, {m_hq, m_six});
        row("all", AllInOrder, {}, {m_hq, m_branch, m_six});
        row("all, one failed", AllInOrder, {hq}, {m_branch, m_six});
        row("rotated", AllRoundRobin, {branch}, {m_hq, m_six});
        row("weighted", OneWeighted, {}, {m_hq, m_branch, m_six});
        row("weighted, one failed", OneWeighted, {hq}, {m_branch, m_six});
    }
    void eachModeSaysWhatIsLeft() {
        QFETCH(int, mode);
        QFETCH(QStringList, failed);
        QFETCH(QStringList, then);
        m_set.dnsData.addresses = AddressMode(mode);
        const auto simulation = simulated(failed);
        QVERIFY(simulation);
        QCOMPARE(simulation->then, then);
        QCOMPARE(simulation->now, m_state.addresses);
        QCOMPARE(simulation->status, failed.isEmpty() ? ServerStatus::Ok : ServerStatus::Failed);
        QVERIFY(!simulation->allFailed);
    }

    void aWeightOfZeroIsLeftOutWhileOthersRespond() {
        m_set.dnsData.addresses = AddressMode::OneWeighted;
        m_set.servers[1].weight = 0;
        QCOMPARE(simulated({})->then, (QStringList{m_hq, m_six}));
        QCOMPARE(simulated({QStringLiteral("hq")})->then, (QStringList{m_branch, m_six}));
    }

    void whenAllFailThePolicyDecides_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("then");
        QTest::newRow("as if all responded") << int(AllFailedMode::AsIfAllResponding) << QStringList{m_hq, m_six};
        QTest::newRow("single address") << int(AllFailedMode::SingleAddress) << QStringList{m_single};
        QTest::newRow("keep last") << int(AllFailedMode::KeepLast) << QStringList{m_branch, m_six};
    }
    void whenAllFailThePolicyDecides() {
        QFETCH(int, mode);
        QFETCH(QStringList, then);
        m_set.dnsData.allFailed = {AllFailedMode(mode), m_single};
        m_state.servers[0].status = ServerStatus::Failed;
        m_state.addresses = {m_branch, m_six};
        const auto simulation = simulated({QStringLiteral("branch"), QStringLiteral("six")});
        QVERIFY(simulation);
        QCOMPARE(simulation->then, then);
        QVERIFY(simulation->allFailed);
    }

    void aDisabledServerStaysOutOfIt() {
        m_set.servers[0].disabled = true;
        m_set.servers[0].pauseSetOnFailure = true;
        m_set.notification.methods = {email("a@example.com")};
        const auto simulation = simulated({QStringLiteral("hq")});
        QCOMPARE(simulation->then, (QStringList{m_branch, m_six}));
        QCOMPARE(simulation->status, ServerStatus::Ok);
        QVERIFY(!simulation->pausesSet);
        QVERIFY(simulation->notifications.isEmpty());
    }

    void onlyOneThatIsToPauseTheSetDoes() {
        m_set.servers[1].pauseSetOnFailure = true;
        QVERIFY(!simulated({QStringLiteral("hq")})->pausesSet);
        QVERIFY(simulated({QStringLiteral("hq"), QStringLiteral("branch")})->pausesSet);
    }

    void unknownServersAreNamedAllAtOnce() {
        const auto simulation = simulated({QStringLiteral("x"), QStringLiteral("hq"), QStringLiteral("y")});
        QVERIFY(!simulation);
        QCOMPARE(simulation.errors().size(), 2);
        QCOMPARE(simulation.errors().at(0).pointer, QStringLiteral("/failed/0"));
        QCOMPARE(simulation.errors().at(1).pointer, QStringLiteral("/failed/2"));
    }

    void eachDnsServerTellsWhatWouldChange() {
        m_set.dnsUpdate.servers.resize(1);
        m_set.dnsUpdate.servers[0].id = QStringLiteral("ns1");
        m_set.dnsUpdate.servers[0].host = QStringLiteral("ns1.example.com");
        m_options.dnsUpdating.defaultServers.resize(1);
        m_options.dnsUpdating.defaultServers[0].id = QStringLiteral("ns2");
        m_options.dnsUpdating.defaultServers[0].host = QStringLiteral("ns2.example.com");
        m_options.dnsUpdating.defaultServers[0].method = HttpUpdate{};
        // The order of records means nothing.
        DnsHostNameState said;
        said.hostName = m_name;
        said.records = {m_six, m_hq};
        m_dnsServers = {{QStringLiteral("ns1"), {}, 53, DnsStatus::Ok, {said}}};

        const auto same = simulated({QStringLiteral("branch")});
        QCOMPARE(same->dnsServers.size(), 2);
        QCOMPARE(same->dnsServers[0].method, QStringLiteral("rfc2136"));
        QVERIFY(!same->dnsServers[0].hostNames[0].changes);
        QCOMPARE(same->dnsServers[1].host, QStringLiteral("ns2.example.com"));
        QCOMPARE(same->dnsServers[1].method, QStringLiteral("http"));

        const auto other = simulated({QStringLiteral("hq")});
        QCOMPARE(other->dnsServers[0].hostNames[0].now, (QStringList{m_six, m_hq}));
        QCOMPARE(other->dnsServers[0].hostNames[0].then, (QStringList{m_branch, m_six}));
        QVERIFY(other->dnsServers[0].hostNames[0].changes);
        m_set.dnsUpdate.useDefaults = false;
        QCOMPARE(simulated({})->dnsServers.size(), 1);
    }

    void answersAreTold() {
        QVERIFY(!simulated({})->answering);
        m_options.dnsServing.enabled = true;
        m_set.dnsData.addresses = AddressMode::OneWeighted;
        QCOMPARE(simulated({})->answering, std::optional(AddressMode::OneWeighted));
    }

    void thoseAreToldWhoseRulesSaySo() {
        HttpNotification hook;
        hook.request.url = QStringLiteral("https://chat.example.com/hook?token=geheim");
        m_options.notification.defaultMethods.resize(1);
        m_options.notification.defaultMethods[0].method = hook;
        m_set.notification.methods = {email("a@example.com"),
                                      email("b@example.com", {NotificationEvent::ServerRecovered})};
        m_state.servers[1].status = ServerStatus::Failed; // who was told already

        const auto told = simulated({QStringLiteral("hq"), QStringLiteral("branch")})->notifications;
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].server, QStringLiteral("HQ"));
        QCOMPARE(told[0].method, QStringLiteral("email"));
        QCOMPARE(told[0].to, QStringLiteral("a@example.com"));
        QCOMPARE(told[1].method, QStringLiteral("http"));
        QCOMPARE(told[1].to, QStringLiteral("https://chat.example.com/hook")); // not the token
        QCOMPARE(told[1].title, QStringLiteral("HTTP request to https://chat.example.com/hook"));
        m_options.notification.defaultMethods.append(email("a@example.com")); // equal methods tell once
        QCOMPARE(simulated({QStringLiteral("hq")})->notifications.size(), 2);
        m_set.notification.useDefaults = false;
        QCOMPARE(simulated({QStringLiteral("hq")})->notifications.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "SimulationTest.moc"
