// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryDialog.h"
#include "dialogs/DialogFixture.h"
#include "dialogs/HistoryModel.h"
#include "support/HistoryLink.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace standby;
using namespace Qt::StringLiterals;

class HistoryDialogTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    QTemporaryDir m_folder;
    std::unique_ptr<HistoryLink> m_link;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Dialogs> m_dialogs;

    HistoryDialog* opened(const QString& server = {}) {
        m_dialogs->pollingHistory(u"set1"_s, server);
        return m_window->findChild<HistoryDialog*>();
    }
    void fill(int rows) {
        for (int id = rows; id > 0; --id)
            m_link->entries.append(id % 10 == 0 ? HistoryLink::entry(id, u"serverFailed"_s, u"no answer in 5 s"_s)
                                                : HistoryLink::entry(id, u"pollSucceeded"_s, u"200 OK"_s));
    }
    static QAbstractItemModel* modelOf(const QWidget* dialog) { return F::in<QTableView>(dialog, "history")->model(); }

  private Q_SLOTS:
    void init() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_link = std::make_unique<HistoryLink>();
        m_window = std::make_unique<QWidget>();
        m_dialogs = makeDialogs(*m_link, m_window.get());
    }
    void cleanup() {
        m_dialogs.reset();
        m_window.reset();
        m_link.reset();
    }

    void newestComesFirst() {
        fill(30);
        auto* dialog = opened();
        auto* model = modelOf(dialog);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 30);
        QCOMPARE(model->index(0, HistoryModel::EventColumn).data().toString(), u"Server failed"_s);
        QCOMPARE(model->index(0, HistoryModel::ServerColumn).data().toString(), u"HQ"_s);
        QCOMPARE(model->index(0, HistoryModel::TextColumn).data().toString(), u"no answer in 5 s"_s);
        QTRY_VERIFY(dialog->windowTitle().contains("Main website"_L1));
    }

    void scrollingDownBringsOlderRowsWithoutReset() {
        fill(1200);
        auto* dialog = opened();
        auto* table = F::in<QTableView>(dialog, "history");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        QTRY_VERIFY(table->model()->rowCount() >= HistoryDialog::pageRows);
        QVERIFY(QTest::qWaitFor([&] {
            table->scrollToBottom();
            return table->model()->rowCount() == 1200;
        }));
        QVERIFY(!table->model()->canFetchMore({}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table->model()->index(1199, HistoryModel::TextColumn).data().toString(), u"200 OK"_s);
    }

    void filterByEventShowsOnlyThat() {
        fill(100);
        auto* dialog = opened();
        auto* model = modelOf(dialog);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 100);
        auto* types = F::in<QToolButton>(dialog, "historyTypes");
        types->menu()->actions().first()->trigger();
        QTRY_COMPARE(model->rowCount(), 10);
        QCOMPARE(types->text(), u"Server failed"_s);
        QVERIFY(m_link->requests.last().contains("uptime"_L1) ||
                m_link->requests.last().contains("type=serverFailed"_L1));
    }

    void serverIsPreselectedAndChangedWhenAskedAgain() {
        auto* dialog = opened(u"s1"_s);
        QVERIFY(!m_link->requests.filter(u"server=s1"_s).isEmpty());
        auto* servers = F::in<QComboBox>(dialog, "historyServer");
        QTRY_COMPARE(servers->currentText(), u"HQ (192.0.2.10)"_s);
        QCOMPARE(opened(), dialog);
        QCOMPARE(servers->currentText(), u"All servers"_s);
    }

    void ownDatesAreSentInUtc() {
        auto* dialog = opened();
        auto* period = F::in<QComboBox>(dialog, "historyPeriod");
        period->setCurrentIndex(period->count() - 1);
        const QDateTime from(QDate(2026, 3, 1), QTime(8, 0));
        F::in<QDateTimeEdit>(dialog, "historyFrom")->setDateTime(from);
        const QString wanted = u"from="_s + from.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s);
        QTRY_VERIFY(!m_link->requests.filter(wanted).filter(u"/history"_s).isEmpty());
        QTRY_VERIFY(!m_link->requests.filter(wanted).filter(u"/uptime"_s).isEmpty());
    }

    void uptimeOfEachServerIsShown() {
        m_link->uptimes = {QJsonObject{{u"serverId"_s, u"s1"_s},
                                       {u"displayName"_s, u"HQ"_s},
                                       {u"percent"_s, 99.9999},
                                       {u"failedSeconds"_s, 120}},
                           QJsonObject{{u"serverId"_s, u"s2"_s},
                                       {u"address"_s, u"192.0.2.20"_s},
                                       {u"displayName"_s, QString()},
                                       {u"percent"_s, QJsonValue()},
                                       {u"failedSeconds"_s, 0}}};
        auto* uptime = F::in<QTableWidget>(opened(), "uptime");
        QTRY_COMPARE(uptime->rowCount(), 2);
        QCOMPARE(uptime->item(0, 0)->text(), u"HQ"_s);
        QVERIFY(uptime->item(0, 1)->text().startsWith(QLocale().toString(99.99, 'f', 2)));
        QCOMPARE(uptime->item(1, 0)->text(), u"192.0.2.20"_s);
        QCOMPARE(uptime->item(1, 1)->text(), u"not known"_s);
    }

    void csvIsWritten() {
        auto* dialog = opened();
        const QString file = m_folder.filePath(u"history.csv"_s);
        dialog->saveAs(file);
        QTRY_VERIFY(F::banner(dialog).contains(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("time,type\r\n2026,serverFailed\r\n"));
    }

    void csvThatCannotBeWrittenIsSaid() {
        auto* dialog = opened();
        dialog->saveAs(m_folder.filePath(u"no/such/folder/history.csv"_s));
        QTRY_VERIFY(F::banner(dialog).contains("cannot be written"_L1));
    }

    void failureIsSaidAndTriedAgain() {
        fill(5);
        m_link->failStatus = 500;
        auto* dialog = opened();
        QTRY_VERIFY(F::banner(dialog).contains("The disk of the history is gone."_L1));
        m_link->failStatus = 0;
        F::click(dialog, "tryAgain");
        QTRY_COMPARE(modelOf(dialog)->rowCount(), 5);
        QCOMPARE(F::banner(dialog), QString());
    }

    void emptyHistorySaysSo() {
        auto* dialog = opened();
        QTRY_VERIFY(F::in<QLabel>(dialog, "historyWords")->text().contains("Nothing was recorded"_L1));
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "HistoryDialogTest.moc"
