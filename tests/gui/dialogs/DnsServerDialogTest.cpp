// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"
#include "dialogs/TsigKey.h"
#include "model/Json.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace standby;
using namespace Qt::StringLiterals;

class DnsServerDialogTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    QString m_set;

    static QJsonObject parsed(QByteArray json) { return QJsonDocument::fromJson(json.replace('\'', '"')).object(); }
    /// The properties of the set, at the section Update DNS, with these DNS servers.
    QDialog* openedSet(F& with, const QJsonArray& servers = {}) {
        m_set = with.link.addSet(u"Main website"_s);
        QJsonObject config = with.link.config(m_set);
        config.insert("dnsData"_L1, parsed("{'hostNames':['www.example.com','*.example.com'],"
                                           "'addresses':'firstResponding','allFailed':{'mode':'keepLast'},"
                                           "'ttlSeconds':60}"));
        config.insert("dnsUpdate"_L1, QJsonObject{{u"useDefaults"_s, false}, {u"servers"_s, servers}});
        with.link.put(u"/serversets/%1/config"_s.arg(m_set), config, {}, &with.link, {});
        with.dialogs->editServerSet(m_set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLineEdit>(dialog, "name")->text().isEmpty(); });
        F::goTo(dialog, 6);
        return dialog;
    }
    static QDialog* opened(F& with, QDialog* set, const char* button = "addDnsServer") {
        F::click(set, button);
        return with.shown("dnsServerDialog");
    }
    static QWidget* editor(QDialog* dialog, const char* name, const QString& type) {
        F::in<QTabWidget>(dialog, "tabs")->setCurrentIndex(2);
        F::choose(dialog, "method.type", type);
        return F::in<QWidget>(dialog, name);
    }
    static bool isGone(F& with) {
        return QTest::qWaitFor([&] { return !with.window.findChild<QDialog*>(u"dnsServerDialog"_s); });
    }
    /// Presses OK in both dialogs; the DNS servers as they were sent.
    QJsonArray saved(F& with, QPointer<QDialog> set, QDialog* dialog) {
        F::click(dialog, "ok");
        if (!isGone(with))
            return {};
        F::click(set, "ok");
        if (!F::isClosed(set))
            return {};
        return with.link.lastBody("PUT", "/serversets/" + m_set.toLatin1() + "/config")
            .toObject()
            .value("dnsUpdate"_L1)
            .toObject()
            .value("servers"_L1)
            .toArray();
    }

  private Q_SLOTS:
    void aSignedDynamicUpdateIsSentAsTyped() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "host", u"NS1.example.com."_s);
        F::in<QSpinBox>(dialog, "port")->setValue(5353);
        F::in<QDoubleSpinBox>(dialog, "lookup.recheckSeconds")->setValue(600);
        F::in<QCheckBox>(dialog, "lookup.ignoreTtl")->setChecked(true);
        F::in<QCheckBox>(dialog, "lookup.edns0")->setChecked(false);
        auto* method = editor(dialog, "rfc2136Editor", u"rfc2136"_s);
        QVERIFY(!F::in<QLineEdit>(method, "method.tsig.keyName")->isEnabled());
        F::in<QCheckBox>(method, "method.tsig.wanted")->setChecked(true);
        F::choose(method, "method.tsig.algorithm", u"hmac-sha384"_s);
        F::type(method, "method.tsig.keyName", u"failover.example.com"_s);
        F::type(method, "method.tsig.secret", u"c2VjcmV0"_s);
        F::in<QPlainTextEdit>(dialog, "notes")->setPlainText(u"At the provider"_s);
        QCOMPARE(saved(with, set, dialog),
                 (QJsonArray{parsed("{'host':'NS1.example.com.','port':5353,'notes':'At the provider',"
                                    "'lookup':{'edns0':false,'ignoreTtl':true,'recheckSeconds':600},"
                                    "'method':{'type':'rfc2136','tsig':{'algorithm':'hmac-sha384',"
                                    "'keyName':'failover.example.com','secret':'c2VjcmV0'}}}")}));
    }

    void everyMethodComesBackAsItWas_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("dynamic update, not signed") << QByteArray("{'type':'rfc2136','tsig':null}");
        QTest::newRow("dynamic update with a stored secret")
            << QByteArray("{'type':'rfc2136','tsig':{'algorithm':'hmac-md5','keyName':'k','secret':'********'}}");
        QTest::newRow("http") << QByteArray(
            "{'type':'http','method':'POST','url':'https://dns.example.com/$HostName$',"
            "'headers':[{'name':'X-A','value':'$TTL$'}],'body':'{$HostAddresses$}','user':'me','password':'********',"
            "'expect':{'statusCode':201,'contentLength':{'min':1,'max':null},'body':{'match':'contains','text':'ok'},"
            "'certificateDaysLeft':7}}");
        QTest::newRow("command") << QByteArray(
            "{'type':'command','file':'/usr/bin/update','arguments':['$HostName$','two words'],'wait':true,"
            "'timeoutSeconds':30,'expect':{'exitCode':{'operator':'=','value':0},'output':null}}");
        QTest::newRow("microsoft, here") << QByteArray("{'type':'microsoftDns','local':true,'port':0,'password':''}");
        QTest::newRow("microsoft, agent")
            << QByteArray("{'type':'microsoftDns','local':false,'port':8101,'password':'********'}");
    }
    void everyMethodComesBackAsItWas() {
        QFETCH(QByteArray, method);
        QJsonObject server = parsed("{'id':'d1','host':'192.0.2.53','port':53,'notes':'',"
                                    "'lookup':{'edns0':true,'ignoreTtl':false,'recheckSeconds':3600}}");
        server.insert("method"_L1, parsed(method));
        F with;
        auto* set = openedSet(with, {server});
        auto* dialog = opened(with, set, "editDnsServer");
        F::in<QPlainTextEdit>(dialog, "notes")->setPlainText(u"Changed"_s);
        server.insert("notes"_L1, u"Changed"_s);
        QCOMPARE(saved(with, set, dialog), QJsonArray{server});
    }

    void anHttpRequestIsSentAsTyped() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "host", u"192.0.2.53"_s);
        auto* method = editor(dialog, "httpUpdateEditor", u"http"_s);
        F::type(method, "method.url", u"https://dns.example.com/u?n=$HostName$"_s);
        F::choose(method, "method.method", u"PUT"_s);
        auto* body = F::in<QPlainTextEdit>(method, "method.body");
        body->setPlainText(u"{$HostAddresses$}"_s);
        F::type(method, "method.user", u"me"_s);
        F::type(method, "method.password", u"pass"_s);
        const QJsonObject sent = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(sent.value("method"_L1).toString(), u"PUT"_s);
        QCOMPARE(sent.value("url"_L1).toString(), u"https://dns.example.com/u?n=$HostName$"_s);
        QCOMPARE(sent.value("body"_L1).toString(), u"{$HostAddresses$}"_s);
        QCOMPARE(sent.value("user"_L1).toString(), u"me"_s);
        QCOMPARE(sent.value("password"_L1).toString(), u"pass"_s);
        QCOMPARE(sent.value("expect"_L1).toObject().value("statusCode"_L1).toInt(), 200);
    }

    void theBodyIsKeptButNotSentWithGet() {
        F with;
        auto* set = openedSet(with);
        auto* dialog = opened(with, set);
        F::type(dialog, "host", u"192.0.2.53"_s);
        auto* method = editor(dialog, "httpUpdateEditor", u"http"_s);
        F::type(method, "method.url", u"https://dns.example.com/"_s);
        F::choose(method, "method.method", u"POST"_s);
        auto* body = F::in<QPlainTextEdit>(method, "method.body");
        body->setPlainText(u"typed"_s);
        F::choose(method, "method.method", u"GET"_s);
        QVERIFY(!body->isEnabled());
        QCOMPARE(body->toPlainText(), u"typed"_s);
        const QJsonObject sent = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(sent.value("body"_L1).toString(u"?"_s), QString());
    }

    void aTagIsInsertedWhereTheKeyboardWas() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* method = editor(dialog, "httpUpdateEditor", u"http"_s);
        auto* url = F::in<QLineEdit>(method, "method.url");
        auto* button = F::in<QPushButton>(method, "insertTag");
        url->setText(u"https://dns.example.com/?n="_s);
        QAction* hostName = button->menu()->actions().constFirst();
        QVERIFY(hostName->text().startsWith("$HostName$"_L1));
        hostName->trigger();
        QCOMPARE(url->text(), u"https://dns.example.com/?n=$HostName$"_s);
        F::choose(method, "method.method", u"POST"_s);
        auto* body = F::in<QPlainTextEdit>(method, "method.body");
        QFocusEvent focus(QEvent::FocusIn);
        QApplication::sendEvent(body, &focus);
        button->menu()->actions().at(1)->trigger();
        QCOMPARE(body->toPlainText(), u"$HostAddresses$"_s);
        auto* command = editor(dialog, "commandEditor", u"command"_s);
        F::in<QPushButton>(command, "insertTag")->menu()->actions().at(2)->trigger();
        QCOMPARE(F::in<QTableWidget>(command, "rows")->item(0, 0)->text(), u"$ZoneName$"_s);
    }

    void mistakesAreSaidBesideTheirFields() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        QCOMPARE(F::mistake(dialog, u"host"_s), QString());
        F::type(dialog, "host", u"https://ns1.example.com"_s);
        QVERIFY(F::mistake(dialog, u"host"_s).contains("is a URL"_L1));
        F::type(dialog, "host", u"ns1.example.com"_s);
        QCOMPARE(F::mistake(dialog, u"host"_s), QString());
        auto* signing = editor(dialog, "rfc2136Editor", u"rfc2136"_s);
        F::in<QCheckBox>(signing, "method.tsig.wanted")->setChecked(true);
        F::type(signing, "method.tsig.secret", u"not base64!"_s);
        QVERIFY(!F::mistake(signing, u"method.tsig.secret"_s).isEmpty());
        QVERIFY(!F::mistake(signing, u"method.tsig.secret"_s).contains("not base64!"_L1));
        QCOMPARE(F::mistake(signing, u"method.tsig.keyName"_s), QString());
        F::click(dialog, "ok");
        QVERIFY(dialog->isVisible());
        QVERIFY(F::mistake(signing, u"method.tsig.keyName"_s).contains("required"_L1));
        auto* agent = editor(dialog, "microsoftDnsEditor", u"microsoftDns"_s);
        F::in<QComboBox>(agent, "method.local")->setCurrentIndex(1);
        QVERIFY(!F::mistake(agent, u"method.port"_s).isEmpty());
        F::in<QSpinBox>(agent, "method.port")->setValue(8101);
        QCOMPARE(F::mistake(agent, u"method.port"_s), QString());
    }

    void theKeyboardStaysWhileAnotherFieldIsStillWrong() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        editor(dialog, "httpUpdateEditor", u"http"_s);
        F::click(dialog, "ok");
        auto* tabs = F::in<QTabWidget>(dialog, "tabs");
        QCOMPARE(tabs->currentIndex(), 0);
        tabs->setCurrentIndex(2);
        F::type(dialog, "method.url", u"https://dns.example.com/"_s);
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void aSecretIsGeneratedAsLongAsItsAlgorithmWants_data() {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("bytes");
        for (const auto& [word, bytes] : {std::pair{"hmac-md5", 16},
                                          {"hmac-sha1", 20},
                                          {"hmac-sha224", 28},
                                          {"hmac-sha256", 32},
                                          {"hmac-sha384", 48},
                                          {"hmac-sha512", 64}})
            QTest::newRow(word) << QString::fromLatin1(word) << bytes;
    }
    void aSecretIsGeneratedAsLongAsItsAlgorithmWants() {
        QFETCH(QString, algorithm);
        QFETCH(int, bytes);
        F with;
        auto* dialog = opened(with, openedSet(with));
        auto* method = editor(dialog, "rfc2136Editor", u"rfc2136"_s);
        QVERIFY(!F::in<QWidget>(method, "bindKey")->isVisible());
        F::choose(method, "method.tsig.algorithm", algorithm);
        F::in<QCheckBox>(method, "method.tsig.wanted")->setChecked(true);
        F::click(method, "generateSecret");
        auto* secret = F::in<QLineEdit>(method, "method.tsig.secret");
        QCOMPARE(QByteArray::fromBase64(secret->text().toLatin1()).size(), bytes);
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        QVERIFY(F::in<QWidget>(method, "bindKey")->isVisible());
        F::click(method, "copyBindKey");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"key \"standby\" {\n    algorithm %1;\n    secret \"%2\";\n};\n"_s.arg(algorithm, secret->text()));
        const QString first = secret->text();
        F::click(method, "generateSecret");
        QVERIFY(secret->text() != first);
    }

    void aStoredSecretIsNeverShownAndStaysUntilItIsTypedOver() {
        F with;
        auto* set = openedSet(
            with, {parsed("{'id':'d1','host':'192.0.2.53','method':{'type':'rfc2136','tsig':{'algorithm':'hmac-sha256',"
                          "'keyName':'k','secret':'********'}}}")});
        auto* dialog = opened(with, set, "editDnsServer");
        auto* method = editor(dialog, "rfc2136Editor", u"rfc2136"_s);
        auto* secret = F::in<QLineEdit>(method, "method.tsig.secret");
        QCOMPARE(secret->text(), QString());
        QVERIFY(!F::in<QAbstractButton>(method, "method.tsig.secret.eye")->isEnabled());
        QVERIFY(!F::in<QWidget>(method, "bindKey")->isVisible());
        F::type(method, "method.tsig.secret", u"bmV3"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        F::click(method, "method.tsig.secret.eye");
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        const QJsonObject sent = saved(with, set, dialog).first().toObject().value("method"_L1).toObject();
        QCOMPARE(sent.value("tsig"_L1).toObject().value("secret"_L1).toString(), u"bmV3"_s);
    }

    void aClauseIsOnlyMadeOfWhatIsRight() {
        QCOMPARE(bindKeyClause({TsigAlgorithm::HmacSha1, u"k\" {"_s, u"c2VjcmV0"_s}), QString());
        QCOMPARE(bindKeyClause({TsigAlgorithm::HmacSha1, u"k"_s, u"\"; }"_s}), QString());
        QVERIFY(bindKeyClause({TsigAlgorithm::HmacSha1, u"Schlüssel.example"_s, u"c2VjcmV0"_s})
                    .startsWith("key \"xn--schlssel-95a.example\""_L1));
    }

    void theTestSaysStepByStepWhatHappened() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::type(dialog, "host", u"ns1.example.com"_s);
        auto* names = F::in<QComboBox>(dialog, "testHostName");
        QCOMPARE(names->count(), 2);
        QCOMPARE(names->currentText(), u"www.example.com"_s);
        with.link.holdAnswers(true);
        F::click(dialog, "testDnsServer");
        QVERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("Testing"_L1));
        F::type(dialog, "host", u"ns2.example.com"_s); // nothing is blocked meanwhile
        with.link.holdAnswers(false);
        auto* steps = F::in<QTableWidget>(dialog, "testSteps");
        QTRY_COMPARE(steps->rowCount(), 4);
        QCOMPARE(steps->item(0, 0)->data(Qt::AccessibleTextRole).toString(), u"Succeeded: Resolve ns1.example.com"_s);
        QVERIFY(steps->item(3, 0)->data(Qt::AccessibleTextRole).toString().startsWith("Failed: "_L1));
        QVERIFY(steps->item(3, 1)->text().contains("BADKEY"_L1));
        QVERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("went wrong"_L1));
        F::click(dialog, "copySteps");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"✔ Resolve ns1.example.com: 192.0.2.53 (3.0\u00a0ms)"_s));
        QVERIFY(copied.contains(u"✘ Update without a change: NOTAUTH"_s));
        const QJsonObject sent = with.link.lastBody("POST", "/test/dnsserver").toObject();
        QCOMPARE(sent.value("hostName"_L1).toString(), u"www.example.com"_s);
        QCOMPARE(sent.value("serverSetId"_L1).toString(), m_set);
        const QJsonObject server = sent.value("server"_L1).toObject();
        QCOMPARE(server.value("host"_L1).toString(), u"ns1.example.com"_s);
        QCOMPARE(server.value("method"_L1).toObject(), parsed("{'type':'rfc2136','tsig':null}"));
        QVERIFY(!server.contains("id"_L1));
    }

    void aTestThatIsRefusedSaysWhy() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::type(dialog, "host", u"ns1.example.com"_s);
        with.link.refuse("POST", "/test/dnsserver", 422, u"The DNS server was not tested."_s,
                         {parsed("{'pointer':'/server/method','detail':'Give the secret itself.'}")});
        F::click(dialog, "testDnsServer");
        QTRY_VERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("Give the secret itself."_L1));
        QVERIFY(F::in<QAbstractButton>(dialog, "testDnsServer")->isEnabled());
    }

    void nothingIsTestedWithAMistakeOrWithoutAHostName() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::click(dialog, "testDnsServer");
        QVERIFY(F::mistake(dialog, u"host"_s).contains("required"_L1));
        QVERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("Not tested"_L1));
        F::type(dialog, "host", u"ns1.example.com"_s);
        F::in<QComboBox>(dialog, "testHostName")->setEditText({});
        F::click(dialog, "testDnsServer");
        QVERIFY(F::mistake(dialog, u"testHostName"_s).contains("www.example.com"_L1));
        QCOMPARE(with.link.count(u"POST /test/dnsserver"_s), 0);
    }

    void whatWasTypedIsNotLostWithoutAQuestion() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        F::type(dialog, "host", u"ns1.example.com"_s);
        F::click(dialog, "cancel");
        QTRY_VERIFY(with.window.findChild<QWidget*>(u"discardQuestion"_s));
        QVERIFY(dialog->isVisible());
    }

    void everythingThatTakesTheKeyboardHasAName() {
        F with;
        auto* dialog = opened(with, openedSet(with));
        for (QWidget* widget : dialog->findChildren<QWidget*>()) {
            const bool inner = widget->objectName().startsWith("qt_"_L1) || widget->window() != dialog;
            if (inner || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    }
};

QTEST_MAIN(DnsServerDialogTest)
#include "DnsServerDialogTest.moc"
