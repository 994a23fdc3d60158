// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to what was typed when the engine says no, or is gone.
#include "dialogs/ConflictDialog.h"
#include "dialogs/DialogFixture.h"

#include <QRadioButton>

using namespace standby;
using namespace Qt::StringLiterals;

class ConflictTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QDialog* opened(F& with, const QString& set) {
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLineEdit>(dialog, "name")->text().isEmpty(); });
        return dialog;
    }
    /// Somebody else saves this.
    static void store(F& with, const QString& set, const QJsonObject& config) {
        with.link.put(u"/serversets/%1/config"_s.arg(set), config, {}, &with.link, {});
        QTest::qWait(1);
    }
    static void theyChange(F& with, const QString& set, const QString& member, const QJsonValue& value) {
        QJsonObject theirs = with.link.config(set);
        theirs.insert(member, value);
        store(with, set, theirs);
    }
    static void choose(const QWidget* dialog, const char* button) { F::in<QRadioButton>(dialog, button)->click(); }

  private Q_SLOTS:
    void changesOfDifferentFieldsAreBothSavedWithoutAQuestion() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        theyChange(with, set, u"notes"_s, u"theirs"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Mine"_s);
        QCOMPARE(with.link.config(set).value("notes"_L1).toString(), u"theirs"_s);
    }

    void anotherTagForTheSameContentIsNoConflict() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        store(with, set, with.link.config(set)); // as after a new start of the engine
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Mine"_s);
    }

    void whatBothChangedIsAskedFieldByField() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        F::type(dialog, "tags", u"web"_s);
        QJsonObject theirs = with.link.config(set);
        theirs.insert("name"_L1, u"Theirs"_s);
        theirs.insert("tags"_L1, QJsonArray{u"eu"_s});
        theirs.insert("notes"_L1, u"only theirs"_s);
        store(with, set, theirs);
        F::click(dialog, "ok");
        auto* conflict = with.shown<ConflictDialog>("conflictDialog");
        QVERIFY(conflict);
        QVERIFY(F::in<QRadioButton>(conflict, "mine:/name")->accessibleName().contains("Name: yours, Mine"_L1));
        QVERIFY(F::in<QRadioButton>(conflict, "theirs:/tags")->accessibleName().contains("eu"_L1));
        QVERIFY(!F::in<QAbstractButton>(conflict, "saveChosen")->isEnabled());
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Theirs"_s);
        choose(conflict, "mine:/name");
        QVERIFY(!F::in<QAbstractButton>(conflict, "saveChosen")->isEnabled());
        choose(conflict, "theirs:/tags");
        F::click(conflict, "saveChosen");
        QVERIFY(F::isClosed(dialog));
        const QJsonObject saved = with.link.config(set);
        QCOMPARE(saved.value("name"_L1).toString(), u"Mine"_s);
        QCOMPARE(saved.value("tags"_L1).toArray(), QJsonArray{u"eu"_s});
        QCOMPARE(saved.value("notes"_L1).toString(), u"only theirs"_s);
    }

    void allOfTheirsIsChosenAtOnce() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        theyChange(with, set, u"name"_s, u"Theirs"_s);
        F::click(dialog, "ok");
        auto* conflict = with.shown<ConflictDialog>("conflictDialog");
        F::click(conflict, "allTheirs");
        F::click(conflict, "saveChosen");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Theirs"_s);
    }

    void escapeGoesBackToWhatWasTyped() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        theyChange(with, set, u"name"_s, u"Theirs"_s);
        F::click(dialog, "ok");
        QPointer<QDialog> conflict = with.shown<ConflictDialog>("conflictDialog");
        QTest::keyClick(conflict, Qt::Key_Escape);
        QVERIFY(F::isClosed(conflict));
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Mine"_s);
        QVERIFY(F::banner(dialog).contains("Somebody else changed"_L1));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Theirs"_s);
        F::click(dialog, "compare");
        conflict = with.shown<ConflictDialog>("conflictDialog");
        F::click(conflict, "allMine");
        F::click(conflict, "saveChosen");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Mine"_s);
    }

    void aServerThatTheyRemovedAndIChangedComesBackAsNew() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        QPointer<QDialog> dialog = opened(with, set);
        F::goTo(dialog, 1);
        F::in<QTableWidget>(dialog, "servers")->setCurrentCell(1, 0);
        F::click(dialog, "disableServer");
        QJsonArray servers = with.link.config(set).value("servers"_L1).toArray();
        const QString removed = servers.takeAt(1)["id"_L1].toString();
        theyChange(with, set, u"servers"_s, servers);
        F::click(dialog, "ok");
        auto* conflict = with.shown<ConflictDialog>("conflictDialog");
        const auto* theirs = F::in<QRadioButton>(conflict, ("theirs:/servers/" + removed.toLatin1()).constData());
        QVERIFY(theirs->accessibleName().contains("Servers: 192.0.2.2"_L1));
        QVERIFY(theirs->accessibleName().contains("(removed)"_L1));
        F::click(conflict, "allMine");
        F::click(conflict, "saveChosen");
        QVERIFY(F::isClosed(dialog));
        const QJsonValue sent = with.link.lastBody("PUT", "/serversets/" + set.toLatin1() + "/config")["servers"_L1];
        QCOMPARE(sent.toArray().size(), 2);
        QVERIFY(sent[0].toObject().contains("id"_L1));
        QVERIFY(!sent[1].toObject().contains("id"_L1));
        QVERIFY(sent[1]["disabled"_L1].toBool());
    }

    void aServerThatTheyRemovedStaysRemoved() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        QJsonArray servers = with.link.config(set).value("servers"_L1).toArray();
        servers.removeLast();
        theyChange(with, set, u"servers"_s, servers);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("servers"_L1).toArray().size(), 1);
    }

    void aDeletedSetIsMadeAnewWithWhatWasTyped() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        with.link.removeSet(set);
        F::click(dialog, "ok");
        QTRY_VERIFY(F::banner(dialog).contains("Somebody deleted this server set"_L1));
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Mine"_s);
        F::click(dialog, "createAnew");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.setIds().size(), 1);
        const QJsonObject made = with.link.config(with.link.setIds().first());
        QCOMPARE(made.value("name"_L1).toString(), u"Mine"_s);
        const QJsonObject sent = with.link.lastBody("POST", "/serversets").toObject();
        QVERIFY(!sent.contains("id"_L1));
        QVERIFY(!sent.value("servers"_L1)[0].toObject().contains("id"_L1));
    }

    void whileTheEngineIsLostSavingWaitsAndTypingStays() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = opened(with, set);
        F::type(dialog, "name", u"Mine"_s);
        with.link.setConnected(false);
        auto* ok = F::in<QAbstractButton>(dialog, "ok");
        QTRY_VERIFY(!ok->isEnabled());
        QVERIFY(F::banner(dialog).contains("cannot be reached"_L1));
        F::type(dialog, "tags", u"web"_s);
        with.link.setConnected(true);
        QTRY_VERIFY(ok->isEnabled());
        QCOMPARE(F::banner(dialog), QString());
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Mine"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("tags"_L1).toArray(), QJsonArray{u"web"_s});
    }
};

QTEST_MAIN(ConflictTest)
#include "ConflictTest.moc"
