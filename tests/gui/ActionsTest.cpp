// SPDX-License-Identifier: GPL-3.0-or-later
#include "Menus.h"
#include "curl/CopyAsCurl.h"
#include "support/WindowWithFakes.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// The registry of actions: what the window can do, the API can do, and both are found.
class ActionsTest : public QObject {
    Q_OBJECT

    static QJsonObject paths() {
        QFile file(QStringLiteral(SOURCE_FOLDER "/resources/openapi.json"));
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value("paths"_L1).toObject()
                   : QJsonObject();
    }
    static bool isDocumented(const QString& request) {
        return paths().value(request.section(u' ', 1)).toObject().contains(request.section(u' ', 0, 0).toLower());
    }
    /// The menu that a right click or a key has opened; null: none.
    static QMenu* curlMenu(const QWidget& window) {
        for (QMenu* menu : window.findChildren<QMenu*>(u"copyAsCurlMenu"_s)) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    static QString mnemonicOf(const QString& text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        return sequence.toString();
    }

  private Q_SLOTS:
    void everyActionNamesARequestOfTheApiOrSaysWhyItHasNone() {
        for (const ActionSpec& spec : Actions::specs()) {
            if (*spec.request) {
                QVERIFY2(!spec.windowOnly, spec.name);
                QVERIFY2(isDocumented(QString::fromLatin1(spec.request)), spec.request);
            } else {
                QVERIFY2(spec.windowOnly && QByteArray(spec.windowOnly).endsWith('.'), spec.name);
            }
            if (spec.requestWhenOn)
                QVERIFY2(isDocumented(QString::fromLatin1(spec.requestWhenOn)), spec.requestWhenOn);
            if (spec.body)
                QVERIFY2(QJsonDocument::fromJson(spec.body).isObject(), spec.body);
        }
    }

    void everyActionIsInExactlyOneMenu() {
        QList<ActionId> inMenus;
        for (const MenuSpec& menu : menuSpecs()) {
            for (const QList<ActionId>& group : menu.groups)
                inMenus.append(group);
        }
        for (const ActionSpec& spec : Actions::specs())
            QVERIFY2(inMenus.count(spec.id) == 1, spec.name);
    }

    void everyActionHasATextAToolTipAndAShortcutOfItsOwn() {
        Actions actions;
        QSet<QString> texts;
        QHash<QKeySequence, QString> shortcuts;
        for (const ActionSpec& spec : Actions::specs()) {
            const QAction* action = actions.action(spec.id);
            QVERIFY2(!action->shortcuts().isEmpty() && !action->shortcut().isEmpty(), spec.name);
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), spec.name);
            texts.insert(action->text());
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!shortcuts.contains(keys),
                         qPrintable(u"%1: %2 and %3"_s.arg(keys.toString(), action->text(), shortcuts.value(keys))));
                shortcuts.insert(keys, action->text());
            }
        }
        QCOMPARE(texts.size(), Actions::specs().size());
    }

    /// Not of the registry alone: nothing else in the window may want the same keys, and no label a menu's letter.
    void noTwoThingsInTheWindowWantTheSameKeys_data() {
        QTest::addColumn<int>("tab");
        QTest::newRow("server sets") << 0;
        QTest::newRow("problems") << 1;
        QTest::newRow("log") << 2;
    }
    void noTwoThingsInTheWindowWantTheSameKeys() {
        QFETCH(int, tab);
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.addProblem(shop, u"192.0.2.10"_s, u"No answer in 5 s."_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        with.find<QTabWidget>("tabs")->setCurrentIndex(tab);
        QHash<QString, QString> wanted;
        const auto want = [&](const QString& keys, const QString& by) {
            if (!keys.isEmpty() && wanted.contains(keys) && wanted.value(keys) != by)
                QFAIL(qPrintable(u"%1: %2 and %3"_s.arg(keys, by, wanted.value(keys))));
            wanted.insert(keys, by);
        };
        for (const QAction* action : with.window().findChildren<QAction*>()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                if (action->isEnabled())
                    want(keys.toString(), action->text());
            }
        }
        for (const QAction* menu : with.window().menuBar()->actions())
            want(mnemonicOf(menu->text()), menu->text());
        for (const QLabel* label : with.window().findChildren<QLabel*>()) {
            if (label->buddy() && label->isVisible())
                want(mnemonicOf(label->text()), label->text());
        }
        for (const QAbstractButton* button : with.window().findChildren<QAbstractButton*>()) {
            const auto* toolButton = qobject_cast<const QToolButton*>(button);
            if (button->isVisible() && !(toolButton && toolButton->defaultAction()))
                want(mnemonicOf(button->text()), button->text());
        }
    }

    void entriesOfAMenuDifferInTheirLetters() {
        WindowWithFakes with;
        with.open();
        for (const QMenu* menu : with.window().menuBar()->findChildren<QMenu*>()) {
            QSet<QString> letters;
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                const QString letter = mnemonicOf(action->text());
                QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }

    void whateverIsOffSaysWhatIsMissing() {
        WindowWithFakes with;
        with.link.setApiUrl({});
        with.open();
        QTRY_VERIFY(with.window().isVisible());
        const auto check = [&] {
            for (const ActionSpec& spec : Actions::specs()) {
                const QAction* action = with.action(spec.id);
                const QString why = with.window().actions().whyOff(spec.id);
                QVERIFY2(action->isEnabled() == why.isEmpty(), spec.name);
                QVERIFY2(why.isEmpty() || (why.endsWith(u'.') && action->toolTip().contains(why)), spec.name);
            }
        };
        check();
        QCOMPARE(with.window().actions().whyOff(ActionId::Pause), u"Select a server set that is polled first."_s);
        with.link.addSet(u"Shop"_s);
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        check();
    }

    void theCurlCommandDoesWhatTheActionWouldDoNow() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        const auto* curl = with.window().findChild<CopyAsCurl*>();
        QCOMPARE(curl->commandOf(ActionId::PauseAll).message(), QString());
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        const QString command = *curl->commandOf(ActionId::Pause);
        QVERIFY2(command.contains(u"http://127.0.0.1:8100/serversets/actions"_s), qPrintable(command));
        QVERIFY2(command.contains(u"\"pause\""_s) && command.contains(shop), qPrintable(command));
        QCOMPARE(curl->commandOf(ActionId::Acknowledge).message(), u"Select a problem on the Problems tab first."_s);
        QVERIFY(!curl->commandOf(ActionId::Close).ok());
        with.link.setOption(u"httpApi"_s, u"password"_s, u"********"_s);
        QTRY_VERIFY(curl->commandOf(ActionId::PollAll)->contains(u"-u \"admin:$STANDBY_PASSWORD\""_s));
        with.link.setApiUrl({});
        QVERIFY(curl->commandOf(ActionId::PollAll).message().contains(u"switched off"_s));
    }

    void aRightClickInAMenuOffersTheCommandAndDoesNothingElse() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollNow)->isEnabled());
        auto* menu = with.find<QMenu>("serverSetMenu");
        menu->popup(QPoint(20, 20));
        QTest::mouseClick(menu, Qt::RightButton, {}, menu->actionGeometry(with.action(ActionId::PollNow)).center());
        QMenu* offered = curlMenu(with.window());
        QVERIFY(offered);
        QCOMPARE(with.link.count(u"POST /serversets/actions"_s), 0);
        QTest::keyClick(offered, Qt::Key_Return);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.endsWith(u" http://127.0.0.1:8100/serversets/actions"_s), qPrintable(command));
        QVERIFY2(command.contains(u"'{\"action\":\"poll\",\"ids\":[\"%1\"]}'"_s.arg(shop)), qPrintable(command));
        menu->close();
    }

    void theKeyboardOffersTheCommandInAMenu() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PollAll)->isEnabled());
        auto* menu = with.find<QMenu>("fileMenu");
        menu->popup(QPoint(20, 20));
        menu->setActiveAction(with.action(ActionId::PollAll));
        QTest::keyClick(menu, Qt::Key_F10, Qt::ShiftModifier);
        QMenu* offered = curlMenu(with.window());
        QVERIFY(offered);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"curl -sS -X POST http://127.0.0.1:8100/pollall"_s);
        menu->close();
    }

    void aButtonOfTheToolBarOffersTheCommandToo() {
        WindowWithFakes with;
        with.open();
        auto* bar = with.find<QToolBar>("toolBar");
        const QWidget* button = bar->widgetForAction(with.action(ActionId::NewServerSet));
        Q_EMIT bar->customContextMenuRequested(button->geometry().center());
        QMenu* offered = curlMenu(with.window());
        QVERIFY(offered);
        QTest::keyClick(offered, Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"-d '{\"name\":\"Main website\""_s));
    }

    void theMenuOfAnActionThatHasNoRequestSaysWhy() {
        WindowWithFakes with;
        with.open();
        auto* menu = with.find<QMenu>("fileMenu");
        menu->popup(QPoint(20, 20));
        menu->setActiveAction(with.action(ActionId::Close));
        QTest::keyClick(menu, Qt::Key_Menu);
        const QMenu* offered = curlMenu(with.window());
        QVERIFY(offered && !offered->actions().constFirst()->isEnabled());
        QCOMPARE(offered->actions().at(1)->text(), u"It concerns this window."_s);
        menu->close();
    }

    void assistiveTechnologyPausesEverythingToo() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::PauseAll)->isEnabled());
        QWidget* button = with.window().findChild<QToolBar*>()->widgetForAction(with.action(ActionId::PauseAll));
        QVERIFY(button);
        const auto toggle = [button] {
            QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
        };
        toggle();
        QTRY_COMPARE(with.link.count(u"POST /pauseall"_s), 1);
        QTRY_VERIFY(with.action(ActionId::Resume)->isEnabled());
        QVERIFY(with.action(ActionId::PauseAll)->isChecked());
        toggle();
        QTRY_COMPARE(with.link.count(u"POST /resumeall"_s), 1);
        QTRY_VERIFY(!with.action(ActionId::PauseAll)->isChecked());
        QCOMPARE(with.link.count(u"POST /pauseall"_s), 1);
    }
};

QTEST_MAIN(ActionsTest)
#include "ActionsTest.moc"
