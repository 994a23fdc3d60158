// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerPanel.h"
#include "pages/ServerPanelList.h"
#include "pages/ServerSetStatusPage.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"
#include "widgets/ButtonRow.h"
#include "widgets/RelativeTime.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class StatusPageTest : public QObject {
    Q_OBJECT

    static QStringList addresses(int count) {
        QStringList all;
        for (int number = 1; number <= count; ++number)
            all.append(u"192.0.2.%1"_s.arg(number));
        return all;
    }
    /// As they stand on the page, from top to bottom.
    static QList<ServerPanel*> panels(const WindowWithFakes& with) {
        QList<ServerPanel*> all = with.window().findChildren<ServerPanel*>();
        std::sort(all.begin(), all.end(), [](const ServerPanel* a, const ServerPanel* b) { return a->y() < b->y(); });
        return all;
    }
    static QString titles(const WindowWithFakes& with) {
        QStringList all;
        for (const ServerPanel* panel : panels(with))
            all.append(panel->findChild<QWidget*>(u"serverTitle"_s)->accessibleName());
        return all.join(u' ');
    }
    static QLabel* label(const WindowWithFakes& with, const char* name) {
        auto* found = with.window().findChild<QLabel*>(QString::fromLatin1(name));
        return found;
    }
    static void scrollToEnd(const WindowWithFakes& with) {
        auto* bar = with.find<ServerSetStatusPage>("serverSetStatusPage")->verticalScrollBar();
        bar->setValue(bar->maximum());
    }

  private Q_SLOTS:
    void whyIsCountedInFailures() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.polled(shop, 0, 10);
        with.open();
        QTRY_COMPARE(label(with, "statusWhy")->text(), u"Its server responds."_s);
        with.link.setServerStatus(shop, 0,
                                  {{u"consecutiveFailures"_s, 2}, {u"lastError"_s, u"status 503, expected 200"_s}});
        QTRY_COMPARE(label(with, "serverWhy")->text(), u"2 of 3 failures: status 503, expected 200"_s);
        QCOMPARE(label(with, "statusWhy")->text(), u"192.0.2.10: 2 of 3 failures: status 503, expected 200"_s);
        with.link.setServerStatus(shop, 0, {{u"status"_s, u"failed"_s}, {u"successesToRecover"_s, 2}});
        QTRY_VERIFY(label(with, "serverWhy")->text().contains(u"Failed for"_s));
        with.link.setServerStatus(shop, 0, {{u"consecutiveFailures"_s, 0}, {u"consecutiveSuccesses"_s, 1}});
        QTRY_VERIFY(label(with, "serverWhy")->text().endsWith(u"1 of 2 good polls to recover."_s));
    }

    void relativeTimesHaveTheExactOneOnHover() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        const WallTime polled = with.clock.wallMs;
        with.link.polled(shop, 0, 10);
        with.clock.wallMs += 90'000;
        with.open();
        QTRY_VERIFY(label(with, "serverLastPoll") && label(with, "serverLastPoll")->text().contains(u"ago"_s));
        const QString when = exactTimeText(polled);
        QCOMPARE(label(with, "serverLastPoll")->toolTip(), when);
        QVERIFY(label(with, "serverWhy")->toolTip().contains(when));
        QVERIFY(label(with, "statusActivity")->text().contains(u"1 min ago"_s));
        QVERIFY(label(with, "statusActivity")->toolTip().contains(when));
    }

    void theTimeOfTheLastPollIsShownInItsParts() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.polled(shop, 0, 10);
        with.open();
        QTRY_VERIFY(label(with, "serverWhy") && label(with, "serverWhy")->isVisible());
        QVERIFY(!label(with, "serverPhases")->isVisible());
        with.link.setServerStatus(
            shop, 0,
            {{u"lastPhases"_s,
              QJsonObject{
                  {u"connectMs"_s, 1}, {u"tlsMs"_s, QJsonValue()}, {u"firstByteMs"_s, 21}, {u"totalMs"_s, 24}}}});
        QTRY_COMPARE(label(with, "serverPhases")->text(),
                     u"connect 1.0\u00a0ms, first byte 20\u00a0ms, rest 3.0\u00a0ms"_s);
    }

    void aCertificateThatEndsSoonIsAWarning() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(label(with, "serverWhy") && label(with, "serverWhy")->isVisible());
        QVERIFY(!label(with, "serverCertificate")->isVisible());
        with.link.setServerStatus(shop, 0, {{u"certificateDaysLeft"_s, 9}});
        QTRY_COMPARE(label(with, "serverCertificate")->text(), u"9 days left: renew it soon"_s);
    }

    void theWorstServerComesFirstAndKeepsItsPanel() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, addresses(3));
        for (int server = 0; server < 3; ++server)
            with.link.polled(shop, server, 10);
        with.open();
        QTRY_COMPARE(titles(with), u"192.0.2.1 192.0.2.2 192.0.2.3"_s);
        ServerPanel* third = panels(with).at(2);
        auto* button = third->findChild<QPushButton*>(u"serverHistory"_s);
        button->setFocus();
        with.link.polled(shop, 2, -1, u"connection refused"_s);
        QTRY_COMPARE(titles(with), u"192.0.2.3 192.0.2.1 192.0.2.2"_s);
        QCOMPARE(panels(with).at(0), third);
        QCOMPARE(with.window().focusWidget(), button);
    }

    void aRefreshKeepsPanelsAndSelectedText() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, addresses(2));
        with.link.polled(shop, 0, -1, u"connection refused"_s);
        with.link.polled(shop, 1, 10);
        with.open();
        QTRY_COMPARE(panels(with).size(), 2);
        QTRY_VERIFY(label(with, "serverWhy")->text().contains(u"refused"_s));
        const QList<ServerPanel*> before = panels(with);
        label(with, "statusAddresses")->setSelection(0, 3);
        for (int poll = 0; poll < 3; ++poll) {
            with.clock.wallMs += 1000;
            with.link.polled(shop, 1, 10);
            QTest::qWait(ServerSetStatusPage::readEveryMs + 50);
        }
        QCOMPARE(panels(with), before);
        QVERIFY(label(with, "statusAddresses")->hasSelectedText());
    }

    void aServerIsDisabledAndEnabledHere() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, addresses(2));
        with.link.polled(shop, 0, 10);
        with.link.polled(shop, 1, 10);
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("serverDisable"));
        auto* button = with.find<QPushButton>("serverDisable");
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Disable 192.0.2.1"_s);
        QVERIFY(button->toolTip().contains(u"no longer polled, and DNS no longer says its address"_s));
        button->click();
        QTRY_COMPARE(with.link.count(u"POST /serversets/%1/servers/%1-1/disable"_s.arg(shop)), 1);
        QTRY_COMPARE(titles(with), u"192.0.2.2 192.0.2.1"_s);
        QTRY_COMPARE(button->accessibleName(), u"Enable 192.0.2.1"_s);
        button->click();
        QTRY_COMPARE(with.link.count(u"POST /serversets/%1/servers/%1-1/enable"_s.arg(shop)), 1);
        QTRY_COMPARE(button->accessibleName(), u"Disable 192.0.2.1"_s);
    }

    void aDisablementThatIsRefusedSaysWhy() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.refuse("POST", "/serversets/" + shop.toLatin1() + "/servers/" + shop.toLatin1() + "-1/disable", 403,
                         u"This key may only read."_s);
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("serverDisable") && with.find<QPushButton>("serverDisable")->isVisible());
        with.find<QPushButton>("serverDisable")->click();
        const auto* banner = with.find<ServerSetStatusPage>("serverSetStatusPage")->findChild<Banner*>();
        QTRY_COMPARE(banner->text(), u"The server was not disabled. This key may only read."_s);
        // It stays while polls go on.
        const int reads = with.link.count(u"GET /serversets/%1/status"_s.arg(shop));
        with.link.polled(shop, 0, 10);
        QTRY_VERIFY(with.link.count(u"GET /serversets/%1/status"_s.arg(shop)) > reads);
        QCoreApplication::processEvents();
        QCOMPARE(banner->text(), u"The server was not disabled. This key may only read."_s);
    }

    void whatHappenedIsListedWithReasonsNewestFirst() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        const qint64 now = with.clock.wallMs;
        with.link.happened(shop, now - 7'200'000, u"serverRecovered"_s, 0, u"200 OK"_s);
        with.link.happened(shop, now - 600'000, u"serverFailed"_s, 0, u"connection refused"_s);
        with.link.happened(shop, now - 599'000, u"notificationSent"_s, -1,
                           u"Shop: 192.0.2.10 failed (answer: 250 ok)"_s, u"E-mail to ops@example.com"_s);
        with.link.happened(shop, now - 1'000, u"notificationFailed"_s, -1, u"Shop: 192.0.2.10 failed: refused."_s,
                           u"HTTP request to https://hooks.example.com/x"_s);
        with.open();
        QTRY_VERIFY(with.find<QLabel>("happenedNote"));
        QTRY_VERIFY(label(with, "serverWhy") && label(with, "serverWhy")->isVisible());
        scrollToEnd(with);
        auto* happened = with.find<QTableView>("happened");
        QTRY_COMPARE(happened->model()->rowCount(), 2);
        QCOMPARE(happened->model()->index(0, 1).data().toString(), u"192.0.2.10 failed"_s);
        QCOMPARE(happened->model()->index(0, 2).data().toString(), u"connection refused"_s);
        auto* told = with.find<QTableView>("told");
        QCOMPARE(told->model()->rowCount(), 2);
        QCOMPARE(told->model()->index(0, 1).data().toString(),
                 u"Not sent: HTTP request to https://hooks.example.com/x"_s);
        QCOMPARE(told->model()->index(1, 1).data().toString(), u"Sent: E-mail to ops@example.com"_s);
        QVERIFY(told->model()->index(1, 2).data().toString().contains(u"250 ok"_s));
        // Of the last hour only.
        with.find<QComboBox>("timelineRange")->setCurrentIndex(0);
        QTRY_COMPARE(happened->model()->rowCount(), 1);
        const QString timeline = with.find<QWidget>("timeline")->accessibleDescription();
        QVERIFY2(timeline.contains(u"failed 1 time, 10 min"_s), qPrintable(timeline));
        // The keyboard reads the list.
        happened->setFocus();
        QTest::keyClick(happened, Qt::Key_Down);
        QCOMPARE(happened->currentIndex().row(), 0);
    }

    void nothingIsReadOfWhatIsScrolledOutOfSight() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, addresses(12));
        with.link.happened(shop, with.clock.wallMs - 1000, u"paused"_s, -1, {});
        with.open();
        QTRY_COMPARE(panels(with).size(), 12);
        QTest::qWait(700);
        QCOMPARE(with.link.requests().filter(u"/history"_s).size(), 0);
        scrollToEnd(with);
        QTRY_COMPARE(with.find<QTableView>("happened")->model()->rowCount(), 1);
    }

    void fiftyServersAreShownFast() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, addresses(50));
        for (int server = 0; server < 50; ++server)
            with.link.polled(shop, server, 10, server == 47 ? u"connection refused"_s : QString());
        with.open();
        QTRY_COMPARE(panels(with).size(), int(ServerPanelList::shownAtFirst));
        QVERIFY(titles(with).startsWith(u"192.0.2.48 "_s));
        auto* more = with.find<QPushButton>("moreServers");
        QCOMPARE(more->text(), u"Show 38 more servers"_s);
        more->click();
        QTRY_COMPARE(panels(with).size(), 50);
        QVERIFY(!more->isVisible());
        // What a refresh costs the window while all are shown.
        auto* list = with.window().findChild<ServerPanelList*>();
        QJsonArray servers;
        with.link.get(u"/serversets/%1/status"_s.arg(shop), this, [&servers](const ApiResponse& response) {
            servers = response.json().toObject().value("servers"_L1).toArray();
        });
        QTRY_COMPARE(servers.size(), 50);
        QElapsedTimer timer;
        timer.start();
        for (int turn = 0; turn < 20; ++turn) {
            QJsonObject server = servers.at(turn).toObject();
            server.insert("lastResponseMs"_L1, 100 + turn);
            servers[turn] = server;
            list->setServers(shop, servers, with.clock.wallMs);
        }
        qInfo("a refresh of 50 servers: %.2f ms", double(timer.nsecsElapsed()) / 20e6);
        QVERIFY(timer.elapsed() < 20 * 100);
    }

    void aPingCountsItsAnswersLive() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("serverPing") && with.find<QPushButton>("serverPing")->isVisible());
        with.find<QPushButton>("serverPing")->click();
        auto* lines = with.find<QPlainTextEdit>("pingLines");
        QVERIFY(lines);
        QTRY_VERIFY(lines->toPlainText().contains(u"Echo reply"_s));
        QTRY_VERIFY(label(with, "pingSummary")->text().startsWith(u"2 of 2 answered; 1."_s));
        QVERIFY(label(with, "pingSummary")->text().contains(u"on average"_s));
    }

    void buttonsKeepTheirIconsWhereThereIsNoRoomForWords() {
        ButtonRow row;
        QPushButton* button = row.add(QIcon(), u"Polling history"_s);
        row.add(QIcon(), u"What if it fails?"_s);
        row.resize(row.sizeHint());
        row.show();
        QCOMPARE(button->text(), u"Polling history"_s);
        row.resize(row.minimumSizeHint());
        QCOMPARE(button->text(), QString());
        QVERIFY(row.minimumSizeHint().width() < row.sizeHint().width() / 2);
        row.resize(row.sizeHint());
        QCOMPARE(button->text(), u"Polling history"_s);
    }
};

QTEST_MAIN(StatusPageTest)
#include "StatusPageTest.moc"
