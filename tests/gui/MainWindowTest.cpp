// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EngineMirror.h"
#include "models/ServerSetListModel.h"
#include "pages/ServerSetsPage.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"
#include "widgets/StatusLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

    static QStringList column(const QTableView* table, int column) {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }
    static QTableView* setTable(const WindowWithFakes& with) { return with.find<QTableView>("serverSetTable"); }
    static QString bannerText(const WindowWithFakes& with) {
        const auto* banner = with.find<Banner>("banner");
        return banner->isHidden() ? QString() : banner->text();
    }
    static QString statusText(const WindowWithFakes& with) { return with.find<StatusLabel>("statusName")->text(); }

  private Q_SLOTS:
    void withoutServerSetsTheWindowExplainsAndOffersToMakeOne() {
        WindowWithFakes with;
        with.open();
        auto* create = with.find<QPushButton>("emptyStateNew");
        QTRY_VERIFY(create->isVisible());
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(with.asked, QStringList{u"new"_s});
        const QString id = with.link.addSet(u"Shop"_s);
        with.dialogs->whenCreated(id);
        QTRY_VERIFY(!create->isVisible());
        QTRY_COMPARE(statusText(with), u"Shop: Unknown"_s);
    }

    void aFailedServerIsSeenInListStatusAndStatusBar() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        with.link.addSet(u"Blog"_s);
        with.link.polled(shop, 1, 12);
        with.open();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 2);
        with.window().showServerSet(shop);
        with.link.polled(shop, 0, 0, u"connection refused"_s);
        QTRY_COMPARE(statusText(with), u"Shop: Failed"_s);
        QTRY_COMPARE(column(setTable(with), ServerSetListModel::Status).count(u"Failed"_s), 1);
        QTRY_COMPARE(with.find<QLabel>("statusAddresses")->text(), u"DNS is to say: 192.0.2.2"_s);
        QVERIFY(with.find<QLabel>("statusBarCounts")->text().contains(u"failed: 1"_s));
        bool reasonShown = false;
        for (const QLabel* label : with.window().findChildren<QLabel*>())
            reasonShown = reasonShown || (label->isVisible() && label->text().contains(u"connection refused"_s));
        QVERIFY(reasonShown);
    }

    void theStatusBarSaysWhereTheApiListensAndNotWhereItShould() {
        WindowWithFakes with;
        with.open();
        auto* address = with.find<QLabel>("statusBarAddress");
        with.link.setApiUrl(u"http://127.0.0.1:8201/"_s);
        QCOMPARE(address->text(), u"HTTP API: http://127.0.0.1:8201/"_s);
        with.link.setApiUrl({});
        QTRY_COMPARE(address->text(), u"HTTP API: does not listen"_s);
        QVERIFY(!with.action(ActionId::ApiPage)->isEnabled());
        with.link.setOption(u"httpApi"_s, u"enabled"_s, false);
        QTRY_COMPARE(address->text(), u"HTTP API: off"_s);
    }

    /// A screen reader selects a row without making it the current one.
    void aSelectedRowIsShownHoweverItWasSelected() {
        WindowWithFakes with;
        with.open();
        with.link.addSet(u"A"_s);
        with.link.addSet(u"B"_s);
        auto* table = with.find<QTableView>("serverSetTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(with.find<QWidget>("statusName")->accessibleName().startsWith(u"B"));
    }

    void theStatusPageHasItsPlaceAfterAFirstStartWithoutServerSets() {
        WindowWithFakes with;
        with.open();
        with.desktop.reset();
        with.link.addSet(u"A"_s);
        with.open();
        auto* splitter = with.window().findChild<QSplitter*>();
        QTRY_VERIFY(splitter->isVisible());
        QTRY_VERIFY(splitter->sizes().at(1) > splitter->width() / 3);
    }

    void theNextPollIsCountedDown() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.setPollState(shop, u"waiting"_s, with.clock.wallMs + 12'000);
        with.open();
        auto* activity = with.find<QLabel>("statusActivity");
        QTRY_VERIFY(activity->text().contains(u"in 12 s"_s));
        with.clock.wallMs += 5'000;
        QTRY_VERIFY(activity->text().contains(u"in 7 s"_s));
    }

    void theFilterShowsOnlyWhatContainsItsText() {
        WindowWithFakes with;
        with.link.addSet(u"Main website"_s);
        with.link.addSet(u"Mail"_s);
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 3);
        with.action(ActionId::Filter)->trigger();
        QTest::keyClicks(with.find<QLineEdit>("serverSetFilter"), u"mai"_s);
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 2);
        with.find<QLineEdit>("serverSetFilter")->clear();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 3);
    }

    void pauseAndResumeActOnTheSelectedSet() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        QVERIFY(!with.action(ActionId::Resume)->isEnabled());
        with.action(ActionId::Pause)->trigger();
        QTRY_COMPARE(column(setTable(with), ServerSetListModel::Status), QStringList{u"Paused"_s});
        QCOMPARE(with.link.lastBody("POST", "/serversets/actions").toObject(),
                 (QJsonObject{{u"action"_s, u"pause"_s}, {u"ids"_s, QJsonArray{shop}}}));
        QTRY_VERIFY(with.action(ActionId::Resume)->isEnabled());
        QVERIFY(!with.action(ActionId::Pause)->isEnabled());
        QVERIFY(with.action(ActionId::PauseAll)->isChecked());
        with.action(ActionId::PauseAll)->trigger();
        QTRY_COMPARE(with.link.count(u"POST /resumeall"_s), 1);
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
    }

    void aRefusedActionSaysWhy() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.link.refuse("POST", "/serversets/actions", 403, u"This key may only read."_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        with.action(ActionId::Pause)->trigger();
        QTRY_COMPARE(bannerText(with), u"Not paused: \"Shop\". This key may only read."_s);
        QVERIFY(with.action(ActionId::Pause)->isEnabled());
    }

    void deletingIsDoneAtOnceAndSaid() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.addSet(u"Blog"_s);
        with.open();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 2);
        with.window().showServerSet(shop);
        with.action(ActionId::Delete)->trigger();
        QTRY_COMPARE(column(setTable(with), ServerSetListModel::Name), QStringList{u"Blog"_s});
        QCOMPARE(with.link.lastBody("POST", "/serversets/actions")["ids"_L1].toArray(), QJsonArray{shop});
    }

    void problemsAreCountedInTheTabAndLeadToTheirSet() {
        WindowWithFakes with;
        with.link.addSet(u"Blog"_s);
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        const QString problem = with.link.addProblem(shop, u"HQ (192.0.2.10)"_s, u"No answer in 5 s."_s);
        auto* tabs = with.find<QTabWidget>("tabs");
        QTRY_COMPARE(tabs->tabText(1), u"Problems (1)"_s);
        with.action(ActionId::ShowProblems)->trigger();
        auto* table = with.find<QTableView>("problemTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(with.find<QLabel>("problemDescription")->text().contains(u"No answer in 5 s."_s));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(statusText(with), u"Shop: Unknown"_s);
        QCOMPARE(tabs->currentIndex(), 0);
        with.link.resolveProblem(problem);
        QTRY_COMPARE(tabs->tabText(1), u"Problems"_s);
    }

    void theLogIsLiveAndCanBeFrozenClearedAndCopied() {
        WindowWithFakes with;
        with.link.addLogLine({}, u"Program"_s, u"Started"_s);
        with.open();
        with.action(ActionId::ShowLog)->trigger();
        auto* table = with.find<QTableView>("logTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        with.action(ActionId::FreezeLog)->trigger();
        with.link.addLogLine(u"Shop"_s, u"Polling"_s, u"Pinging HQ (192.0.2.10)"_s);
        QTRY_VERIFY(with.find<QLabel>("logFrozen")->text().contains(u"1"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        with.action(ActionId::FreezeLog)->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        with.action(ActionId::CopyLog)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"[Shop] Polling: Pinging HQ (192.0.2.10)"_s));
        with.action(ActionId::ClearLog)->trigger();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void theLogOpensAtItsLatestLineAndStaysThere() {
        WindowWithFakes with;
        with.open();
        with.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&with.window()));
        const auto addLines = [&with](int count) {
            for (int line = 0; line < count; ++line)
                with.link.addLogLine({}, u"Program"_s, u"Line"_s);
        };
        addLines(300);
        auto* table = with.find<QTableView>("logTable");
        QTRY_COMPARE(table->model()->rowCount(), 300);
        with.action(ActionId::ShowLog)->trigger();
        table->setFocus(Qt::TabFocusReason);
        const QScrollBar* bar = table->verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(bar->maximum() > 0);
        addLines(50);
        QTRY_COMPARE(table->model()->rowCount(), 350);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void whenTheEngineIsSilentTheWindowSaysForHowLong() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        auto* banner = with.find<Banner>("silenceBanner");
        with.link.holdAnswers(true);
        with.clock.wallMs += 6'000;
        QTRY_VERIFY_WITH_TIMEOUT(with.link.requests().count(u"GET /healthz"_s) > 0, 3000);
        with.clock.wallMs += 12'000;
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(u"12 s"_s), 3000);
        with.link.holdAnswers(false);
        QTRY_VERIFY(banner->isHidden());
    }

    void aLostConnectionIsSaidAndEverythingIsReadAgainAfterwards() {
        WindowWithFakes with;
        with.link.setWhere(u"http://192.0.2.7:8100"_s);
        with.open();
        with.link.setConnected(false);
        QVERIFY(with.find<Banner>("silenceBanner")->text().contains(u"192.0.2.7"_s));
        const int before = with.link.count(u"GET /options"_s);
        with.link.setConnected(true);
        QVERIFY(with.find<Banner>("silenceBanner")->isHidden());
        QCOMPARE(with.link.count(u"GET /options"_s), before + 1);
    }

    void withoutAConnectionTheWindowSaysHowOldItIsAndWhatCannotBeDone() {
        WindowWithFakes with;
        with.link.setWhere(u"standby.example.com:8100"_s);
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollNow)->isEnabled());
        QTRY_VERIFY(with.find<QPushButton>("whatIf"));
        QCOMPARE(with.window().windowTitle(), u"Standby – standby.example.com:8100"_s);
        const QString toolTip = with.action(ActionId::Delete)->toolTip();
        QVERIFY(with.action(ActionId::Exit)->toolTip().contains(u"goes on"_s));
        with.link.setConnected(false);
        QVERIFY(with.window().windowTitle().contains(u"not connected"_s));
        const QString said = with.find<Banner>("silenceBanner")->text();
        const QString time = QDateTime::fromMSecsSinceEpoch(with.clock.wallMs).toString(u"HH:mm:ss"_s);
        QVERIFY2(said.contains(u"since"_s) && said.contains(u"as of"_s) && said.count(time) == 2, qPrintable(said));
        for (const ActionId id :
             {ActionId::NewServerSet, ActionId::Pause, ActionId::PollNow, ActionId::Delete, ActionId::Properties,
              ActionId::PollingHistory, ActionId::Options, ActionId::PauseAll, ActionId::PollAll}) {
            QVERIFY(!with.action(id)->isEnabled());
            QVERIFY(with.action(id)->toolTip().contains(u"Not connected to the engine"_s));
        }
        for (const ActionId id : {ActionId::ShowProblems, ActionId::Exit, ActionId::ConnectNow})
            QVERIFY(with.action(id)->isEnabled());
        QTRY_VERIFY(!with.find<QPushButton>("whatIf")->isEnabled());
        QVERIFY(with.desktop->tray().toolTip().contains(u"not connected to standby.example.com:8100 since"_s));
        with.link.setConnected(true);
        QTRY_VERIFY(with.action(ActionId::Delete)->isEnabled());
        QCOMPARE(with.action(ActionId::Delete)->toolTip(), toolTip);
        QVERIFY(with.find<QPushButton>("whatIf")->isEnabled());
        QVERIFY(!with.desktop->tray().toolTip().contains(u"not connected"_s));
    }

    void aThousandSetsArriveInPages() {
        WindowWithFakes with;
        for (int number = 0; number < 1200; ++number)
            with.link.addSet(u"Set %1"_s.arg(number));
        with.link.deliver();
        with.open();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 1200);
        QCOMPARE(with.link.requests().filter(u"GET /serversets?limit="_s).size(), 1200 / EngineMirror::pageSize + 1);
    }

    void aPageThatEventsToldOfAlreadyIsNotTheLast() {
        WindowWithFakes with;
        const int pages = 3;
        for (int number = 0; number < pages * EngineMirror::pageSize; ++number)
            with.link.addSet(u"Set %1"_s.arg(number));
        with.link.deliver();
        with.link.holdAnswers(true);
        with.open();
        for (int number = 0; number < EngineMirror::pageSize; ++number)
            with.link.polled(with.link.setIds().at(EngineMirror::pageSize + number), 0, 20);
        with.link.deliver();
        QCOMPARE(setTable(with)->model()->rowCount(), EngineMirror::pageSize);
        with.link.holdAnswers(false);
        QTRY_COMPARE(setTable(with)->model()->rowCount(), pages * EngineMirror::pageSize);
    }

    void aListIsReadAnewWhenWhatAPageWasToFollowIsGone() {
        WindowWithFakes with;
        for (int number = 0; number < 2 * EngineMirror::pageSize; ++number)
            with.link.addSet(u"Set %1"_s.arg(number));
        with.link.deliver();
        with.open();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), EngineMirror::pageSize);
        with.link.refuse("GET", "/serversets", 400, u"The query parameter \"after\" names no row of this list."_s);
        QTRY_VERIFY(with.link.requests().filter(u"after="_s).size() == 1);
        with.link.stopRefusing();
        QTRY_COMPARE(setTable(with)->model()->rowCount(), 2 * EngineMirror::pageSize);
    }

    void theToolBarShowsWhatTheTabCanDo() {
        WindowWithFakes with;
        with.open();
        const auto shown = [&](ActionId id) {
            return with.find<QToolBar>("toolBar")->actions().contains(with.action(id));
        };
        QVERIFY(shown(ActionId::Options) && shown(ActionId::NewServerSet) && !shown(ActionId::FreezeLog));
        with.action(ActionId::ShowLog)->trigger();
        QVERIFY(shown(ActionId::Options) && !shown(ActionId::NewServerSet) && shown(ActionId::FreezeLog));
        with.action(ActionId::ShowProblems)->trigger();
        QVERIFY(shown(ActionId::PollAll) && !shown(ActionId::NewServerSet) && !shown(ActionId::FreezeLog));
    }

    void whatCanBeFocusedHasANameOrIsReadAloudByItsText() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        QTest::qWait(50);
        for (QWidget* widget : with.window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            const bool container = spoken && (spoken->role() == QAccessible::PageTabList);
            QVERIFY2(container || (spoken && !spoken->text(QAccessible::Name).isEmpty()) ||
                         qobject_cast<QLabel*>(widget),
                     widget->metaObject()->className());
        }
    }

    void pingAndHistoryOfAServerAreOneButtonAway() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.1"_s});
        with.open();
        QPushButton* ping = nullptr;
        QPushButton* history = nullptr;
        const auto look = [&] {
            for (QPushButton* button : with.window().findChildren<QPushButton*>()) {
                if (button->accessibleName() == "Ping 192.0.2.1"_L1)
                    ping = button;
                if (button->accessibleName() == "Polling history of 192.0.2.1"_L1)
                    history = button;
            }
            return ping && history;
        };
        QTRY_VERIFY(look());
        history->click();
        QCOMPARE(with.asked, QStringList{u"history %1 %1-1"_s.arg(shop)});
        ping->click();
        QTRY_VERIFY(with.find<QPlainTextEdit>("pingLines")->toPlainText().contains(u"Echo reply"_s));
        QCOMPARE(with.link.lastBody("POST", "/test/poll").toObject().value("address"_L1).toString(), u"192.0.2.1"_s);
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
