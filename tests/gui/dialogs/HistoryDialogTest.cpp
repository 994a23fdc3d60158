// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryDialog.h"
#include "dialogs/DialogFixture.h"
#include "dialogs/HistoryCsv.h"
#include "dialogs/HistoryModel.h"
#include "dialogs/ResponseTimeChart.h"
#include "dialogs/UptimeTable.h"
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
    static QString textAt(const QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    /// A server with polls in the first, and a failure in the sixth of ten minutes.
    static QJsonObject tenMinutes() {
        const auto bucket = [](const char* time, int polls, int failed, const QJsonValue& ms, int failedSeconds) {
            return QJsonObject{{u"time"_s, QString::fromLatin1(time)},
                               {u"polls"_s, polls},
                               {u"failed"_s, failed},
                               {u"minMs"_s, ms},
                               {u"meanMs"_s, ms},
                               {u"maxMs"_s, ms},
                               {u"failedSeconds"_s, failedSeconds}};
        };
        return {{u"from"_s, u"2026-11-21T10:00:00.000Z"_s},
                {u"to"_s, u"2026-11-21T10:10:00.000Z"_s},
                {u"pollsFrom"_s, u"2026-11-21T10:00:00.000Z"_s},
                {u"bucketSeconds"_s, 60},
                {u"servers"_s, QJsonArray{QJsonObject{
                                   {u"serverId"_s, u"s1"_s},
                                   {u"address"_s, u"192.0.2.10"_s},
                                   {u"displayName"_s, u"HQ"_s},
                                   {u"buckets"_s, QJsonArray{bucket("2026-11-21T10:00:00.000Z", 6, 0, 25, 0),
                                                             bucket("2026-11-21T10:05:00.000Z", 4, 4, {}, 60)}}}}}};
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
        dialog->show();
        auto* model = modelOf(dialog);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 30);
        QTRY_COMPARE(model->index(0, HistoryModel::EventColumn).data().toString(), u"Server failed"_s);
        QCOMPARE(model->index(0, HistoryModel::ServerColumn).data().toString(), u"HQ"_s);
        QCOMPARE(model->index(0, HistoryModel::TextColumn).data().toString(), u"no answer in 5 s"_s);
        QTRY_VERIFY(dialog->windowTitle().contains("Main website"_L1));
    }

    void thereAreAsManyRowsAsInTheHistoryAndOnlyThoseShownAreRead() {
        fill(3000);
        auto* dialog = opened();
        dialog->show();
        auto* table = F::in<QTableView>(dialog, "history");
        QTRY_COMPARE(table->model()->rowCount(), 3000);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(textAt(table, 0, HistoryModel::TextColumn), u"no answer in 5 s"_s);
        QCOMPARE(textAt(table, 2999, HistoryModel::TimeColumn), u"…"_s);
        QCOMPARE(F::in<QLabel>(dialog, "historyWords")->text(), u"%1 rows"_s.arg(QLocale().toString(3000)));
    }

    void theOldestRowIsOneJumpAway() {
        fill(3000);
        auto* dialog = opened();
        dialog->show();
        auto* table = F::in<QTableView>(dialog, "history");
        QTRY_COMPARE(textAt(table, 0, HistoryModel::TextColumn), u"no answer in 5 s"_s);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        const auto asked = m_link->requests.size();
        table->scrollToBottom();
        QTRY_COMPARE(textAt(table, 2999, HistoryModel::TextColumn), u"200 OK"_s);
        QVERIFY(m_link->requests.size() - asked <= 2);
        QCOMPARE(textAt(table, 1500, HistoryModel::TimeColumn), u"…"_s);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(textAt(table, 1500, HistoryModel::TimeColumn) != u"…"_s);
        QCOMPARE(resets.count(), 0);
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
        QVERIFY(!m_link->requests.filter(u"/history/counts"_s).filter(u"type=serverFailed"_s).isEmpty());
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
                                       {u"failedSeconds"_s, 120},
                                       {u"failures"_s, 3},
                                       {u"longestFailureSeconds"_s, 60}},
                           QJsonObject{{u"serverId"_s, u"s2"_s},
                                       {u"address"_s, u"192.0.2.20"_s},
                                       {u"displayName"_s, QString()},
                                       {u"percent"_s, QJsonValue()},
                                       {u"failedSeconds"_s, 0}}};
        auto* uptime = F::in<QTableWidget>(opened(), "uptime");
        QTRY_COMPARE(uptime->rowCount(), 2);
        QCOMPARE(uptime->item(0, 0)->text(), u"HQ"_s);
        QVERIFY(uptime->item(0, 1)->text().startsWith(QLocale().toString(99.99, 'f', 2)));
        QCOMPARE(uptime->item(0, UptimeTable::FailedColumn)->text(), u"2 min"_s);
        QCOMPARE(uptime->item(0, UptimeTable::FailuresColumn)->text(), u"3"_s);
        QCOMPARE(uptime->item(0, UptimeTable::LongestColumn)->text(), u"1 min"_s);
        QCOMPARE(uptime->item(1, 0)->text(), u"192.0.2.20"_s);
        QCOMPARE(uptime->item(1, 1)->text(), u"not known"_s);
    }

    void csvOfAnyLengthIsWrittenPageByPage() {
        fill(2 * HistoryCsv::pageRows + 10);
        auto* dialog = opened();
        const QString file = m_folder.filePath(u"history.csv"_s);
        dialog->saveAs(file);
        QVERIFY(!QFile::exists(file)); // not before it is whole
        QTRY_VERIFY(F::banner(dialog).contains(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray table = written.readAll();
        QVERIFY(table.startsWith("\xEF\xBB\xBFtime,type\r\n10010,serverFailed\r\n10009,"));
        QVERIFY(table.endsWith("\r\n1,pollSucceeded\r\n"));
        QCOMPARE(table.count("time,type"), 1);
        QCOMPARE(table.count('\n'), 2 * HistoryCsv::pageRows + 11);
    }

    void savingIsStoppedWithoutAFile() {
        fill(2 * HistoryCsv::pageRows);
        auto* dialog = opened();
        const QString file = m_folder.filePath(u"stopped.csv"_s);
        dialog->saveAs(file);
        F::click(dialog, "saveCsv");
        QVERIFY(F::banner(dialog).contains("you stopped it"_L1));
        QTest::qWait(20);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(F::in<QAbstractButton>(dialog, "saveCsv")->text(), u"Save as &CSV …"_s);
    }

    void numbersUnderTheCursorAreToldAsText() {
        m_link->responseTimes = tenMinutes();
        auto* dialog = opened();
        dialog->show();
        auto* chart = F::in<ResponseTimeChart>(dialog, "responseTimes");
        QTRY_COMPARE(chart->series().servers.size(), 1);
        QVERIFY(chart->accessibleDescription().contains(u"HQ: 25\u00a0ms; 4 of 10 polls failed; failed for 1 min"_s));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->accessibleName().contains(u"HQ: 25\u00a0ms; 6 polls, none failed"_s));
        QCOMPARE(F::in<QLabel>(dialog, "chartReadOut")->text(), chart->accessibleName().section(u". "_s, 1));
        for (int minute = 0; minute < 5; ++minute)
            QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleName().contains(u"4 of 4 polls failed; failed for 1 min"_s));
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleName().contains(u"nothing was recorded"_s));
    }

    void aStretchChosenWithTheKeyboardIsShownEverywhereAndLeftAgain() {
        m_link->responseTimes = tenMinutes();
        auto* dialog = opened();
        dialog->show();
        auto* chart = F::in<ResponseTimeChart>(dialog, "responseTimes");
        auto* period = F::in<QComboBox>(dialog, "historyPeriod");
        const int before = period->currentIndex();
        QTRY_COMPARE(chart->series().servers.size(), 1);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Return);
        const QString zoomed = u"from=2026-11-21T10:01:00.000Z&to=2026-11-21T10:03:00.000Z"_s;
        for (const QString& resource : {u"/responsetimes"_s, u"/history/counts"_s, u"/uptime"_s})
            QTRY_VERIFY(!m_link->requests.filter(resource).filter(zoomed).isEmpty());
        QCOMPARE(period->currentIndex(), period->count() - 1);
        F::click(dialog, "zoomOut");
        QCOMPARE(period->currentIndex(), before);
        QVERIFY(!F::in<QAbstractButton>(dialog, "zoomOut")->isEnabled());
    }

    void aStretchIsChosenWithTheMouse() {
        m_link->responseTimes = tenMinutes();
        auto* dialog = opened();
        dialog->show();
        auto* chart = F::in<ResponseTimeChart>(dialog, "responseTimes");
        QTRY_COMPARE(chart->series().servers.size(), 1);
        QSignalSpy chosen(chart, &ResponseTimeChart::stretchChosen);
        const QPoint middle(chart->width() / 2, chart->height() / 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, middle);
        QCOMPARE(chosen.count(), 0); // a click is no stretch
        QTest::mousePress(chart, Qt::LeftButton, {}, middle);
        QTest::mouseMove(chart, middle + QPoint(chart->width() / 4, 0));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, middle + QPoint(chart->width() / 4, 0));
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.first().at(1).toLongLong() > chosen.first().at(0).toLongLong());
    }

    void neverMorePointsAreAskedForThanThereArePixels() {
        auto* dialog = opened();
        dialog->show();
        auto* chart = F::in<ResponseTimeChart>(dialog, "responseTimes");
        QTRY_VERIFY(!m_link->requests.filter(u"/responsetimes"_s).isEmpty());
        const QString request = m_link->requests.filter(u"/responsetimes"_s).last();
        QVERIFY(QUrlQuery(request.section(u'?', 1)).queryItemValue(u"points"_s).toInt() < chart->width());
    }

    void whereOnlyChangesAreRecordedTheChartSaysSo() {
        m_link->recordOnlyChanges = true;
        auto* dialog = opened();
        dialog->show();
        auto* words = F::in<QLabel>(dialog, "chartWords");
        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"Only changes of status are recorded"_s));
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
        QTRY_COMPARE(F::banner(dialog), QString());
    }

    void emptyHistorySaysSo() {
        auto* dialog = opened();
        QTRY_VERIFY(F::in<QLabel>(dialog, "historyWords")->text().contains("Nothing was recorded"_L1));
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "HistoryDialogTest.moc"
