// SPDX-License-Identifier: GPL-3.0-or-later
// Server sets through the window of a true engine, and a server on loopback that is killed and revived.
#include "dialogs/HistoryModel.h"
#include "gui/EngineSuite.h"
#include "gui/EngineSuiteTests.h"
#include "models/ServerSetListModel.h"

#include "widgets/ThemeChoice.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace standby;
using namespace Qt::StringLiterals;

class EngineSuiteServerSets : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static constexpr int aFewPollsMs = 10'000;

    /// The properties of the selected set, read.
    static QDialog* properties(EngineSuite& with) {
        with.action(ActionId::Properties)->trigger();
        auto* dialog = with.shown<QDialog>("serverSetDialog");
        if (!dialog || !QTest::qWaitFor([&] { return F::in<QAbstractButton>(dialog, "ok")->isEnabled(); }))
            qFatal("There are no properties.");
        return dialog;
    }

  private Q_SLOTS:
    void aSetIsCreatedInItsDialogAndShown() {
        EngineSuite with;
        QCOMPARE(with.refused, QString());
        QVERIFY(with.link->connected());
        QTRY_VERIFY(with.shown<QPushButton>("emptyStateNew"));
        with.action(ActionId::NewServerSet)->trigger();
        QPointer<QDialog> dialog = with.shown<QDialog>("serverSetDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        F::type(dialog, "name", u"Größe"_s);
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        QPointer<QDialog> server = with.shown<QDialog>("serverDialog");
        F::type(server, "address", u"127.0.0.1"_s);
        F::click(server, "ok");
        QVERIFY(F::isClosed(server));
        F::goTo(dialog, 2);
        F::choose(dialog, "pollingMethod.type", u"tcp"_s);
        F::in<QSpinBox>(dialog, "pollingMethod.port")->setValue(with.web.serverPort());
        F::click(dialog, "ok");
        QVERIFY2(F::isClosed(dialog), dialog ? qPrintable(F::banner(dialog)) : "");
        QTRY_COMPARE(with.cell(0, ServerSetListModel::Name), u"Größe"_s);
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"OK"_s, aFewPollsMs);
        QTRY_VERIFY(with.shown<QLabel>("statusActivity"));
    }

    void aKilledServerIsSeenEverywhereAndSoIsItsRevival() {
        EngineSuite with;
        QVERIFY(!with.addSet().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"OK"_s, aFewPollsMs);
        QTRY_VERIFY(with.desktop->tray().toolTip().startsWith("Standby: no problems"_L1));
        const quint16 port = with.web.serverPort();
        with.web.close();
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"Failed"_s, aFewPollsMs);
        QTRY_COMPARE(with.tabs()->tabText(1), u"Problems (1)"_s);
        QTRY_VERIFY(with.desktop->tray().toolTip().startsWith("Standby: 1 problem"_L1));
        const auto* problems = with.window().findChild<QTableView*>(u"problemTable"_s);
        QVERIFY2(problems->model()->index(0, 3).data().toString().contains("connection refused"_L1),
                 qPrintable(problems->model()->index(0, 3).data().toString()));
        QTRY_VERIFY(with.window().findChild<QLabel*>(u"statusBarCounts"_s)->text().contains("failed: 1"_L1));
        const auto* log = with.window().findChild<QTableView*>(u"logTable"_s);
        const auto logged = [log] {
            QString all;
            for (int column = 0; column < log->model()->columnCount(); ++column)
                all += EngineSuite::columnOf(log, column);
            return all;
        };
        QTRY_VERIFY2(logged().contains("refused"_L1), qPrintable(logged()));
        QVERIFY(with.web.listen(QHostAddress::LocalHost, port));
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"OK"_s, aFewPollsMs);
        QTRY_COMPARE(with.tabs()->tabText(1), u"Problems"_s);
    }

    void pausingResumingPollingAndDeletingWork() {
        EngineSuite with;
        with.addSet();
        QTRY_VERIFY(with.action(ActionId::Pause)->isEnabled());
        with.action(ActionId::Pause)->trigger();
        QTRY_VERIFY2(with.cell(0, ServerSetListModel::Status).contains("aused"_L1),
                     qPrintable(with.cell(0, ServerSetListModel::Status)));
        QTRY_VERIFY(with.desktop->tray().toolTip().contains("all polling is paused"_L1));
        QTRY_VERIFY(with.action(ActionId::PauseAll)->isChecked());
        with.action(ActionId::PauseAll)->trigger(); // also in the tray's menu
        QTRY_VERIFY(!with.cell(0, ServerSetListModel::Status).contains("aused"_L1));
        const int polled = with.asked("GET", u"/log"_s).toArray().size();
        with.action(ActionId::PollNow)->trigger();
        with.action(ActionId::PollAll)->trigger();
        QTRY_VERIFY(with.asked("GET", u"/log"_s).toArray().size() > polled);
        with.action(ActionId::Delete)->trigger();
        QTRY_COMPARE(with.sets()->model()->rowCount(), 0);
        QTRY_VERIFY(with.shown<QPushButton>("emptyStateNew"));
        QTRY_VERIFY(with.shown<QPushButton>("undoBannerButton"));
        with.shown<QPushButton>("undoBannerButton")->click();
        QTRY_COMPARE(with.sets()->model()->rowCount(), 1);
        QTRY_VERIFY(with.action(ActionId::Redo)->isEnabled());
        with.action(ActionId::Redo)->trigger();
        QTRY_COMPARE(with.sets()->model()->rowCount(), 0);
    }

    void aMistakeIsShownBesideItsField() {
        EngineSuite with;
        with.addSet();
        const QJsonObject other{{u"name"_s, u"Mail"_s},
                                {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.2"_s}}}},
                                {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"tcp"_s}, {u"port"_s, 1}}}};
        with.asked("POST", u"/serversets"_s, other);
        QPointer<QDialog> dialog = properties(with);
        F::in<QPlainTextEdit>(dialog, "dnsData.hostNames")->setPlainText(u"no spaces here"_s);
        QVERIFY(F::mistake(dialog, u"dnsData.hostNames"_s).contains("not a host name"_L1));
        F::in<QPlainTextEdit>(dialog, "dnsData.hostNames")->setPlainText(u"shop.example.com"_s);
        // That a name is taken only the engine knows.
        F::type(dialog, "name", u"Mail"_s);
        F::click(dialog, "ok");
        QTRY_VERIFY2(!F::mistake(dialog, u"name"_s).isEmpty(), qPrintable(F::banner(dialog)));
        QVERIFY(dialog->isVisible());
        F::type(dialog, "name", u"Shop 2"_s);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QTRY_VERIFY(EngineSuite::columnOf(with.sets(), ServerSetListModel::Name).contains("Shop 2"_L1));
    }

    void whatSomebodyElseChangedIsNotOverwrittenUnasked() {
        EngineSuite with;
        const QString id = with.addSet();
        const QString path = u"/serversets/%1/config"_s.arg(id);
        QPointer<QDialog> dialog = properties(with);
        F::type(dialog, "name", u"Mine"_s);
        with.asked("PATCH", path, QJsonObject{{u"name"_s, u"Theirs"_s}});
        F::click(dialog, "ok");
        auto* conflict = with.shown<QDialog>("conflictDialog");
        QVERIFY(conflict);
        QCOMPARE(with.asked("GET", path).toObject().value("name"_L1).toString(), u"Theirs"_s);
        F::click(conflict, "allMine");
        F::click(conflict, "saveChosen");
        QVERIFY(F::isClosed(dialog));
        QTRY_COMPARE(with.cell(0, ServerSetListModel::Name), u"Mine"_s);
    }

    void whatWasTypedOutlivesALostConnectionAndIsSavedAfterIt() {
        if (!EngineSuite::overHttp())
            QSKIP("The engine inside is not lost.");
        EngineSuite with;
        const QString id = with.addSet();
        QPointer<QDialog> dialog = properties(with);
        F::type(dialog, "name", u"Typed before"_s);
        with.engine->stop();
        QTRY_VERIFY(!with.link->connected());
        QVERIFY(!with.action(ActionId::Properties)->isEnabled());
        QVERIFY(!F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        QVERIFY2(F::banner(dialog).contains("cannot be reached"_L1), qPrintable(F::banner(dialog)));
        QCOMPARE(F::in<QLineEdit>(dialog, "name")->text(), u"Typed before"_s);
        with.startEngine();
        QCOMPARE(with.refused, QString());
        QTRY_VERIFY_WITH_TIMEOUT(with.link->connected(), aFewPollsMs);
        F::click(dialog, "ok");
        // Entity tags are of one start of the engine; what is the same is no conflict.
        QVERIFY(F::isClosed(dialog));
        QTRY_COMPARE(with.cell(0, ServerSetListModel::Name), u"Typed before"_s);
    }

    void optionsAreChangedAndActedUpon() {
        EngineSuite with;
        with.action(ActionId::Options)->trigger();
        QPointer<QDialog> dialog = with.shown<QDialog>("optionsDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(F::in<QAbstractButton>(dialog, "ok")->isEnabled());
        F::choose(dialog, "ui.theme", u"dark"_s);
        F::in<QSpinBox>(dialog, "serverPolling.maxConcurrentPolls")->setValue(50);
        F::click(dialog, "ok");
        QVERIFY2(F::isClosed(dialog), dialog ? qPrintable(F::banner(dialog)) : "");
        QTRY_VERIFY(isDark(with.window().palette()));
        const QJsonObject options = with.asked("GET", u"/options"_s).toObject();
        QCOMPARE(options.value("serverPolling"_L1).toObject().value("maxConcurrentPolls"_L1).toInt(), 50);
        ThemeChoice().apply(u"light"_s);
    }

    void thePollingHistoryTellsWhatHappened() {
        EngineSuite with;
        const QString id = with.addSet();
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"OK"_s, aFewPollsMs);
        with.web.close();
        QTRY_COMPARE_WITH_TIMEOUT(with.cell(0, ServerSetListModel::Status), u"Failed"_s, aFewPollsMs);
        const QString failures = u"/serversets/%1/history?type=serverFailed"_s.arg(id);
        QTRY_VERIFY_WITH_TIMEOUT(!with.asked("GET", failures).toArray().isEmpty(), aFewPollsMs); // written in batches
        with.action(ActionId::PollingHistory)->trigger();
        auto* dialog = with.shown<QDialog>("historyDialog");
        QVERIFY(dialog);
        const auto* table = F::in<QTableView>(dialog, "history");
        QTRY_VERIFY_WITH_TIMEOUT(EngineSuite::columnOf(table, HistoryModel::EventColumn).contains("Server failed"_L1),
                                 aFewPollsMs);
    }
};

std::unique_ptr<QObject> standby::engineSuiteServerSets() {
    return std::make_unique<EngineSuiteServerSets>();
}

#include "EngineSuiteServerSets.moc"
