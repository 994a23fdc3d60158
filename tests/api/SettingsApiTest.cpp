// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"
#include "support/FakeDnsServer.h"

#include <QJsonDocument>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class SettingsApiTest : public QObject {
    Q_OBJECT

    static QJsonObject body(const QJsonObject& settings, const QString& mode, bool dryRun) {
        return {{u"settings"_s, settings}, {u"mode"_s, mode}, {u"dryRun"_s, dryRun}};
    }
    static qsizetype revisions(ApiFixture& api) { return api.get("/revisions").json().toArray().size(); }

  private Q_SLOTS:
    void anExportImportedAnewChangesNothing() {
        ApiFixture api;
        api.createSet(u"Main website"_s);
        api.setPassword(u"correct horse"_s);
        const HeaderList key{{"Authorization", basic("admin", "correct horse")}};
        const ApiResponse exported = api.get("/settings", key);
        QCOMPARE(exported.status, 200);
        QVERIFY(exported.header("Content-Disposition").contains("standby.config.json"));
        QCOMPARE(exported.json()["schemaVersion"_L1].toInt(), 1);
        QVERIFY(!exported.bytes().contains("pbkdf2"));
        for (const QString& mode : {u"merge"_s, u"replace"_s}) {
            const ApiResponse imported =
                api.post("/settings/import", body(exported.json().toObject(), mode, false), key);
            QCOMPARE(imported.status, 200);
            QCOMPARE(imported.json()["changes"_L1].toArray().size(), 0);
            QCOMPARE(imported.json()["unchanged"_L1].toInt(), 1);
            QVERIFY(imported.json()["revision"_L1].isNull());
        }
        QCOMPARE(api.get("/options", key).status, 200); // the password is what it was
    }

    void aDryRunTellsWhatTheImportThenDoes() {
        ApiFixture api;
        api.createSet(u"Mail"_s);
        const QByteArray shop = api.createSet(u"Shop"_s);
        QJsonObject settings = api.get("/settings").json().toObject();
        QJsonArray sets = settings.value("serverSets"_L1).toArray();
        QJsonObject changed = sets.at(1).toObject();
        changed.insert(u"notes"_s, u"new"_s);
        settings.insert(
            u"serverSets"_s,
            QJsonArray{changed, QJsonObject{{u"name"_s, u"New"_s},
                                            {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"192.0.2.3"_s}}}}}});
        const qsizetype before = revisions(api);
        const ApiResponse tried = api.post("/settings/import", body(settings, u"replace"_s, true));
        QCOMPARE(tried.status, 200);
        QCOMPARE(revisions(api), before);
        QCOMPARE(api.engine->configuration().serverSets.size(), 2);
        QStringList kinds;
        for (const QJsonValue& change : tried.json()["changes"_L1].toArray())
            kinds << change["change"_L1].toString() + u' ' + change["name"_L1].toString();
        QCOMPARE(kinds, (QStringList{u"removed Mail"_s, u"changed Shop"_s, u"added New"_s}));

        const ApiResponse done = api.post("/settings/import", body(settings, u"replace"_s, false));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()["changes"_L1].toArray().size(), 3);
        QCOMPARE(revisions(api), before + 1);
        QCOMPARE(api.engine->configuration().serverSets.size(), 2);
        QCOMPARE(api.engine->serverSet(QString::fromUtf8(shop))->notes, u"new"_s);
        // One step, which is taken back as one.
        const QByteArray number = QByteArray::number(done.json()["revision"_L1].toInt());
        QCOMPARE(api.post("/revisions/" + number + "/undo").status, 200);
        QCOMPARE(api.engine->serverSet(QString::fromUtf8(shop))->notes, QString());
        QCOMPARE(api.engine->configuration().serverSets.size(), 2);
    }

    void whatDnsWouldSayOtherwiseIsToldBefore() {
        ApiFixture api;
        const auto set = [](const QString& address) {
            return QJsonObject{{u"name"_s, u"Shop"_s},
                               {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, address}}}},
                               {u"dnsData"_s, QJsonObject{{u"hostNames"_s, QJsonArray{u"shop.example.com"_s}}}}};
        };
        QCOMPARE(api.post("/serversets", set(u"192.0.2.1"_s)).status, 201);
        const QJsonObject file{{u"schemaVersion"_s, 1}, {u"serverSets"_s, QJsonArray{set(u"192.0.2.2"_s)}}};
        // Nobody asks Standby yet.
        QCOMPARE(api.post("/settings/import", body(file, u"merge"_s, true)).json()["dns"_L1].toArray(), QJsonArray());
        const QJsonObject serving{{u"enabled"_s, true}, {u"port"_s, freeDnsPort()}};
        QCOMPARE(api.patch("/options", {{u"dnsServing"_s, serving}}).status, 200);
        const QJsonValue effect = api.post("/settings/import", body(file, u"merge"_s, true)).json()["dns"_L1][0];
        QCOMPARE(effect["hostName"_L1].toString(), u"shop.example.com"_s);
        QCOMPARE(effect["before"_L1].toArray(), QJsonArray{u"192.0.2.1"_s});
        QCOMPARE(effect["after"_L1].toArray(), QJsonArray{u"192.0.2.2"_s});
    }

    void badSettingsAreRefusedAndNothingChanges_data() {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << QByteArray(R"({"schemaVersion": 2})") << u"newer version"_s;
        QTest::newRow("other") << QByteArray(R"({"monitors": []})") << u"another program"_s;
        QTest::newRow("mistakes") << QByteArray(R"({"schemaVersion": 1, "serverSets": [{"name": 5}]})") << u""_s;
        QTest::newRow("a list") << QByteArray("[]") << u""_s;
    }
    void badSettingsAreRefusedAndNothingChanges() {
        QFETCH(QByteArray, settings);
        QFETCH(QString, words);
        ApiFixture api;
        api.createSet(u"Mail"_s);
        const ApiResponse refused = api.ask(
            ApiFixture::request("POST", "/settings/import", "{\"mode\": \"replace\", \"settings\": " + settings + '}'));
        QVERIFY(isProblemReport(refused, 422));
        QVERIFY2(refused.json()["detail"_L1].toString().contains(words), refused.bytes().constData());
        if (words.isEmpty())
            QVERIFY(!pointersOf(refused).isEmpty() && pointersOf(refused).constFirst().startsWith(u"/settings"));
        QCOMPARE(api.engine->configuration().serverSets.size(), 1);
    }

    void whatTheBodyHasWrongIsSaidWithPointers() {
        ApiFixture api;
        const ApiResponse refused =
            api.post("/settings/import", {{u"mode"_s, u"add"_s}, {u"dryRun"_s, 1}, {u"dryrun"_s, true}});
        QVERIFY(isProblemReport(refused, 422));
        QCOMPARE(pointersOf(refused), (QStringList{u"/dryrun"_s, u"/mode"_s, u"/dryRun"_s, u"/settings"_s}));
    }

    void missingSecretsAreWarnings() {
        ApiFixture api;
        api.setPassword(u"correct horse"_s);
        const QJsonObject settings =
            api.get("/settings", {{"Authorization", basic("admin", "correct horse")}}).json().toObject();
        ApiFixture other;
        const ApiResponse tried = other.post("/settings/import", body(settings, u"replace"_s, true));
        QCOMPARE(tried.status, 200);
        QCOMPARE(tried.json()["warnings"_L1][0]["pointer"_L1].toString(), u"/settings/options/httpApi/password"_s);
    }

    void aPlainPasswordInAFileIsHashed() {
        ApiFixture api;
        const QJsonObject options{{u"httpApi"_s, QJsonObject{{u"password"_s, u"correct horse"_s}}}};
        const QJsonObject settings{{u"schemaVersion"_s, 1}, {u"options"_s, options}};
        QCOMPARE(api.post("/settings/import", body(settings, u"replace"_s, false)).status, 200);
        QVERIFY(api.engine->configuration().options.httpApi.password.startsWith(u"pbkdf2"));
        QCOMPARE(api.get("/options").status, 401);
        QCOMPARE(api.get("/options", {{"Authorization", basic("admin", "correct horse")}}).status, 200);
    }

    void theDemonstrationIsNeitherExportedNorRemoved() {
        ApiFixture api;
        QCOMPARE(api.post("/demonstration").status, 201);
        const QJsonObject settings = api.get("/settings").json().toObject();
        QCOMPARE(settings.value("serverSets"_L1).toArray().size(), 0);
        const QJsonObject file{
            {u"schemaVersion"_s, 1},
            {u"serverSets"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"New"_s},
                                    {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"192.0.2.3"_s}}}}}}}};
        const ApiResponse imported = api.post("/settings/import", body(file, u"replace"_s, false));
        QCOMPARE(imported.status, 200);
        QCOMPARE(imported.json()["changes"_L1].toArray().size(), 1);
        QVERIFY(api.get("/demonstration").json()["running"_L1].toBool());
        QCOMPARE(api.engine->configuration().serverSets.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SettingsApiTest)
#include "SettingsApiTest.moc"
