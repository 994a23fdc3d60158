// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

#include "engine/Credentials.h"

using namespace standby;

class EngineCommandsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCreatedSetHasIdsAndIsPolledAndSaved() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        QVERIFY(!set.id.isEmpty());
        QVERIFY(!set.servers[0].id.isEmpty());
        QCOMPARE(world.engine->configuration().serverSets.size(), 1);
        QCOMPARE(world.engine->revisions().first().author, QStringLiteral("admin (192.0.2.99)"));
        QCOMPARE(world.engine->revisions().first().summary, QStringLiteral("Created server set \"Main website\""));
        world.advance(1);
        QCOMPARE(world.poller->polls(world.hq), 1);
        QVERIFY(world.restart());
        QVERIFY(world.engine->serverSet(set.id));
        QCOMPARE(*world.engine->serverSet(set.id), set);
    }

    void aTakenNameIsAConflictWhateverItsCase() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet first = world.created(world.website());
        ServerSet second = world.website();
        second.name = QStringLiteral("MAIN Website");
        const auto outcome = world.engine->createServerSet(second, world.admin);
        QCOMPARE(refusalOf(outcome), std::optional(Refusal::Conflict));
        QCOMPARE(std::get<CommandError>(outcome).errors.first().pointer, QStringLiteral("/name"));
        second.name = QStringLiteral("Mail");
        ServerSet mail = world.created(second);
        mail.name = first.name;
        QCOMPARE(refusalOf(world.engine->changeServerSet(mail.id, mail, world.admin)),
                 std::optional(Refusal::Conflict));
        QCOMPARE(world.engine->serverSet(mail.id)->name, QStringLiteral("Mail"));
        ServerSet recased = first;
        recased.name = QStringLiteral("MAIN WEBSITE");
        QVERIFY(!refusalOf(world.engine->changeServerSet(first.id, recased, world.admin)));
    }

    void whatIsUnknownIsNotFound() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const QString id = QStringLiteral("nobody");
        const std::optional notFound(Refusal::NotFound);
        QCOMPARE(refusalOf(world.engine->changeServerSet(id, world.website(), world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->deleteServerSet(id, world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->pause(id, world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->resume(id, world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->pollNow(id, world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->setServerDisabled(id, id, true, world.admin)), notFound);
        QCOMPARE(refusalOf(world.engine->restoreRevision(77, world.admin)), notFound);
        const ServerSet set = world.created(world.website());
        QCOMPARE(refusalOf(world.engine->setServerDisabled(set.id, id, true, world.admin)), notFound);
    }

    void aChangeThatChangesNothingIsNoRevision() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        const quint64 version = world.engine->versionOf(set.id);
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QCOMPARE(world.engine->revisions().size(), 1);
        QCOMPARE(world.engine->versionOf(set.id), version);
        ServerSet changed = set;
        changed.notes = QStringLiteral("new");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, changed, world.admin)));
        QVERIFY(world.engine->versionOf(set.id) > version);
    }

    void anUnwritableDirectoryRefusesTheChangeAndNothingIsChanged() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        QVERIFY(QDir(world.path("revisions")).removeRecursively());
        QFile blocker(world.path("revisions")); // a file where the directory of the revisions belongs
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ServerSet changed = set;
        changed.name = QStringLiteral("Shop");
        const auto outcome = world.engine->changeServerSet(set.id, changed, world.admin);
        QCOMPARE(refusalOf(outcome), std::optional(Refusal::Failed));
        QVERIFY(std::get<CommandError>(outcome).errors.first().detail.contains(QStringLiteral("revisions")));
        QCOMPARE(world.engine->serverSet(set.id)->name, set.name);
        QCOMPARE(world.engine->problems().size(), 1);
        QCOMPARE(world.engine->problems().first().type, ProblemType::System);
        QVERIFY(blocker.remove());
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, changed, world.admin)));
        QVERIFY(world.engine->problems().isEmpty());
    }

    void restoreBringsBackARevision() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        ServerSet set = world.created(world.website());
        const int first = world.engine->revisions().first().number;
        ServerSet other = world.website();
        other.name = QStringLiteral("Mail");
        other.servers[0].address = QStringLiteral("192.0.2.50");
        world.created(other);
        set.notes = QStringLiteral("changed");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        Options options = world.engine->configuration().options;
        options.serverPolling.maxConcurrentPolls = 7;
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        QSignalSpy optionsChanged(world.engine.get(), &Engine::optionsChanged);

        const auto outcome = world.engine->restoreRevision(first, world.admin);
        QVERIFY(!refusalOf(outcome));
        QCOMPARE(world.engine->configuration().serverSets.size(), 1);
        QCOMPARE(world.engine->serverSet(set.id)->notes, QString());
        QCOMPARE(world.engine->configuration().options.serverPolling.maxConcurrentPolls, 1000);
        QCOMPARE(optionsChanged.size(), 1);
        QCOMPARE(world.engine->revisions().first().number, first + 4);
        QCOMPARE(world.engine->revisions().first().summary, QStringLiteral("Restored revision %1").arg(first));
        world.poller->forgetStarts();
        world.advance(20);
        QCOMPARE(world.poller->polls(QStringLiteral("192.0.2.50")), 0);
        QVERIFY(world.poller->polls(world.hq) > 0);
        QVERIFY(world.restart());
        QCOMPARE(world.engine->configuration().serverSets.size(), 1);
    }

    void aPasswordIsKeptAsAHashOnly() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        Options options = world.engine->configuration().options;
        options.httpApi.password = QStringLiteral("correct horse");
        QSignalSpy optionsChanged(world.engine.get(), &Engine::optionsChanged);
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        QCOMPARE(optionsChanged.size(), 1);
        const QString stored = world.engine->configuration().options.httpApi.password;
        QVERIFY(isPasswordHash(stored));
        QVERIFY(verifyPassword(QStringLiteral("correct horse"), stored));
        QFile file(world.path("standby.config.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("correct horse"));

        options.httpApi.password = QStringLiteral("********");
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        QCOMPARE(world.engine->configuration().options.httpApi.password, stored);
    }

    void theTextOfANewApiKeyIsReturnedOnceAndNotKept() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        Options options = world.engine->configuration().options;
        ApiKey made;
        made.name = QStringLiteral("deploy");
        ApiKey chosen;
        chosen.name = QStringLiteral("mine");
        chosen.key = QStringLiteral("0123456789abcdef");
        options.httpApi.apiKeys = {made, chosen};
        const auto outcome = world.engine->changeOptions(options, world.admin);
        QVERIFY(!refusalOf(outcome));
        const QList<ApiKey> shown = std::get<Options>(outcome).httpApi.apiKeys;
        QVERIFY(shown.at(0).key && shown.at(0).key->size() >= 32);
        QCOMPARE(shown.at(1).key, chosen.key);
        const QList<ApiKey> stored = world.engine->configuration().options.httpApi.apiKeys;
        for (qsizetype i = 0; i < stored.size(); ++i) {
            QVERIFY(!stored.at(i).key);
            QVERIFY(verifyApiKey(*shown.at(i).key, stored.at(i).hash));
        }
        const auto again = world.engine->changeOptions(world.engine->configuration().options, world.admin);
        QVERIFY(!std::get<Options>(again).httpApi.apiKeys.at(0).key);
    }

    void secretsNeverReachTheLog() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const QString secret = QStringLiteral("s3cret-Value");
        ServerSet set = world.website();
        DnsServer dns;
        dns.host = QStringLiteral("192.0.2.53");
        dns.method = MicrosoftDnsUpdate{true, 0, secret};
        set.dnsUpdate.servers = {dns};
        set = world.created(set);
        Options options = world.engine->configuration().options;
        options.httpApi.password = secret;
        options.notification.email.smtp.password = secret;
        ApiKey key;
        key.name = QStringLiteral("deploy");
        key.key = secret + secret;
        options.httpApi.apiKeys = {key};
        QVERIFY(!refusalOf(world.engine->changeOptions(options, world.admin)));
        set.notes = QStringLiteral("n");
        QVERIFY(!refusalOf(world.engine->changeServerSet(set.id, set, world.admin)));
        QVERIFY(!refusalOf(world.engine->restoreRevision(1, world.admin)));
        QVERIFY(!refusalOf(world.engine->deleteServerSet(set.id, world.admin)));
        QVERIFY(world.engine->log().lines().size() >= 5);
        QVERIFY(!world.logTexts().join(QLatin1Char('\n')).contains(secret));
        for (const HistoryEntry& entry : world.history())
            QVERIFY(!entry.text.contains(secret));
    }

    void nothingIsDoneAfterTheStop() {
        EngineWorld world;
        QVERIFY(world.engine->start());
        const ServerSet set = world.created(world.website());
        world.engine->stop();
        QCOMPARE(refusalOf(world.engine->createServerSet(world.website(), world.admin)),
                 std::optional(Refusal::Failed));
        QCOMPARE(refusalOf(world.engine->pause(set.id, world.admin)), std::optional(Refusal::Failed));
        world.engine->pauseAll(world.admin);
        QCOMPARE(world.engine->state(set.id).servers.size(), 0);
        world.poller->forgetStarts();
        world.advance(60);
        QCOMPARE(world.poller->polls(world.hq), 0);
    }
};

QTEST_GUILESS_MAIN(EngineCommandsTest)
#include "EngineCommandsTest.moc"
