// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace standby;
using namespace Qt::StringLiterals;

class NotificationSectionsTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QJsonObject parsed(QByteArray json) { return QJsonDocument::fromJson(json.replace('\'', '"')).object(); }
    static QJsonObject mailTo(const QString& id, const QString& to) {
        QJsonObject rule =
            parsed("{'events':['serverFailed','serverRecovered'],'gather':true,'notes':'','method':{'type':'email',"
                   "'from':null,'subject':null,'body':null,'smtp':null}}");
        QJsonObject method = rule.value("method"_L1).toObject();
        method.insert("to"_L1, to);
        rule.insert("id"_L1, id);
        rule.insert("method"_L1, method);
        return rule;
    }
    static void store(F& with, const QString& set, const QJsonObject& notification) {
        QJsonObject config = with.link.config(set);
        config.insert("notification"_L1, notification);
        with.link.put(u"/serversets/%1/config"_s.arg(set), config, {}, &with.link, {});
        QTest::qWait(1);
    }
    static QString setWith(F& with, const QJsonArray& methods, bool useDefaults = true) {
        const QString set = with.link.addSet(u"Main website"_s);
        store(with, set, QJsonObject{{u"useDefaults"_s, useDefaults}, {u"methods"_s, methods}});
        return set;
    }
    static QDialog* openedSet(F& with, const QString& set) {
        with.dialogs->notification(set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLabel>(dialog, "defaultNotifications")->text().isEmpty(); });
        return dialog;
    }
    static QDialog* openedOptions(F& with) {
        with.dialogs->notification({});
        auto* dialog = with.shown("optionsDialog");
        (void)QTest::qWaitFor([&] { return F::in<QAbstractButton>(dialog, "ok")->isEnabled(); });
        return dialog;
    }
    static QDialog* openedEmail(F& with, QDialog* options) {
        F::click(options, "notification.email");
        return with.shown("emailDefaultsDialog");
    }
    static bool isGone(F& with, const char* name) {
        return QTest::qWaitFor([&] { return !with.window.findChild<QDialog*>(QString::fromLatin1(name)); });
    }
    static QString currentSection(const QDialog* dialog) {
        return F::in<QListWidget>(dialog, "sections")->currentItem()->text();
    }
    static QString words(const QDialog* dialog, const char* label) { return F::in<QLabel>(dialog, label)->text(); }
    static QJsonObject notificationOf(const F& with) { return with.link.options().value("notification"_L1).toObject(); }
    static QJsonObject emailDefaults() {
        return parsed("{'from':'standby@example.com','subject':'$SummaryTitle$','body':'$SummaryBody$','smtp':{"
                      "'host':'mail.example.com','port':587,'security':'startTls','user':'me','password':'********',"
                      "'verifyCertificate':true}}");
    }

  private Q_SLOTS:
    void methodsOfASetAreListedMovedAndRemoved() {
        F with;
        const QString set = setWith(with, {mailTo(u"n1"_s, u"a@example.com"_s), mailTo(u"n2"_s, u"b@example.com"_s),
                                           mailTo(u"n3"_s, u"c@example.com"_s)});
        QPointer<QDialog> dialog = openedSet(with, set);
        QCOMPARE(currentSection(dialog), u"Notification"_s);
        auto* table = F::in<QTableWidget>(dialog, "notification.methods");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"E-mail to a@example.com"_s);
        QCOMPARE(table->item(0, 1)->text(), u"server failed, server recovered"_s);
        table->setCurrentCell(2, 0);
        F::click(dialog, "moveNotificationUp");
        table->setCurrentCell(0, 0);
        F::click(dialog, "removeNotification");
        F::in<QCheckBox>(dialog, "notification.useDefaults")->setChecked(false);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("notification"_L1).toObject(),
                 (QJsonObject{{u"useDefaults"_s, false},
                              {u"methods"_s,
                               QJsonArray{mailTo(u"n3"_s, u"c@example.com"_s), mailTo(u"n2"_s, u"b@example.com"_s)}}}));
    }

    void nobodyToldIsSaidAtOnce() {
        F with;
        auto* dialog = openedSet(with, setWith(with, {}));
        auto* nobody = F::in<QLabel>(dialog, "nobodyTold");
        QVERIFY(words(dialog, "defaultNotifications").contains("none now"_L1));
        QVERIFY(nobody->isVisible());
        // Somebody adds a default method meanwhile.
        with.link.setOption(u"notification"_s, u"defaultMethods"_s,
                            QJsonArray{mailTo(u"n1"_s, u"admin@example.com"_s)});
        QTRY_COMPARE(words(dialog, "defaultNotifications"), u"Now: E-mail to admin@example.com."_s);
        QVERIFY(!nobody->isVisible());
        F::in<QCheckBox>(dialog, "notification.useDefaults")->setChecked(false);
        QVERIFY(nobody->isVisible());
        F::click(dialog, "addNotification");
        auto* method = with.shown("notificationDialog");
        F::choose(method, "method.type", u"systemLog"_s);
        F::click(method, "ok");
        QVERIFY(!nobody->isVisible());
    }

    void theDefaultMethodsAreOneClickAway() {
        F with;
        auto* dialog = openedSet(with, setWith(with, {}));
        F::click(dialog, "notificationOptions");
        auto* options = with.shown("optionsDialog");
        QVERIFY(options);
        QCOMPARE(currentSection(options), u"Notification"_s);
    }

    void whatTheEngineRefusesOfAMethodNamesIt() {
        F with;
        const QString set = setWith(with, {mailTo(u"n1"_s, u"a@example.com"_s), mailTo(u"n2"_s, u"b@example.com"_s)});
        auto* dialog = openedSet(with, set);
        with.link.refuse("PUT", "/serversets/" + set.toLatin1() + "/config", 422, u"The server set was not saved."_s,
                         {QJsonObject{{u"pointer"_s, u"/notification/methods/1/method/smtp/password"_s},
                                      {u"detail"_s, u"Give the secret itself."_s}}});
        F::click(dialog, "ok");
        QTRY_COMPARE(F::mistake(dialog, u"notification.methods"_s),
                     u"E-mail to b@example.com: Give the secret itself."_s);
        QVERIFY(F::isMarked(dialog, 4));
    }

    void aMethodThatOthersRemovedStaysRemoved() {
        F with;
        const QString set = setWith(with, {mailTo(u"n1"_s, u"a@example.com"_s)});
        QPointer<QDialog> dialog = openedSet(with, set);
        F::type(dialog, "name", u"Mine"_s);
        store(with, set, QJsonObject{{u"useDefaults"_s, true}, {u"methods"_s, QJsonArray()}});
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Mine"_s);
        QCOMPARE(with.link.config(set).value("notification"_L1)["methods"_L1].toArray(), QJsonArray());
    }

    void optionsAreSavedInTheUnitsThatPeopleChose() {
        F with;
        QPointer<QDialog> dialog = openedOptions(with);
        const auto number = [&](const char* name) { return F::in<QDoubleSpinBox>(dialog, name); };
        const auto unit = [&](const char* name) { return F::in<QComboBox>(dialog, name); };
        QCOMPARE(number("notification.gatherSeconds")->text(), u"5"_s);
        QCOMPARE(unit("notification.gatherSeconds.unit")->currentText(), u"seconds"_s);
        QCOMPARE(number("notification.reminderSeconds")->text(), u"never"_s);
        QCOMPARE(number("notification.retryForSeconds")->text(), u"24"_s);
        QCOMPARE(unit("notification.retryForSeconds.unit")->currentText(), u"hours"_s);
        number("notification.gatherSeconds")->setValue(0.5);
        number("notification.reminderSeconds")->setValue(4);
        unit("notification.reminderSeconds.unit")->setCurrentText(u"hours"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(notificationOf(with).value("gatherSeconds"_L1).toDouble(), 0.5);
        QCOMPARE(notificationOf(with).value("reminderSeconds"_L1).toDouble(), 14'400.0);
        QCOMPARE(notificationOf(with).value("retryForSeconds"_L1).toDouble(), 86'400.0);
    }

    void timesThatFitNoUnitStayExact() {
        F with;
        with.link.setOption(u"notification"_s, u"reminderSeconds"_s, 3661.5);
        QPointer<QDialog> dialog = openedOptions(with);
        QCOMPARE(F::in<QComboBox>(dialog, "notification.reminderSeconds.unit")->currentText(), u"seconds"_s);
        F::choose(dialog, "ui.theme", u"dark"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(notificationOf(with).value("reminderSeconds"_L1).toDouble(), 3661.5);
    }

    void remindersTooCloseTogetherAreSaidBesideThem() {
        F with;
        auto* dialog = openedOptions(with);
        F::in<QComboBox>(dialog, "notification.reminderSeconds.unit")->setCurrentText(u"seconds"_s);
        F::in<QDoubleSpinBox>(dialog, "notification.reminderSeconds")->setValue(30);
        QVERIFY(F::mistake(dialog, u"notification.reminderSeconds"_s).contains("at least 60 s apart"_L1));
        F::click(dialog, "ok");
        QVERIFY(F::isMarked(dialog, 2));
        QCOMPARE(with.link.count(u"PUT /options"_s), 0);
    }

    void aDefaultMethodIsTestedWithTheEmailDefaultsOfTheDialog() {
        F with;
        with.link.setOption(u"notification"_s, u"email"_s, emailDefaults());
        QPointer<QDialog> dialog = openedOptions(with);
        auto* email = openedEmail(with, dialog);
        F::type(email, "smtp.host", u"other.example.com"_s);
        F::click(email, "ok");
        QVERIFY(isGone(with, "emailDefaultsDialog"));
        QVERIFY(words(dialog, "emailDefaults").contains("other.example.com"_L1));
        F::click(dialog, "addNotification");
        auto* method = with.shown("notificationDialog");
        F::type(method, "method.to", u"admin@example.com"_s);
        F::click(method, "testNotification");
        QTRY_COMPARE(with.link.count(u"POST /test/notification"_s), 1);
        const QJsonObject body = with.link.lastBody("POST", "/test/notification").toObject();
        QVERIFY(!body.contains("serverSetId"_L1));
        QJsonObject expected = emailDefaults();
        QJsonObject smtp = expected.value("smtp"_L1).toObject();
        smtp.insert("host"_L1, u"other.example.com"_s);
        expected.insert("smtp"_L1, smtp);
        QCOMPARE(body.value("email"_L1).toObject(), expected); // the password still masked
        F::click(method, "ok");
        QVERIFY(isGone(with, "notificationDialog"));
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(notificationOf(with).value("email"_L1).toObject(), expected);
        QCOMPARE(notificationOf(with).value("defaultMethods"_L1).toArray().size(), 1);
    }

    void emailDefaultsAreSavedAsTyped() {
        F with;
        QPointer<QDialog> dialog = openedOptions(with);
        QVERIFY(words(dialog, "emailDefaults").contains("No mail server is set"_L1));
        auto* email = openedEmail(with, dialog);
        F::type(email, "smtp.host", u"mail.example.com"_s);
        QCOMPARE(F::in<QSpinBox>(email, "smtp.port")->value(), 587); // encrypted, unless somebody chooses otherwise
        F::choose(email, "smtp.security", u"tls"_s);
        QCOMPARE(F::in<QSpinBox>(email, "smtp.port")->value(), 465);
        F::type(email, "smtp.user", u"me"_s);
        F::type(email, "smtp.password", u"secret"_s);
        F::in<QCheckBox>(email, "smtp.verifyCertificate")->setChecked(false);
        F::type(email, "from", u"standby@example.com"_s);
        F::type(email, "subject", u"Alarm: $SummaryTitle$"_s);
        F::in<QPlainTextEdit>(email, "body")->setPlainText(u"$SummaryBody$\n-- \nStandby"_s);
        F::click(email, "ok");
        QVERIFY(isGone(with, "emailDefaultsDialog"));
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(notificationOf(with).value("email"_L1).toObject(),
                 parsed("{'from':'standby@example.com','subject':'Alarm: $SummaryTitle$',"
                        "'body':'$SummaryBody$\\n-- \\nStandby','smtp':{'host':'mail.example.com','port':465,"
                        "'security':'tls','user':'me','password':'secret','verifyCertificate':false}}"));
    }

    void emailDefaultsThatWereRefusedAreSaid() {
        F with;
        auto* dialog = openedOptions(with);
        with.link.refuse("PUT", "/options", 422, u"The options were not saved."_s,
                         {QJsonObject{{u"pointer"_s, u"/notification/email/smtp/password"_s},
                                      {u"detail"_s, u"No secret is stored here."_s}}});
        F::in<QDoubleSpinBox>(dialog, "notification.gatherSeconds")->setValue(6);
        F::click(dialog, "ok");
        QTRY_COMPARE(F::mistake(dialog, u"notification.email"_s), u"No secret is stored here."_s);
        QVERIFY(F::isMarked(dialog, 2));
    }

    void aTestMailGoesToWhomeverIsGiven() {
        F with;
        with.link.setOption(u"notification"_s, u"email"_s, emailDefaults());
        with.link.setOption(u"notification"_s, u"defaultMethods"_s,
                            QJsonArray{mailTo(u"n1"_s, u"admin@example.com"_s)});
        ApiResponse response;
        response.body = QJsonValue(parsed("{'succeeded':false,'response':'535 5.7.8 Authentication failed',"
                                          "'error':'The mail server refused the login.','durationMs':900}"));
        with.link.answerWith("POST", "/test/notification", response);
        auto* email = openedEmail(with, openedOptions(with));
        QCOMPARE(F::in<QLineEdit>(email, "testTo")->text(), u"admin@example.com"_s);
        F::type(email, "testTo", QString());
        F::click(email, "testNotification");
        QVERIFY(F::mistake(email, u"testTo"_s).contains("Give the address"_L1));
        F::type(email, "testTo", u"me"_s);
        F::click(email, "testNotification");
        QVERIFY(F::mistake(email, u"testTo"_s).contains("not an e-mail address"_L1));
        QCOMPARE(with.link.count(u"POST /test/notification"_s), 0);
        F::type(email, "testTo", u"me@example.com"_s);
        F::click(email, "testNotification");
        QTRY_COMPARE(words(email, "testWords"), u"Not delivered. The mail server refused the login.\nThe other side "
                                                u"said: 535 5.7.8 Authentication failed"_s);
        const QJsonObject body = with.link.lastBody("POST", "/test/notification").toObject();
        QCOMPARE(body.value("email"_L1).toObject(), emailDefaults());
        const QJsonObject method = body.value("notification"_L1).toObject().value("method"_L1).toObject();
        QCOMPARE(method,
                 parsed("{'type':'email','to':'me@example.com','from':null,'subject':null,'body':null,'smtp':null}"));
    }

    void aTestMailNeedsAMailServerAndASender() {
        F with;
        auto* email = openedEmail(with, openedOptions(with));
        F::type(email, "testTo", u"me@example.com"_s);
        F::click(email, "testNotification");
        QVERIFY(words(email, "testWords").contains("a mail server and a sender"_L1));
        QCOMPARE(with.link.count(u"POST /test/notification"_s), 0);
    }

    void mistakesInTheEmailDefaultsAreSaidBesideThem() {
        F with;
        auto* email = openedEmail(with, openedOptions(with));
        F::type(email, "from", u"Standby"_s);
        QVERIFY(F::mistake(email, u"from"_s).contains("not an e-mail address"_L1));
        F::type(email, "smtp.host", u"mail server"_s);
        QVERIFY(!F::mistake(email, u"smtp.host"_s).isEmpty());
        F::click(email, "ok");
        QVERIFY(email->isVisible());
    }
};

QTEST_MAIN(NotificationSectionsTest)
#include "NotificationSectionsTest.moc"
