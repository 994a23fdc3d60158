// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SortedTable.h"
#include "models/ServerSetListModel.h"
#include "support/WindowWithFakes.h"
#include "words/NameOrder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class SortedTableTest : public QObject {
    Q_OBJECT

    SetClock m_clock;

    static ServerSetRow set(const QString& name, ServerStatus status = ServerStatus::Ok, const QStringList& tags = {}) {
        ServerSetRow row;
        row.id = u"id "_s + name;
        row.name = name;
        row.orderKey = nameOrderKey(name);
        row.searchKey = (name + u'\n' + tags.join(u'\n')).toLower();
        row.status = status;
        row.tags = tags;
        return row;
    }
    static QStringList names(const SortedTable& table) {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts.append(table.index(row, ServerSetListModel::Name).data().toString());
        return texts;
    }

  private Q_SLOTS:
    void everythingStaysConsistentUnderRandomEdits() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        QAbstractItemModelTester modelTest(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester tableTest(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QItemSelectionModel selection(&table);
        QRandomGenerator random(7);
        table.sort(ServerSetListModel::Status);
        for (int edit = 0; edit < 1500; ++edit) {
            const auto any = [&] {
                const int number = int(random.bounded(80));
                QStringList tags;
                for (quint32 more = random.bounded(3u); more > 0; --more)
                    tags.append(u"tag %1"_s.arg(random.bounded(4)));
                return set(u"Set %1"_s.arg(number), ServerStatus(random.bounded(3)), tags);
            };
            switch (random.bounded(14)) {
            case 0:
                model.remove(any().id);
                break;
            case 1: {
                QSet<QString> many;
                for (int more = 0; more < 30; ++more)
                    many.insert(any().id);
                model.remove(many);
                break;
            }
            case 2:
                table.sort(int(random.bounded(ServerSetListModel::ColumnCount)),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3:
                table.setFilters(random.bounded(2) ? u"set 1"_s : QString());
                break;
            case 4:
                table.setFilters({}, StatusFilter(random.bounded(5)));
                break;
            case 5:
                table.setGrouped(random.bounded(2) != 0);
                break;
            case 6:
                if (table.rowCount() > 0)
                    table.setExpanded(int(random.bounded(table.rowCount())), random.bounded(2) != 0);
                break;
            case 7:
                if (table.rowCount() > 0)
                    selection.setCurrentIndex(table.index(int(random.bounded(table.rowCount())), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
                break;
            case 8:
                model.publishChanges();
                table.arrange();
                break;
            case 9:
                table.setAllExpanded(random.bounded(2) != 0);
                break;
            default:
                model.upsert({any(), any(), any()});
            }
        }
        table.setGrouped(false);
        table.setFilters({});
        table.sort(ServerSetListModel::Name);
        QCOMPARE(table.rowCount(), model.rowCount());
        for (int row = 1; row < table.rowCount(); ++row)
            QVERIFY(model.rowLess(ServerSetListModel::Name, table.mapToSource(table.index(row - 1, 0)).row(),
                                  table.mapToSource(table.index(row, 0)).row()));
    }

    void numbersInNamesAreSortedBySize() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Name);
        model.upsert({set(u"Set 10"_s), set(u"set 9"_s), set(u"Set 007"_s), set(u"Set"_s), set(u"Set 100 b"_s)});
        table.arrange();
        QCOMPARE(names(table), (QStringList{u"Set"_s, u"Set 007"_s, u"set 9"_s, u"Set 10"_s, u"Set 100 b"_s}));
    }

    void statusAndTextNarrowTogetherAndTheOrderStays() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Name);
        model.upsert({set(u"Shop"_s, ServerStatus::Failed), set(u"Mail"_s, ServerStatus::Failed), set(u"Blog"_s),
                      set(u"Shop 2"_s)});
        table.setFilters({}, StatusFilter::Failed);
        QCOMPARE(names(table), (QStringList{u"Mail"_s, u"Shop"_s}));
        table.setFilters(u"SHOP"_s, StatusFilter::Failed);
        QCOMPARE(names(table), QStringList{u"Shop"_s});
        QCOMPARE(table.matches(), 1);
        table.setFilters(u"shop"_s);
        QCOMPARE(names(table), (QStringList{u"Shop"_s, u"Shop 2"_s}));
        table.setFilters(u"failed"_s);
        QCOMPARE(names(table), (QStringList{u"Mail"_s, u"Shop"_s}));
    }

    void aRowThatNoLongerBelongsGoesWithTheNextTick() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Name);
        table.setFilters({}, StatusFilter::Failed);
        model.upsert({set(u"Shop"_s), set(u"Mail"_s, ServerStatus::Failed)});
        table.arrange();
        model.upsert({set(u"Shop"_s, ServerStatus::Failed), set(u"Mail"_s)});
        model.publishChanges();
        QCOMPARE(names(table), QStringList{u"Mail"_s});
        QTRY_COMPARE_WITH_TIMEOUT(names(table), QStringList{u"Shop"_s}, 3000);
    }

    void groupsShowTheWorstInThemAndASetIsInEachOfItsTags() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Status);
        model.upsert({set(u"Shop"_s, ServerStatus::Failed, {u"web"_s, u"eu"_s}), set(u"Mail"_s),
                      set(u"Blog"_s, ServerStatus::Ok, {u"web"_s}), set(u"Api"_s, ServerStatus::Ok, {u"asia"_s})});
        table.setGrouped(true);
        QCOMPARE(names(table), (QStringList{u"eu (1)"_s, u"Shop"_s, u"web (2)"_s, u"Shop"_s, u"Blog"_s, u"asia (1)"_s,
                                            u"Api"_s, u"Without a tag (1)"_s, u"Mail"_s}));
        QCOMPARE(table.index(2, ServerSetListModel::Status).data().toString(), u"Failed"_s);
        QCOMPARE(table.index(2, ServerSetListModel::Reason).data().toString(), u"1 failed"_s);
        QVERIFY(!table.mapToSource(table.index(2, 0)).isValid());
        table.setExpanded(2, false);
        QCOMPARE(table.rowCount(), 7);
        QVERIFY(table.index(2, ServerSetListModel::Name).data(Qt::AccessibleTextRole).toString().contains(u"closed"_s));
        model.upsert({set(u"Shop"_s, ServerStatus::Ok, {u"web"_s, u"eu"_s})});
        model.publishChanges();
        QCOMPARE(table.index(0, ServerSetListModel::Status).data().toString(), u"OK"_s);
        table.setGrouped(false);
        QCOMPARE(table.rowCount(), 4);
    }

    void allGroupsAreClosedAndOpenedAtOnceAndRemembered() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Name);
        model.upsert({set(u"Shop"_s, ServerStatus::Ok, {u"web"_s}), set(u"Mail"_s)});
        table.setGrouped(true);
        table.setAllExpanded(false);
        QCOMPARE(names(table), (QStringList{u"web (1)"_s, u"Without a tag (1)"_s}));
        QCOMPARE(table.closedGroups(), (QSet<QString>{u"web"_s, QString()}));
        table.setAllExpanded(true);
        QCOMPARE(table.rowCount(), 4);
        table.setClosedGroups({u"web"_s, u"not there now"_s});
        QCOMPARE(names(table), (QStringList{u"web (1)"_s, u"Without a tag (1)"_s, u"Mail"_s}));
    }

    void headingsInViewDoNotChangeWithTheTime() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Status);
        model.upsert({set(u"Shop"_s, ServerStatus::Ok, {u"web"_s}), set(u"Mail"_s)});
        table.setGrouped(true);
        const QStringList before = names(table);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.touch({-1, 0, -1, 1}, ServerSetListModel::Since);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toModelIndex().row(), 0);
        table.arrange();
        QCOMPARE(names(table), before);
    }

    void theSelectionStaysWithItsRows() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        table.sort(ServerSetListModel::Name);
        for (int number = 0; number < 50; ++number)
            model.upsert({set(u"Set %1"_s.arg(number))});
        table.arrange();
        QItemSelectionModel selection(&table);
        selection.select(table.index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.sort(ServerSetListModel::Name, Qt::DescendingOrder);
        QCOMPARE(names(table).at(selection.selectedRows().first().row()), u"Set 20"_s);
        QSet<QString> gone;
        for (int number = 0; number < 18; ++number)
            gone.insert(u"id Set %1"_s.arg(number));
        model.remove(gone);
        QCOMPARE(names(table).at(selection.selectedRows().first().row()), u"Set 20"_s);
        table.setGrouped(true);
        QCOMPARE(table.index(selection.selectedRows().first().row(), ServerSetListModel::Name).data().toString(),
                 u"Set 20"_s);
        table.setFilters(u"set 21"_s);
        QVERIFY(!selection.hasSelection());
    }

    void nothingIsEverReset() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QList<ServerSetRow> rows;
        QSet<QString> ids;
        for (int number = 0; number < 2000; ++number) {
            rows.append(set(u"Set %1"_s.arg(number), ServerStatus(number % 3), {u"tag %1"_s.arg(number % 7)}));
            ids.insert(rows.constLast().id);
        }
        model.upsert(rows);
        table.sort(ServerSetListModel::Status);
        table.setGrouped(true);
        table.setFilters(u"set 1"_s);
        model.remove(ids);
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void tenThousandRowsAreFilteredWithinAFrame() {
        ServerSetListModel model(m_clock);
        SortedTable table(model);
        QList<ServerSetRow> rows;
        for (int number = 0; number < 10'000; ++number)
            rows.append(set(u"Customer %1 website"_s.arg(number * 7919 % 10'000), ServerStatus(number % 50 ? 1 : 2),
                            {u"tag %1"_s.arg(number % 40)}));
        model.upsert(rows);
        QElapsedTimer timer;
        const auto took = [&](const char* what, auto act) {
            timer.start();
            act();
            qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
            QVERIFY2(timer.elapsed() < 200, what); // generous: it catches what is slow by its nature
        };
        took("sort by status", [&] { table.sort(ServerSetListModel::Status); });
        took("sort by name", [&] { table.sort(ServerSetListModel::Name); });
        took("filter", [&] { table.setFilters(u"customer 12"_s); });
        took("clear the filter", [&] { table.setFilters({}); });
        took("only the failed", [&] { table.setFilters({}, StatusFilter::Failed); });
        took("all", [&] { table.setFilters({}); });
        took("group", [&] { table.setGrouped(true); });
        QCOMPARE(table.rowCount(), 10'040);
    }
};

QTEST_MAIN(SortedTableTest)
#include "SortedTableTest.moc"
