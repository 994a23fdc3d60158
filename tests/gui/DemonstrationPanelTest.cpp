// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DemonstrationPanel.h"
#include "support/FakeDemonstration.h"
#include "support/WindowWithFakes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class DemonstrationPanelTest : public QObject {
    Q_OBJECT

    static QString words(const WindowWithFakes& with) { return with.find<QLabel>("demonstrationNow")->text(); }
    static DemonstrationPanel* panel(const WindowWithFakes& with) {
        return with.find<DemonstrationPanel>("demonstrationPanel");
    }
    static QJsonObject server(const QString& address, const QString& status, int failures = 0, int successes = 0) {
        return {{u"address"_s, address},     {u"status"_s, status},
                {u"active"_s, false},        {u"consecutiveFailures"_s, failures},
                {u"failuresToFail"_s, 2},    {u"consecutiveSuccesses"_s, successes},
                {u"successesToRecover"_s, 2}};
    }
    static QJsonObject status(const QString& first, const QStringList& says, int failures = 0, int successes = 0) {
        return {{u"addresses"_s, QJsonArray::fromStringList(says)},
                {u"servers"_s, QJsonArray{server(u"127.0.0.11"_s, first, failures, successes),
                                          server(u"127.0.0.12"_s, u"ok"_s), server(u"127.0.0.13"_s, u"ok"_s)}}};
    }

  private Q_SLOTS:
    void itIsHiddenUntilTheDemonstrationRuns() {
        WindowWithFakes with;
        with.open();
        QTRY_COMPARE(with.link.count(u"GET /demonstration"_s), 1);
        QVERIFY(!panel(with)->isVisible());
        QVERIFY(!with.action(ActionId::Demonstration)->isChecked());
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        QCOMPARE(with.link.count(u"POST /demonstration"_s), 1);
        QVERIFY(with.action(ActionId::Demonstration)->isChecked());
        // On the page of its set.
        QTRY_VERIFY(with.find<QTableView>("serverSetTable")->currentIndex().isValid());
        QCOMPARE(with.find<QTabWidget>("tabs")->currentIndex(), 0);
    }

    void aRunningOneIsShownToWhoeverComesLater() {
        WindowWithFakes with;
        with.link.post(u"/demonstration"_s, {}, &with.link, {});
        QTest::qWait(0);
        with.open();
        QTRY_VERIFY(panel(with)->isVisible());
    }

    void aServerIsSwitchedOffAndOn() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        auto* button = with.find<QPushButton>("demonstrationSwitch1");
        QCOMPARE(button->accessibleName(), u"Switch Web server 1 off"_s);
        button->click();
        QTRY_COMPARE(button->text(), u"Switch on"_s);
        QCOMPARE(with.link.count(u"POST /demonstration/servers/1/stop"_s), 1);
        button->click();
        QTRY_COMPARE(button->text(), u"Switch off"_s);
        QCOMPARE(with.link.count(u"POST /demonstration/servers/1/start"_s), 1);
    }

    void whatWasRefusedIsSaid() {
        WindowWithFakes with;
        with.open();
        with.link.refuse("POST", "/demonstration", 409, u"The demonstration was not started. No address."_s);
        with.action(ActionId::Demonstration)->trigger();
        QTRY_COMPARE(with.window().findChild<QLabel*>(u"statusBarCounts"_s) != nullptr, true);
        QTRY_VERIFY(!with.action(ActionId::Demonstration)->isChecked());
        QVERIFY(!panel(with)->isVisible());
    }

    void theCommandAsksWhereDnsIsAnswered() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        QCOMPARE(with.find<QLineEdit>("demonstrationCommand")->text(),
                 u"dig +short @127.0.0.1 -p 5300 www.standby.test"_s);
        with.find<QPushButton>("demonstrationCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"dig +short @127.0.0.1 -p 5300 www.standby.test"_s);
    }

    void theEndHidesIt() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        with.find<QPushButton>("endDemonstration")->click();
        QTRY_VERIFY(!panel(with)->isVisible());
        QCOMPARE(with.link.count(u"DELETE /demonstration"_s), 1);
        QVERIFY(!with.action(ActionId::Demonstration)->isChecked());
    }

    void withoutAnEngineNothingIsSwitched() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        with.link.setConnected(false);
        QVERIFY(!with.find<QPushButton>("demonstrationSwitch1")->isEnabled());
        QVERIFY(!with.find<QPushButton>("endDemonstration")->isEnabled());
        with.link.setConnected(true);
        QTRY_VERIFY(with.find<QPushButton>("demonstrationSwitch1")->isEnabled());
    }

    void theLiveFailureIsToldWithACountdown() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Demonstration)->trigger();
        QTRY_VERIFY(panel(with)->isVisible());
        const QString id = with.link.setIds().constFirst();
        for (int at = 0; at < 3; ++at)
            with.link.polled(id, at, 1);
        QTRY_VERIFY2(words(with).startsWith(u"All servers answer"), qPrintable(words(with)));
        with.find<QPushButton>("demonstrationSwitch1")->click();
        QTRY_VERIFY2(words(with).startsWith(u"Web server 1 is switched off"), qPrintable(words(with)));
        QVERIFY(with.find<QLabel>("demonstrationCountdown")->isVisible());
        with.link.polled(id, 0, 0, u"connection refused"_s);
        QTRY_VERIFY2(words(with).startsWith(u"Web server 1 has failed"), qPrintable(words(with)));
        QVERIFY(!with.find<QLabel>("demonstrationCountdown")->isVisible());
    }

    void allThatFailedAreNamed() {
        DemonstrationStory story;
        const QJsonObject off = withServerRunning(withServerRunning(fakeDemonstration(u"set1"_s), 1, false), 2, false);
        QJsonObject known = status(u"failed"_s, {u"127.0.0.13"_s}, 2);
        known.insert(u"servers"_s,
                     QJsonArray{server(u"127.0.0.11"_s, u"failed"_s, 2), server(u"127.0.0.12"_s, u"failed"_s, 2),
                                server(u"127.0.0.13"_s, u"ok"_s)});
        QVERIFY(story.take(off, known));
        const QString said = story.sentences().constLast();
        QVERIFY2(said.startsWith(u"Web server 1") && said.contains(u"Web server 2 have failed."), qPrintable(said));
    }

    void eachStepHasASentence() {
        DemonstrationStory story;
        const QJsonObject all = fakeDemonstration(u"set1"_s);
        const QJsonObject off = withServerRunning(all, 1, false);
        const QStringList one{u"127.0.0.11"_s};
        const QStringList two{u"127.0.0.12"_s};
        const auto now = [&] { return story.sentences().constLast(); };
        QVERIFY(!story.take(all, {}));
        QVERIFY(story.take(all, status(u"unknown"_s, one)));
        QVERIFY(now().contains(u"first time"));
        QVERIFY(story.take(all, status(u"ok"_s, one)));
        QVERIFY(now().contains(u"127.0.0.11"));
        QVERIFY(story.take(off, status(u"ok"_s, one)));
        QVERIFY(story.waitsForFailure());
        QVERIFY(story.take(off, status(u"ok"_s, one, 1)));
        QVERIFY2(now().contains(u"1 of 2 failures"), qPrintable(now()));
        QVERIFY(!story.take(off, status(u"ok"_s, one, 1))); // nothing new
        QVERIFY(story.take(off, status(u"failed"_s, two, 2)));
        QVERIFY2(now().contains(u"DNS now says 127.0.0.12"), qPrintable(now()));
        QVERIFY(!story.waitsForFailure());
        QVERIFY(story.take(all, status(u"failed"_s, two, 0, 1)));
        QVERIFY2(now().contains(u"1 of 2 good answers"), qPrintable(now()));
        QVERIFY(story.take(all, status(u"ok"_s, one)));
        QCOMPARE(story.sentences().size(), DemonstrationStory::keptSentences);
    }
};

QTEST_MAIN(DemonstrationPanelTest)
#include "DemonstrationPanelTest.moc"
