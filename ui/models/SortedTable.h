// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyedTableModel.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <QTimer>

#include <vector>

namespace standby {

/// Sorts, filters and groups a KeyedTableModel. Rows keep their places while they change and are put in order together
/// every second and a half, unless somebody points at them: nothing jumps away under the mouse. Only what changed is
/// sorted anew, and filtering never sorts, so that each step of 10,000 rows takes a few milliseconds. A row that is in
/// several groups is shown in each; headings are rows of their own, whose place in the source is invalid. Never resets.
/// Window thread.
class SortedTable final : public QAbstractProxyModel {
    Q_OBJECT
  public:
    static constexpr int sortTickMs = 1500;
    static constexpr int arrivalTickMs = 100; ///< new rows are put in order sooner

    /// @p source is a KeyedTableModel and outlives this.
    template<typename Row>
    explicit SortedTable(KeyedTableModel<Row>& source, QObject* parent = nullptr)
        : SortedTable(source, source, parent) {}

    /// Shows only rows that contain the text, unless it is empty, and have the status.
    void setFilters(const QString& text, StatusFilter status = StatusFilter::All);
    /// How many rows of the source pass the filters.
    int matches() const { return int(m_shown.size()); }
    void setGrouped(bool grouped);
    bool grouped() const { return m_grouped; }
    /// The row of the source; -1: it is a heading.
    int sourceRow(int row) const { return m_lines[size_t(row)].row; }
    /// Null: the row is no heading.
    const RowGroup* groupAt(int row) const;
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    /// The names of the groups that are closed, whether they are there now or not.
    const QSet<QString>& closedGroups() const { return m_collapsed; }
    void setClosedGroups(const QSet<QString>& names);

    /// While held, rows stay where they are.
    void setHeld(bool held) { m_held = held; }
    /// Puts rows in order now if they are not.
    void arrange();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex&) const override { return index(row, column); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override { return !parent.isValid() && !m_lines.empty(); }
    QModelIndex mapToSource(const QModelIndex& index) const override;
    /// The first place where it is shown; invalid: it is not.
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    /// A line of the table: a row of the source in a group, or with row -1 the heading of that group.
    struct Line {
        int row = -1;
        int group = -1;
        int next = -1; ///< the next line that shows the same row
        bool operator==(const Line& other) const { return row == other.row && group == other.group; }
    };

    SortedTable(QAbstractItemModel& source, const RowOrder& order, QObject* parent);
    void connectSource(QAbstractItemModel& source);
    bool less(int first, int second) const;
    bool passes(int row) const;
    void noteMoved(int row);
    void later(int ms);
    void mergeMoved();
    void choose();
    std::vector<RowGroup> groupsOfShown() const;
    std::vector<Line> linesOf(const std::vector<RowGroup>& groups) const;
    void show();
    void tellHeadings();
    void link();
    void rowsChanged(int first, int last, int left, int right, const QList<int>& roles);
    void rowsCame(int first, int last);
    void rowsGo(int first, int last);
    void rowsWent(int first, int last);
    void rowsMove();
    void rowsMoved();

    const RowOrder& m_order;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_needle;
    StatusFilter m_filter = StatusFilter::All;
    bool m_grouped = false;
    QSet<QString> m_collapsed;
    std::vector<int> m_sorted;    ///< every row of the source, in order but for those that moved
    std::vector<char> m_hasMoved; ///< by row of the source
    std::vector<int> m_moved;     ///< those rows
    std::vector<int> m_shown;     ///< those of m_sorted that pass the filters
    std::vector<RowGroup> m_groups;
    std::vector<Line> m_lines;
    std::vector<int> m_firstLine; ///< by row of the source; -1: it is not shown
    /// While the source's rows change places: persistent indexes, and of each its row there before; -1: a heading.
    QList<QPair<QModelIndex, int>> m_kept;
    QTimer m_tick;
    bool m_held = false;
};

} // namespace standby
