// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWorld.h"

using namespace standby;
using namespace Qt::StringLiterals;

class EngineUndoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineWorld> m_world;

    Engine& engine() { return *m_world->engine; }
    int newest() { return engine().revisions().first().number; }
    Revision revision(int number) {
        for (const Revision& revision : engine().revisions()) {
            if (revision.number == number)
                return revision;
        }
        return {};
    }
    template<typename Change> ServerSet changed(const QString& id, Change change) {
        ServerSet set = *engine().serverSet(id);
        change(set);
        const auto outcome = engine().changeServerSet(id, set, m_world->admin);
        const auto* made = std::get_if<ServerSet>(&outcome);
        return made ? *made : ServerSet{};
    }
    std::optional<Refusal> undone(int number) {
        const auto outcome = engine().undoRevision(number, m_world->admin);
        if (const auto* error = std::get_if<CommandError>(&outcome))
            qInfo("%s", qPrintable(error->errors.first().detail)); // says why, when a test fails
        return refusalOf(outcome);
    }
    Errors errorsOf(int number) {
        const auto outcome = engine().undoRevision(number, m_world->admin);
        const auto* error = std::get_if<CommandError>(&outcome);
        return error ? error->errors : Errors();
    }
    ServerSet named(const char* name, const char* hostName) {
        ServerSet set = m_world->website();
        set.name = QLatin1String(name);
        set.dnsData.hostNames = {QLatin1String(hostName)};
        return set;
    }
    void answerDns() {
        Options options = engine().configuration().options;
        options.dnsServing.enabled = true;
        options.dnsServing.addresses = {u"127.0.0.77"_s};
        options.dnsServing.port = 15377;
        QVERIFY(!refusalOf(engine().changeOptions(options, m_world->admin)));
    }

  private Q_SLOTS:
    void init() {
        m_world = std::make_unique<EngineWorld>();
        QVERIFY(engine().start());
    }
    void cleanup() { m_world.reset(); }

    void revisionsSayWhatTheyChanged() {
        const ServerSet set = m_world->created(m_world->website());
        QCOMPARE(revision(newest()).facts.serverSets, (QList<ChangedSet>{{set.id, u"Main website"_s}}));
        QVERIFY(!revision(newest()).facts.options);
        Options options = engine().configuration().options;
        options.serverPolling.maxConcurrentPolls = 5;
        QVERIFY(!refusalOf(engine().changeOptions(options, m_world->admin)));
        QVERIFY(revision(newest()).facts.options);
        QVERIFY(revision(newest()).facts.serverSets.isEmpty());
        QVERIFY(!refusalOf(engine().deleteServerSet(set.id, m_world->admin)));
        QCOMPARE(revision(newest()).facts.serverSets.first().name, u"Main website"_s);
    }

    void theFirstChangeOfAllCanBeUndone() {
        const ServerSet set = m_world->created(m_world->website());
        QVERIFY(!undone(newest()));
        QVERIFY(!engine().serverSet(set.id));
        QCOMPARE(m_world->poller->running(), 0);
    }

    void anEditIsUndoneAndLaterOnesSurvive() {
        const QString id = m_world->created(m_world->website()).id;
        changed(id, [](ServerSet& set) { set.pollingFrequency.retries = 7; });
        const int edit = newest();
        changed(id, [](ServerSet& set) { set.notes = u"later"_s; });
        QVERIFY(!undone(edit));
        QCOMPARE(engine().serverSet(id)->pollingFrequency.retries, 0);
        QCOMPARE(engine().serverSet(id)->notes, u"later"_s);
        QCOMPARE(revision(newest()).facts.undoes, edit);
        QCOMPARE(undoneBy(edit, engine().revisions()), newest());
        QCOMPARE(revision(newest()).summary, u"Undid revision %1: Changed server set \"Main website\""_s.arg(edit));
        QCOMPARE(revision(newest()).author, u"admin (192.0.2.99)"_s);
        QVERIFY2(m_world->logTexts().last().contains(u"Undid revision"_s), qPrintable(m_world->logTexts().last()));
    }

    void aDeletedSetComesBackAsItWas() {
        const ServerSet set = m_world->created(m_world->website());
        m_world->poller->set(m_world->hq, FakePoller::Does::Refuse);
        m_world->advance(10);
        QCOMPARE(engine().state(set.id).servers.first().status, ServerStatus::Failed);
        QCOMPARE(engine().problems().size(), 1);
        QVERIFY(!refusalOf(engine().deleteServerSet(set.id, m_world->admin)));
        QVERIFY(engine().problems().isEmpty());

        QVERIFY(!undone(newest()));
        QCOMPARE(*engine().serverSet(set.id), set);
        QCOMPARE(engine().state(set.id).servers.first().status, ServerStatus::Failed);
        QCOMPARE(engine().state(set.id).addresses, QStringList{m_world->branch});
        QCOMPARE(engine().problems().size(), 1);
        m_world->poller->set(m_world->hq, FakePoller::Does::Answer);
        m_world->advance(10);
        QCOMPARE(engine().state(set.id).servers.first().status, ServerStatus::Ok);
    }

    void aDeletedSetThatWasPausedComesBackPaused() {
        const QString id = m_world->created(m_world->website()).id;
        QVERIFY(!refusalOf(engine().pause(id, m_world->admin)));
        QVERIFY(!refusalOf(engine().deleteServerSet(id, m_world->admin)));
        QVERIFY(!undone(newest()));
        QVERIFY(engine().state(id).paused);
        QVERIFY(engine().allPaused());
        m_world->poller->forgetStarts();
        m_world->advance(60);
        QCOMPARE(m_world->poller->polls(m_world->hq), 0);
    }

    void redoIsTheUndoOfTheUndo() {
        const QString id = m_world->created(m_world->website()).id;
        changed(id, [](ServerSet& set) { set.notes = u"new"_s; });
        const int edit = newest();
        QVERIFY(!undone(edit));
        const int undo = newest();
        QVERIFY(!undone(undo));
        QCOMPARE(engine().serverSet(id)->notes, u"new"_s);
        QCOMPARE(revision(newest()).summary, u"Redid revision %1: Changed server set \"Main website\""_s.arg(edit));
        QCOMPARE(undoneBy(edit, engine().revisions()), 0);
        QCOMPARE(undoneBy(undo, engine().revisions()), newest());
        QVERIFY(!undone(edit));
        QVERIFY(engine().serverSet(id)->notes.isEmpty());
        QCOMPARE(undoneBy(edit, engine().revisions()), newest());
    }

    void severalChangesAreUndoneAndRedoneInTurn() {
        const QString id = m_world->created(m_world->website()).id;
        QList<int> edits;
        for (int weight = 2; weight < 6; ++weight) {
            changed(id, [weight](ServerSet& set) { set.servers[0].weight = weight; });
            edits << newest();
        }
        QList<int> undos;
        for (int i = 3; i >= 0; --i) {
            QVERIFY(!undone(edits.at(i)));
            undos << newest();
            QCOMPARE(engine().serverSet(id)->servers.first().weight, i + 1);
        }
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!undone(undos.at(3 - i)));
            QCOMPARE(engine().serverSet(id)->servers.first().weight, i + 2);
        }
    }

    void aSecondUndoSaysThatItIsDone() {
        const QString id = m_world->created(m_world->website()).id;
        changed(id, [](ServerSet& set) { set.notes = u"new"_s; });
        const int edit = newest();
        QVERIFY(!undone(edit));
        const int kept = newest();
        QCOMPARE(undone(edit), Refusal::Conflict);
        QCOMPARE(newest(), kept);
    }

    void whatWasChangedAgainIsSaidFieldByField() {
        const QString id = m_world->created(m_world->website()).id;
        changed(id, [](ServerSet& set) { set.pollingFrequency.retries = 7; });
        const int edit = newest();
        changed(id, [](ServerSet& set) { set.pollingFrequency.retries = 8; });
        QCOMPARE(undone(edit), Refusal::Conflict);
        QCOMPARE(errorsOf(edit).first().pointer, u"/pollingFrequency/retries"_s);
        QCOMPARE(engine().serverSet(id)->pollingFrequency.retries, 8);
    }

    void optionsAreUndoneAndTakeEffect() {
        QSignalSpy applied(&engine(), &Engine::optionsChanged);
        Options options = engine().configuration().options;
        options.serverPolling.maxConcurrentPolls = 5;
        QVERIFY(!refusalOf(engine().changeOptions(options, m_world->admin)));
        QVERIFY(!undone(newest()));
        QCOMPARE(engine().configuration().options, Options());
        QCOMPARE(applied.size(), 2);
    }

    void aNameTakenMeanwhileIsSaid() {
        const QString id = m_world->created(m_world->website()).id;
        QVERIFY(!refusalOf(engine().deleteServerSet(id, m_world->admin)));
        const int deletion = newest();
        m_world->created(named("main WEBSITE", "other.example.com"));
        QCOMPARE(undone(deletion), Refusal::Conflict);
        QCOMPARE(errorsOf(deletion).first().pointer, u"/name"_s);
    }

    void aHostNameTakenMeanwhileIsSaid() {
        answerDns();
        const QString id = m_world->created(m_world->website()).id;
        QVERIFY(!refusalOf(engine().deleteServerSet(id, m_world->admin)));
        const int deletion = newest();
        m_world->created(named("Shop", "WWW.example.com"));
        QCOMPARE(undone(deletion), Refusal::Conflict);
        const Error error = errorsOf(deletion).first();
        QCOMPARE(error.pointer, u"/dnsData/hostNames"_s);
        QVERIFY2(error.detail.contains(u"www.example.com"_s) && error.detail.contains(u"\"Shop\""_s),
                 qPrintable(error.detail));
    }

    void aHostNameThatWasSharedBeforeMayBeSharedAgain() {
        answerDns();
        const QString first = m_world->created(m_world->website()).id;
        const QString second = m_world->created(named("Shop", "www.example.com")).id;
        QVERIFY(!refusalOf(engine().deleteServerSet(first, m_world->admin)));
        QCOMPARE(engine().dnsAnswering(second)->hostNames.size(), 1);
        QVERIFY(!undone(newest()));
        QCOMPARE(engine().dnsAnswering(first)->hostNames.size(), 1);
        QCOMPARE(engine().dnsAnswering(second)->hostNames.size(), 0);
    }

    void undoAndWhatItKnowsSurviveARestart() {
        const QString id = m_world->created(m_world->website()).id;
        changed(id, [](ServerSet& set) { set.notes = u"new"_s; });
        const int edit = newest();
        QVERIFY(m_world->restart());
        QVERIFY(!undone(edit));
        const int undo = newest();
        QVERIFY(m_world->restart());
        QCOMPARE(revision(undo).facts.undoes, edit);
        QCOMPARE(revision(undo).facts.serverSets, (QList<ChangedSet>{{id, u"Main website"_s}}));
        QVERIFY(!undone(undo));
        QCOMPARE(engine().serverSet(id)->notes, u"new"_s);
    }

    void onlyTheRevisionsThatAreKeptCanBeUndone() {
        const QString id = m_world->created(m_world->website()).id;
        for (int i = 0; i < 60; ++i)
            changed(id, [i](ServerSet& set) { set.servers[1].weight = i + 2; });
        const QList<Revision> kept = engine().revisions();
        QCOMPARE(kept.size(), 50);
        QCOMPARE(undone(1), Refusal::NotFound);
        QCOMPARE(undone(kept.last().number), Refusal::NotFound);
        QVERIFY(errorsOf(kept.last().number).first().detail.contains(u"not kept"_s));
        QCOMPARE(undone(999), Refusal::NotFound);
        QVERIFY(!undone(kept.first().number));
    }

    void whatWasEditedByHandIsNotUndoneWithTheNextChange() {
        const QString id = m_world->created(m_world->website()).id;
        m_world->engine.reset();
        QFile file(m_world->path("standby.config.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll().replace("\"retries\": 0", "\"retries\": 4");
        file.seek(0);
        file.write(text);
        file.close();
        QVERIFY(m_world->restart());
        QCOMPARE(engine().serverSet(id)->pollingFrequency.retries, 4);
        changed(id, [](ServerSet& set) { set.notes = u"new"_s; });
        QCOMPARE(undone(newest()), Refusal::NotFound);
        changed(id, [](ServerSet& set) { set.notes = u"newer"_s; });
        QVERIFY(!undone(newest()));
    }

    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        answerDns();
        const ServerSet set = m_world->created(m_world->website());
        m_world->advance(1);
        const int before = newest();
        const auto preview = engine().preview([&] {
            QVERIFY(engine().previewing());
            QVERIFY(refusalOf(engine().setServerDisabled(set.id, set.servers.first().id, true, m_world->admin)));
        });
        QVERIFY(preview);
        QVERIFY(!engine().previewing());
        QCOMPARE(newest(), before);
        QVERIFY(!engine().serverSet(set.id)->servers.first().disabled);
        QCOMPARE(preview->changes.size(), 1);
        QCOMPARE(preview->changes.first().fields.first().pointer, u"/servers/0/disabled"_s);
        QCOMPARE(preview->dns,
                 (QList<DnsEffect>{
                     {u"www.example.com"_s, {}, set.id, u"Main website"_s, {m_world->hq}, {m_world->branch}}}));
    }

    void aPreviewForeseesWhatAnEditForgets() {
        answerDns();
        const ServerSet set = m_world->created(m_world->website());
        m_world->poller->set(m_world->hq, FakePoller::Does::Refuse);
        m_world->advance(10);
        QCOMPARE(engine().state(set.id).addresses, QStringList{m_world->branch});
        const auto preview = engine().preview([&] {
            ServerSet edited = set;
            edited.pollingMethod = TcpPoll{};
            (void)engine().changeServerSet(set.id, edited, m_world->admin);
        });
        QCOMPARE(preview->dns.size(), 1);
        QCOMPARE(preview->dns.first().before, QStringList{m_world->branch});
        QCOMPARE(preview->dns.first().after, QStringList{m_world->hq});

        changed(set.id, [](ServerSet& edited) { edited.pollingMethod = TcpPoll{}; });
        QCOMPARE(engine().state(set.id).addresses, preview->dns.first().after);
    }

    void aPreviewOfADeletionSaysWhoAnswersThen() {
        answerDns();
        const QString first = m_world->created(m_world->website()).id;
        ServerSet shop = named("Shop", "www.example.com");
        shop.servers.removeFirst();
        m_world->created(shop);
        ServerSet mail = named("Mail", "mail.example.com");
        const QString third = m_world->created(mail).id;
        m_world->advance(1);
        const auto handed = engine().preview([&] { (void)engine().deleteServerSet(first, m_world->admin); });
        QCOMPARE(handed->dns.size(), 1);
        QCOMPARE(handed->dns.first().serverSetName, u"Shop"_s);
        QCOMPARE(handed->dns.first().after, QStringList{m_world->branch});
        const auto gone = engine().preview([&] { (void)engine().deleteServerSet(third, m_world->admin); });
        QCOMPARE(gone->dns.size(), 1);
        QCOMPARE(gone->dns.first().hostName, u"mail.example.com"_s);
        QVERIFY(gone->dns.first().after.isEmpty());
    }

    void aPreviewNamesTheDnsServerThatIsUpdated() {
        ServerSet set = m_world->website();
        set.dnsUpdate.useDefaults = false;
        set.dnsUpdate.servers.append(DnsServer{{}, u"127.0.0.1"_s, 1, {}, Rfc2136Update{}, {}});
        const ServerSet made = m_world->created(set);
        m_world->advance(1);
        const auto preview = engine().preview(
            [&] { (void)engine().setServerDisabled(made.id, made.servers.first().id, true, m_world->admin); });
        QCOMPARE(preview->dns.size(), 1);
        QCOMPARE(preview->dns.first().dnsServer, u"127.0.0.1:1"_s);
        const auto deletion = engine().preview([&] { (void)engine().deleteServerSet(made.id, m_world->admin); });
        QVERIFY(deletion->dns.isEmpty()); // its records stay
        QVERIFY(!engine().preview([&] { (void)engine().deleteServerSet(u"none"_s, m_world->admin); }));
    }
};

QTEST_GUILESS_MAIN(EngineUndoTest)
#include "EngineUndoTest.moc"
