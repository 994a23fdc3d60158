// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace standby;
using namespace Qt::StringLiterals;

class OptionsDialogTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QDialog* opened(F& with) {
        with.dialogs->options();
        auto* dialog = with.shown("optionsDialog");
        (void)QTest::qWaitFor([&] { return F::in<QAbstractButton>(dialog, "ok")->isEnabled(); });
        return dialog;
    }
    static QJsonObject section(const F& with, const QString& name) {
        return with.link.options().value(name).toObject();
    }

  private Q_SLOTS:
    void changesAreSavedAndSectionsThatAreNotShownStay() {
        F with;
        with.link.setOption(u"dnsServing"_s, u"contact"_s, u"hostmaster@example.com"_s);
        with.link.setOption(u"ui"_s, u"language"_s, u"de"_s);
        QPointer<QDialog> dialog = opened(with);
        F::choose(dialog, "ui.theme", u"dark"_s);
        F::in<QSpinBox>(dialog, "serverPolling.maxConcurrentPolls")->setValue(50);
        F::in<QPlainTextEdit>(dialog, "protection.sentinels")->setPlainText(u"192.0.2.1\n\n2001:db8::1\n"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"ui"_s).value("theme"_L1).toString(), u"dark"_s);
        QCOMPARE(section(with, u"serverPolling"_s).value("maxConcurrentPolls"_L1).toInt(), 50);
        QCOMPARE(section(with, u"protection"_s).value("sentinels"_L1).toArray(),
                 (QJsonArray{u"192.0.2.1"_s, u"2001:db8::1"_s}));
        QCOMPARE(section(with, u"dnsServing"_s).value("contact"_L1).toString(), u"hostmaster@example.com"_s);
        QCOMPARE(section(with, u"ui"_s).value("language"_L1).toString(), u"de"_s);
    }

    void wrongSentinelIsSaidAtOnce() {
        F with;
        auto* dialog = opened(with);
        F::in<QPlainTextEdit>(dialog, "protection.sentinels")->setPlainText(u"gateway"_s);
        QVERIFY(F::mistake(dialog, u"protection.sentinels"_s).contains("not an IP address"_L1));
        QVERIFY(F::isMarked(dialog, 1));
        F::click(dialog, "ok");
        QCOMPARE(F::in<QListWidget>(dialog, "sections")->currentRow(), 1);
        QCOMPARE(with.link.count(u"PUT /options"_s), 0);
    }

    void listeningForOthersNeedsAPassword() {
        F with;
        auto* dialog = opened(with);
        F::type(dialog, "httpApi.url", u"http://192.0.2.5:8100"_s);
        F::click(dialog, "ok");
        QVERIFY(F::mistake(dialog, u"httpApi.password"_s).contains("a password is needed"_L1));
        QVERIFY(dialog->isVisible());
    }

    void storedPasswordStaysUntilItIsChangedOrRemoved() {
        F with;
        with.link.setOption(u"httpApi"_s, u"password"_s, u"********"_s);
        QPointer<QDialog> dialog = opened(with);
        QCOMPARE(F::in<QLineEdit>(dialog, "httpApi.password")->text(), QString());
        F::in<QCheckBox>(dialog, "httpApi.logRequests")->setChecked(true);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"httpApi"_s).value("password"_L1).toString(), u"********"_s);

        dialog = opened(with);
        F::type(dialog, "httpApi.password", u"correct horse"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"httpApi"_s).value("password"_L1).toString(), u"correct horse"_s);

        dialog = opened(with);
        F::in<QCheckBox>(dialog, "httpApi.password.remove")->setChecked(true);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"httpApi"_s).value("password"_L1).toString(), QString());
    }

    void newKeyIsShownOnceAndCopied() {
        F with;
        QPointer<QDialog> dialog = opened(with);
        F::goTo(dialog, 6);
        F::type(dialog, "newKeyName", u"backup script"_s);
        F::choose(dialog, "newKeyRole", u"operate"_s);
        F::click(dialog, "createKey");
        const QJsonObject asked{{u"name"_s, u"backup script"_s}, {u"role"_s, u"operate"_s}};
        QJsonObject answer = with.link.options();
        QJsonObject api = answer.value("httpApi"_L1).toObject();
        QJsonObject made = asked;
        made.insert("id"_L1, u"key1"_s);
        made.insert("hash"_L1, u"********"_s);
        made.insert("key"_L1, u"sb_abcdefghijklmnop"_s);
        api.insert("apiKeys"_L1, QJsonArray{made});
        answer.insert("httpApi"_L1, api);
        ApiResponse response;
        response.body = QJsonValue(answer);
        with.link.answerWith("PUT", "/options", response);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        const QJsonObject sent = with.link.lastBody("PUT", "/options").toObject();
        QCOMPARE(sent.value("httpApi"_L1).toObject().value("apiKeys"_L1).toArray(), QJsonArray{asked});
        auto* notice = with.shown("apiNotice");
        QVERIFY(notice);
        QCOMPARE(F::in<QLineEdit>(notice, "newKey0")->text(), u"sb_abcdefghijklmnop"_s);
        F::click(notice, "newKey0.copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"sb_abcdefghijklmnop"_s);
    }

    void revokedKeyIsLeftOut() {
        F with;
        const QJsonObject one{
            {u"id"_s, u"k1"_s}, {u"name"_s, u"a"_s}, {u"role"_s, u"read"_s}, {u"hash"_s, u"********"_s}};
        const QJsonObject two{
            {u"id"_s, u"k2"_s}, {u"name"_s, u"b"_s}, {u"role"_s, u"admin"_s}, {u"hash"_s, u"********"_s}};
        with.link.setOption(u"httpApi"_s, u"apiKeys"_s, QJsonArray{one, two});
        QPointer<QDialog> dialog = opened(with);
        F::goTo(dialog, 6);
        F::in<QTableWidget>(dialog, "apiKeys")->setCurrentCell(0, 0);
        F::click(dialog, "revokeKey");
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"httpApi"_s).value("apiKeys"_L1).toArray(), QJsonArray{two});
    }

    void movedApiSaysWhereItIs() {
        F with;
        QPointer<QDialog> dialog = opened(with);
        F::goTo(dialog, 6);
        auto* moved = F::in<QLabel>(dialog, "apiMoved");
        QVERIFY(!moved->isVisible());
        F::type(dialog, "httpApi.url", u"http://127.0.0.1:9000"_s);
        QVERIFY(moved->isVisible() && moved->text().contains("http://127.0.0.1:9000"_L1));
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        auto* notice = with.shown("apiNotice");
        QVERIFY(notice);
        QCOMPARE(F::in<QLineEdit>(notice, "newUrl")->text(), u"http://127.0.0.1:9000"_s);
    }

    void logFilesAreSavedAsChosen() {
        F with;
        QPointer<QDialog> dialog = opened(with);
        F::goTo(dialog, 5);
        QVERIFY(!F::in<QLineEdit>(dialog, "logging.directory")->isEnabled());
        F::in<QCheckBox>(dialog, "logging.toDisk")->setChecked(true);
        QVERIFY(F::in<QLineEdit>(dialog, "logging.directory")->isEnabled());
        F::type(dialog, "logging.directory", u"/var/log/standby"_s);
        F::choose(dialog, "logging.rollover", u"month"_s);
        F::choose(dialog, "logging.timeZone", u"utc"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"logging"_s), (QJsonObject{{u"cachedLines"_s, 1000},
                                                           {u"toDisk"_s, true},
                                                           {u"directory"_s, u"/var/log/standby"_s},
                                                           {u"rollover"_s, u"month"_s},
                                                           {u"timeZone"_s, u"utc"_s}}));
    }

    void whatTheUserInterfaceDoesIsSavedAsChosen() {
        F with;
        QPointer<QDialog> dialog = opened(with);
        F::in<QCheckBox>(dialog, "ui.launchAtLogin")->setChecked(true);
        F::in<QCheckBox>(dialog, "ui.trayMessages")->setChecked(false);
        F::type(dialog, "ui.soundFile", u"/usr/share/sounds/bell.wav"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"ui"_s), (QJsonObject{{u"launchAtLogin"_s, true},
                                                      {u"trayMessages"_s, false},
                                                      {u"playSound"_s, true},
                                                      {u"soundFile"_s, u"/usr/share/sounds/bell.wav"_s},
                                                      {u"theme"_s, u"system"_s},
                                                      {u"language"_s, u"system"_s}}));
    }

    void theWindowOfAnEngineElsewhereStartsNothingAtLogin() {
        F with;
        with.link.setWhere(u"https://standby.example.com"_s);
        QVERIFY(!opened(with)->findChild<QCheckBox*>(u"ui.launchAtLogin"_s));
    }

    void aSoundThatCannotBePlayedIsSaidWhenItIsTried() {
        F with;
        auto* dialog = opened(with);
        auto* silent = F::in<QLabel>(dialog, "silentSound");
        F::type(dialog, "ui.soundFile", u"/nowhere/no.wav"_s);
        QVERIFY(!silent->isVisible());
        F::click(dialog, "trySound");
        QVERIFY(silent->isVisible());
        F::type(dialog, "ui.soundFile", QString());
        QVERIFY(!silent->isVisible());
        F::in<QCheckBox>(dialog, "ui.playSound")->setChecked(false);
        QVERIFY(!F::in<QAbstractButton>(dialog, "trySound")->isEnabled());
    }

    void changedByOthersAgainAndAgainKeepsWhatWasTyped() {
        F with;
        QPointer<QDialog> dialog = opened(with);
        F::choose(dialog, "ui.theme", u"dark"_s);
        with.link.refuse("PUT", "/options", 412, u"The options were changed in the meantime."_s);
        F::click(dialog, "ok");
        QTRY_VERIFY(F::banner(dialog).contains("The options were changed in the meantime"_L1));
        QCOMPARE(F::in<QComboBox>(dialog, "ui.theme")->currentData().toString(), u"dark"_s);
        with.link.stopRefusing();
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(section(with, u"ui"_s).value("theme"_L1).toString(), u"dark"_s);
    }

    void refusalIsShownBesideTheField() {
        F with;
        auto* dialog = opened(with);
        F::in<QCheckBox>(dialog, "httpApi.logRequests")->setChecked(true);
        with.link.refuse("PUT", "/options", 422, u"The options were not saved."_s,
                         {QJsonObject{{u"pointer"_s, u"/httpApi/certificateFile"_s},
                                      {u"detail"_s, u"This file cannot be read."_s}}});
        F::click(dialog, "ok");
        QTRY_COMPARE(F::mistake(dialog, u"httpApi.certificateFile"_s), u"This file cannot be read."_s);
        QCOMPARE(F::in<QListWidget>(dialog, "sections")->currentRow(), 6);
        QVERIFY(F::in<QCheckBox>(dialog, "httpApi.logRequests")->isChecked());
    }
};

QTEST_MAIN(OptionsDialogTest)
#include "OptionsDialogTest.moc"
