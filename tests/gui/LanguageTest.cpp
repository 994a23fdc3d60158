// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Language.h"
#include "help/ContextHelp.h"
#include "help/HelpWindow.h"
#include "models/ServerSetListModel.h"
#include "support/WindowWithFakes.h"
#include "words/NameOrder.h"
#include "words/ReadingOrder.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

    static void choose(WindowWithFakes& with, const QString& language) {
        with.link.setOption(u"ui"_s, u"language"_s, language);
    }
    static QString options(const WindowWithFakes& with) { return with.action(ActionId::Options)->text(); }

  private Q_SLOTS:
    void theSystemsLanguageIsTakenWhereThereIsATranslation() {
        QCOMPARE(Language::codeOf(u"system"_s, QLocale(QLocale::German, QLocale::Austria)), u"de"_s);
        QCOMPARE(Language::codeOf(u"system"_s, QLocale(QLocale::Finnish)), u"en"_s);
        QCOMPARE(Language::codeOf(u"xx"_s, QLocale(QLocale::Arabic)), u"ar"_s);
        QCOMPARE(Language::codeOf(u"de"_s, QLocale(QLocale::English)), u"de"_s);
    }

    void numbersFollowTheLanguageAndTheCountry() {
        QCOMPARE(Language::localeOf(u"de"_s, QLocale::c()).toString(1234.5, 'f', 1), u"1.234,5"_s);
        QCOMPARE(Language::localeOf(u"de"_s, QLocale(QLocale::German, QLocale::Switzerland)).toString(0.5, 'f', 1),
                 u"0.5"_s);
        QCOMPARE(Language::localeOf(u"en"_s, QLocale(QLocale::German, QLocale::Germany)).toString(1234.5, 'f', 1),
                 u"1.234,5"_s);
        QCOMPARE(Language::localeOf(u"ar"_s, QLocale::c()).toString(12), u"12"_s);
        QCOMPARE(Language::localeOf(u"ar"_s, QLocale(QLocale::Arabic, QLocale::Egypt)).toString(12), u"١٢"_s);
    }

    void namesAreInTheOrderThatPeopleExpect() {
        QStringList names{u"web 10"_s, u"Zoo"_s, u"Äpfel"_s, u"web 2"_s, u"apfel"_s, u"web 007"_s, u"web"_s, u"Bär"_s};
        std::stable_sort(names.begin(), names.end(),
                         [](const QString& a, const QString& b) { return nameOrderKey(a) < nameOrderKey(b); });
        QCOMPARE(names, (QStringList{u"Äpfel"_s, u"apfel"_s, u"Bär"_s, u"web"_s, u"web 2"_s, u"web 007"_s, u"web 10"_s,
                                     u"Zoo"_s}));
    }

    void theWindowChangesItsLanguageAtOnceAndStaysWhereItWas() {
        WindowWithFakes with;
        QString last;
        for (int set = 0; set < 200; ++set)
            last = with.link.addSet(u"Set %1"_s.arg(set, 3, 10, QChar(u'0')));
        with.open();
        with.window().resize(780, 600);
        QTRY_COMPARE(with.find<QTableView>("serverSetTable")->model()->rowCount(), 200);
        with.window().showServerSet(last);
        with.find<QLineEdit>("serverSetFilter")->setText(u"set"_s);
        with.action(ActionId::FreezeLog)->setChecked(true);
        const int scrolled = with.find<QTableView>("serverSetTable")->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const QPointer<MainWindow> before = &with.window();
        choose(with, u"de"_s);
        QTRY_VERIFY(!before);
        QVERIFY(with.window().isVisible());
        QCOMPARE(options(with), u"&Optionen…"_s);
        QCOMPARE(with.window().size(), QSize(780, 600));
        QCOMPARE(with.find<QLineEdit>("serverSetFilter")->text(), u"set"_s);
        auto* table = with.find<QTableView>("serverSetTable");
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(ServerSetListModel::Name).data().toString(), u"Set 199"_s);
        QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
        QTRY_COMPARE(table->verticalScrollBar()->value(), scrolled);
        QVERIFY(with.action(ActionId::FreezeLog)->isChecked());
        QCOMPARE(with.find<QTabWidget>("tabs")->currentIndex(), 0);
    }

    void arabicIsReadFromTheRight() {
        WindowWithFakes with;
        with.open();
        choose(with, u"ar"_s);
        QTRY_COMPARE(with.window().layoutDirection(), Qt::RightToLeft);
        choose(with, u"en"_s);
        QTRY_COMPARE(with.window().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(options(with), u"&Options…"_s);
    }

    void latinTextsKeepTheirOrderInAnArabicWindow() {
        QCOMPARE(inItsOwnOrder(u"2001:db8::20"_s), u"2001:db8::20"_s);
        WindowWithFakes with;
        with.open();
        choose(with, u"ar"_s);
        QTRY_COMPARE(with.window().layoutDirection(), Qt::RightToLeft);
        const auto isolated = [](const QString& text) { return u'\u2066' + text + u'\u2069'; };
        for (const QString& text : {u"2001:db8::20"_s, u"::1"_s, u"no answer in 5 s."_s, u"https://192.0.2.1:8100/"_s})
            QCOMPARE(inItsOwnOrder(text), isolated(text));
        for (const QString& text : {u"192.0.2.1"_s, u"خادم DNS"_s, u"12:30"_s, QString()})
            QCOMPARE(inItsOwnOrder(text), text);
        QLabel label(u"PEM"_s);
        label.ensurePolished();
        QCOMPARE(label.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    }

    void whatIsTypedInADialogWaitsUntilItIsClosed() {
        WindowWithFakes with;
        with.trueDialogs = true;
        with.open();
        with.action(ActionId::NewServerSet)->trigger();
        QTRY_VERIFY(with.find<QDialog>("serverSetDialog"));
        const QPointer<QDialog> dialog = with.find<QDialog>("serverSetDialog");
        dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"Shop"_s);
        choose(with, u"de"_s);
        QTest::qWait(50);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit*>(u"name"_s)->text(), u"Shop"_s);
        QCOMPARE(options(with), u"&Options…"_s);
        dialog->done(0);
        QTRY_COMPARE(options(with), u"&Optionen…"_s);
    }

    void theNextStartBeginsInTheLanguageThatWasLastChosen() {
        WindowWithFakes with;
        with.open();
        choose(with, u"de"_s);
        QTRY_COMPARE(options(with), u"&Optionen…"_s);
        with.desktop.reset();
        with.open();
        QCOMPARE(options(with), u"&Optionen…"_s);
    }

    void theTrayChangesItsLanguageToo() {
        WindowWithFakes with;
        with.open();
        QTRY_COMPARE(with.desktop->tray().toolTip(), u"Standby: no problems"_s);
        choose(with, u"de"_s);
        QTRY_COMPARE(with.desktop->tray().toolTip(), u"Standby: keine Probleme"_s);
    }

    void theHelpStaysOpenAndSaysWhatIsNotTranslated() {
        WindowWithFakes with;
        with.open();
        const auto help = [&] { return with.window().findChild<ContextHelp*>(); };
        const auto foreign = [&] { return help()->helpWindow()->findChild<QLabel*>(u"helpInEnglish"_s); };
        help()->showTopic(u"problems"_s);
        QVERIFY(!foreign()->isVisible());
        choose(with, u"de"_s);
        QTRY_VERIFY(help()->helpWindow() && help()->helpWindow()->windowTitle().endsWith(u"Hilfe zu Standby"));
        QCOMPARE(help()->helpWindow()->topic(), u"problems"_s);
        QVERIFY(!foreign()->isVisible());
        choose(with, u"ar"_s);
        QTRY_VERIFY(help()->helpWindow() && help()->helpWindow()->layoutDirection() == Qt::RightToLeft);
        QVERIFY(foreign()->isVisible());
    }

    void theTextsOfQtAreTranslatedToo() {
        for (const auto& [code, cancel] : {std::pair{u"de"_s, u"Abbrechen"_s}, std::pair{u"ar"_s, u"ألغِ"_s}}) {
            const Language language(code);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel").remove(u'&'), cancel);
        }
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
