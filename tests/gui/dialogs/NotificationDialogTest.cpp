// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"
#include "dialogs/NotificationTest.h"

#include <QAccessible>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace standby;
using namespace Qt::StringLiterals;

class NotificationDialogTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    QString m_set;

    static QJsonObject parsed(QByteArray json) { return QJsonDocument::fromJson(json.replace('\'', '"')).object(); }
    static QJsonObject rule(const QByteArray& method) {
        QJsonObject rule = parsed("{'id':'n1','events':['serverFailed','dnsUpdateFailed'],'gather':true,'notes':''}");
        rule.insert("method"_L1, parsed(method));
        return rule;
    }
    /// The properties of a set with these methods, at the section Notification.
    QDialog* openedSet(F& with, const QJsonArray& methods = {}) {
        m_set = with.link.addSet(u"Main website"_s);
        QJsonObject config = with.link.config(m_set);
        config.insert("notification"_L1, QJsonObject{{u"useDefaults"_s, false}, {u"methods"_s, methods}});
        with.link.put(u"/serversets/%1/config"_s.arg(m_set), config, {}, &with.link, {});
        with.dialogs->notification(m_set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLabel>(dialog, "defaultNotifications")->text().isEmpty(); });
        return dialog;
    }
    static QDialog* opened(F& with, QDialog* set, const char* button = "addNotification") {
        F::click(set, button);
        return with.shown("notificationDialog");
    }
    static QWidget* editor(QDialog* dialog, const char* name, const QString& type) {
        F::choose(dialog, "method.type", type);
        return F::in<QWidget>(dialog, name);
    }
    static bool isGone(F& with) {
        return QTest::qWaitFor([&] { return !with.window.findChild<QDialog*>(u"notificationDialog"_s); });
    }
    /// Presses OK in both dialogs; the methods as they were sent.
    QJsonArray saved(F& with, QPointer<QDialog> set, QDialog* dialog) {
        F::click(dialog, "ok");
        if (!isGone(with))
            return {};
        F::click(set, "ok");
        if (!F::isClosed(set))
            return {};
        const QJsonObject sent = with.link.lastBody("PUT", "/serversets/" + m_set.toLatin1() + "/config").toObject();
        return sent.value("notification"_L1).toObject().value("methods"_L1).toArray();
    }
    static void answerTest(F& with, QByteArray json) {
        ApiResponse response;
        response.body = QJsonValue(parsed(std::move(json)));
        with.link.answerWith("POST", "/test/notification", response);
    }
    static QString testWords(const QDialog* dialog) { return F::in<QLabel>(dialog, "testWords")->text(); }
    static void useEmailDefaults(F& with) {
        with.link.setOption(
            u"notification"_s, u"email"_s,
            parsed("{'from':'standby@example.com','subject':'$SummaryTitle$','body':'$SummaryBody$','smtp':{"
                   "'host':'mail.example.com','port':587,'security':'startTls','user':'','password':'********',"
                   "'verifyCertificate':true}}"));
    }

  private Q_SLOTS:
    void aMailTakesWhatItCanFromTheDefaults() {
        F with;
        useEmailDefaults(with);
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        QCOMPARE(F::in<QLineEdit>(dialog, "method.from")->placeholderText(), u"standby@example.com"_s);
        QVERIFY(!F::in<QLineEdit>(dialog, "method.from")->isEnabled());
        QVERIFY(F::in<QWidget>(dialog, "missingDefaults")->isHidden());
        F::type(dialog, "method.to", u"admin@example.com, night@example.com"_s);
        QCOMPARE(saved(with, set, dialog),
                 (QJsonArray{parsed("{'events':['serverFailed','serverRecovered','dnsUpdateFailed',"
                                    "'dnsUpdateRecovered'],'gather':true,'notes':'','method':{'type':'email',"
                                    "'to':'admin@example.com, night@example.com','from':null,'subject':null,"
                                    "'body':null,'smtp':null}}")}));
    }

    void anotherTextBeginsAsTheDefaultOne() {
        F with;
        useEmailDefaults(with);
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "method.to", u"admin@example.com"_s);
        F::in<QCheckBox>(dialog, "method.subject.default")->setChecked(false);
        auto* subject = F::in<QLineEdit>(dialog, "method.subject");
        QVERIFY(subject->isEnabled());
        QCOMPARE(subject->text(), u"$SummaryTitle$"_s);
        subject->insert(u" (web)"_s);
        F::in<QCheckBox>(dialog, "method.body.default")->setChecked(false);
        F::in<QPlainTextEdit>(dialog, "method.body")->setPlainText(u"$Description$\n$ErrorMessage$"_s);
        const QJsonObject method = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(method.value("subject"_L1).toString(), u"$SummaryTitle$ (web)"_s);
        QCOMPARE(method.value("body"_L1).toString(), u"$Description$\n$ErrorMessage$"_s);
        QVERIFY(method.value("from"_L1).isNull());
    }

    void anotherMailServerProposesItsPort() {
        F with;
        useEmailDefaults(with);
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "method.to", u"admin@example.com"_s);
        QVERIFY(!F::in<QWidget>(dialog, "method.smtp.host")->isVisible());
        F::in<QCheckBox>(dialog, "method.smtp.wanted")->setChecked(true);
        QVERIFY(F::in<QWidget>(dialog, "method.smtp.host")->isVisible());
        auto* port = F::in<QSpinBox>(dialog, "method.smtp.port");
        QCOMPARE(port->value(), 587);
        F::choose(dialog, "method.smtp.security", u"tls"_s);
        QCOMPARE(port->value(), 465);
        F::choose(dialog, "method.smtp.security", u"none"_s);
        QCOMPARE(port->value(), 25);
        QVERIFY(!F::in<QCheckBox>(dialog, "method.smtp.verifyCertificate")->isEnabled());
        port->setValue(2525);
        F::choose(dialog, "method.smtp.security", u"startTls"_s);
        QCOMPARE(port->value(), 2525);
        F::type(dialog, "method.smtp.host", u"relay.example.com"_s);
        const QJsonObject method = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(method.value("smtp"_L1).toObject(),
                 parsed("{'host':'relay.example.com','port':2525,'security':'startTls','user':'','password':'',"
                        "'verifyCertificate':true}"));
    }

    void aPasswordThatTravelsBareIsSaid() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::in<QCheckBox>(dialog, "method.smtp.wanted")->setChecked(true);
        F::choose(dialog, "method.smtp.security", u"none"_s);
        QVERIFY(!F::in<QWidget>(dialog, "barePassword")->isVisible());
        F::type(dialog, "method.smtp.user", u"me"_s);
        QVERIFY(F::in<QWidget>(dialog, "barePassword")->isVisible());
        F::choose(dialog, "method.smtp.security", u"startTls"_s);
        QVERIFY(!F::in<QWidget>(dialog, "barePassword")->isVisible());
    }

    void defaultsThatCannotSendAreSaid() {
        F with;
        auto* dialog = opened(with, openedSet(with)); // the defaults have no mail server
        QVERIFY(F::in<QWidget>(dialog, "missingDefaults")->isVisible());
        F::in<QCheckBox>(dialog, "method.smtp.wanted")->setChecked(true);
        QVERIFY(F::in<QWidget>(dialog, "missingDefaults")->isVisible()); // nor a sender
        F::in<QCheckBox>(dialog, "method.from.default")->setChecked(false);
        QVERIFY(!F::in<QWidget>(dialog, "missingDefaults")->isVisible());
    }

    void everyMethodComesBackAsItWas_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("mail by the defaults")
            << QByteArray("{'type':'email','to':'a@example.com','from':null,'subject':null,'body':null,'smtp':null}");
        QTest::newRow("mail of its own") << QByteArray(
            "{'type':'email','to':'a@example.com','from':'b@example.com','subject':'','body':'x\\ny','smtp':{"
            "'host':'192.0.2.25','port':26,'security':'none','user':'u','password':'********',"
            "'verifyCertificate':false}}");
        QTest::newRow("http") << QByteArray(
            "{'type':'http','method':'POST','url':'https://hooks.example.com/a?b=$EventType$','headers':["
            "{'name':'content-type','value':'application/json; charset=utf-8'},{'name':'X-A','value':'$ServerIP$'}],"
            "'body':'{$SummaryTitle$}','user':'me','password':'********'}");
        QTest::newRow("command") << QByteArray(
            "{'type':'command','file':'/usr/bin/tell','arguments':['$SummaryTitle$','two words']}");
        QTest::newRow("system log") << QByteArray("{'type':'systemLog'}");
    }
    void everyMethodComesBackAsItWas() {
        QFETCH(QByteArray, method);
        F with;
        auto* set = openedSet(with, {rule(method)});
        auto* dialog = opened(with, set, "editNotification");
        F::in<QPlainTextEdit>(dialog, "notes")->setPlainText(u"Changed"_s);
        QJsonObject expected = rule(method);
        expected.insert("notes"_L1, u"Changed"_s);
        QCOMPARE(saved(with, set, dialog), QJsonArray{expected});
    }

    void aTemplateFillsInAllButTheUrl() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        auto* method = editor(dialog, "httpNotificationEditor", u"http"_s);
        auto* body = F::in<QPlainTextEdit>(method, "method.body");
        F::choose(method, "method.method", u"POST"_s);
        body->setPlainText(u"typed before"_s);
        const QMenu* menu = F::in<QPushButton>(method, "requestTemplate")->menu();
        menu->actions().constFirst()->trigger(); // Slack
        QCOMPARE(F::in<QComboBox>(method, "method.contentType")->currentText(), u"JSON"_s);
        QVERIFY(F::in<QLineEdit>(method, "method.url")->placeholderText().contains("hooks.slack.com"_L1));
        body->undo();
        QCOMPARE(body->toPlainText(), u"typed before"_s);
        body->redo();
        F::click(dialog, "ok"); // what is missing is said
        QVERIFY(!F::mistake(dialog, u"method.url"_s).isEmpty());
        F::type(method, "method.url", u"https://hooks.slack.com/services/T/B/x"_s);
        const QJsonObject sent = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(sent.value("method"_L1).toString(), u"POST"_s);
        QCOMPARE(sent.value("headers"_L1).toArray(),
                 QJsonArray{parsed("{'name':'Content-Type','value':'application/json'}")});
        const QJsonObject text = QJsonDocument::fromJson(sent.value("body"_L1).toString().toUtf8()).object();
        QCOMPARE(text.value("text"_L1).toString(), u"*$SummaryTitle$*\n$SummaryBody$"_s);
    }

    void everyTemplateIsWhatItSays() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* method = editor(dialog, "httpNotificationEditor", u"http"_s);
        for (const QAction* action : F::in<QPushButton>(method, "requestTemplate")->menu()->actions()) {
            const_cast<QAction*>(action)->trigger();
            const QString body = F::in<QPlainTextEdit>(method, "method.body")->toPlainText();
            QVERIFY2(body.contains("$Summary"_L1), qPrintable(action->text()));
            if (F::in<QComboBox>(method, "method.contentType")->currentText() == "JSON"_L1)
                QVERIFY2(!QJsonDocument::fromJson(body.toUtf8()).isNull(), qPrintable(action->text()));
        }
    }

    void theContentTypeIsOneOfTheHeaders() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        auto* method = editor(dialog, "httpNotificationEditor", u"http"_s);
        auto* type = F::in<QComboBox>(method, "method.contentType");
        F::choose(method, "method.method", u"GET"_s);
        QVERIFY(!type->isEnabled()); // it has no body
        F::choose(method, "method.method", u"PUT"_s);
        F::type(method, "method.url", u"https://hooks.example.com/"_s);
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Home);
        QTest::keyClick(type, Qt::Key_Down); // form
        QTableWidget* headers = nullptr;
        for (auto* table : method->findChildren<QTableWidget*>())
            headers = table->columnCount() == 2 ? table : headers;
        QVERIFY(headers);
        QCOMPARE(headers->rowCount(), 1);
        QCOMPARE(headers->item(0, 1)->text(), u"application/x-www-form-urlencoded"_s);
        headers->item(0, 1)->setText(u"text/plain"_s);
        QCOMPARE(type->currentText(), u"text"_s);
        headers->item(0, 1)->setText(u"application/xml"_s);
        QVERIFY(type->currentText().startsWith("other"_L1));
        const QJsonObject sent = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(sent.value("headers"_L1).toArray(),
                 QJsonArray{parsed("{'name':'Content-Type','value':'application/xml'}")});
    }

    void aTagIsPutWhereTheKeyboardWas() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* mail = editor(dialog, "emailEditor", u"email"_s);
        F::in<QCheckBox>(mail, "method.subject.default")->setChecked(false);
        auto* subject = F::in<QLineEdit>(mail, "method.subject");
        subject->setText(u"Down: "_s);
        subject->setFocus();
        const QMenu* menu = F::in<QPushButton>(mail, "insertTag")->menu();
        QCOMPARE(menu->actions().size(), 13);
        for (QAction* action : menu->actions()) {
            QVERIFY2(action->text().contains(u" – "_s), "a tag without what it stands for");
            if (action->text().startsWith("$ServerSetName$"_L1))
                action->trigger();
        }
        QCOMPARE(subject->text(), u"Down: $ServerSetName$"_s);
    }

    void eventsAreSavedAsChosenAndNoneIsSaid() {
        F with;
        with.link.setOption(u"notification"_s, u"gatherSeconds"_s, 30);
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "method.to", u"admin@example.com"_s);
        F::in<QTabWidget>(dialog, "tabs")->setCurrentIndex(1);
        QVERIFY(F::in<QWidget>(dialog, "noEvent")->isHidden());
        for (const char* event :
             {"events.serverFailed", "events.serverRecovered", "events.dnsUpdateFailed", "events.dnsUpdateRecovered"})
            F::in<QCheckBox>(dialog, event)->setChecked(false);
        QVERIFY(F::in<QWidget>(dialog, "noEvent")->isVisible());
        F::in<QCheckBox>(dialog, "events.dnsUpdateFailed")->setChecked(true);
        QVERIFY(F::in<QWidget>(dialog, "noEvent")->isHidden());
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY(words.filter(u"within 30 s of the first"_s).size() == 1);
        F::in<QCheckBox>(dialog, "gather")->setChecked(false);
        const QJsonObject sent = saved(with, set, dialog).first().toObject();
        QCOMPARE(sent.value("events"_L1).toArray(), QJsonArray{u"dnsUpdateFailed"_s});
        QCOMPARE(sent.value("gather"_L1).toBool(true), false);
    }

    void mistakesAreSaidBesideTheirFields_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("mail") << u"email"_s << QByteArray("method.to") << u"admin"_s << u"not an e-mail address"_s;
        QTest::newRow("url") << u"http"_s << QByteArray("method.url") << u"ftp://example.com/"_s << u"http"_s;
    }
    void mistakesAreSaidBesideTheirFields() {
        QFETCH(QString, type);
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::choose(dialog, "method.type", type);
        QVERIFY(F::mistake(dialog, QString::fromLatin1(field)).isEmpty()); // nobody typed yet
        F::type(dialog, field.constData(), text);
        QVERIFY2(F::mistake(dialog, QString::fromLatin1(field)).contains(said),
                 qPrintable(F::mistake(dialog, QString::fromLatin1(field))));
        F::click(dialog, "ok");
        QVERIFY(dialog->isVisible());
        QCOMPARE(F::in<QLineEdit>(dialog, field.constData())->text(), text);
    }

    void cancelAsksOnlyWhenSomethingWasTyped() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::click(dialog, "cancel");
        QVERIFY(isGone(with));
        dialog = opened(with, set);
        F::type(dialog, "method.to", u"a@example.com"_s);
        F::click(dialog, "cancel");
        QVERIFY(dialog->isVisible());
        QCOMPARE(F::in<QLineEdit>(dialog, "method.to")->text(), u"a@example.com"_s);
    }

    void theTestSendsWhatIsShownAndSaysWhatWasAnswered() {
        F with;
        useEmailDefaults(with);
        answerTest(with, "{'succeeded':true,'response':'250 2.0.0 Ok: queued','error':'','durationMs':312}");
        auto* dialog = opened(with, openedSet(with));
        F::type(dialog, "method.to", u"admin@example.com"_s);
        F::click(dialog, "testNotification");
        QTRY_COMPARE(testWords(dialog), u"Delivered in 312\u00a0ms. The other side said: 250 2.0.0 Ok: queued"_s);
        const QJsonObject body = with.link.lastBody("POST", "/test/notification").toObject();
        QCOMPARE(body.keys(), (QStringList{u"notification"_s, u"serverSetId"_s})); // the stored e-mail defaults
        QCOMPARE(body.value("serverSetId"_L1).toString(), m_set);
        const QJsonObject sent = body.value("notification"_L1).toObject();
        QCOMPARE(sent.value("method"_L1).toObject().value("to"_L1).toString(), u"admin@example.com"_s);
        QCOMPARE(with.link.count(u"PUT /serversets/%1/config"_s.arg(m_set)), 1); // only the arranged one
    }

    void theTestKeepsAStoredSecretAsItIs() {
        F with;
        answerTest(with, "{'succeeded':true,'response':'','error':'','durationMs':25}");
        auto* dialog =
            opened(with,
                   openedSet(with, {rule("{'type':'http','method':'POST','url':'https://a.example.com/','headers':[],"
                                         "'body':'','user':'me','password':'********'}")}),
                   "editNotification");
        F::click(dialog, "testNotification");
        QTRY_COMPARE(testWords(dialog), u"Delivered in 25\u00a0ms."_s);
        const QJsonObject sent =
            with.link.lastBody("POST", "/test/notification").toObject().value("notification"_L1).toObject();
        QCOMPARE(sent.value("id"_L1).toString(), u"n1"_s);
        QCOMPARE(sent.value("method"_L1).toObject().value("password"_L1).toString(), u"********"_s);
    }

    void aRefusedTestSaysWhyAndCanBeRepeated() {
        F with;
        answerTest(with, "{'succeeded':false,'response':'invalid_token','error':'The server refused it: status 403.',"
                         "'durationMs':80}");
        auto* dialog = opened(with, openedSet(with));
        F::choose(dialog, "method.type", u"http"_s);
        F::type(dialog, "method.url", u"https://hooks.example.com/x"_s);
        F::click(dialog, "testNotification");
        QTRY_COMPARE(testWords(dialog), u"Not delivered. The server refused it: status 403.\nThe other side said: "
                                        u"invalid_token"_s);
        with.link.refuse("POST", "/test/notification", 422, u"The notification was not tested."_s,
                         {QJsonObject{{u"pointer"_s, u"/notification/method/password"_s},
                                      {u"detail"_s, u"No secret is stored here."_s}}});
        F::click(dialog, "testNotification");
        QTRY_VERIFY(testWords(dialog).contains("No secret is stored here."_L1));
        with.link.stopRefusing();
        answerTest(with, "{'succeeded':true,'response':'ok','error':'','durationMs':80}");
        F::click(dialog, "testNotification");
        QTRY_VERIFY(testWords(dialog).startsWith("Delivered"_L1));
        // What was tested is not what is shown any more.
        F::choose(dialog, "method.type", u"systemLog"_s);
        QVERIFY(testWords(dialog).startsWith("Sends one message"_L1));
    }

    void aMistakeIsShownInPlaceOfATest() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::click(dialog, "testNotification");
        QVERIFY(testWords(dialog).startsWith("Not tested: first correct"_L1));
        QVERIFY(!F::mistake(dialog, u"method.to"_s).isEmpty());
        QCOMPARE(with.link.count(u"POST /test/notification"_s), 0);
    }

    void anAnswerThatNeverComesHoldsNothingUp() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "method.to", u"admin@example.com"_s);
        with.link.holdAnswers(true);
        F::click(dialog, "testNotification");
        auto* button = F::in<QPushButton>(dialog, "testNotification");
        QVERIFY(!button->isEnabled());
        QVERIFY(testWords(dialog).startsWith("Sending"_L1));
        F::type(dialog, "method.to", u"other@example.com"_s); // the dialog can be used
        QMetaObject::invokeMethod(dialog->findChild<QTimer*>(u"testPatience"_s), "timeout");
        QVERIFY(button->isEnabled());
        const QString words = testWords(dialog);
        QVERIFY2(words.contains("has not answered for 75 seconds"_L1), qPrintable(words));
        with.link.holdAnswers(false);
        QTest::qWait(20);
        QCOMPARE(testWords(dialog), words); // an answer from then is about something else
        F::click(dialog, "testNotification");
        QTRY_VERIFY(testWords(dialog).startsWith("Delivered"_L1));
        with.link.holdAnswers(true);
        F::click(dialog, "testNotification");
        F::click(dialog, "ok"); // and be closed
        QVERIFY(isGone(with));
        with.link.holdAnswers(false);
        QTest::qWait(20);
    }

    void tabGoesFromTopToBottomAndEndsAtTheButtons() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* type = F::in<QComboBox>(dialog, "method.type");
        for (int method = 0; method < type->count(); ++method) {
            type->setCurrentIndex(method);
            F::in<QCheckBox>(dialog, "method.smtp.wanted")->setChecked(true);
            QTest::qWait(20);
            type->setFocus();
            QPoint before(0, -1);
            for (QWidget* at = type; at->objectName() != "ok"_L1; at = dialog->focusWidget()) {
                const QPoint place = at->mapTo(dialog, QPoint());
                // What stands beside a field may begin a little higher.
                QVERIFY2(place.y() > before.y() - at->height() || place.x() > before.x(), qPrintable(at->objectName()));
                before = place;
                QTest::keyClick(at, Qt::Key_Tab);
                QVERIFY2(dialog->focusWidget() != type, "the buttons were not reached");
            }
        }
    }

    void everyFieldIsNamed() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* type = F::in<QComboBox>(dialog, "method.type");
        auto* tabs = F::in<QTabWidget>(dialog, "tabs");
        for (int method = 0; method < type->count(); ++method) {
            type->setCurrentIndex(method);
            F::in<QCheckBox>(dialog, "method.smtp.wanted")->setChecked(true);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                for (QWidget* field : dialog->findChildren<QWidget*>()) {
                    if (!field->isVisible() || (field->focusPolicy() & Qt::TabFocus) == 0 || field->focusProxy())
                        continue;
                    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(field);
                    QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                             qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(field->metaObject()->className()),
                                                       field->objectName())));
                }
            }
        }
    }
};

QTEST_MAIN(NotificationDialogTest)
#include "NotificationDialogTest.moc"
