// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ConfigurationImport.h"
#include "FilledConfiguration.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class ConfigurationImportTest : public QObject {
    Q_OBJECT

    static ServerSet set(const QString& id, const QString& name, const QString& address) {
        ServerSet set;
        set.id = id;
        set.name = name;
        set.servers.resize(1);
        set.servers[0].id = id + u"-1"_s;
        set.servers[0].address = address;
        return set;
    }
    static Configuration filledConfiguration() {
        const QJsonObject whole{{u"options"_s, filledOptions()},
                                {u"serverSets"_s, QJsonArray{filledServerSets().constFirst()}}};
        const Result<Configuration> configuration = configurationFromJson(whole);
        return configuration ? *configuration : Configuration();
    }
    static SettingsToImport sets(const QList<ServerSet>& sets) { return {{{}, sets}, false, true}; }
    static Configuration stored(const QList<ServerSet>& sets) { return {{}, sets}; }
    static QStringList names(const Configuration& configuration) {
        QStringList names;
        for (const ServerSet& set : configuration.serverSets)
            names << set.name;
        return names;
    }
    static QStringList pointers(const Errors& errors) {
        QStringList pointers;
        for (const Error& error : errors)
            pointers << error.pointer;
        return pointers;
    }

  private Q_SLOTS:
    void whatAFileIsInsteadIsSaid_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \n\n") << u"empty"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest") << u"ZIP"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"image"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"image"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"PDF"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << u"gzip"_s;
        QTest::newRow("history") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
        QTest::newRow("CSV") << QByteArray("name;address\r\nMain;192.0.2.1\r\n") << u"CSV"_s;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html>") << u"HTML"_s;
        QTest::newRow("list") << QByteArray("[1, 2]") << u"list"_s;
        QTest::newRow("prose") << QByteArray("Dear reader") << u"another kind"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << u"UTF-16"_s;
        QTest::newRow("binary") << QByteArray("\x01\0\x02", 3) << u"no text"_s;
        QTest::newRow("key") << QByteArray("-----BEGIN PRIVATE KEY-----\n") << u"key"_s;
        QTest::newRow("revision") << QByteArray("{\"author\":\"admin\",\"number\":7}\n") +
                                         QByteArray("\0\0\0\x10zzzz", 8)
                                  << u"kept revision"_s;
        QTest::newRow("cut off") << QByteArray("{\"schemaVersion\": 1,\n\"serverSets\": [\n{\"name\"") << u"line 3"_s;
    }
    void whatAFileIsInsteadIsSaid() {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const Result<QJsonObject> object = settingsObjectFrom(text);
        QVERIFY(!object);
        QVERIFY2(object.message().contains(word) && object.message().endsWith(u'.'), qPrintable(object.message()));
    }

    void aByteOrderMarkDoesNotMatter() { QVERIFY(settingsObjectFrom("\xef\xbb\xbf{\"schemaVersion\": 1}")); }

    void settingsOfAnotherKindOrVersionAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("newer") << QByteArray(R"({"schemaVersion": 2, "later": {}})") << u"newer version"_s;
        QTest::newRow("none") << QByteArray(R"({"serverSets": []})") << u"schemaVersion"_s;
        QTest::newRow("never was") << QByteArray(R"({"schemaVersion": 0})") << u"never was"_s;
        QTest::newRow("a text") << QByteArray(R"({"schemaVersion": "1"})") << u"never was"_s;
        QTest::newRow("another program") << QByteArray(R"({"monitors": []})") << u"another program"_s;
        QTest::newRow("shown revision") << QByteArray(R"({"number": 7, "time": "", "configuration": {}})")
                                        << u"revision"_s;
    }
    void settingsOfAnotherKindOrVersionAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const Result<SettingsToImport> settings = settingsToImport(QJsonDocument::fromJson(text).object());
        QVERIFY(!settings);
        QCOMPARE(settings.errors().size(), 1);
        QVERIFY2(settings.message().contains(word) && settings.message().endsWith(u'.'),
                 qPrintable(settings.message()));
    }

    void allMistakesAreReportedAtOnce() {
        const QByteArray text = R"({"schemaVersion": 1, "optoins": {}, "serverSets":
            [{"name": "", "servers": [{"address": "http://www.example.com"}]}, {"name": "B", "servers": []}]})";
        const Result<SettingsToImport> settings = settingsToImport(QJsonDocument::fromJson(text).object());
        QVERIFY(!settings);
        const QStringList found = pointers(settings.errors());
        for (const QString& pointer :
             {u"/optoins"_s, u"/serverSets/0/name"_s, u"/serverSets/0/servers/0/address"_s, u"/serverSets/1/servers"_s})
            QVERIFY2(found.contains(pointer), qPrintable(found.join(u' ')));
    }

    void anExportIsReadAndChangesNothing() {
        const Configuration configuration = filledConfiguration();
        QCOMPARE(configuration.serverSets.size(), 1);
        QJsonObject json = toJson(configuration, Secrets::Mask);
        json.insert(u"schemaVersion"_s, 1);
        const Result<SettingsToImport> settings = settingsToImport(json);
        QVERIFY2(settings, qPrintable(settings.message()));
        for (const ImportMode mode : {ImportMode::Merge, ImportMode::Replace}) {
            const Result<ImportedSettings> imported = importedInto(configuration, *settings, mode);
            QVERIFY(imported);
            QVERIFY(imported->configuration == configuration);
            QVERIFY(imported->warnings.isEmpty());
        }
    }

    void aCopyOfTheSettingsFileBringsItsSecrets() {
        const Configuration configuration = filledConfiguration();
        QJsonObject json = toJson(configuration, Secrets::Keep);
        json.insert(u"schemaVersion"_s, 1);
        json.insert(u"revision"_s, 12);
        const Result<ImportedSettings> imported = importedInto({}, *settingsToImport(json), ImportMode::Replace);
        QVERIFY(imported);
        QVERIFY(imported->warnings.isEmpty());
        QVERIFY(imported->configuration == configuration);
    }

    void masksWithNothingBehindThemAreEmptyAndSaid() {
        QJsonObject json = toJson(filledConfiguration(), Secrets::Mask);
        json.insert(u"schemaVersion"_s, 1);
        const Result<ImportedSettings> imported = importedInto({}, *settingsToImport(json), ImportMode::Replace);
        QVERIFY(imported);
        const QStringList found = pointers(imported->warnings);
        QVERIFY2(found.contains(u"/options/httpApi/password"_s), qPrintable(found.join(u' ')));
        QVERIFY(found.contains(u"/options/notification/email/smtp/password"_s));
        QVERIFY(imported->configuration.options.httpApi.password.isEmpty());
        QVERIFY(imported->configuration.options.httpApi.apiKeys.isEmpty()); // an empty hash would be anybody's key
        const QByteArray text = QJsonDocument(toJson(imported->configuration, Secrets::Keep)).toJson();
        QVERIFY(!text.contains("********"));
    }

    void mergeAddsAndChangesButRemovesNothing() {
        const Configuration before =
            stored({set(u"a"_s, u"Mail"_s, u"192.0.2.1"_s), set(u"b"_s, u"Shop"_s, u"192.0.2.2"_s)});
        SettingsToImport received =
            sets({set(u"b"_s, u"Shop"_s, u"192.0.2.9"_s), set(u"c"_s, u"New"_s, u"192.0.2.3"_s)});
        received.hasOptions = true;
        received.configuration.options.serverPolling.maxConcurrentPolls = 7;
        const Result<ImportedSettings> imported = importedInto(before, received, ImportMode::Merge);
        QVERIFY(imported);
        QCOMPARE(names(imported->configuration), (QStringList{u"Mail"_s, u"Shop"_s, u"New"_s}));
        QCOMPARE(imported->configuration.serverSets.at(1).servers.at(0).address, u"192.0.2.9"_s);
        QCOMPARE(imported->configuration.options, before.options);
    }

    void replaceMakesAllAsInTheFile() {
        const Configuration before =
            stored({set(u"a"_s, u"Mail"_s, u"192.0.2.1"_s), set(u"b"_s, u"Shop"_s, u"192.0.2.2"_s)});
        SettingsToImport received =
            sets({set(u"c"_s, u"New"_s, u"192.0.2.3"_s), set(u"b"_s, u"Shop"_s, u"192.0.2.2"_s)});
        const Result<ImportedSettings> imported = importedInto(before, received, ImportMode::Replace);
        QVERIFY(imported);
        QCOMPARE(names(imported->configuration), (QStringList{u"New"_s, u"Shop"_s}));
    }

    void whatTheFileDoesNotHaveStays() {
        Configuration before = stored({set(u"a"_s, u"Mail"_s, u"192.0.2.1"_s)});
        before.options.serverPolling.maxConcurrentPolls = 7;
        const Result<ImportedSettings> imported = importedInto(before, {}, ImportMode::Replace);
        QVERIFY(imported && imported->configuration == before);
    }

    void aSetOfTheSameNameKeepsItsIdAndThoseOfItsServers() {
        const Configuration before = stored({set(u"a"_s, u"Main Website"_s, u"192.0.2.1"_s)});
        ServerSet other = set(u"zzz"_s, u"main website"_s, u"192.0.2.1"_s);
        const Result<ImportedSettings> imported = importedInto(before, sets({other}), ImportMode::Merge);
        QVERIFY(imported);
        QCOMPARE(imported->configuration.serverSets.size(), 1);
        QCOMPARE(imported->configuration.serverSets.at(0).id, u"a"_s);
        QCOMPARE(imported->configuration.serverSets.at(0).servers.at(0).id, u"a-1"_s);
        QCOMPARE(imported->configuration.serverSets.at(0).name, u"main website"_s);
    }

    void theIdGoesBeforeTheName() {
        const Configuration before =
            stored({set(u"a"_s, u"One"_s, u"192.0.2.1"_s), set(u"b"_s, u"Two"_s, u"192.0.2.2"_s)});
        const Result<ImportedSettings> swapped =
            importedInto(before, sets({set(u"a"_s, u"Two"_s, u"192.0.2.1"_s), set(u"b"_s, u"One"_s, u"192.0.2.2"_s)}),
                         ImportMode::Merge);
        QVERIFY(swapped);
        QCOMPARE(names(swapped->configuration), (QStringList{u"Two"_s, u"One"_s}));
    }

    void twoSetsOfOneNameAreAMistakeInTheFile() {
        const Configuration before =
            stored({set(u"a"_s, u"One"_s, u"192.0.2.1"_s), set(u"b"_s, u"Two"_s, u"192.0.2.2"_s)});
        const Result<ImportedSettings> imported =
            importedInto(before, sets({set(u"c"_s, u"New"_s, u"192.0.2.3"_s), set(u"b"_s, u"one"_s, u"192.0.2.2"_s)}),
                         ImportMode::Merge);
        QVERIFY(!imported);
        QCOMPARE(pointers(imported.errors()), QStringList{u"/serverSets/1/name"_s});
    }

    void whatHasNoIdGetsOne() {
        ServerSet bare = set({}, u"New"_s, u"192.0.2.3"_s);
        bare.servers[0].id.clear();
        const Result<ImportedSettings> imported = importedInto({}, sets({bare}), ImportMode::Merge);
        QVERIFY(imported);
        QVERIFY(!imported->configuration.serverSets.at(0).id.isEmpty());
        QVERIFY(!imported->configuration.serverSets.at(0).servers.at(0).id.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConfigurationImportTest)
#include "ConfigurationImportTest.moc"
