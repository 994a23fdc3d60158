// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemListModel.h"
#include "support/WindowWithFakes.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class ProblemsPageTest : public QObject {
    Q_OBJECT

    /// The Problems tab with what the link has.
    static QTableView* openedPage(WindowWithFakes& with) {
        with.open();
        with.action(ActionId::ShowProblems)->trigger();
        auto* table = with.find<QTableView>("problemTable");
        (void)QTest::qWaitFor([&] { return table->model()->rowCount() > 0; });
        return table;
    }
    static QString cell(const QTableView* table, int column) {
        return table->model()->index(0, column).data().toString();
    }
    static QDialog* asked(const WindowWithFakes& with) {
        with.action(ActionId::Acknowledge)->trigger();
        QDialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = with.find<QDialog>("acknowledgeDialog")) != nullptr; });
        return dialog;
    }
    static void press(const QWidget* parent, const char* button) {
        QTest::mouseClick(parent->findChild<QAbstractButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

  private Q_SLOTS:
    void aProblemIsAcknowledgedWithANote() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        const QString problem = with.link.addProblem(shop, u"192.0.2.10"_s, u"No answer in 5 s."_s);
        auto* table = openedPage(with);
        table->setFocus();
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1); // the keyboard selects the first one
        QVERIFY(with.action(ActionId::Acknowledge)->isEnabled());
        QPointer<QDialog> dialog = asked(with);
        dialog->findChild<QLineEdit*>(u"note"_s)->setText(u"Anna is at it"_s);
        press(dialog, "acknowledgeNow");
        QTRY_VERIFY(!dialog);
        const QByteArray path = "/problems/" + problem.toLatin1() + "/acknowledge";
        QCOMPARE(with.link.lastBody("POST", path).toObject(), (QJsonObject{{u"note"_s, u"Anna is at it"_s}}));
        // Not by its colour alone.
        QTRY_COMPARE(cell(table, ProblemListModel::Description), u"Acknowledged – No answer in 5 s."_s);
        QTRY_VERIFY(with.find<QLabel>("problemDescription")->text().endsWith("Acknowledged: Anna is at it"_L1));
    }

    void withoutANoteItIsAcknowledgedToo() {
        WindowWithFakes with;
        with.link.addProblem({}, {}, u"The disk is full."_s);
        openedPage(with)->selectRow(0);
        QPointer<QDialog> dialog = asked(with);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"note"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(with.find<QLabel>("problemDescription")->text().contains("no reminders are sent"_L1));
    }

    void aNoteCanBeChanged() {
        WindowWithFakes with;
        const QString problem = with.link.addProblem({}, {}, u"The disk is full."_s);
        auto* table = openedPage(with);
        with.link.post(u"/problems/%1/acknowledge"_s.arg(problem), QJsonObject{{u"note"_s, u"Anna"_s}}, &with.link, {});
        QTRY_VERIFY(cell(table, ProblemListModel::Description).startsWith("Acknowledged"_L1));
        table->selectRow(0);
        QPointer<QDialog> dialog = asked(with);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"note"_s)->text(), u"Anna"_s);
        dialog->findChild<QLineEdit*>(u"note"_s)->setText(u"Bert"_s);
        press(dialog, "acknowledgeNow");
        QTRY_VERIFY(with.find<QLabel>("problemDescription")->text().endsWith("Acknowledged: Bert"_L1));
    }

    void aRefusalKeepsTheNoteThatWasTyped() {
        WindowWithFakes with;
        const QString problem = with.link.addProblem({}, {}, u"The disk is full."_s);
        openedPage(with)->selectRow(0);
        with.link.refuse("POST", "/problems/" + problem.toLatin1() + "/acknowledge", 403, u"This key may only read."_s);
        QPointer<QDialog> dialog = asked(with);
        dialog->findChild<QLineEdit*>(u"note"_s)->setText(u"Anna is at it"_s);
        press(dialog, "acknowledgeNow");
        const auto says = [&](const QString& words) {
            for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"This key may only read."_s));
        QCOMPARE(dialog->findChild<QLineEdit*>(u"note"_s)->text(), u"Anna is at it"_s);
        QVERIFY(dialog->findChild<QAbstractButton*>(u"acknowledgeNow"_s)->isEnabled());
    }

    void itIsInTheContextMenuAndBesideTheDescription() {
        WindowWithFakes with;
        with.link.addProblem({}, {}, u"The disk is full."_s);
        auto* table = openedPage(with);
        QVERIFY(table->actions().contains(with.action(ActionId::Acknowledge)));
        QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
        table->selectRow(0);
        press(&with.window(), "acknowledgeProblem");
        QTRY_VERIFY(with.find<QDialog>("acknowledgeDialog"));
    }

    void aProblemIsOpenedWhereItCanBeMended_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("ofSet");
        QTest::addColumn<QStringList>("opened");
        QTest::newRow("a notification of a set") << u"notification"_s << true << QStringList{u"notification set1"_s};
        QTest::newRow("a server") << u"serverPoll"_s << true << QStringList{};
        QTest::newRow("the program") << u"system"_s << false << QStringList{};
    }
    void aProblemIsOpenedWhereItCanBeMended() {
        QFETCH(QString, type);
        QFETCH(bool, ofSet);
        QFETCH(QStringList, opened);
        WindowWithFakes with;
        const QString set = with.link.addSet(u"Shop"_s);
        with.link.addProblem(ofSet ? set : QString(), u"E-mail to a@example.com"_s, u"It is not taken."_s, type);
        auto* table = openedPage(with);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(with.asked, opened);
        QCOMPARE(with.find<QTableView>("problemTable")->isVisible(), type != "serverPoll"_L1);
    }

    void aDefaultMethodThatFailsOpensTheOptions() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::ShowProblems)->trigger();
        auto* table = with.find<QTableView>("problemTable");
        with.link.publish(u"problem"_s, QJsonObject{{u"id"_s, u"p1"_s},
                                                    {u"serverSetId"_s, QJsonValue()},
                                                    {u"type"_s, u"notification"_s},
                                                    {u"server"_s, u"E-mail to a@example.com"_s},
                                                    {u"description"_s, u"It is not taken."_s}});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, ProblemListModel::Type), u"Notification"_s);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(with.asked, QStringList{u"notification "_s});
    }
};

QTEST_MAIN(ProblemsPageTest)
#include "ProblemsPageTest.moc"
