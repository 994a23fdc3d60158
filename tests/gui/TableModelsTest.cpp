// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogModel.h"
#include "models/ProblemListModel.h"
#include "models/ServerSetListModel.h"
#include "models/SortedTable.h"
#include "support/WindowWithFakes.h"
#include "words/NameOrder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class TableModelsTest : public QObject {
    Q_OBJECT

    SetClock m_clock;

    static ServerSetRow set(int number, ServerStatus status = ServerStatus::Ok) {
        ServerSetRow row;
        row.id = u"set%1"_s.arg(number);
        row.name = u"Set %1"_s.arg(number, 5, 10, QChar(u'0'));
        row.orderKey = nameOrderKey(row.name);
        row.searchKey = row.name.toLower();
        row.status = status;
        return row;
    }
    static QList<ServerSetRow> sets(int count) {
        QList<ServerSetRow> rows;
        for (int number = 0; number < count; ++number)
            rows.append(set(number));
        return rows;
    }
    static LogRow line(quint64 seq) {
        LogRow row;
        row.seq = seq;
        row.text = u"line %1"_s.arg(seq);
        return row;
    }
    static QString span(const QList<QVariant>& change) {
        const auto first = change.at(0).toModelIndex();
        const auto last = change.at(1).toModelIndex();
        return u"%1,%2-%3,%4"_s.arg(first.row()).arg(first.column()).arg(last.row()).arg(last.column());
    }

  private Q_SLOTS:
    void serverSetsStayConsistentUnderRandomEdits() {
        ServerSetListModel model(m_clock);
        SortedTable sorted(model);
        sorted.sort(ServerSetListModel::Status);
        QAbstractItemModelTester test(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester proxyTest(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(1);
        for (int edit = 0; edit < 600; ++edit) {
            const int number = int(random.bounded(60));
            if (random.bounded(4) == 0)
                model.remove(set(number).id);
            else
                model.upsert({set(number, ServerStatus(random.bounded(3))), set(int(random.bounded(60)))});
            if (random.bounded(10) == 0)
                model.publishChanges();
            if (random.bounded(15) == 0)
                sorted.arrange();
            if (random.bounded(20) == 0)
                sorted.setFilters(random.bounded(2) ? u"failed"_s : QString());
        }
        int failed = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowOf(model.at(row).id), row);
            failed += model.at(row).status == ServerStatus::Failed;
        }
        QCOMPARE(model.counts().failed, failed);
        QCOMPARE(model.counts().total, model.rowCount());
    }

    void problemsStayConsistentUnderRandomEdits() {
        ProblemListModel model(m_clock);
        QAbstractItemModelTester test(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(2);
        for (int edit = 0; edit < 300; ++edit) {
            ProblemRow row;
            row.id = u"p%1"_s.arg(random.bounded(20));
            row.problem.description = u"reason %1"_s.arg(random.bounded(3));
            if (random.bounded(3) == 0)
                model.remove(row.id);
            else
                model.upsert({row});
        }
        model.keepOnly({u"p1"_s});
        QVERIFY(model.rowCount() <= 1);
    }

    void logStaysConsistentAndBoundedUnderRandomEdits() {
        LogModel model;
        QAbstractItemModelTester test(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLimit(50);
        QRandomGenerator random(3);
        quint64 seq = 1;
        for (int edit = 0; edit < 300; ++edit) {
            QList<LogRow> lines;
            for (quint32 more = random.bounded(120u); more > 0; --more)
                lines.append(line(seq++));
            model.append(lines);
            if (random.bounded(12) == 0)
                model.clear();
            if (random.bounded(8) == 0)
                model.setFrozen(!model.frozen());
            QVERIFY(model.rowCount() <= 50);
        }
        model.setFrozen(false);
        model.append({line(seq)});
        QCOMPARE(model.at(model.rowCount() - 1).seq, seq);
    }

    void neighbouringChangesAreToldAsOneSpanOfTheirColumns() {
        ServerSetListModel model(m_clock);
        model.upsert(sets(10));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.upsert({set(3, ServerStatus::Failed), set(4, ServerStatus::Failed), set(7, ServerStatus::Failed)});
        model.upsert({set(3, ServerStatus::Failed)});
        QCOMPARE(changes.count(), 0);
        model.publishChanges();
        QCOMPARE(changes.count(), 2);
        QCOMPARE(span(changes.at(0)), u"3,0-4,0"_s);
        QCOMPARE(span(changes.at(1)), u"7,0-7,0"_s);
        model.publishChanges();
        QCOMPARE(changes.count(), 2);
    }

    void visibleRowsAreToldFirstAndTheOthersWithinASecond() {
        ServerSetListModel model(m_clock);
        model.upsert(sets(2000));
        model.setVisibleRows([] { return QList<int>{1500, 1501}; });
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QList<ServerSetRow> failed;
        for (int number = 0; number < 2000; ++number)
            failed.append(set(number, ServerStatus::Failed));
        model.upsert(failed);
        QVERIFY(changes.wait(1000));
        QCOMPARE(span(changes.at(0)), u"1500,0-1501,0"_s);
        const auto toldRows = [&] {
            int rows = 0;
            for (const QList<QVariant>& change : changes)
                rows += change.at(1).toModelIndex().row() - change.at(0).toModelIndex().row() + 1;
            return rows;
        };
        QVERIFY(toldRows() < 500);
        QTRY_COMPARE_WITH_TIMEOUT(toldRows(), 2000, 5000);
    }

    void theWorstComesFirstAndNothingMovesUnderTheMouse() {
        ServerSetListModel model(m_clock);
        SortedTable sorted(model);
        sorted.sort(ServerSetListModel::Status);
        model.upsert(sets(5));
        sorted.setHeld(true);
        model.upsert({set(3, ServerStatus::Failed)});
        model.publishChanges();
        QTest::qWait(SortedTable::sortTickMs + 200);
        QCOMPARE(sorted.index(0, ServerSetListModel::Name).data().toString(), u"Set 00000"_s);
        sorted.setHeld(false);
        QTRY_COMPARE_WITH_TIMEOUT(sorted.index(0, ServerSetListModel::Name).data().toString(), u"Set 00003"_s, 4000);
    }

    void tenThousandSetsAreSortedWithinAFewFrames() {
        ServerSetListModel model(m_clock);
        SortedTable sorted(model);
        sorted.sort(ServerSetListModel::Status);
        QElapsedTimer timer;
        timer.start();
        model.upsert(sets(10'000));
        qInfo("10,000 rows taken in %lld ms", static_cast<long long>(timer.elapsed()));
        QList<ServerSetRow> changed;
        for (int number = 0; number < 10'000; number += 10)
            changed.append(set(number, number % 20 == 0 ? ServerStatus::Failed : ServerStatus::Unknown));
        timer.restart();
        model.upsert(changed);
        model.publishChanges();
        qInfo("1,000 scattered changes told in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 500);
        timer.restart();
        sorted.arrange();
        qInfo("10,000 rows put in order in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(sorted.index(499, ServerSetListModel::Status).data().toString(), u"Failed"_s);
        QCOMPARE(sorted.index(500, ServerSetListModel::Status).data().toString(), u"Unknown"_s);
        QCOMPARE(sorted.index(9'999, ServerSetListModel::Status).data().toString(), u"OK"_s);
    }

    void aFrozenLogShowsWhatCameMeanwhileWhenLetGo() {
        LogModel model;
        model.append({line(1)});
        model.setFrozen(true);
        model.append({line(1), line(2), line(3)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.waiting(), 2);
        model.setFrozen(false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.waiting(), 0);
    }
};

QTEST_MAIN(TableModelsTest)
#include "TableModelsTest.moc"
