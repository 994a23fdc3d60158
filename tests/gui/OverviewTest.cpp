// SPDX-License-Identifier: GPL-3.0-or-later
// The list of server sets in the window: filters, groups, several at once, columns, recent polls.
#include "UndoBanner.h"
#include "models/LatencySamples.h"
#include "models/ServerSetListModel.h"
#include "pages/ServerSetStatusPage.h"
#include "support/WindowWithFakes.h"
#include "widgets/ColumnMenu.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class OverviewTest : public QObject {
    Q_OBJECT

    static QTableView* table(const WindowWithFakes& with) { return with.find<QTableView>("serverSetTable"); }
    static QStringList column(const WindowWithFakes& with, int column) {
        QStringList texts;
        for (int row = 0; row < table(with)->model()->rowCount(); ++row)
            texts.append(table(with)->model()->index(row, column).data().toString());
        return texts;
    }
    static int rowOf(const WindowWithFakes& with, const QString& name) {
        return int(column(with, ServerSetListModel::Name).indexOf(name));
    }
    static void selectAlso(const WindowWithFakes& with, const QString& name) {
        const QModelIndex index = table(with)->model()->index(rowOf(with, name), ServerSetListModel::Name);
        QTest::mouseClick(table(with)->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table(with)->visualRect(index).center());
    }
    static void openWithThree(WindowWithFakes& with) {
        with.link.addSet(u"Blog"_s, {u"192.0.2.1"_s});
        with.link.addSet(u"Mail"_s, {u"192.0.2.2"_s});
        const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.3"_s});
        with.link.polled(shop, 0, 0, u"connection refused"_s);
        with.open();
        QTRY_COMPARE(table(with)->model()->rowCount(), 3);
    }

  private Q_SLOTS:
    void theWorstIsFirstAndSaysWhy() {
        WindowWithFakes with;
        openWithThree(with);
        QTRY_COMPARE(column(with, ServerSetListModel::Name).first(), u"Shop"_s);
        const auto* model = table(with)->model();
        QCOMPARE(model->index(0, ServerSetListModel::Reason).data().toString(), u"connection refused"_s);
        QVERIFY(model->index(0, ServerSetListModel::Name)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"connection refused"_s));
        with.clock.wallMs += 3 * 60'000;
        QCOMPARE(model->index(0, ServerSetListModel::Since).data().toString(), u"3 min"_s);
        QVERIFY(!model->index(0, ServerSetListModel::Since).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void theStatusFiltersCountAndNarrow() {
        WindowWithFakes with;
        openWithThree(with);
        auto* failed = with.find<QToolButton>("filterFailed");
        QTRY_COMPARE(failed->text(), u"Failed 1"_s);
        QCOMPARE(with.find<QToolButton>("filterAll")->text(), u"All 3"_s);
        QCOMPARE(with.find<QToolButton>("filterUnknown")->text(), u"Unknown 2"_s);
        failed->click();
        QCOMPARE(column(with, ServerSetListModel::Name), QStringList{u"Shop"_s});
        failed->setFocus();
        QTest::keyClick(failed, Qt::Key_Right);
        QCOMPARE(column(with, ServerSetListModel::Name), (QStringList{u"Blog"_s, u"Mail"_s}));
        with.window().showServerSet(u"set3"_s);
        QTRY_COMPARE(table(with)->model()->rowCount(), 3);
        QVERIFY(with.find<QToolButton>("filterAll")->isChecked());
    }

    void theActionsSayOnHowManyTheyAct() {
        WindowWithFakes with;
        openWithThree(with);
        with.window().showServerSet(u"set1"_s);
        QTRY_VERIFY(with.action(ActionId::Delete)->isEnabled());
        QCOMPARE(with.action(ActionId::Delete)->text(), u"&Delete"_s);
        QTest::keyClick(table(with), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(with.action(ActionId::Delete)->text(), u"&Delete 3 server sets"_s);
        QVERIFY(!with.action(ActionId::Properties)->isEnabled());
        QVERIFY(with.find<QWidget>("selectionPage")->isVisible());
        QCOMPARE(with.find<QLabel>("selectionTitle")->text(), u"3 server sets selected"_s);
        QVERIFY(with.find<QLabel>("selectionFailures")->text().contains(u"Shop: connection refused"_s));
    }

    void pauseAndResumeAreBothThereForAMixedSelection() {
        WindowWithFakes with;
        openWithThree(with);
        with.window().showServerSet(u"set1"_s);
        with.action(ActionId::Pause)->trigger();
        QTRY_VERIFY(with.action(ActionId::Resume)->isEnabled());
        selectAlso(with, u"Mail"_s);
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        QVERIFY(with.action(ActionId::Resume)->isEnabled());
        with.action(ActionId::Pause)->trigger();
        QTRY_VERIFY(!with.action(ActionId::Pause)->isEnabled());
        QCOMPARE(with.link.lastBody("POST", "/serversets/actions")["ids"_L1].toArray(), QJsonArray{u"set2"_s});
        QCOMPARE(with.action(ActionId::Resume)->text(), u"Res&ume 2 server sets"_s);
        with.action(ActionId::Resume)->trigger();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        QCOMPARE(with.link.lastBody("POST", "/serversets/actions")["ids"_L1].toArray().size(), 2);
    }

    void severalAreDeletedWithOneRequest() {
        WindowWithFakes with;
        openWithThree(with);
        QTest::keyClick(table(with), Qt::Key_A, Qt::ControlModifier);
        selectAlso(with, u"Shop"_s);
        with.action(ActionId::Delete)->trigger();
        QTRY_COMPARE(column(with, ServerSetListModel::Name), QStringList{u"Shop"_s});
        QCOMPARE(with.link.count(u"POST /serversets/actions"_s), 1);
        QTRY_COMPARE(with.find<UndoBanner>("undoBanner")->text(), u"Deleted 2 server sets."_s);
    }

    void groupsByTagAreClosedAndOpenedByKeyboard() {
        WindowWithFakes with;
        openWithThree(with);
        with.find<QToolButton>("groupByTag")->click();
        QCOMPARE(column(with, ServerSetListModel::Name).first(), u"Without a tag (3)"_s);
        table(with)->setCurrentIndex(table(with)->model()->index(2, 0));
        QTest::keyClick(table(with), Qt::Key_Left);
        QCOMPARE(table(with)->currentIndex().row(), 0);
        QTest::keyClick(table(with), Qt::Key_Left);
        QCOMPARE(table(with)->model()->rowCount(), 1);
        QTest::keyClick(table(with), Qt::Key_Return);
        QCOMPARE(table(with)->model()->rowCount(), 4);
        QVERIFY(with.asked.isEmpty());
        // A heading stands for all that is in it.
        QTRY_COMPARE(with.action(ActionId::Delete)->text(), u"&Delete 3 server sets"_s);
    }

    void groupsAreOpenForSecondsWithoutHarm() {
        WindowWithFakes with;
        openWithThree(with);
        with.find<QToolButton>("groupByTag")->click();
        const auto since = [&] { return table(with)->model()->index(1, ServerSetListModel::Since).data().toString(); };
        QTRY_COMPARE(column(with, ServerSetListModel::Name).value(1), u"Shop"_s);
        with.clock.wallMs += 5 * 60'000;
        QTest::qWait(1200); // what changes with time is told once a second, and headings are no rows of the engine
        QCOMPARE(since(), u"5 min"_s);
        QCOMPARE(table(with)->model()->rowCount(), 4);
    }

    void allGroupsAreClosedAndOpenedAndStaySo() {
        WindowWithFakes with;
        openWithThree(with);
        with.find<QToolButton>("groupByTag")->click();
        QTest::keyClick(table(with), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(table(with)->model()->rowCount(), 1);
        with.desktop.reset();
        with.open();
        QTRY_COMPARE(column(with, ServerSetListModel::Name), QStringList{u"Without a tag (3)"_s});
        QTest::keyClick(table(with), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(table(with)->model()->rowCount(), 4);
    }

    void theListHasTheKeyboardWhenItAppears() {
        WindowWithFakes with;
        openWithThree(with);
        QTRY_VERIFY(table(with)->hasFocus());
        QTRY_COMPARE(column(with, ServerSetListModel::Name).value(table(with)->currentIndex().row()), u"Shop"_s);
    }

    void typedLettersGoToTheNextNameAndHomeAndEndToTheEnds() {
        WindowWithFakes with;
        openWithThree(with);
        const auto current = [&] {
            return column(with, ServerSetListModel::Name).value(table(with)->currentIndex().row());
        };
        QTRY_COMPARE(current(), u"Shop"_s);
        table(with)->setCurrentIndex(table(with)->model()->index(0, ServerSetListModel::Status));
        QTest::keyClick(table(with), Qt::Key_M);
        QCOMPARE(current(), u"Mail"_s);
        QTest::keyClick(table(with), Qt::Key_Home);
        QCOMPARE(table(with)->currentIndex().row(), 0);
        QTest::keyClick(table(with), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table(with)->selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(table(with), Qt::Key_Home);
        QCOMPARE(table(with)->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(table(with), Qt::Key_Return);
        QCOMPARE(with.asked, QStringList{u"edit set3"_s});
    }

    void theFilterIsLeftByKeysAndAlwaysLeavesSomethingSelected() {
        WindowWithFakes with;
        openWithThree(with);
        auto* filter = with.find<QLineEdit>("serverSetFilter");
        with.action(ActionId::Filter)->trigger();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"mai"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(table(with)->hasFocus());
        QCOMPARE(column(with, ServerSetListModel::Name), QStringList{u"Mail"_s});
        QCOMPARE(table(with)->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(with.find<QWidget>("statusName")->accessibleName().startsWith(u"Mail"));
        with.find<QToolButton>("filterPaused")->click();
        QCOMPARE(table(with)->model()->rowCount(), 0);
        QTest::keyClick(table(with), Qt::Key_Escape);
        QCOMPARE(table(with)->model()->rowCount(), 3);
        QVERIFY(filter->text().isEmpty() && with.find<QToolButton>("filterAll")->isChecked());
        QCOMPARE(table(with)->selectionModel()->selectedRows().size(), 1);
    }

    void whatNoLongerPassesTheFilterGivesItsPlaceToItsNeighbour() {
        WindowWithFakes with;
        openWithThree(with);
        with.link.polled(u"set1"_s, 0, 0, u"connection refused"_s);
        with.find<QToolButton>("filterFailed")->click();
        QTRY_COMPARE(column(with, ServerSetListModel::Name), (QStringList{u"Blog"_s, u"Shop"_s}));
        with.window().showServerSet(u"set1"_s);
        with.link.polled(u"set1"_s, 0, 20);
        QTRY_COMPARE_WITH_TIMEOUT(column(with, ServerSetListModel::Name), QStringList{u"Shop"_s}, 5000);
        QTRY_VERIFY(with.find<QWidget>("statusName")->accessibleName().startsWith(u"Shop"));
    }

    void aSetIsShownAloneWhateverKeysAreHeld() {
        WindowWithFakes with;
        openWithThree(with);
        QTest::keyClick(table(with), Qt::Key_A, Qt::ControlModifier); // as far as Qt knows, Ctrl stays down
        with.window().showServerSet(u"set2"_s);
        QCOMPARE(table(with)->selectionModel()->selectedRows().size(), 1);
    }

    void namesGetTheRoomThatThereIs() {
        WindowWithFakes with;
        openWithThree(with);
        QHeaderView* header = table(with)->horizontalHeader();
        const int em = table(with)->fontMetrics().averageCharWidth();
        const auto width = [&](int column) { return header->sectionSize(column); };
        with.window().resize(1024, 600);
        QTRY_VERIFY(header->length() <= table(with)->viewport()->width());
        QVERIFY(width(ServerSetListModel::Name) >= 17 * em);
        const int narrow = width(ServerSetListModel::Name);
        with.window().resize(2000, 900);
        QTRY_VERIFY(width(ServerSetListModel::Name) > narrow);
        QCOMPARE(header->length(), table(with)->viewport()->width());
        // What somebody made so stays so, in a window of any size and after a start.
        header->resizeSection(ServerSetListModel::Active, 33 * em);
        with.window().resize(1500, 900);
        QTRY_COMPARE(width(ServerSetListModel::Active), 33 * em);
        with.desktop.reset();
        with.open();
        QTRY_COMPARE(table(with)->model()->rowCount(), 3);
        QCOMPARE(table(with)->horizontalHeader()->sectionSize(ServerSetListModel::Active), 33 * em);
    }

    void theListIsSortedFromTheColumnMenu() {
        WindowWithFakes with;
        openWithThree(with);
        auto* menu = with.find<ColumnMenu>("columnMenu");
        const auto sortBy = [&](const QString& title) {
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions().constLast()->menu()->actions()) {
                if (action->text() == title)
                    action->trigger();
            }
        };
        sortBy(u"Server set"_s);
        QCOMPARE(column(with, ServerSetListModel::Name), (QStringList{u"Blog"_s, u"Mail"_s, u"Shop"_s}));
        sortBy(u"Server set"_s);
        QCOMPARE(column(with, ServerSetListModel::Name), (QStringList{u"Shop"_s, u"Mail"_s, u"Blog"_s}));
    }

    void recentPollsAreReadOnceForWhatIsSeenAndThenKept() {
        WindowWithFakes with;
        openWithThree(with);
        const auto shown = [&] {
            return table(with)
                ->model()
                ->index(rowOf(with, u"Shop"_s), ServerSetListModel::LastPolls)
                .data(ServerSetListModel::pollsRole)
                .value<QList<LatencySample>>()
                .size();
        };
        QTRY_COMPARE(shown(), 1);
        with.clock.wallMs += 1000;
        with.link.polled(u"set3"_s, 0, 20);
        QTRY_COMPARE(shown(), 2);
        QTRY_COMPARE(table(with)
                         ->model()
                         ->index(rowOf(with, u"Shop"_s), ServerSetListModel::LastPolls)
                         .data(Qt::AccessibleTextRole)
                         .toString(),
                     u"ok 1 of 2, median 20\u00a0ms"_s);
        QTest::qWait(1200);
        QCOMPARE(with.link.requests().filter(u"recentPolls="_s).size(), 1);
    }

    void columnsAreChosenAndRemembered() {
        WindowWithFakes with;
        openWithThree(with);
        QHeaderView* header = table(with)->horizontalHeader();
        QVERIFY(header->isSectionHidden(ServerSetListModel::NextPoll));
        auto* menu = with.find<ColumnMenu>("columnMenu");
        for (QAction* action : menu->actions()) {
            if (action->text() == "Next poll"_L1)
                action->trigger();
            QCOMPARE(action->isEnabled(), action->text() != "Status"_L1 && action->text() != "Server set"_L1);
        }
        QVERIFY(!header->isSectionHidden(ServerSetListModel::NextPoll));
        with.desktop.reset();
        with.open();
        QTRY_COMPARE(table(with)->model()->rowCount(), 3);
        QVERIFY(!table(with)->horizontalHeader()->isSectionHidden(ServerSetListModel::NextPoll));
    }

    void theStatusBarSaysHowFastItPollsAndOnlyAsksWhileItIsSeen() {
        WindowWithFakes with;
        openWithThree(with);
        QTRY_COMPARE(with.find<QLabel>("statusBarStatistics")->text(), u"2.5 polls/s, next poll in 3 s"_s);
        with.window().hide();
        QTest::qWait(50);
        const int asked = with.link.count(u"GET /statistics"_s);
        QTest::qWait(1300);
        QCOMPARE(with.link.count(u"GET /statistics"_s), asked);
    }
};

QTEST_MAIN(OverviewTest)
#include "OverviewTest.moc"
