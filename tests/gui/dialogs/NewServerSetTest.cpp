// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"

using namespace standby;
using namespace Qt::StringLiterals;

class NewServerSetTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static void addServer(F& with, QDialog* dialog, const QString& address) {
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        auto* server = with.shown("serverDialog");
        QVERIFY(server);
        F::type(server, "address", address);
        F::click(server, "ok");
        QVERIFY(QTest::qWaitFor([&] { return !with.window.findChild<QDialog*>(u"serverDialog"_s); }));
    }

  private Q_SLOTS:
    void nameAndOneAddressAreEnough() {
        F with;
        QString created;
        with.dialogs->newServerSet([&](const QString& id) { created = id; });
        QPointer<QDialog> dialog = with.shown("serverSetDialog");
        QVERIFY(dialog);
        F::type(dialog, "name", u"Main website"_s);
        addServer(with, dialog, u" 192.0.2.10 "_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(created, u"set1"_s);
        const QJsonObject config = with.link.config(created);
        QCOMPARE(config.value("name"_L1).toString(), u"Main website"_s);
        QCOMPARE(config.value("pollingMethod"_L1).toObject().value("type"_L1).toString(), u"ping"_s);
        QCOMPARE(config.value("pollingFrequency"_L1).toObject().value("intervalSeconds"_L1).toDouble(), 60.0);
        QCOMPARE(config.value("dnsData"_L1).toObject().value("ttlSeconds"_L1).toInt(), 60);
    }

    void nobodyIsBlamedBeforeTyping() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        QCOMPARE(F::mistake(dialog, u"name"_s), QString());
        QVERIFY(!F::isMarked(dialog, 0));
    }

    void okWithoutNameGoesToTheNameAndMarksTheSections() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        F::goTo(dialog, 3);
        F::click(dialog, "ok");
        QVERIFY(dialog->isVisible());
        QCOMPARE(F::in<QListWidget>(dialog, "sections")->currentRow(), 0);
        QVERIFY(F::mistake(dialog, u"name"_s).contains("required"_L1));
        QVERIFY(F::isMarked(dialog, 0));
        QVERIFY(F::isMarked(dialog, 1));
        QVERIFY(F::mistake(dialog, u"servers"_s).contains("at least one server"_L1));
        QVERIFY(!F::isMarked(dialog, 3));
        QCOMPARE(with.link.count(u"POST /serversets"_s), 0);
    }

    void mistakeGoesAsSoonAsItIsMended() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        F::click(dialog, "ok");
        F::type(dialog, "name", u"Mail"_s);
        QCOMPARE(F::mistake(dialog, u"name"_s), QString());
        QVERIFY(!F::isMarked(dialog, 0));
    }

    void pastedUrlIsToldWhatTheAddressFieldWants() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        auto* server = with.shown("serverDialog");
        F::type(server, "address", u"https://www.example.com/"_s);
        const QString mistake = F::mistake(server, u"address"_s);
        QVERIFY2(mistake.contains("is a URL"_L1) && mistake.contains("192.0.2.10"_L1), qPrintable(mistake));
        F::click(server, "ok");
        QVERIFY(server->isVisible());
        F::type(server, "address", u"2001:db8::10"_s);
        QCOMPARE(F::mistake(server, u"address"_s), QString());
    }

    void secondServerWithTheSameAddressIsRefusedAtOnce() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        addServer(with, dialog, u"192.0.2.10"_s);
        F::click(dialog, "addServer");
        auto* server = with.shown("serverDialog");
        F::type(server, "address", u"192.0.2.10"_s);
        QVERIFY(F::mistake(server, u"address"_s).contains("already"_L1));
    }

    void serversAreOrderedDisabledAndRemoved() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        for (const auto& address : {u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s})
            addServer(with, dialog, address);
        auto* table = F::in<QTableWidget>(dialog, "servers");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->currentRow(), 2);
        F::click(dialog, "moveServerUp");
        F::click(dialog, "moveServerUp");
        QCOMPARE(table->item(0, 0)->text(), u"192.0.2.3"_s);
        QVERIFY(!F::in<QAbstractButton>(dialog, "moveServerUp")->isEnabled());
        F::click(dialog, "disableServer");
        QVERIFY(table->item(0, 4)->text().contains("Disabled"_L1));
        table->setCurrentCell(1, 0);
        F::click(dialog, "removeServer");
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), u"192.0.2.2"_s);
    }

    void refusalOfTheEngineIsShownBesideTheFieldAndNothingIsLost() {
        F with;
        with.link.refuse("POST", "/serversets", 409, u"The server set was not saved."_s,
                         {QJsonObject{{u"pointer"_s, u"/name"_s}, {u"detail"_s, u"This name is taken."_s}}});
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        F::type(dialog, "name", u"Mail"_s);
        addServer(with, dialog, u"192.0.2.10"_s);
        F::click(dialog, "ok");
        QTRY_COMPARE(F::mistake(dialog, u"name"_s), u"This name is taken."_s);
        QVERIFY(F::banner(dialog).contains("was not saved"_L1));
        QCOMPARE(F::in<QListWidget>(dialog, "sections")->currentRow(), 0);
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Mail"_s);
        F::type(dialog, "name", u"Mail 2"_s);
        QCOMPARE(F::mistake(dialog, u"name"_s), QString());
    }

    void cancelAsksOnlyWhenSomethingWasTyped() {
        F with;
        with.dialogs->newServerSet({});
        QPointer<QDialog> dialog = with.shown("serverSetDialog");
        F::type(dialog, "name", u"Mail"_s);
        F::click(dialog, "cancel");
        auto* question = with.shown("discardQuestion");
        QVERIFY(question && dialog->isVisible());
        F::click(question, "keepEditing");
        QTRY_VERIFY(!dialog->findChild<QDialog*>(u"discardQuestion"_s));
        QVERIFY(dialog->isVisible());
        F::click(dialog, "cancel");
        F::click(with.shown("discardQuestion"), "discard");
        QVERIFY(F::isClosed(dialog));

        with.dialogs->newServerSet({});
        dialog = with.shown("serverSetDialog");
        F::click(dialog, "cancel");
        QVERIFY(F::isClosed(dialog));
    }

    void silentEngineLosesNothingThatWasTyped() {
        F with;
        with.dialogs->newServerSet({});
        QPointer<QDialog> dialog = with.shown("serverSetDialog");
        F::type(dialog, "name", u"Mail"_s);
        addServer(with, dialog, u"192.0.2.10"_s);
        with.link.holdAnswers(true);
        F::click(dialog, "ok");
        QVERIFY(F::in<QLabel>(dialog, "busy")->text().contains("Saving"_L1));
        F::losePatience(dialog);
        QVERIFY(F::banner(dialog).contains("has not answered"_L1));
        // A second request would make a second set.
        QVERIFY(!F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Mail"_s);
        with.link.holdAnswers(false);
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.setIds().size(), 1);
    }
};

QTEST_MAIN(NewServerSetTest)
#include "NewServerSetTest.moc"
