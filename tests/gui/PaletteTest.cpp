// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServerSetListModel.h"
#include "palette/CommandPalette.h"
#include "palette/PaletteModel.h"
#include "support/WindowWithFakes.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject {
    Q_OBJECT

    struct Opened {
        explicit Opened(WindowWithFakes& fakes) : with(fakes) { fakes.action(ActionId::CommandPalette)->trigger(); }
        CommandPalette* palette() const { return with.find<CommandPalette>("commandPalette"); }
        QLineEdit* field() const { return with.find<QLineEdit>("paletteField"); }
        QListView* list() const { return with.find<QListView>("paletteList"); }
        QString hint() const { return with.find<QLabel>("paletteHint")->text(); }
        /// Types over what was typed.
        QStringList find(const QString& text) const {
            field()->selectAll();
            QTest::keyClicks(field(), text);
            return texts();
        }
        QStringList texts() const {
            QStringList texts;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                texts.append(list()->model()->index(row, 0).data().toString());
            return texts;
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
            QTest::keyClick(field(), key, modifiers);
        }

        WindowWithFakes& with;
    };

  private Q_SLOTS:
    void lettersAreFoundInTheirOrderAndWordsInAny() {
        QVERIFY(FuzzyQuery(u"POL all"_s).score(u"poll all server sets") > 0);
        QVERIFY(FuzzyQuery(u"sets poll"_s).score(u"poll all server sets") > 0);
        QVERIFY(FuzzyQuery(u"pas"_s).score(u"poll all server sets") > 0);
        QCOMPARE(FuzzyQuery(u"zebra"_s).score(u"poll all server sets"), 0);
        QCOMPARE(FuzzyQuery(u"pxl"_s).score(u"poll all server sets"), 0);
        QVERIFY(FuzzyQuery(u"clipboard"_s).score(u"copy", u"put it on the clipboard") > 0);
        QCOMPARE(FuzzyQuery(u"board"_s).score(u"copy", u"put it on the clipboard"), 0);
    }

    void theBeginningCountsMoreThanAPartAndAPartMoreThanLetters() {
        const FuzzyQuery query(u"main"_s);
        const int beginning = query.score(u"main website");
        const int word = query.score(u"the main website");
        const int part = query.score(u"remaining work");
        const int letters = query.score(u"m a i n");
        QVERIFY2(beginning > word && word > part && part > letters && letters > 0,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(beginning).arg(word).arg(part).arg(letters)));
    }

    void anActionIsFoundByItsTextItsToolTipAndItsMenuAndDone() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollAll)->isEnabled());
        const Opened palette(with);
        QCOMPARE(palette.find(u"poll all"_s).constFirst(), u"Poll all server sets"_s);
        QVERIFY(palette.find(u"licence"_s).contains(u"About Standby"_s));
        QVERIFY(palette.find(u"file exit"_s).contains(u"Exit"_s));
        palette.find(u"poll all"_s);
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(with.link.count(u"POST /pollall"_s), 1);
        QVERIFY(!palette.palette()->isVisible());
    }

    void whatIsOffSaysWhyAndStays() {
        WindowWithFakes with;
        with.open();
        const Opened palette(with);
        QCOMPARE(palette.find(u"acknowledge"_s).constFirst(), u"Acknowledge…"_s);
        const QModelIndex row = palette.list()->model()->index(0, 0);
        QCOMPARE(row.data(PaletteModel::WhyOffRole).toString(), u"Select a problem on the Problems tab first."_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Not available"_s));
        palette.press(Qt::Key_Return);
        QVERIFY(palette.palette()->isVisible());
        QVERIFY(palette.hint().contains(u"Select a problem"_s));
    }

    void aSetIsFoundByNameAndTheWordBeforeSaysWhatToDo() {
        WindowWithFakes with;
        with.link.addSet(u"Mail"_s);
        const QString site = with.link.addSet(u"Main website"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        {
            const Opened palette(with);
            QCOMPARE(palette.find(u"website"_s).constFirst(), u"Main website"_s);
            palette.press(Qt::Key_Return);
            QCOMPARE(with.find<QTableView>("serverSetTable")
                         ->currentIndex()
                         .siblingAtColumn(ServerSetListModel::Name)
                         .data()
                         .toString(),
                     u"Main website"_s);
        }
        const Opened palette(with);
        QCOMPARE(palette.find(u"pause webs"_s).constFirst(), u"Pause Main website"_s);
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(with.link.count(u"POST /serversets/%1/pause"_s.arg(site)), 1);
        QTRY_VERIFY(with.action(ActionId::Resume)->isEnabled());
        const Opened again(with);
        QVERIFY(!again.find(u"pause webs"_s).contains(u"Pause Main website"_s));
        QCOMPARE(again.find(u"resume webs"_s).constFirst(), u"Resume Main website"_s);
    }

    void problemsOptionsAndHelpAreFound() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.addProblem(shop, u"HQ (192.0.2.10)"_s, u"No answer in 5 s."_s);
        with.open();
        const Opened palette(with);
        QTRY_VERIFY(palette.find(u"no answer"_s).contains(u"HQ (192.0.2.10): No answer in 5 s."_s));
        palette.press(Qt::Key_Return);
        QCOMPARE(with.find<QTabWidget>("tabs")->currentIndex(), 1);
        QCOMPARE(with.window().actions().whyOff(ActionId::Acknowledge), QString());
        const Opened again(with);
        QVERIFY(again.find(u"api keys"_s).contains(u"Options: HTTP API"_s));
        QVERIFY(again.find(u"help tags"_s).contains(u"Help: Tags in messages"_s));
        again.find(u"options http"_s);
        again.press(Qt::Key_Return);
        QCOMPARE(with.asked, QStringList{u"options /httpApi"_s});
    }

    void arrowsGoRoundAndEscapeGivesTheKeyboardBack() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        auto* table = with.find<QTableView>("serverSetTable");
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
        const Opened palette(with);
        QCOMPARE(with.window().focusWidget(), palette.field());
        palette.find(u"po"_s);
        const int rows = palette.list()->model()->rowCount();
        QVERIFY(rows > 2);
        palette.press(Qt::Key_Up);
        QCOMPARE(palette.list()->currentIndex().row(), rows - 1);
        palette.press(Qt::Key_Down);
        QCOMPARE(palette.list()->currentIndex().row(), 0);
        palette.press(Qt::Key_Tab);
        QCOMPARE(with.window().focusWidget(), palette.field());
        palette.press(Qt::Key_Escape);
        QVERIFY(!palette.palette()->isVisible());
        QCOMPARE(with.window().focusWidget(), table);
    }

    void whatWasUsedLatelyComesFirst() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollAll)->isEnabled());
        {
            const Opened palette(with);
            QVERIFY(palette.texts().constFirst() != u"Poll all server sets"_s);
            palette.find(u"poll all"_s);
            palette.press(Qt::Key_Return);
        }
        const Opened palette(with);
        QCOMPARE(palette.texts().constFirst(), u"Poll all server sets"_s);
        QCOMPARE(palette.texts().count(u"Poll all server sets"_s), 1);
        QCOMPARE(palette.find(u"poll"_s).constFirst(), u"Poll all server sets"_s);
    }

    void anEntryOffersItsCurlCommand() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollAll)->isEnabled());
        const Opened palette(with);
        palette.find(u"pause shop"_s);
        palette.press(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = with.find<QMenu>("copyAsCurlMenu");
        QVERIFY(menu && menu->isVisible() && palette.palette()->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/serversets/%1/pause"_s.arg(shop)));
    }

    void nothingThatFitsIsSaid() {
        WindowWithFakes with;
        with.open();
        const Opened palette(with);
        QCOMPARE(palette.find(u"xyzzyqq"_s), QStringList());
        QVERIFY(palette.hint().contains(u"Nothing fits"_s));
        palette.press(Qt::Key_Down);
        palette.press(Qt::Key_Return);
        QVERIFY(palette.palette()->isVisible());
    }

    void itIsReadAloudAsAFieldAndAList() {
        WindowWithFakes with;
        with.open();
        const Opened palette(with);
        palette.find(u"exit"_s);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(palette.list());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"Exit, Menu File"_s));
        QVERIFY(!QAccessible::queryAccessibleInterface(palette.field())->text(QAccessible::Name).isEmpty());
    }

    void amongTenThousandSetsEachLetterIsAnsweredAtOnce() {
        WindowWithFakes with;
        for (int number = 0; number < 10'000; ++number)
            with.link.addSet(u"Customer %1 website"_s.arg(number));
        with.link.deliver();
        with.open();
        QTRY_COMPARE_WITH_TIMEOUT(with.find<QTableView>("serverSetTable")->model()->rowCount(), 10'000, 20'000);
        const Opened palette(with);
        qint64 longest = 0;
        QString text;
        for (const QChar letter : u"pause cust 9321"_s) {
            text += letter;
            QElapsedTimer timer;
            timer.start();
            palette.field()->setText(text);
            longest = std::max(longest, timer.elapsed());
        }
        QCOMPARE(palette.texts().constFirst(), u"Pause Customer 9321 website"_s);
        qInfo("The slowest letter took %lld ms.", longest);
        QVERIFY2(longest < 250, qPrintable(u"%1 ms"_s.arg(longest)));
    }
};

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"
