// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told while they type or paste.
#include "dialogs/DialogFixture.h"
#include "dialogs/SectionedDialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace standby;
using namespace Qt::StringLiterals;

class TypingTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QDialog* newSet(F& with) {
        with.dialogs->newServerSet({});
        return with.shown("serverSetDialog");
    }
    static QDialog* newServer(F& with) {
        auto* dialog = newSet(with);
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        return with.shown("serverDialog");
    }
    static bool isBlamed(const QWidget* parent, const char* field) {
        return !parent->findChild<QWidget*>(QString::fromLatin1(field) + u".mistake"_s)->isHidden();
    }
    static QStringList addressesIn(const QWidget* dialog) {
        QStringList addresses;
        const auto* table = F::in<QTableWidget>(dialog, "servers");
        for (int row = 0; row < table->rowCount(); ++row)
            addresses.append(table->item(row, 0)->text());
        return addresses;
    }

  private Q_SLOTS:
    void nobodyIsBlamedInTheMiddleOfAWord() {
        F with;
        auto* server = newServer(with);
        F::type(server, "address", u"192"_s);
        QVERIFY(!isBlamed(server, "address"));
        F::pauseTyping(server);
        QVERIFY(isBlamed(server, "address"));
        F::type(server, "address", u"192.0.2.10"_s);
        QVERIFY(!isBlamed(server, "address")); // at once
    }

    void aMistakeIsShownAfterAPauseInTyping() {
        F with;
        auto* server = newServer(with);
        F::type(server, "address", u"nonsense"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isBlamed(server, "address"), 2 * SectionedDialog::typingPauseMs);
    }

    void aRequiredFieldIsBlamedWhenItIsLeftNotBefore() {
        F with;
        auto* dialog = newSet(with);
        F::pauseTyping(dialog);
        QVERIFY(!isBlamed(dialog, "name"));
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        F::in<QLineEdit>(dialog, "name")->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        F::pauseTyping(dialog);
        QVERIFY(isBlamed(dialog, "name"));
    }

    void sectionsSayHowManyFieldsAreToBeCorrected() {
        F with;
        auto* dialog = newSet(with);
        F::click(dialog, "ok");
        auto* sections = F::in<QListWidget>(dialog, "sections");
        QCOMPARE(sections->item(0)->text(), u"Name (1)"_s);
        QVERIFY(sections->item(0)->data(Qt::AccessibleTextRole).toString().contains("to be corrected"_L1));
        F::type(dialog, "name", u"Mail"_s);
        QCOMPARE(sections->item(0)->text(), u"Name"_s);
        auto* server = newServer(with);
        F::type(server, "address", u"nonsense"_s);
        F::type(server, "pollAddress", u"nonsense"_s);
        F::pauseTyping(server);
        QCOMPARE(F::in<QTabWidget>(server, "tabs")->tabText(0), u"General (2)"_s);
    }

    void theAddressInAPastedUrlIsOffered_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("offered");
        QTest::newRow("URL") << u"https://192.0.2.10:8443/status"_s << u"192.0.2.10"_s;
        QTest::newRow("URL with IPv6") << u"http://[2001:db8::10]/"_s << u"2001:db8::10"_s;
        QTest::newRow("port") << u"192.0.2.10:80"_s << u"192.0.2.10"_s;
        QTest::newRow("network") << u"192.0.2.10/24"_s << u"192.0.2.10"_s;
    }
    void theAddressInAPastedUrlIsOffered() {
        QFETCH(QString, pasted);
        QFETCH(QString, offered);
        F with;
        auto* server = newServer(with);
        F::type(server, "address", pasted);
        QVERIFY(!F::mistake(server, u"address"_s).isEmpty());
        auto* row = F::in<QLineEdit>(server, "address")->parentWidget();
        auto* use = F::in<QAbstractButton>(row, "useAddress");
        QVERIFY(use->isVisible());
        QVERIFY(use->text().contains(offered));
        use->click();
        QCOMPARE(F::in<QLineEdit>(server, "address")->text(), offered);
        QCOMPARE(F::mistake(server, u"address"_s), QString());
        QVERIFY(!use->isVisible());
    }

    void aNameInPlaceOfAnAddressIsToldWhatToDo() {
        F with;
        auto* server = newServer(with);
        F::type(server, "address", u"www.example.com"_s);
        QVERIFY(F::mistake(server, u"address"_s).contains("but a name. Look up its address"_L1));
        QVERIFY(
            !F::in<QAbstractButton>(F::in<QLineEdit>(server, "address")->parentWidget(), "useAddress")->isVisible());
    }

    void blanksAroundAnAddressDoNotMatter() {
        F with;
        auto* dialog = newSet(with);
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        QPointer<QDialog> server = with.shown("serverDialog");
        F::type(server, "address", u"  192.0.2.10 "_s);
        QCOMPARE(F::mistake(server, u"address"_s), QString());
        F::click(server, "ok");
        QVERIFY(F::isClosed(server));
        QCOMPARE(addressesIn(dialog), QStringList{u"192.0.2.10"_s});
    }

    void severalAddressesPastedAreSeveralServers() {
        F with;
        auto* dialog = newSet(with);
        F::goTo(dialog, 1);
        QGuiApplication::clipboard()->setText(
            u"192.0.2.1\n192.0.2.2, 2001:DB8::1;http://192.0.2.3/ nonsense 192.0.2.1"_s);
        QTest::keySequence(F::in<QTableWidget>(dialog, "servers"), QKeySequence(QKeySequence::Paste));
        QCOMPARE(addressesIn(dialog), (QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s, u"192.0.2.3"_s}));
        const QString said = F::in<QLabel>(dialog, "pastedServers")->text();
        QVERIFY2(said.contains("4 servers"_L1) && said.contains("nonsense, 192.0.2.1"_L1), qPrintable(said));
    }

    void thePasteButtonSaysWhenThereIsNothing() {
        F with;
        auto* dialog = newSet(with);
        F::goTo(dialog, 1);
        QGuiApplication::clipboard()->clear();
        F::click(dialog, "pasteServers");
        QVERIFY(F::in<QLabel>(dialog, "pastedServers")->text().contains("no text in the clipboard"_L1));
    }

    void internationalHostNamesAreTakenAsWritten() {
        F with;
        auto* dialog = newSet(with);
        F::goTo(dialog, 5);
        F::in<QPlainTextEdit>(dialog, "dnsData.hostNames")->setPlainText(u"  www.bücher.example  \n*.bücher.example"_s);
        QCOMPARE(F::mistake(dialog, u"dnsData.hostNames"_s), QString());
    }

    void tagsOfOtherSetsAreProposed() {
        F with;
        const QString other = with.link.addSet(u"Mail"_s);
        QJsonObject config = with.link.config(other);
        config.insert("tags"_L1, QJsonArray{u"customers"_s, u"europe"_s});
        with.link.put(u"/serversets/%1/config"_s.arg(other), config, {}, &with.link, {});
        auto* dialog = newSet(with);
        auto* tags = F::in<QLineEdit>(dialog, "tags");
        QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(tags, &focus);
        QTRY_COMPARE(with.link.count(u"GET /serversets"_s), 1);
        tags->setText(u"web, eu"_s);
        QTRY_VERIFY(tags->completer()->model()->rowCount() == 2);
        tags->completer()->setCompletionPrefix(tags->text());
        QCOMPARE(tags->completer()->currentCompletion(), u"web, europe"_s);
    }
};

QTEST_MAIN(TypingTest)
#include "TypingTest.moc"
