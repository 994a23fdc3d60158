// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilledConfiguration.h"

#include "model/ConfigurationChanges.h"

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

ServerSet setOf(const QJsonObject& json) {
    const Result<ServerSet> set = serverSetFromJson(json);
    if (!set)
        qFatal("%s", qPrintable(allWords(set.errors())));
    return *set;
}

/// A configuration in which no member has its default.
Configuration filled() {
    return {*optionsFromJson(filledOptions()), {setOf(filledServerSets().constFirst())}};
}

/// `filled()` with the value at @p pointer in its set changed.
Configuration filledWith(const QString& pointer, const QJsonValue& value) {
    Configuration changed = filled();
    changed.serverSets[0] = setOf(withValueAt(filledServerSets().constFirst(), pointer, value).toObject());
    return changed;
}

QString textOf(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

class ConfigurationChangesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void equalConfigurationsDifferInNothing() { QCOMPARE(changesBetween(filled(), filled()), QList<ThingChange>()); }

    void eachFieldThatDiffersIsNamedWithBothValues_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QJsonValue>("after");
        QTest::addColumn<QString>("entry");

        const auto row = [](const char* pointer, const char* before, const char* after, const char* entry = "") {
            QTest::newRow(pointer) << QString::fromLatin1(pointer) << parsedValue(before) << parsedValue(after)
                                   << QString::fromLatin1(entry);
        };
        row("/name", R"("Main website")", R"("Shop")");
        row("/pollingFrequency/retries", "1", "4");
        row("/servers/0/disabled", "true", "false", "HQ");
        row("/dnsData/hostNames", R"(["www.example.com", "*.example.com", "b\u00fccher.example"])",
            R"(["example.com"])");
        row("/notification/methods/0/method/to", R"("a@example.com, b@example.com")", R"("c@example.com")",
            "c@example.com");
        row("/notification/methods/1/method/headers", R"([{"name": "X-A", "value": "b"}])", "[]",
            "https://example.com/$EventType$");
        row("/dnsUpdate/servers/1/method/expect/certificateDaysLeft", "7", "null", "192.0.2.53");
        row("/dnsData/allFailed", R"({"mode": "singleAddress", "address": "2001:db8::99"})", R"({"mode": "keepLast"})");
    }
    void eachFieldThatDiffersIsNamedWithBothValues() {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, before);
        QFETCH(QJsonValue, after);
        QFETCH(QString, entry);
        const QList<ThingChange> changes = changesBetween(filled(), filledWith(pointer, after));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().what, ChangedThing::ServerSet);
        QCOMPARE(changes.first().change, ChangeKind::Changed);
        QCOMPARE(changes.first().id, QStringLiteral("set1"));
        QCOMPARE(changes.first().fields.size(), 1);
        const FieldChange& field = changes.first().fields.first();
        QCOMPARE(field.pointer, pointer);
        QCOMPARE(textOf(field.before), textOf(before));
        QCOMPARE(textOf(field.after), textOf(after));
        QCOMPARE(field.entry, entry);
    }

    void aPollingMethodOfAnotherTypeIsOneField() {
        Configuration after = filled();
        after.serverSets[0] = setOf(filledServerSets().at(1));
        const QList<ThingChange> changes = changesBetween(filled(), after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().fields.size(), 1);
        QCOMPARE(changes.first().fields.first().pointer, QStringLiteral("/pollingMethod"));
        QCOMPARE(changes.first().fields.first().before[u"type"].toString(), QStringLiteral("ping"));
        QCOMPARE(changes.first().fields.first().after[u"url"].toString(),
                 QStringLiteral("https://www.example.com/status?x=1"));
    }

    void entriesAreComparedByIdWhereverTheyStand() {
        Configuration before = filled();
        Server& hq = before.serverSets[0].servers.first();
        Server second = hq;
        second.id = QStringLiteral("srv2");
        second.address = QStringLiteral("192.0.2.20");
        second.displayName = QStringLiteral("Backup");
        before.serverSets[0].servers.append(second);
        Server third = second;
        third.id = QStringLiteral("srv3");
        third.address = QStringLiteral("192.0.2.30");
        third.displayName.clear();

        Configuration after = before;
        second.weight = 9;
        after.serverSets[0].servers = {third, second, before.serverSets.first().servers.first()};
        const QList<FieldChange> fields = changesBetween(before, after).first().fields;
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).pointer, QStringLiteral("/servers/0"));
        QCOMPARE(fields.at(0).entry, QStringLiteral("192.0.2.30"));
        QVERIFY(fields.at(0).before.isNull());
        QCOMPARE(fields.at(0).after[u"id"].toString(), QStringLiteral("srv3"));
        QCOMPARE(fields.at(1).pointer, QStringLiteral("/servers/1/weight"));
        QCOMPARE(fields.at(1).entry, QStringLiteral("Backup"));
        QCOMPARE(fields.at(2).pointer, QStringLiteral("/servers"));
        QCOMPARE(fields.at(2).before[0][u"name"].toString(), QStringLiteral("HQ"));
        QCOMPARE(fields.at(2).after[0][u"name"].toString(), QStringLiteral("Backup"));

        const QList<FieldChange> back = changesBetween(after, before).first().fields;
        QCOMPARE(back.first().pointer, QStringLiteral("/servers/0"));
        QVERIFY(back.first().after.isNull());
    }

    void aNewSecretShowsAsAChangeAndNothingMore() {
        Configuration after =
            filledWith(QStringLiteral("/notification/methods/0/method/smtp/password"), QStringLiteral("other-secret"));
        after.options.httpApi.apiKeys.first().hash = QStringLiteral("sha256:secret:11");
        const QList<ThingChange> changes = changesBetween(filled(), after);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).what, ChangedThing::Options);
        QCOMPARE(changes.at(0).fields.first().pointer, QStringLiteral("/httpApi/apiKeys/0/hash"));
        QCOMPARE(changes.at(0).fields.first().entry, QStringLiteral("deploy"));
        QCOMPARE(changes.at(1).fields.size(), 1);
        const FieldChange& field = changes.at(1).fields.first();
        QCOMPARE(field.pointer, QStringLiteral("/notification/methods/0/method/smtp/password"));
        QCOMPARE(field.before.toString(), QLatin1String(secretMask));
        QCOMPARE(field.after.toString(), QLatin1String(secretMask));
    }

    void noSecretIsInWhatWasAddedOrRemoved() {
        Configuration empty;
        for (const QList<ThingChange>& changes : {changesBetween(empty, filled()), changesBetween(filled(), empty)}) {
            const QByteArray text = QJsonDocument(toJson(changes)).toJson();
            QVERIFY(text.contains("Main website"));
            QVERIFY2(!text.contains("p4ss") && !text.contains("c2VjcmV0"), text.constData());
        }
    }

    void anAddedSetShowsWhatIsNotAsInANewOne() {
        ServerSet set;
        set.id = QStringLiteral("set2");
        set.name = QStringLiteral("Mail");
        set.pollingFrequency.retries = 5;
        set.servers.append(Server{QStringLiteral("srv9"), QStringLiteral("192.0.2.9"), {}, {}, 1, false, false, {}});
        Configuration after = filled();
        after.serverSets.append(set);
        const ThingChange added = changesBetween(filled(), after).first();
        QCOMPARE(added.change, ChangeKind::Added);
        QCOMPARE(added.id, QStringLiteral("set2"));
        QStringList pointers;
        for (const FieldChange& field : added.fields) {
            QVERIFY(field.before.isNull());
            pointers << field.pointer;
        }
        QCOMPARE(pointers, QStringList({u"/name"_s, u"/pollingFrequency/retries"_s, u"/servers/0"_s}));

        const ThingChange removed = changesBetween(after, filled()).first();
        QCOMPARE(removed.change, ChangeKind::Removed);
        QCOMPARE(removed.name, QStringLiteral("Mail"));
        QVERIFY(removed.fields.first().after.isNull());
        QCOMPARE(removed.fields.first().before.toString(), QStringLiteral("Mail"));
    }

    void theJsonSaysWhatTheApiPromises() {
        Configuration after = filledWith(QStringLiteral("/servers/0/weight"), 7);
        after.options.ui.playSound = true;
        const QJsonArray json = toJson(changesBetween(filled(), after));
        const auto expected = parsed(R"({"changes": [
            {"what": "options", "id": null, "name": "Options", "change": "changed",
             "fields": [{"pointer": "/ui/playSound", "entry": null, "before": false, "after": true}]},
            {"what": "serverSet", "id": "set1", "name": "Main website", "change": "changed",
             "fields": [{"pointer": "/servers/0/weight", "entry": "HQ", "before": 5, "after": 7}]}]})");
        QCOMPARE(textOf(json), textOf(expected[u"changes"]));
    }
};

QTEST_GUILESS_MAIN(ConfigurationChangesTest)
#include "ConfigurationChangesTest.moc"
