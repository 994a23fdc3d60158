// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/ChangesDialog.h"
#include "changes/ChangeWords.h"
#include "changes/ChangesView.h"
#include "support/FakeDefaults.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

QJsonArray changes(const char* json) {
    return QJsonDocument::fromJson(json).array();
}

const char* const edit = R"([{"what": "serverSet", "id": "set1", "name": "Shop", "change": "changed", "fields": [
    {"pointer": "/pollingFrequency/retries", "entry": null, "before": 2, "after": 5},
    {"pointer": "/servers/0/weight", "entry": "HQ", "before": 1, "after": 7}]}])";

} // namespace

class ChangesDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowWithFakes> m_with;
    ChangesDialog* m_dialog = nullptr;

    template<typename Widget> Widget* find(const char* name) const {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableWidget* table() const { return find<QTableWidget>("revisions"); }
    ChangesView* fields() const { return find<ChangesView>("changedFields"); }
    void open() {
        m_with->open();
        m_with->action(ActionId::Changes)->trigger();
        QTRY_VERIFY((m_dialog = m_with->find<ChangesDialog>("changesDialog")));
    }

  private Q_SLOTS:
    void init() {
        m_with = std::make_unique<WindowWithFakes>();
        m_with->link.addRevision(u"Created server set \"Shop\""_s);
        m_with->clock.wallMs += 3'600'000;
        m_with->link.addRevision(u"Changed server set \"Shop\""_s, u"admin (192.0.2.7)"_s, changes(edit));
        m_with->clock.wallMs += 180'000;
    }
    void cleanup() {
        m_with.reset();
        m_dialog = nullptr;
    }

    void whoChangedWhatAndWhenIsListedNewestFirst() {
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->item(0, 0)->text(), u"3 min ago"_s);
        QVERIFY(!table()->item(0, 0)->toolTip().isEmpty());
        QCOMPARE(table()->item(0, 1)->text(), u"admin (192.0.2.7)"_s);
        QCOMPARE(table()->item(0, 2)->text(), u"Changed server set \"Shop\""_s);
        QCOMPARE(table()->item(1, 1)->text(), u"this window"_s);
    }

    void theSelectedChangeIsShownFieldByFieldInPlainWords() {
        open();
        QTRY_COMPARE(fields()->topLevelItem(0)->text(0), u"Server set \"Shop\""_s);
        const QTreeWidgetItem* set = fields()->topLevelItem(0);
        QCOMPARE(set->childCount(), 2);
        QCOMPARE(set->child(0)->text(0), u"Servers › HQ › Weight"_s);
        QCOMPARE(set->child(0)->text(1), u"1"_s);
        QCOMPARE(set->child(0)->text(2), u"7"_s);
        QCOMPARE(set->child(1)->text(0), u"Polling frequency › Retries"_s);
        QCOMPARE(set->child(1)->data(0, Qt::AccessibleTextRole).toString(),
                 u"Polling frequency › Retries: was 2, is 5"_s);
    }

    void newChangesAppearAndTheSelectionStays() {
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        table()->setCurrentCell(1, 0);
        m_with->link.addRevision(u"Changed the options"_s);
        QTRY_COMPARE(table()->rowCount(), 3);
        QCOMPARE(table()->currentRow(), 2);
    }

    void theFilterFindsWhoAndWhat() {
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        find<QLineEdit>("changesFilter")->setText(u"ADMIN"_s);
        QVERIFY(!table()->isRowHidden(0));
        QVERIFY(table()->isRowHidden(1));
        find<QLineEdit>("changesFilter")->setText(u"created"_s);
        QVERIFY(table()->isRowHidden(0));
        QVERIFY(!table()->isRowHidden(1));
    }

    void theSelectedChangeIsUndone() {
        open();
        QTRY_VERIFY(find<QPushButton>("undoChange")->isEnabled());
        find<QPushButton>("undoChange")->click();
        QTRY_COMPARE(m_with->link.count(u"POST /revisions/2/undo"_s), 1);
        QTRY_COMPARE(table()->rowCount(), 3);
        QTRY_VERIFY(table()->item(1, 3)->text().startsWith(u"undone"_s));
        QVERIFY(!table()->item(1, 3)->toolTip().isEmpty());
        QVERIFY(!find<QPushButton>("undoChange")->isEnabled());
    }

    void whatWasChangedAgainIsSaid() {
        m_with->link.refuse("POST", "/revisions/2/undo", 409, u"The change was not undone."_s,
                            {QJsonObject{{u"pointer"_s, u"/servers/0/weight"_s},
                                         {u"detail"_s, u"The field \"weight\" was changed again since."_s}}});
        open();
        QTRY_VERIFY(find<QPushButton>("undoChange")->isEnabled());
        find<QPushButton>("undoChange")->click();
        QTRY_VERIFY(m_dialog->findChild<Banner*>()->text().contains(u"\"weight\" was changed again"_s));
        QVERIFY(find<QPushButton>("undoChange")->isEnabled());
    }

    void restoringAsksOnceAndSaysWhatChanges() {
        m_with->link.setPreview({{u"changes"_s, changes(edit)}, {u"dns"_s, QJsonArray()}});
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        QVERIFY(!find<QPushButton>("restoreConfiguration")->isEnabled()); // it is the current one
        table()->setCurrentCell(1, 0);
        QTRY_VERIFY(find<QPushButton>("restoreConfiguration")->isEnabled());
        find<QPushButton>("restoreConfiguration")->click();
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = find<QMessageBox>("dnsConfirmation")));
        QVERIFY(box->informativeText().contains(u"Server set \"Shop\" is changed"_s));
        QCOMPARE(m_with->link.count(u"POST /revisions/1/restore"_s), 0);
        box->findChild<QPushButton*>(u"proceed"_s)->click();
        QTRY_COMPARE(m_with->link.count(u"POST /revisions/1/restore"_s), 1);
    }

    void theKeyboardIsEnough() {
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentRow(), 1);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_with->find<ChangesDialog>("changesDialog"));
    }

    void valuesAreInPlainWords() {
        QCOMPARE(valueWords(true), u"Yes"_s);
        QCOMPARE(valueWords(0.25), QLocale().toString(0.25));
        QCOMPARE(valueWords(QJsonValue()), u"none"_s);
        QCOMPARE(valueWords(QString()), u"(empty)"_s);
        QCOMPARE(valueWords(u"********"_s), u"(secret)"_s);
        QCOMPARE(valueWords(u"firstResponding"_s, u"addresses"_s), u"the first responding server"_s);
        QCOMPARE(valueWords(QJsonArray{u"a.example"_s, u"b.example"_s}), u"a.example, b.example"_s);
        QCOMPARE(valueWords(QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, u"HQ"_s}}}), u"HQ"_s);
        QCOMPARE(valueWords(QJsonObject{{u"type"_s, u"ping"_s}, {u"timeoutSeconds"_s, 2}}),
                 u"Timeout (seconds): 2; Type: ping"_s);
        QCOMPARE(fieldWords(u"/protection/maxFailoversPerMinute"_s, {}), u"Protection › Failovers a minute, at most"_s);
        QCOMPARE(fieldWords(u"/dnsUpdate/servers/1/method/tsig/secret"_s, u"ns1"_s),
                 u"Update DNS › Servers › ns1 › TSIG key › Secret"_s);
    }
};

QTEST_MAIN(ChangesDialogTest)
#include "ChangesDialogTest.moc"
