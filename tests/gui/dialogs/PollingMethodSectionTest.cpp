// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"
#include "model/Json.h"

using namespace standby;
using namespace Qt::StringLiterals;

class PollingMethodSectionTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QDialog* opened(F& with, const QJsonObject& method = {}) {
        const QString set = with.link.addSet(u"Main website"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        if (!method.isEmpty()) {
            QJsonObject config = with.link.config(set);
            config.insert("pollingMethod"_L1, method);
            with.link.put(u"/serversets/%1/config"_s.arg(set), config, {}, &with.link, {});
        }
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLineEdit>(dialog, "name")->text().isEmpty(); });
        F::goTo(dialog, 2);
        return dialog;
    }
    static QJsonObject savedMethod(F& with, QPointer<QDialog> dialog) {
        F::click(dialog, "ok");
        return F::isClosed(dialog) ? with.link.config(u"set1"_s).value("pollingMethod"_L1).toObject() : QJsonObject();
    }

  private Q_SLOTS:
    void everyMethodComesBackAsItWas_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("ping") << QByteArray("{'type':'ping','timeoutSeconds':0.25}");
        QTest::newRow("http") << QByteArray(
            "{'type':'http','method':'GET','url':'https://www.example.com/a?b=c','timeoutSeconds':7.5,"
            " 'followRedirects':true,'verifyCertificate':false,'headers':[{'name':'X-A','value':'1'},"
            " {'name':'X-B','value':'2'}],'expect':{'statusCode':204,'contentLength':{'min':1,"
            "'max':5000000000}, 'body':{'match':'notMatches','text':'err(or)?'},'certificateDaysLeft':21}}");
        QTest::newRow("http, nothing expected")
            << QByteArray("{'type':'http','method':'HEAD','url':'http://192.0.2.1/','timeoutSeconds':5,"
                          "'followRedirects':false, 'verifyCertificate':true,'headers':[],'expect':{'statusCode':null,"
                          "'contentLength':null,'body':null, 'certificateDaysLeft':null}}");
        QTest::newRow("http, least length only")
            << QByteArray("{'type':'http','method':'GET','url':'http://192.0.2.1/','timeoutSeconds':5,"
                          "'followRedirects':false, 'verifyCertificate':true,'headers':[],'expect':{'statusCode':200,"
                          "'contentLength':{'min':10,'max':null}, 'body':null,'certificateDaysLeft':null}}");
        QTest::newRow("tcp") << QByteArray(
            "{'type':'tcp','port':2525,'timeoutSeconds':3,'serverType':'smtp',"
            "'greeting':{'timeoutSeconds':9, 'match':'startsWith','text':'220;250'},'tls':true}");
        QTest::newRow("tcp preset") << QByteArray(
            "{'type':'tcp','port':21,'timeoutSeconds':3,'serverType':'ftp','greeting':null,'tls':false}");
        QTest::newRow("dns") << QByteArray(
            "{'type':'dns','hostName':'www.example.com','recordType':'AAAA','recursionDesired':false,"
            "'port':5353, 'timeoutSeconds':2,'expect':{'address':'2001:db8::1','authoritative':true}}");
        QTest::newRow("command") << QByteArray(
            "{'type':'command','file':'/usr/bin/check','arguments':['-h','$ServerIP$','two words'],"
            "'wait':true, 'timeoutSeconds':30,'expect':{'exitCode':{'operator':'<','value':3},"
            " 'output':{'match':'contains','text':'ok'}}}");
    }
    void everyMethodComesBackAsItWas() {
        QFETCH(QByteArray, json);
        json.replace('\'', '"');
        const QJsonObject method = QJsonDocument::fromJson(json).object();
        F with;
        auto* dialog = opened(with, method);
        F::type(dialog, "name", u"Renamed"_s);
        const auto saved = pollingMethodFromJson(savedMethod(with, dialog));
        QVERIFY(saved.ok());
        QCOMPARE(toJson(*saved), toJson(*pollingMethodFromJson(method)));
    }

    void whatWasTypedForOneTypeStaysWhileAnotherIsLookedAt() {
        F with;
        auto* dialog = opened(with);
        F::choose(dialog, "pollingMethod.type", u"http"_s);
        F::type(dialog, "pollingMethod.url", u"http://www.example.com/health"_s);
        F::choose(dialog, "pollingMethod.type", u"dns"_s);
        F::choose(dialog, "pollingMethod.type", u"http"_s);
        QCOMPARE(savedMethod(with, dialog).value("url"_L1).toString(), u"http://www.example.com/health"_s);
    }

    void portFollowsTheKindOfServerUntilAnotherIsChosen() {
        F with;
        auto* dialog = opened(with);
        F::choose(dialog, "pollingMethod.type", u"tcp"_s);
        auto* editor = F::in<QWidget>(dialog, "tcpEditor");
        auto* port = F::in<QSpinBox>(editor, "pollingMethod.port");
        F::choose(editor, "pollingMethod.serverType", u"imap"_s);
        QCOMPARE(port->value(), 143);
        F::in<QCheckBox>(editor, "pollingMethod.tls")->setChecked(true);
        QCOMPARE(port->value(), 993);
        QVERIFY(F::in<QLabel>(editor, "usualGreeting")->text().contains("* OK"_L1));
        port->setValue(1993);
        F::choose(editor, "pollingMethod.serverType", u"pop3"_s);
        QCOMPARE(port->value(), 1993);
    }

    void wrongRegularExpressionIsSaidBesideIt() {
        F with;
        auto* dialog = opened(with);
        F::choose(dialog, "pollingMethod.type", u"http"_s);
        auto* editor = F::in<QWidget>(dialog, "httpEditor");
        F::type(editor, "pollingMethod.url", u"http://www.example.com/"_s);
        F::in<QCheckBox>(editor, "pollingMethod.expect.body.wanted")->setChecked(true);
        F::choose(editor, "pollingMethod.expect.body.match", u"matches"_s);
        F::type(editor, "pollingMethod.expect.body.text", u"(open"_s);
        QVERIFY(!F::mistake(editor, u"pollingMethod.expect.body.text"_s).isEmpty());
        QVERIFY(F::isMarked(dialog, 2));
    }

    void testSaysWhatEachServerAnswered() {
        F with;
        auto* dialog = opened(with, {{u"type"_s, u"ping"_s}, {u"timeoutSeconds"_s, 1}});
        F::click(dialog, "testPoll");
        auto* results = F::in<QTableWidget>(dialog, "testResults");
        QTRY_COMPARE(results->item(1, 1) ? results->item(1, 1)->text() : QString(), u"Echo reply"_s);
        QCOMPARE(results->rowCount(), 2);
        QVERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("2 of 2"_L1));
        const QJsonObject body = with.link.lastBody("POST", "/test/poll").toObject();
        QCOMPARE(body.value("address"_L1).toString(), u"192.0.2.2"_s);
        QCOMPARE(body.value("pollingMethod"_L1).toObject().value("timeoutSeconds"_L1).toDouble(), 1.0);
    }

    void failedTestGivesTheReason() {
        F with;
        ApiResponse failed;
        failed.body = QJsonValue(QJsonObject{{u"succeeded"_s, false},
                                             {u"response"_s, u"HTTP/1.1 503"_s},
                                             {u"error"_s, u"status 503, expected 200"_s},
                                             {u"responseMs"_s, 12}});
        with.link.answerWith("POST", "/test/poll", failed);
        auto* dialog = opened(with, {{u"type"_s, u"ping"_s}});
        F::click(dialog, "testPoll");
        auto* results = F::in<QTableWidget>(dialog, "testResults");
        QTRY_VERIFY(results->item(0, 1) && results->item(0, 1)->text().contains("status 503, expected 200"_L1));
        QTRY_VERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("0 of 2"_L1));
    }

    void testWithAMistakeSaysItAndPollsNobody() {
        F with;
        auto* dialog = opened(with);
        F::choose(dialog, "pollingMethod.type", u"dns"_s);
        F::click(dialog, "testPoll");
        QVERIFY(F::in<QLabel>(dialog, "testWords")->text().contains("Not tested"_L1));
        QCOMPARE(with.link.count(u"POST /test/poll"_s), 0);
    }
};

QTEST_MAIN(PollingMethodSectionTest)
#include "PollingMethodSectionTest.moc"
