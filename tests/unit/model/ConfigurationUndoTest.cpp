// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilledConfiguration.h"

#include "model/ConfigurationUndo.h"

#include <functional>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

Server server(const QString& id, int lastByte) {
    Server server;
    server.id = id;
    server.address = u"192.0.2.%1"_s.arg(lastByte);
    server.displayName = id;
    return server;
}

ServerSet setNamed(const QString& name) {
    ServerSet set;
    set.id = name.toLower();
    set.name = name;
    set.servers = {server(u"a"_s, 1), server(u"b"_s, 2), server(u"c"_s, 3)};
    return set;
}

Configuration three() {
    return {{}, {setNamed(u"Mail"_s), setNamed(u"Web"_s), setNamed(u"Shop"_s)}};
}

using Edit = std::function<void(Configuration&)>;

Configuration edited(Configuration configuration, const Edit& edit) {
    edit(configuration);
    return configuration;
}

/// What the settings file makes of a change: no more than what differs.
ConfigurationStep stepOf(const Configuration& before, const Configuration& after) {
    ConfigurationStep step{before, after, {}};
    for (const ServerSet& set : before.serverSets)
        step.setsInOrder << set.id;
    step.before.serverSets.removeIf([&](const ServerSet& set) { return after.serverSets.contains(set); });
    step.after.serverSets.removeIf([&](const ServerSet& set) { return before.serverSets.contains(set); });
    return step;
}

/// three(), changed, changed again by somebody, and the first change taken back.
Result<Configuration> undone(
    const Edit& change, const Edit& later = [](Configuration&) {}) {
    const Configuration after = edited(three(), change);
    return takenBack(stepOf(three(), after), edited(after, later));
}

QStringList idsOf(const QList<Server>& servers) {
    QStringList ids;
    for (const Server& server : servers)
        ids << server.id;
    return ids;
}

QStringList pointersOf(const Errors& errors) {
    QStringList pointers;
    for (const Error& error : errors)
        pointers << error.pointer;
    return pointers;
}

} // namespace

class ConfigurationUndoTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatChangedIsPutBack_data() {
        QTest::addColumn<Edit>("change");
        const auto row = [](const char* name, const Edit& change) { QTest::newRow(name) << change; };
        row("a field", [](Configuration& c) { c.serverSets[1].pollingFrequency.retries = 9; });
        row("another polling method", [](Configuration& c) { c.serverSets[1].pollingMethod = HttpPoll{}; });
        row("a server added", [](Configuration& c) { c.serverSets[1].servers.append(server(u"d"_s, 4)); });
        row("a server removed", [](Configuration& c) { c.serverSets[1].servers.removeFirst(); });
        row("all servers but one removed", [](Configuration& c) { c.serverSets[1].servers.resize(1); });
        row("servers moved", [](Configuration& c) { c.serverSets[1].servers.move(2, 0); });
        row("a set added", [](Configuration& c) { c.serverSets.append(setNamed(u"FTP"_s)); });
        row("a set removed", [](Configuration& c) { c.serverSets.removeAt(1); });
        row("all sets removed", [](Configuration& c) { c.serverSets.clear(); });
        row("a set renamed", [](Configuration& c) { c.serverSets[1].name = u"Site"_s; });
        row("options", [](Configuration& c) { c.options.serverPolling.maxConcurrentPolls = 5; });
        row("a secret", [](Configuration& c) { c.options.notification.email.smtp.password = u"new"_s; });
        row("much at once", [](Configuration& c) {
            c.options.ui.playSound = false;
            c.serverSets[0].servers.swapItemsAt(0, 1);
            c.serverSets[2].dnsData.hostNames = {u"www.example.com"_s};
            c.serverSets.removeAt(1);
            c.serverSets.prepend(setNamed(u"FTP"_s));
        });
    }
    void whatChangedIsPutBack() {
        QFETCH(Edit, change);
        const auto result = undone(change);
        QVERIFY2(result, qPrintable(result.message()));
        QVERIFY(*result == three());
    }

    void laterChangesOfOtherThingsSurvive() {
        const auto result = undone(
            [](Configuration& c) {
                c.serverSets[1].pollingFrequency.retries = 9;
                c.serverSets[1].servers[0].weight = 7;
                c.serverSets[1].servers.removeAt(2);
            },
            [](Configuration& c) {
                c.serverSets[1].pollingFrequency.intervalSeconds = 11;
                c.serverSets[1].servers[0].notes = u"later"_s;
                c.serverSets[1].servers.append(server(u"d"_s, 4));
                c.serverSets.removeAt(0);
                c.options.ui.playSound = false;
            });
        QVERIFY2(result, qPrintable(result.message()));
        QCOMPARE(result->serverSets.size(), 2);
        const ServerSet& web = result->serverSets.first();
        QCOMPARE(web.pollingFrequency.retries, PollingFrequency().retries);
        QCOMPARE(web.pollingFrequency.intervalSeconds, 11.0);
        QCOMPARE(web.servers.first().weight, 1);
        QCOMPARE(web.servers.first().notes, u"later"_s);
        QCOMPARE(idsOf(web.servers), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QVERIFY(!result->options.ui.playSound);
    }

    void aSetComesBackAmongItsOldNeighbours() {
        const auto result = undone([](Configuration& c) { c.serverSets.removeAt(1); },
                                   [](Configuration& c) {
                                       c.serverSets.removeAt(0);
                                       c.serverSets.append(setNamed(u"FTP"_s));
                                   });
        QVERIFY2(result, qPrintable(result.message()));
        QCOMPARE(result->serverSets.at(0).id, u"web"_s);
        QCOMPARE(result->serverSets.at(1).id, u"shop"_s);
        QCOMPARE(result->serverSets.at(2).id, u"ftp"_s);
    }

    void whatWasChangedAgainIsAConflict_data() {
        QTest::addColumn<Edit>("change");
        QTest::addColumn<Edit>("later");
        QTest::addColumn<QStringList>("pointers");
        const auto row = [](const char* name, const Edit& change, const Edit& later, const QStringList& pointers) {
            QTest::newRow(name) << change << later << pointers;
        };
        row(
            "two fields of two",
            [](Configuration& c) {
                c.serverSets[1].pollingFrequency.retries = 9;
                c.serverSets[1].servers[1].weight = 9;
            },
            [](Configuration& c) {
                c.serverSets[1].pollingFrequency.retries = 8;
                c.serverSets[1].servers[1].weight = 8;
            },
            {u"/pollingFrequency/retries"_s, u"/servers/1/weight"_s});
        row(
            "a set that is gone", [](Configuration& c) { c.serverSets[1].notes = u"n"_s; },
            [](Configuration& c) { c.serverSets.removeAt(1); }, {QString()});
        row(
            "a set that was edited since it was made",
            [](Configuration& c) { c.serverSets.append(setNamed(u"FTP"_s)); },
            [](Configuration& c) { c.serverSets[3].notes = u"n"_s; }, {u"/notes"_s});
        row(
            "a server that was edited since it was added",
            [](Configuration& c) { c.serverSets[1].servers.append(server(u"d"_s, 4)); },
            [](Configuration& c) { c.serverSets[1].servers[3].weight = 4; }, {u"/servers/3"_s});
        row(
            "a server that is gone", [](Configuration& c) { c.serverSets[1].servers[0].weight = 3; },
            [](Configuration& c) { c.serverSets[1].servers.removeFirst(); }, {u"/servers"_s});
        row(
            "an order that was changed again", [](Configuration& c) { c.serverSets[1].servers.move(2, 0); },
            [](Configuration& c) { c.serverSets[1].servers.move(2, 0); }, {u"/servers"_s});
        row(
            "a name that another set has now", [](Configuration& c) { c.serverSets[1].name = u"Site"_s; },
            [](Configuration& c) { c.serverSets[0].name = u"web"_s; }, {u"/name"_s});
        row(
            "the name of a deleted set that another has now", [](Configuration& c) { c.serverSets.removeAt(1); },
            [](Configuration& c) { c.serverSets[0].name = u"WEB"_s; }, {u"/name"_s});
        row(
            "an address that another server has now", [](Configuration& c) { c.serverSets[1].servers.removeFirst(); },
            [](Configuration& c) { c.serverSets[1].servers.append(server(u"d"_s, 1)); }, {u"/servers/3/address"_s});
        row(
            "options", [](Configuration& c) { c.options.serverPolling.maxConcurrentPolls = 5; },
            [](Configuration& c) { c.options.serverPolling.maxConcurrentPolls = 6; },
            {u"/serverPolling/maxConcurrentPolls"_s});
        row(
            "nothing left", [](Configuration& c) { c.serverSets[1].notes = u"n"_s; },
            [](Configuration& c) { c.serverSets[1].notes.clear(); }, {QString()});
    }
    void whatWasChangedAgainIsAConflict() {
        QFETCH(Edit, change);
        QFETCH(Edit, later);
        QFETCH(QStringList, pointers);
        const auto result = undone(change, later);
        QVERIFY(!result);
        QCOMPARE(pointersOf(result.errors()), pointers);
        for (const Error& error : result.errors())
            QVERIFY2(error.detail.endsWith(u'.'), qPrintable(error.detail));
    }

    void conflictsNameTheSetTheServerAndTheField() {
        const auto result = undone([](Configuration& c) { c.serverSets[1].servers[1].weight = 9; },
                                   [](Configuration& c) { c.serverSets[1].servers[1].weight = 8; });
        QCOMPARE(result.message(), u"The field \"weight\" of \"b\" in server set \"Web\" was changed again since."_s);
    }

    void conflictsKeepSecrets() {
        const auto result =
            undone([](Configuration& c) { c.options.notification.email.smtp.password = u"first-secret"_s; },
                   [](Configuration& c) { c.options.notification.email.smtp.password = u"second-secret"_s; });
        QVERIFY(!result);
        QVERIFY(!allWords(result.errors()).contains(u"secret"_s));
    }

    void undoingTheUndoingMakesTheChangeAgain() {
        const Configuration after = edited(three(), [](Configuration& c) {
            c.serverSets[1].servers.removeFirst();
            c.serverSets.removeAt(0);
        });
        const auto back = takenBack(stepOf(three(), after), after);
        QVERIFY2(back, qPrintable(back.message()));
        const auto again = takenBack(stepOf(after, *back), *back);
        QVERIFY2(again, qPrintable(again.message()));
        QVERIFY(*again == after);
    }
};

QTEST_GUILESS_MAIN(ConfigurationUndoTest)
#include "ConfigurationUndoTest.moc"
