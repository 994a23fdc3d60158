// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstSteps.h"
#include "dialogs/SettingsTransfer.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class FirstStepsTest : public QObject {
    Q_OBJECT

    static SettingsTransfer& transfer(const WindowWithFakes& with) {
        return with.window().findChild<FirstSteps*>()->transfer();
    }
    static QString banner(const WindowWithFakes& with) {
        for (const Banner* one : with.window().findChildren<Banner*>()) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    }
    static QString file(const WindowWithFakes& with, const QByteArray& text, const QString& name = u"file.json"_s) {
        QFile file(with.folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    static ApiResponse outcome(const QJsonArray& changes, const QJsonValue& revision = {}) {
        ApiResponse response;
        response.contentType = "application/json";
        response.body = QJsonValue(QJsonObject{
            {u"changes"_s, changes}, {u"unchanged"_s, 3}, {u"warnings"_s, QJsonArray()}, {u"revision"_s, revision}});
        return response;
    }
    static QJsonArray oneOfEach() {
        const auto change = [](const QString& name, const QString& kind) {
            return QJsonObject{{u"what"_s, u"serverSet"_s},
                               {u"id"_s, name},
                               {u"name"_s, name},
                               {u"change"_s, kind},
                               {u"fields"_s, QJsonArray{QJsonObject{{u"pointer"_s, u"/servers/0/address"_s},
                                                                    {u"entry"_s, u"HQ"_s},
                                                                    {u"before"_s, u"192.0.2.1"_s},
                                                                    {u"after"_s, u"192.0.2.2"_s}}}}};
        };
        return {change(u"Mail"_s, u"removed"_s), change(u"Shop"_s, u"changed"_s), change(u"New"_s, u"added"_s)};
    }

  private Q_SLOTS:
    void aWindowWithoutSetsOffersThreeWaysOn() {
        WindowWithFakes with;
        with.open();
        for (const char* name : {"emptyStateNew", "emptyStateDemonstration", "emptyStateImport"}) {
            QTRY_VERIFY2(with.find<QAbstractButton>(name)->isVisible(), name);
            QVERIFY2(with.find<QAbstractButton>(name)->isEnabled(), name);
            QVERIFY2(!with.find<QAbstractButton>(name)->accessibleDescription().isEmpty(), name);
        }
        with.find<QAbstractButton>("emptyStateNew")->click();
        QCOMPARE(with.asked, QStringList{u"new"_s});
        with.find<QAbstractButton>("emptyStateDemonstration")->click();
        QTRY_COMPARE(with.link.count(u"POST /demonstration"_s), 1);
        QTRY_VERIFY(!with.find<QAbstractButton>("emptyStateNew")->isVisible());
    }

    void aWrongFileIsSaidBeforeAnythingIsAsked_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04") << u"ZIP"_s;
        QTest::newRow("image") << QByteArray("\x89PNG\r\n") << u"image"_s;
        QTest::newRow("table") << QByteArray("a,b\n1,2\n") << u"CSV"_s;
        QTest::newRow("damaged") << QByteArray("{\"schemaVersion\": 1, ") << u"damaged"_s;
        QTest::newRow("newer") << QByteArray("{\"schemaVersion\": 2}") << u"newer version"_s;
        QTest::newRow("other JSON") << QByteArray("{\"monitors\": []}") << u"another program"_s;
    }
    void aWrongFileIsSaidBeforeAnythingIsAsked() {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        WindowWithFakes with;
        with.open();
        transfer(with).importFile(file(with, text));
        QTRY_VERIFY2(banner(with).contains(words), qPrintable(banner(with)));
        QVERIFY(banner(with).contains(u"file.json"));
        QCOMPARE(with.link.count(u"POST /settings/import"_s), 0);
        // What was said of it is gone with the next file.
        transfer(with).importFile(file(with, "{\"schemaVersion\": 1}"));
        QCOMPARE(banner(with), QString());
    }

    void aHugeFileIsNotRead() {
        WindowWithFakes with;
        with.open();
        QFile huge(with.folder.filePath(u"huge.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024));
        transfer(with).importFile(huge.fileName());
        QTRY_VERIFY2(banner(with).contains(u"too large"), qPrintable(banner(with)));
        transfer(with).importFile(with.folder.filePath(u"missing.json"_s));
        QTRY_VERIFY2(banner(with).contains(u"cannot be read"), qPrintable(banner(with)));
        transfer(with).importFile(with.folder.path());
        QTRY_VERIFY2(banner(with).contains(u"folder"), qPrintable(banner(with)));
    }

    void mistakesInTheFileAreShownWhereTheyAre() {
        WindowWithFakes with;
        with.open();
        with.link.refuse("POST", "/settings/import", 422, u"The settings were not imported."_s,
                         {QJsonObject{{u"pointer"_s, u"/settings/serverSets/0/servers/1/address"_s},
                                      {u"detail"_s, u"\"300.1.2.3\" is not an IP address."_s}}});
        transfer(with).importFile(file(with, R"({"schemaVersion": 1, "serverSets": [{"name": "Mail", "servers":
                          [{"address": "192.0.2.1"}, {"displayName": "mx2", "address": "300.1.2.3"}]}]})"));
        QTRY_VERIFY(with.find<QDialog>("importDialog"));
        auto* dialog = with.find<QDialog>("importDialog");
        QTRY_VERIFY(dialog->findChild<Banner*>()->text().contains(u"until this is mended"));
        QVERIFY(!dialog->findChild<QPushButton*>(u"importNow"_s)->isEnabled());
        auto* tree = dialog->findChild<QTreeWidget*>(u"importPreview"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"Server set \"Mail\" › Servers › mx2 › IP address"_s);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"\"300.1.2.3\" is not an IP address."_s);
    }

    void whatDnsWouldSayIsShownBeforeTheImport() {
        WindowWithFakes with;
        with.open();
        QJsonObject answer = outcome(oneOfEach()).json().toObject();
        answer.insert(u"dns"_s, QJsonArray{QJsonObject{{u"hostName"_s, u"www.example.com"_s},
                                                       {u"before"_s, QJsonArray{u"192.0.2.1"_s}},
                                                       {u"after"_s, QJsonArray{u"192.0.2.2"_s}}}});
        with.link.answerWith("POST", "/settings/import", {200, "application/json", QJsonValue(answer), {}});
        transfer(with).importFile(file(with, "{\"schemaVersion\": 1}"));
        QTRY_VERIFY(with.find<QDialog>("importDialog"));
        auto* dialog = with.find<QDialog>("importDialog");
        auto* import = dialog->findChild<QPushButton*>(u"importNow"_s);
        QTRY_VERIFY2(import->text().contains(u"change DNS"), qPrintable(import->text()));
        const auto* first = dialog->findChild<QTreeWidget*>(u"importPreview"_s)->topLevelItem(0);
        QVERIFY2(first->text(0).contains(u"what DNS says"), qPrintable(first->text(0)));
        QCOMPARE(first->child(0)->text(0), u"www.example.com: 192.0.2.1 → 192.0.2.2"_s);
    }

    void thePreviewShowsEachFieldAndTheButtonTheNumber() {
        WindowWithFakes with;
        with.open();
        with.link.answerWith("POST", "/settings/import", outcome(oneOfEach()));
        transfer(with).importFile(file(with, "{\"schemaVersion\": 1}"));
        QTRY_VERIFY(with.find<QDialog>("importDialog"));
        auto* dialog = with.find<QDialog>("importDialog");
        auto* import = dialog->findChild<QPushButton*>(u"importNow"_s);
        QTRY_VERIFY(import->isEnabled());
        QVERIFY2(import->text().contains(u'3'), qPrintable(import->text()));
        auto* tree = dialog->findChild<QTreeWidget*>(u"importPreview"_s);
        QCOMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(1)->text(0), u"Server set \"Shop\""_s);
        QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), u"Servers › HQ › IP address"_s);
        QCOMPARE(tree->topLevelItem(1)->child(0)->text(1), u"192.0.2.1"_s);
        QCOMPARE(tree->topLevelItem(1)->child(0)->text(2), u"192.0.2.2"_s);
        QVERIFY(with.link.lastBody("POST", "/settings/import")["dryRun"_L1].toBool());
        QCOMPARE(with.link.lastBody("POST", "/settings/import")["mode"_L1].toString(), u"merge"_s);

        dialog->findChild<QRadioButton*>(u"importReplace"_s)->click();
        QTRY_COMPARE(with.link.lastBody("POST", "/settings/import")["mode"_L1].toString(), u"replace"_s);
        QTRY_VERIFY(import->isEnabled());
        with.link.answerWith("POST", "/settings/import", outcome(oneOfEach(), 8));
        import->click();
        QTRY_VERIFY(!with.find<QDialog>("importDialog"));
        QVERIFY(!with.link.lastBody("POST", "/settings/import")["dryRun"_L1].toBool());
        QTRY_VERIFY2(banner(with).contains(u"Imported"), qPrintable(banner(with)));
    }

    void nothingToChangeIsSaidAndNotDone() {
        WindowWithFakes with;
        with.open();
        with.link.answerWith("POST", "/settings/import", outcome({}));
        transfer(with).importFile(file(with, "{\"schemaVersion\": 1}"));
        QTRY_VERIFY(with.find<QDialog>("importDialog"));
        auto* dialog = with.find<QDialog>("importDialog");
        QTRY_VERIFY(dialog->findChild<QLabel*>(u"importSummary"_s)->text().contains(u"Nothing would change"));
        QVERIFY(!dialog->findChild<QPushButton*>(u"importNow"_s)->isEnabled());
    }

    void toAnEngineElsewhereOnlyWhatFitsIsSent() {
        WindowWithFakes with;
        with.link.setWhere(u"standby.example.com"_s);
        with.open();
        transfer(with).importFile(
            file(with, "{\"schemaVersion\": 1, \"x\": \"" + QByteArray(1024 * 1024, 'x') + "\"}"));
        QTRY_VERIFY2(banner(with).contains(u"1 MiB"), qPrintable(banner(with)));
        QCOMPARE(with.link.count(u"POST /settings/import"_s), 0);
    }

    void anExportIsForItsOwnerAlone() {
        WindowWithFakes with;
        with.open();
        ApiResponse settings;
        settings.contentType = "application/json";
        settings.body = QJsonValue(QJsonObject{{u"schemaVersion"_s, 1}});
        with.link.answerWith("GET", "/settings", settings);
        const QString path = with.folder.filePath(u"out.json"_s);
        transfer(with).exportTo(path);
        QTRY_VERIFY2(banner(with).contains(u"masked"), qPrintable(banner(with)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"schemaVersion\": 1"));
#ifdef Q_OS_UNIX
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
        transfer(with).exportTo(with.folder.filePath(u"nowhere/out.json"_s));
        QTRY_VERIFY2(banner(with).contains(u"cannot be written"), qPrintable(banner(with)));
    }
};

QTEST_MAIN(FirstStepsTest)
#include "FirstStepsTest.moc"
