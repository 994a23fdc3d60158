// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include "demo/FreePort.h"

#include <QFile>
#include <QTcpSocket>

using namespace standby;
using namespace Qt::StringLiterals;

/// The servers are true ones; what polls find of them is said by the test.
class EngineDemonstrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineWorld> m_world;

    Engine& engine() { return *m_world->engine; }
    Demonstration demonstration() { return engine().demonstration(); }
    template<typename T> static QString words(const Outcome<T>& outcome) {
        const auto* error = std::get_if<CommandError>(&outcome);
        return error ? error->errors.constFirst().detail : QString();
    }
    void start() {
        const auto outcome = engine().startDemonstration(m_world->admin);
        QVERIFY2(std::holds_alternative<Done>(outcome), qPrintable(words(outcome)));
    }
    QByteArray settingsFile() {
        QFile file(m_world->path("standby.config.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void init() {
        m_world = std::make_unique<EngineWorld>();
        QVERIFY(m_world->engine->start());
    }

    void itIsASetOverThreeServersWithDnsAnswers() {
        QVERIFY(!demonstration().running);
        start();
        const Demonstration running = demonstration();
        QVERIFY(running.running);
        QCOMPARE(running.servers.size(), 3);
        QCOMPARE(running.servers.at(0).address, u"127.0.0.11"_s);
        QCOMPARE(running.dnsAddress, u"127.0.0.1"_s);
        const ServerSet* set = engine().serverSet(running.serverSetId);
        QVERIFY(set);
        QCOMPARE(set->name, u"Demonstration"_s);
        QVERIFY(!set->notification.useDefaults && set->notification.methods.isEmpty());
        QVERIFY(engine().dnsListening());
        QCOMPARE(engine().dnsAnswering(set->id)->hostNames, QStringList{running.hostName});
    }

    void nothingOfItIsSaved() {
        m_world->created(m_world->website());
        const QByteArray before = settingsFile();
        const qsizetype revisions = engine().revisions().size();
        start();
        QVERIFY(!engine().configuration().options.dnsServing.enabled);
        QCOMPARE(settingsFile(), before);
        // A change of something else does not take it along, either.
        ServerSet other = m_world->website();
        other.name = u"Other"_s;
        other.dnsData.hostNames.clear();
        m_world->created(other);
        QCOMPARE(engine().revisions().size(), revisions + 1);
        QVERIFY(!settingsFile().contains("standby.test"));
        QVERIFY(settingsFile().contains("Other"));
        QCOMPARE(engine().savedConfiguration().serverSets.size(), 2);
    }

    void theEndLeavesAllAsItWas() {
        const ServerSet own = m_world->created(m_world->website());
        const qsizetype revisions = engine().revisions().size();
        start();
        const Demonstration was = demonstration();
        QVERIFY(std::holds_alternative<Done>(engine().endDemonstration(m_world->admin)));
        QVERIFY(!demonstration().running);
        QCOMPARE(engine().configuration().serverSets, QList<ServerSet>{own});
        QVERIFY(!engine().dnsListening());
        QCOMPARE(engine().revisions().size(), revisions);
        QTcpSocket refused;
        refused.connectToHost(was.servers.at(0).address, quint16(was.servers.at(0).port));
        QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(refusalOf(engine().endDemonstration(m_world->admin)), Refusal::NotFound);
        start(); // once more
    }

    void aProgramThatEndedDuringItStartsWithoutIt() {
        const ServerSet own = m_world->created(m_world->website());
        start();
        m_world->advance(5);
        QVERIFY(m_world->restart());
        QVERIFY(!demonstration().running);
        QCOMPARE(engine().configuration().serverSets, QList<ServerSet>{own});
        QVERIFY(!engine().dnsListening());
        QVERIFY(engine().problems().isEmpty());
    }

    void itAnswersOnlyForItselfWhileDnsServingIsOff() {
        const ServerSet own = m_world->created(m_world->website());
        start();
        QVERIFY(!engine().dnsAnswering(own.id));
        QVERIFY(engine().dnsAnswering(demonstration().serverSetId));
    }

    void itUsesTheDnsServingThatIsConfigured() {
        const ServerSet own = m_world->created(m_world->website());
        Options options = engine().configuration().options;
        options.dnsServing.enabled = true;
        options.dnsServing.addresses = {u"127.0.0.1"_s};
        options.dnsServing.port = freePort(QHostAddress(u"127.0.0.1"_s), 42'400);
        QVERIFY(std::holds_alternative<Options>(engine().changeOptions(options, m_world->admin)));
        start();
        QCOMPARE(demonstration().dnsPort, options.dnsServing.port);
        QVERIFY(engine().dnsAnswering(own.id)->listening);
        QVERIFY(std::holds_alternative<Done>(engine().endDemonstration(m_world->admin)));
        QVERIFY(engine().dnsListening());
        // Switched off and on meanwhile, DNS is where the options, then the demonstration, need it.
        start();
        options.dnsServing.enabled = false;
        QVERIFY(std::holds_alternative<Options>(engine().changeOptions(options, m_world->admin)));
        QVERIFY(engine().dnsListening());
        QVERIFY(!engine().dnsAnswering(own.id));
        options.dnsServing.enabled = true;
        QVERIFY(std::holds_alternative<Options>(engine().changeOptions(options, m_world->admin)));
        QCOMPARE(demonstration().dnsPort, options.dnsServing.port);
        QVERIFY(engine().dnsAnswering(own.id));
    }

    void aServerIsSwitchedOffAndOn() {
        start();
        QVERIFY(std::holds_alternative<Done>(engine().switchDemonstrationServer(1, false, m_world->admin)));
        QVERIFY(!demonstration().servers.at(0).running);
        QVERIFY(demonstration().servers.at(1).running);
        QVERIFY(std::holds_alternative<Done>(engine().switchDemonstrationServer(1, true, m_world->admin)));
        QVERIFY(demonstration().servers.at(0).running);
        QCOMPARE(refusalOf(engine().switchDemonstrationServer(4, true, m_world->admin)), Refusal::NotFound);
    }

    void aFailoverTellsNobodyAndChangesWhatDnsSays() {
        start();
        const Demonstration running = demonstration();
        m_world->advance(5);
        QCOMPARE(engine().state(running.serverSetId).addresses, QStringList{u"127.0.0.11"_s});
        m_world->poller->set(u"127.0.0.11"_s, FakePoller::Does::Refuse);
        m_world->advance(3.1);
        QCOMPARE(engine().state(running.serverSetId).addresses, QStringList{u"127.0.0.12"_s});
        m_world->advance(60);
        QVERIFY(m_world->told().isEmpty());
        m_world->poller->set(u"127.0.0.11"_s, FakePoller::Does::Answer);
        m_world->advance(3.1);
        QCOMPARE(engine().state(running.serverSetId).addresses, QStringList{u"127.0.0.11"_s});
    }

    void itsSetIsNotChangedNorDeletedButPaused() {
        start();
        const QString id = demonstration().serverSetId;
        ServerSet changed = *engine().serverSet(id);
        changed.notes = u"mine"_s;
        QCOMPARE(refusalOf(engine().changeServerSet(id, changed, m_world->admin)), Refusal::Conflict);
        QCOMPARE(refusalOf(engine().deleteServerSet(id, m_world->admin)), Refusal::Conflict);
        const auto bulk = engine().actOn({id}, BulkAction::Delete, m_world->admin);
        QCOMPARE(std::get<BulkOutcome>(bulk).failed.size(), 1);
        QVERIFY(std::holds_alternative<Done>(engine().pause(id, m_world->admin)));
        QVERIFY(engine().state(id).paused);
        QVERIFY(demonstration().running);
    }

    void restoringARevisionLeavesItRunning() {
        m_world->created(m_world->website());
        const int revision = engine().revisions().constFirst().number;
        ServerSet other = m_world->website();
        other.name = u"Other"_s;
        m_world->created(other);
        start();
        QVERIFY(std::holds_alternative<Revision>(engine().restoreRevision(revision, m_world->admin)));
        QVERIFY(demonstration().running);
        QVERIFY(engine().serverSet(demonstration().serverSetId));
        QCOMPARE(engine().savedConfiguration().serverSets.size(), 1);
    }

    void aNameThatIsTakenIsNotTakenTwice() {
        ServerSet set = m_world->website();
        set.name = u"demonstration"_s;
        m_world->created(set);
        start();
        QCOMPARE(engine().serverSet(demonstration().serverSetId)->name, u"Demonstration 2"_s);
    }

    void whatStandsInItsWayIsSaid() {
        ServerSet set = m_world->website();
        set.dnsData.hostNames = {u"www.standby.test"_s};
        m_world->created(set);
        const auto refused = engine().startDemonstration(m_world->admin);
        QCOMPARE(refusalOf(refused), Refusal::Conflict);
        QVERIFY(words(refused).contains(u"Main website"));
        QVERIFY(!demonstration().running);
        QCOMPARE(engine().configuration().serverSets.size(), 1);
    }

    void twiceIsRefused() {
        start();
        QCOMPARE(refusalOf(engine().startDemonstration(m_world->admin)), Refusal::Conflict);
        QCOMPARE(demonstration().servers.size(), 3);
    }

    void eachStepIsAnEvent() {
        QSignalSpy batches(&engine().events(), &EventHub::published);
        start();
        engine().switchDemonstrationServer(1, false, m_world->admin);
        engine().endDemonstration(m_world->admin);
        QTRY_VERIFY(!batches.isEmpty());
        QTest::qWait(250);
        QList<QJsonObject> told;
        for (const QList<QVariant>& batch : batches) {
            for (const EngineEvent& event : batch.constFirst().value<QList<EngineEvent>>()) {
                if (event.type == "demonstration")
                    told << event.data;
            }
        }
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.at(0).value("running"_L1).toBool(), true);
        QCOMPARE(told.at(1)["servers"_L1][0]["running"_L1].toBool(), false);
        QCOMPARE(told.at(2).value("running"_L1).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(EngineDemonstrationTest)
#include "EngineDemonstrationTest.moc"
