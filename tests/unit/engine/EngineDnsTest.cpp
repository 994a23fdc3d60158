// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include "support/FakeDnsServer.h"

using namespace standby;

/// The engine with its true DNS rooms, on loopback.
class EngineDnsTest : public QObject {
    Q_OBJECT

    using Does = FakePoller::Does;
    const QString m_name = QStringLiteral("www.example.com");

    static bool apply(EngineWorld& world, const std::function<void(Options&)>& change) {
        Options options = world.engine->configuration().options;
        change(options);
        return !refusalOf(world.engine->changeOptions(options, world.admin));
    }
    /// Standby answers DNS from now on; on this port.
    static quint16 answering(EngineWorld& world) {
        const quint16 port = freeDnsPort();
        const bool done = apply(world, [port](Options& options) {
            options.dnsServing.enabled = true;
            options.dnsServing.port = port;
        });
        return done ? port : quint16(0);
    }
    static DnsServer serverAt(const FakeDnsServer& fake) {
        DnsServer server;
        server.host = QStringLiteral("127.0.0.1");
        server.port = fake.port();
        server.lookup.recheckSeconds = 600;
        return server;
    }
    static ServerSet updating(const EngineWorld& world, const FakeDnsServer& fake) {
        ServerSet set = world.website();
        set.dnsUpdate.servers = {serverAt(fake)};
        return set;
    }
    static QStringList problemsOf(const EngineWorld& world, ProblemType type) {
        QStringList descriptions;
        for (const Problem& problem : world.engine->problems()) {
            if (problem.type == type)
                descriptions << problem.description;
        }
        return descriptions;
    }
    static DnsHostNameState stateOf(const EngineWorld& world, const QString& setId) {
        return world.engine->dnsServers(setId).value(0).hostNames.value(0);
    }
    /// A refused update at the set's DNS server has become a problem.
    static bool refusedIsAProblem(EngineWorld& world) {
        return QTest::qWaitFor([&] { return problemsOf(world, ProblemType::DnsUpdate).size() == 1; }, 10'000);
    }

  private Q_SLOTS:
    void aFailoverIsInTheNextAnswer() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        const ServerSet set = world.created(world.website());
        QCOMPARE(askDns(port, m_name), world.hq); // unknown servers count as responding
        world.poller->set(world.hq, Does::Refuse);
        world.advance(1);
        QCOMPARE(askDns(port, m_name), world.branch);
        world.poller->set(world.hq, Does::Answer);
        world.advance(10);
        QCOMPARE(askDns(port, m_name), world.hq);
        const auto state = world.engine->dnsAnswering(set.id);
        QVERIFY(state && state->listening);
        QCOMPARE(state->hostNames, QStringList{m_name});
        QCOMPARE(state->records, QStringList{world.hq});
    }

    void theFirstAnswerAfterARestartIsTheLastOneBefore() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        world.created(world.website());
        world.poller->set(world.hq, Does::Refuse);
        world.advance(1);
        QVERIFY(world.restart());
        QCOMPARE(world.poller->polls(world.hq), 0);
        QCOMPARE(askDns(port, m_name), world.branch);
    }

    void nothingIsAnsweredWhenSoConfigured() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        QVERIFY(!world.engine->dnsAnswering(set.id));
        QVERIFY(!world.engine->dnsListening());
        const quint16 port = answering(world);
        QCOMPARE(askDns(port, m_name), world.hq);
        QVERIFY(apply(world, [](Options& options) { options.dnsServing.enabled = false; }));
        QCOMPARE(askDns(port, m_name, 200), QString());
        QVERIFY(!world.engine->dnsListening());
    }

    void anEditedOrDeletedSetIsAnsweredAsItIsNow() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        ServerSet set = world.created(world.website());
        set.dnsData.hostNames = {QStringLiteral("shop.example.com")};
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QCOMPARE(askDns(port, m_name), QStringLiteral("REFUSED"));
        QCOMPARE(askDns(port, QStringLiteral("shop.example.com")), world.hq);
        QVERIFY(!refusalOf(world.engine->setServerDisabled(set.id, set.servers[0].id, true, world.admin)));
        QCOMPARE(askDns(port, QStringLiteral("shop.example.com")), world.branch);
        QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        QCOMPARE(askDns(port, QStringLiteral("shop.example.com")), QStringLiteral("REFUSED"));
    }

    void aRestoredRevisionIsAnswered() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        const ServerSet set = world.created(world.website());
        const int revision = world.engine->revisions().first().number;
        QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        ServerSet other = world.website();
        other.servers[0].address = QStringLiteral("192.0.2.30");
        world.created(other);
        QCOMPARE(askDns(port, m_name), QStringLiteral("192.0.2.30"));
        QVERIFY(!refusalOf(world.engine->restoreRevision(revision, world.admin)));
        QCOMPARE(askDns(port, m_name), world.hq);
        QVERIFY(world.engine->problems().isEmpty());
    }

    void ofTwoSetsWithOneNameTheFirstOneHasItAndThatIsAProblem() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        const ServerSet first = world.created(world.website());
        ServerSet second = world.website();
        second.name = QStringLiteral("Shop");
        second.servers[0].address = QStringLiteral("192.0.2.30");
        second.dnsData.hostNames = {QStringLiteral("WWW.example.com")};
        second = world.created(second);
        QCOMPARE(askDns(port, m_name), world.hq);
        QCOMPARE(problemsOf(world, ProblemType::System).size(), 1);
        const QString words = problemsOf(world, ProblemType::System).first();
        QVERIFY2(words.contains(QStringLiteral("\"Main website\", \"Shop\"")), qPrintable(words));
        QVERIFY(world.engine->dnsAnswering(second.id)->hostNames.isEmpty());
        QVERIFY(world.restart());
        QCOMPARE(askDns(port, m_name), world.hq);
        QCOMPARE(problemsOf(world, ProblemType::System).size(), 1);
        QVERIFY(!refusalOf(world.engine->deleteServerSet(first.id, world.admin)));
        QCOMPARE(askDns(port, m_name), QStringLiteral("192.0.2.30"));
        QVERIFY(problemsOf(world, ProblemType::System).isEmpty());
    }

    void setsMayShareANameAtDifferentDnsServers() {
        FakeDnsServer inside;
        FakeDnsServer outside;
        EngineWorld world;
        QVERIFY(world.engine->start());
        world.created(updating(world, inside));
        ServerSet second = updating(world, outside);
        second.name = QStringLiteral("Outside");
        second.servers[0].address = QStringLiteral("192.0.2.30");
        second = world.created(second);
        QTRY_COMPARE(inside.records.value(m_name), QStringList{world.hq});
        QTRY_COMPARE(outside.records.value(m_name), QStringList{QStringLiteral("192.0.2.30")});
        QVERIFY(world.engine->problems().isEmpty());
        // At the same one they would undo each other's updates for ever.
        second.dnsUpdate.servers[0].port = inside.port();
        QVERIFY(!refusalOf(world.engine->changeServerSet(second.id, second, world.admin)));
        QCOMPARE(problemsOf(world, ProblemType::System).size(), 1);
        QVERIFY(world.engine->dnsServers(second.id).isEmpty());
    }

    void aPortThatIsTakenIsAProblemAndTheRestGoesOn() {
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress::LocalHost, 0));
        EngineWorld world;
        QVERIFY(world.engine->start());
        QVERIFY(apply(world, [&](Options& options) {
            options.dnsServing.enabled = true;
            options.dnsServing.port = other.localPort();
        }));
        const ServerSet set = world.created(world.website());
        QTRY_COMPARE(problemsOf(world, ProblemType::System).size(), 1);
        QVERIFY(!world.engine->dnsAnswering(set.id)->listening);
        world.advance(1);
        QCOMPARE(world.engine->state(set.id).status, ServerStatus::Ok);
    }

    void aFailoverIsWrittenIntoTheDnsServer() {
        FakeDnsServer fake;
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(updating(world, fake));
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.hq});
        QTRY_COMPARE(stateOf(world, set.id).status, DnsStatus::Ok);
        world.poller->set(world.hq, Does::Refuse);
        world.advance(1);
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.branch});
        QTRY_COMPARE(stateOf(world, set.id).records, QStringList{world.branch});
        QTRY_COMPARE(world.engine->dnsUpdateCounters().updatesSucceeded, quint64(2));
        QCOMPARE(world.historyTypes().count(HistoryType::DnsUpdated), 2);
        const auto category = [](const LogLine& line) { return line.category == QStringLiteral("DNS"); };
        const QList<LogLine> lines = world.engine->log().lines();
        QVERIFY(std::any_of(lines.begin(), lines.end(), category));
    }

    void theDefaultDnsServersAreUpdatedToo() {
        FakeDnsServer own;
        FakeDnsServer usual;
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(updating(world, own));
        QVERIFY(apply(world, [&](Options& options) { options.dnsUpdating.defaultServers = {serverAt(usual)}; }));
        QTRY_COMPARE(usual.records.value(m_name), QStringList{world.hq});
        QTRY_COMPARE(own.records.value(m_name), QStringList{world.hq});
        QCOMPARE(world.engine->dnsServers(set.id).size(), 2);
        QVERIFY(apply(world, [](Options& options) { options.dnsUpdating.defaultServers.clear(); }));
        QCOMPARE(world.engine->dnsServers(set.id).size(), 1);
    }

    void aRefusedUpdateIsAProblemUntilItIsTaken() {
        FakeDnsServer fake;
        fake.updateRcode = dnsRcode::refused;
        fake.records[m_name] = {QStringLiteral("192.0.2.99")};
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(updating(world, fake));
        QVERIFY(refusedIsAProblem(world));
        const Problem problem = world.engine->problems().first();
        QCOMPARE(problem.server, QStringLiteral("127.0.0.1:%1").arg(fake.port()));
        QCOMPARE(problem.serverSetName, set.name);
        QVERIFY2(problem.description.startsWith(m_name + QStringLiteral(": ")), qPrintable(problem.description));
        QVERIFY2(problem.description.contains(QStringLiteral("REFUSED")), qPrintable(problem.description));
        QCOMPARE(fake.records.value(m_name), QStringList{QStringLiteral("192.0.2.99")});

        ServerSet renamed = set;
        renamed.name = QStringLiteral("Shop");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, renamed, world.admin)));
        QCOMPARE(world.engine->problems().first().id, problem.id);
        QCOMPARE(world.engine->problems().first().serverSetName, QStringLiteral("Shop"));

        fake.updateRcode = dnsRcode::noError;
        world.advance(6); // tried again after 5 s
        QTRY_VERIFY(world.engine->problems().isEmpty());
        QCOMPARE(fake.records.value(m_name), QStringList{world.hq});
        const QList<HistoryType> types = world.historyTypes();
        QCOMPARE(types.count(HistoryType::DnsUpdateFailed), 1);
        QCOMPARE(types.count(HistoryType::DnsUpdateRecovered), 1);
        QCOMPARE(types.count(HistoryType::DnsUpdated), 1);
    }

    void aProblemEndsWithWhatItIsAbout_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("host name") << 0;
        QTest::newRow("DNS server") << 1;
        QTest::newRow("server set") << 2;
    }
    void aProblemEndsWithWhatItIsAbout() {
        QFETCH(int, what);
        FakeDnsServer fake;
        fake.updateRcode = dnsRcode::refused;
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.created(updating(world, fake));
        QVERIFY(refusedIsAProblem(world));
        if (what == 0)
            set.dnsData.hostNames.clear();
        if (what == 1)
            set.dnsUpdate.servers.clear();
        if (what == 2)
            QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        else
            QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QVERIFY(world.engine->problems().isEmpty());
        QVERIFY(world.engine->dnsServers(set.id).isEmpty());
    }

    void aPausedSetIsAnsweredButNotUpdated() {
        FakeDnsServer fake;
        EngineWorld world;
        QVERIFY(world.engine->start());
        const quint16 port = answering(world);
        const ServerSet set = world.created(updating(world, fake));
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.hq});
        QVERIFY(!refusalOf(world.engine->pause(set.id, world.admin)));
        QVERIFY(world.restart());
        fake.records[m_name] = {QStringLiteral("192.0.2.99")};
        const int questions = fake.questions;
        QCOMPARE(askDns(port, m_name), world.hq);
        // Another set's update is through: there was time enough for this one's.
        ServerSet other = updating(world, fake);
        other.name = QStringLiteral("Mail");
        other.dnsData.hostNames = {QStringLiteral("mail.example.com")};
        other = world.created(other);
        QTRY_COMPARE(stateOf(world, other.id).status, DnsStatus::Ok);
        QCOMPARE(fake.records.value(m_name), QStringList{QStringLiteral("192.0.2.99")});
        QCOMPARE(world.engine->dnsServers(set.id).size(), 1);
        QCOMPARE(stateOf(world, set.id).status, DnsStatus::Unknown);
        QVERIFY(fake.questions > questions);

        QVERIFY(!refusalOf(world.engine->resume(set.id, world.admin)));
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.hq});
    }

    void aSetThatPausesOnFailureIsUpdatedBefore() {
        FakeDnsServer fake;
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = updating(world, fake);
        set.servers[0].pauseSetOnFailure = true;
        set = world.created(set);
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.hq});
        world.poller->set(world.hq, Does::Refuse);
        world.advance(1);
        QVERIFY(world.engine->state(set.id).paused);
        QTRY_COMPARE(fake.records.value(m_name), QStringList{world.branch});
    }

    void whatADnsServerSaysIsPublished() {
        FakeDnsServer fake;
        EngineWorld world;
        QVERIFY(world.engine->start());
        QList<QJsonObject> seen;
        connect(&world.engine->events(), &EventHub::published, world.engine.get(), [&](const auto& batch) {
            for (const EngineEvent& event : batch) {
                if (event.type == "dnsServer")
                    seen << event.data;
            }
        });
        const ServerSet set = world.created(updating(world, fake));
        const auto lastStatus = [&] {
            return seen.isEmpty() ? QString() : seen.last()[u"dnsServer"][u"status"].toString();
        };
        QTRY_COMPARE(lastStatus(), QStringLiteral("ok"));
        QCOMPARE(seen.last()[u"serverSetId"].toString(), set.id);
        QCOMPARE(seen.last()[u"dnsServer"][u"hostNames"][0][u"records"][0].toString(), world.hq);
    }

    void aTestLooksUpAndChangesNothing() {
        FakeDnsServer fake;
        fake.records[m_name] = {QStringLiteral("192.0.2.99")};
        EngineWorld world;
        QVERIFY(world.engine->start());
        std::optional<DnsTestReport> report;
        world.engine->testDnsServer(serverAt(fake), m_name, [&](const DnsTestReport& found) { report = found; });
        QTRY_VERIFY(report);
        QVERIFY(report->steps.size() > 1);
        QVERIFY2(report->succeeded, qPrintable(report->steps.last().text));
        QCOMPARE(fake.records.value(m_name), QStringList{QStringLiteral("192.0.2.99")});
        world.engine->stop();
        report.reset();
        world.engine->testDnsServer(serverAt(fake), m_name, [&](const DnsTestReport& found) { report = found; });
        QTRY_VERIFY(report);
        QVERIFY(!report->succeeded);
    }
};

QTEST_GUILESS_MAIN(EngineDnsTest)
#include "EngineDnsTest.moc"
