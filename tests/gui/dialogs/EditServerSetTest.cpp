// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"

#include <QAccessible>
#include <QPlainTextEdit>

using namespace standby;
using namespace Qt::StringLiterals;

class EditServerSetTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QDialog* opened(F& with, const QString& set) {
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLineEdit>(dialog, "name")->text().isEmpty(); });
        return dialog;
    }
    static void store(F& with, const QString& set, const QJsonObject& config) {
        with.link.put(u"/serversets/%1/config"_s.arg(set), config, {}, &with.link, {});
        QTest::qWait(1);
    }

  private Q_SLOTS:
    void changesOneFieldAndKeepsAllOthers() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QJsonObject config = with.link.config(set);
        const QJsonObject rule{{u"id"_s, u"rule1"_s},
                               {u"events"_s, QJsonArray{u"serverFailed"_s}},
                               {u"notes"_s, u"kept"_s},
                               {u"method"_s, QJsonObject{{u"type"_s, u"systemLog"_s}}}};
        config.insert("notification"_L1, QJsonObject{{u"useDefaults"_s, false}, {u"methods"_s, QJsonArray{rule}}});
        store(with, set, config);
        config = with.link.config(set);

        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "tags", u"web, , eu"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QJsonObject wanted = config;
        wanted.insert("tags"_L1, QJsonArray{u"web"_s, u"eu"_s});
        const QJsonObject saved = with.link.config(set);
        for (const QString& member : wanted.keys())
            QVERIFY2(saved.value(member).toVariant() == wanted.value(member).toVariant(), qPrintable(member));
        QCOMPARE(saved.keys(), wanted.keys());
    }

    void tabGoesThroughTheSectionAndThenToTheButtons() {
        F with;
        auto* dialog = opened(with, with.link.addSet(u"Main website"_s));
        QStringList stops;
        F::in<QListWidget>(dialog, "sections")->setFocus();
        for (int stop = 0; stop < 5; ++stop) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            stops.append(dialog->focusWidget()->objectName());
        }
        QCOMPARE(stops, (QStringList{u"name"_s, u"tags"_s, u"ok"_s, u"cancel"_s, u"sections"_s}));
    }

    void askedTwiceOneDialogOpens() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        auto* first = opened(with, set);
        QCOMPARE(opened(with, set), first);
        QCOMPARE(with.window.findChildren<QDialog*>(u"serverSetDialog"_s).size(), 1);
    }

    void unreadableSetSaysSoAndTriesAgain() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        with.link.refuse("GET", "/serversets/" + set.toLatin1() + "/config", 500, u"The engine is stopping."_s);
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        QTRY_VERIFY(F::banner(dialog).contains("The engine is stopping."_L1));
        QVERIFY(!F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        with.link.stopRefusing();
        F::click(dialog, "tryAgain");
        QTRY_COMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Main website"_s);
        QVERIFY(F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        QCOMPARE(F::banner(dialog), QString());
    }

    void opensWhileTheEngineIsSilent() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        with.link.holdAnswers(true);
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        QVERIFY(F::in<QLabel>(dialog, "busy")->text().contains("Reading"_L1));
        F::losePatience(dialog);
        QVERIFY(F::banner(dialog).contains("has not answered"_L1));
        with.link.holdAnswers(false);
        QTRY_COMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Main website"_s);
        QCOMPARE(F::banner(dialog), QString());
    }

    void worstDetectionTimeFollowsTheFields() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        auto* dialog = opened(with, set);
        auto* bound = F::in<QLabel>(dialog, "detectionBound");
        const QString before = bound->text();
        // 10 + 1 × 2 + 2 × 5
        F::in<QDoubleSpinBox>(dialog, "pollingFrequency.intervalSeconds")->setValue(10);
        F::in<QSpinBox>(dialog, "pollingFrequency.retries")->setValue(1);
        F::in<QDoubleSpinBox>(dialog, "pollingFrequency.retryIntervalSeconds")->setValue(2);
        QVERIFY(bound->text() != before);
        QVERIFY2(bound->text().contains("after 22 s"_L1), qPrintable(bound->text()));
    }

    void addressForAllFailedIsThereForThatModeOnly() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        QVERIFY(!F::in<QLineEdit>(dialog, "dnsData.allFailed.address")->isEnabled());
        F::choose(dialog, "dnsData.allFailed.mode", u"singleAddress"_s);
        F::type(dialog, "dnsData.allFailed.address", u"192.0.2.999"_s);
        QVERIFY(F::mistake(dialog, u"dnsData.allFailed.address"_s).contains("not an IP address"_L1));
        F::type(dialog, "dnsData.allFailed.address", u"192.0.2.99"_s);
        F::choose(dialog, "dnsData.allFailed.mode", u"keepLast"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        const QJsonObject saved = with.link.config(set).value("dnsData"_L1).toObject();
        QCOMPARE(saved.value("allFailed"_L1).toObject(), (QJsonObject{{u"mode"_s, u"keepLast"_s}}));
    }

    void wrongHostNameIsShownBesideTheList() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        auto* dialog = opened(with, set);
        F::in<QPlainTextEdit>(dialog, "dnsData.hostNames")->setPlainText(u"www.example.com\nno spaces here"_s);
        QVERIFY(F::mistake(dialog, u"dnsData.hostNames"_s).contains("not a host name"_L1));
        QVERIFY(F::isMarked(dialog, 5));
    }

    void everythingThatTakesTheKeyboardHasAName() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        auto* dialog = opened(with, set);
        F::goTo(dialog, 1);
        F::click(dialog, "editServer");
        with.dialogs->options();
        with.dialogs->pollingHistory(set, {});
        for (const char* name : {"serverSetDialog", "serverDialog", "optionsDialog", "historyDialog"}) {
            const auto* one = with.shown(name);
            QVERIFY2(one, name);
            for (QWidget* widget : one->findChildren<QWidget*>()) {
                const bool inner = widget->objectName().startsWith("qt_"_L1) || widget->window() != one;
                if (inner || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
                const QString where =
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(where));
            }
        }
    }

    void sizeIsRemembered() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        dialog->resize(733, 577);
        F::click(dialog, "cancel");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(opened(with, set)->size(), QSize(733, 577));
    }
};

QTEST_MAIN(EditServerSetTest)
#include "EditServerSetTest.moc"
