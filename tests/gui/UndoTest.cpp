// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoBanner.h"
#include "changes/RevisionList.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

RevisionRow row(int number, int undoes = 0, int undoneBy = 0) {
    return {number, 0, u"window"_s, u"Change %1"_s.arg(number), undoes, undoneBy};
}

int numberOf(const std::optional<RevisionRow>& row) {
    return row ? row->number : 0;
}

QJsonObject effect(const QString& hostName, const QStringList& before, const QStringList& after) {
    return {{u"hostName"_s, hostName},
            {u"dnsServer"_s, QJsonValue()},
            {u"serverSetId"_s, u"set1"_s},
            {u"serverSetName"_s, u"Shop"_s},
            {u"before"_s, QJsonArray::fromStringList(before)},
            {u"after"_s, QJsonArray::fromStringList(after)}};
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void undoFindsTheNewestChangeThatIsInForce() {
        QCOMPARE(numberOf(undoTarget({})), 0);
        QCOMPARE(numberOf(undoTarget({row(1)})), 1);
        QCOMPARE(numberOf(undoTarget({row(3), row(2), row(1)})), 3);
        QCOMPARE(numberOf(undoTarget({row(4, 3), row(3, 0, 4), row(2), row(1)})), 2);
        QCOMPARE(numberOf(undoTarget({row(5, 2), row(4, 3), row(3, 0, 4), row(2, 0, 5), row(1)})), 1);
        // The undoing of 3 was undone: 3 is in force again.
        QCOMPARE(numberOf(undoTarget({row(5, 4), row(4, 3, 5), row(3), row(2)})), 3);
    }

    void theOldestKeptChangeCannotBeUndone() {
        QCOMPARE(numberOf(undoTarget({row(12)})), 0);
        QCOMPARE(numberOf(undoTarget({row(13), row(12)})), 13);
    }

    void redoFindsTheNewestUndoingUntilSomethingElseChanges() {
        QCOMPARE(numberOf(redoTarget({row(3), row(2), row(1)})), 0);
        QCOMPARE(numberOf(redoTarget({row(4, 3), row(3, 0, 4), row(2)})), 4);
        QCOMPARE(numberOf(redoTarget({row(5, 2), row(4, 3), row(3, 0, 4), row(2, 0, 5)})), 5);
        // 5 was redone by 6: next is 4.
        QCOMPARE(numberOf(redoTarget({row(6, 5), row(5, 2, 6), row(4, 3), row(3, 0, 4), row(2)})), 4);
        QCOMPARE(numberOf(redoTarget({row(5), row(4, 3), row(3, 0, 4)})), 0);
    }

    void theActionsSayWhatTheyWouldDo() {
        WindowWithFakes with;
        with.open();
        QTRY_VERIFY(with.window().isVisible());
        QVERIFY(!with.action(ActionId::Undo)->isEnabled());
        QVERIFY(!with.action(ActionId::Redo)->isEnabled());
        with.link.addRevision(u"Created server set \"Shop & more\""_s);
        QTRY_COMPARE(with.action(ActionId::Undo)->text(), u"&Undo: Created server set \"Shop && more\""_s);
        QVERIFY(with.action(ActionId::Undo)->isEnabled());
        with.link.addRevision(u"Changed the options"_s, u"admin (192.0.2.7)"_s);
        QTRY_COMPARE(with.action(ActionId::Undo)->text(), u"&Undo: Changed the options (by admin (192.0.2.7))"_s);
        with.link.setConnected(false);
        QTRY_VERIFY(!with.action(ActionId::Undo)->isEnabled());
    }

    void ctrlZUndoesAndCtrlYRedoes() {
        WindowWithFakes with;
        with.open();
        with.link.addRevision(u"Created server set \"Shop\""_s);
        with.link.addRevision(u"Changed server set \"Shop\""_s);
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        with.window().setFocus();
        QTest::keyClick(&with.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(with.link.count(u"POST /revisions/2/undo"_s), 1);
        QTRY_COMPARE(with.action(ActionId::Undo)->text(), u"&Undo: Created server set \"Shop\""_s);
        QTRY_COMPARE(with.action(ActionId::Redo)->text(), u"&Redo: Changed server set \"Shop\""_s);
        QCOMPARE(with.find<UndoBanner>("undoBanner")->text(), u"Undone: Changed server set \"Shop\"."_s);
        QTest::keyClick(&with.window(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(with.link.count(u"POST /revisions/3/undo"_s), 1);
        QTRY_COMPARE(with.find<UndoBanner>("undoBanner")->text(), u"Redone: Changed server set \"Shop\"."_s);
        QTRY_COMPARE(with.action(ActionId::Undo)->text(), u"&Undo: Changed server set \"Shop\""_s);
    }

    void aTextFieldKeepsItsOwnUndo() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        with.link.addRevision(u"Created server set \"Shop\""_s);
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        auto* filter = with.find<QLineEdit>("serverSetFilter");
        filter->setFocus();
        QTest::keyClicks(filter, u"ab"_s);
        QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(with.link.count(u"POST /revisions/1/undo"_s), 0);
    }

    void deletingAsksNothingAndOffersToUndo() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.action(ActionId::Delete)->isEnabled());
        with.action(ActionId::Delete)->trigger();
        auto* banner = with.find<UndoBanner>("undoBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Deleted: \"Shop\"."_s);
        QVERIFY(!with.window().findChild<QMessageBox*>());
        QCOMPARE(banner->accessibleName(), banner->text());
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        auto* button = with.find<QPushButton>("undoBannerButton");
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(with.link.count(u"POST /revisions/1/undo"_s), 1);
    }

    void theBannerGoesWithTheNextChangeOrWhenClosed() {
        WindowWithFakes with;
        with.open();
        auto* banner = with.find<UndoBanner>("undoBanner");
        banner->offerUndo(u"Deleted the server set \"Shop\"."_s, 1);
        QVERIFY(banner->isVisible());
        with.link.publish(u"revision"_s, {{u"number"_s, 1}});
        with.link.deliver();
        QVERIFY(banner->isVisible());
        with.link.addRevision(u"Deleted server set \"Shop\""_s);
        with.link.addRevision(u"Changed the options"_s);
        QTRY_VERIFY(!banner->isVisible());
        banner->offerUndo(u"Deleted the server set \"Mail\"."_s, 3);
        for (QAbstractButton* button : banner->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == u"Close this message"_s)
                button->click();
        }
        QVERIFY(!banner->isVisible());
    }

    void whyAnUndoWasRefusedIsSaid() {
        WindowWithFakes with;
        with.open();
        with.link.addRevision(u"Changed server set \"Shop\""_s);
        with.link.refuse("POST", "/revisions/1/undo", 409, u"The change was not undone."_s,
                         {QJsonObject{{u"pointer"_s, u"/pollingFrequency/intervalSeconds"_s},
                                      {u"detail"_s, u"The field \"intervalSeconds\" of server set \"Shop\" was "
                                                    "changed again since."_s}}});
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        with.action(ActionId::Undo)->trigger();
        auto* banner = with.find<Banner>("banner");
        QTRY_VERIFY(banner->isVisible());
        // In the words of the dialogs, and without saying twice that it was not undone.
        QCOMPARE(banner->text(), u"Not undone: Changed server set \"Shop\".\n"
                                 "The field \"Interval (seconds)\" of server set \"Shop\" was changed again since."_s);
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
    }

    void anUndoThatMovesTrafficAsksOnceAndNamesIt() {
        WindowWithFakes with;
        with.open();
        with.link.addRevision(u"Changed server set \"Shop\""_s);
        with.link.setPreview({{u"changes"_s, QJsonArray()},
                              {u"dns"_s, QJsonArray{effect(u"www.example.com"_s, {u"192.0.2.10"_s}, {u"192.0.2.20"_s}),
                                                    effect(u"new.example.com"_s, {}, {u"192.0.2.20"_s}),
                                                    effect(u"old.example.com"_s, {u"192.0.2.10"_s}, {})}}});
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        with.action(ActionId::Undo)->trigger();
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = with.find<QMessageBox>("dnsConfirmation")));
        QCOMPARE(box->informativeText(), u"www.example.com: 192.0.2.10 → 192.0.2.20\n"
                                         "old.example.com: 192.0.2.10 → no longer answered"_s);
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(with.action(ActionId::Undo)->isEnabled());
        QCOMPARE(with.link.count(u"POST /revisions/1/undo"_s), 0);

        QTRY_VERIFY(!with.find<QMessageBox>("dnsConfirmation"));
        with.action(ActionId::Undo)->trigger();
        QTRY_VERIFY((box = with.find<QMessageBox>("dnsConfirmation")));
        box->findChild<QPushButton*>(u"proceed"_s)->click();
        QTRY_COMPARE(with.link.count(u"POST /revisions/1/undo"_s), 1);
    }

    void disablingAServerThatDnsPointsToAsksOnce() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.setPreview(
            {{u"changes"_s, QJsonArray()},
             {u"dns"_s, QJsonArray{effect(u"www.example.com"_s, {u"192.0.2.1"_s}, {u"192.0.2.2"_s})}}});
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("serverDisable") && with.find<QPushButton>("serverDisable")->isVisible());
        with.find<QPushButton>("serverDisable")->click();
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = with.find<QMessageBox>("dnsConfirmation")));
        QCOMPARE(box->informativeText(), u"www.example.com: 192.0.2.1 → 192.0.2.2"_s);
        const QString path = u"POST /serversets/%1/servers/%1-1/disable"_s.arg(shop);
        QCOMPARE(with.link.count(path), 0);
        box->findChild<QPushButton*>(u"proceed"_s)->click();
        QTRY_COMPARE(with.link.count(path), 1);
    }
};

QTEST_MAIN(UndoTest)
#include "UndoTest.moc"
