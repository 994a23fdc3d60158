// SPDX-License-Identifier: GPL-3.0-or-later
// How a SortedTable follows its source.
#include "models/SortedTable.h"

#include <algorithm>

namespace standby {

namespace {
/// Up to so many rows that go are told one by one; of more, as one change of layout.
constexpr size_t fewRows = 16;
} // namespace

void SortedTable::connectSource(QAbstractItemModel& source) {
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                rowsChanged(from.row(), to.row(), from.column(), to.column(), roles);
            });
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsGo(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsWent(first, last); });
    connect(&source, &QAbstractItemModel::layoutAboutToBeChanged, this, &SortedTable::rowsMove);
    connect(&source, &QAbstractItemModel::layoutChanged, this, &SortedTable::rowsMoved);
    connect(&source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

void SortedTable::rowsChanged(int first, int last, int left, int right, const QList<int>& roles) {
    for (int row = first; row <= last; ++row) {
        noteMoved(row);
        for (int at = m_firstLine[size_t(row)]; at >= 0; at = m_lines[size_t(at)].next) {
            if (m_lines[size_t(at)].group >= 0)
                m_groups[size_t(m_lines[size_t(at)].group)].counts.reset();
            Q_EMIT dataChanged(index(at, left), index(at, right), roles);
        }
    }
    later(sortTickMs);
}

/// New rows are seen at once, at the end; they find their places soon.
void SortedTable::rowsCame(int first, int last) {
    const int count = last - first + 1;
    const auto shift = [&](int& row) { row += row >= first ? count : 0; };
    std::for_each(m_sorted.begin(), m_sorted.end(), shift);
    std::for_each(m_shown.begin(), m_shown.end(), shift);
    std::for_each(m_moved.begin(), m_moved.end(), shift);
    for (RowGroup& group : m_groups)
        std::for_each(group.rows.begin(), group.rows.end(), shift);
    for (Line& line : m_lines)
        shift(line.row);
    m_hasMoved.insert(m_hasMoved.begin() + first, size_t(count), char(0));
    m_firstLine.insert(m_firstLine.begin() + first, size_t(count), -1);
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        m_sorted.push_back(row);
        noteMoved(row);
        if (passes(row))
            fresh.push_back(row);
    }
    later(arrivalTickMs);
    if (fresh.empty() || m_grouped)
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    for (const int row : fresh) {
        m_shown.push_back(row);
        m_firstLine[size_t(row)] = int(m_lines.size());
        m_lines.push_back({row});
    }
    endInsertRows();
}

void SortedTable::rowsGo(int first, int last) {
    const auto goes = [&](int row) { return row >= first && row <= last; };
    for (std::vector<int>* rows : {&m_sorted, &m_shown, &m_moved})
        std::erase_if(*rows, goes);
    std::vector<int> lines;
    for (size_t at = m_lines.size(); at-- > 0;) {
        if (goes(m_lines[at].row))
            lines.push_back(int(at));
    }
    if (lines.size() > fewRows || m_grouped)
        return show();
    for (const int at : lines) {
        beginRemoveRows({}, at, at);
        m_lines.erase(m_lines.begin() + at);
        link();
        endRemoveRows();
    }
}

void SortedTable::rowsWent(int first, int last) {
    const int count = last - first + 1;
    const auto shift = [&](int& row) { row -= row > last ? count : 0; };
    for (std::vector<int>* rows : {&m_sorted, &m_shown, &m_moved})
        std::for_each(rows->begin(), rows->end(), shift);
    for (RowGroup& group : m_groups)
        std::for_each(group.rows.begin(), group.rows.end(), shift);
    for (Line& line : m_lines)
        shift(line.row);
    m_hasMoved.erase(m_hasMoved.begin() + first, m_hasMoved.begin() + last + 1);
    link();
}

void SortedTable::rowsMove() {
    Q_EMIT layoutAboutToBeChanged();
    m_kept.clear();
    for (const QModelIndex& index : persistentIndexList())
        m_kept.append({index, m_lines[size_t(index.row())].row});
}

/// Rows have other numbers now; all that is known by number is found anew.
void SortedTable::rowsMoved() {
    const int rows = sourceModel()->rowCount();
    m_sorted.resize(size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_sorted[size_t(row)] = row;
    m_hasMoved.assign(size_t(rows), 0);
    m_moved.clear();
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return less(a, b); });
    choose();
    m_groups = m_grouped ? groupsOfShown() : std::vector<RowGroup>();
    m_lines = linesOf(m_groups);
    link();
    QModelIndexList before;
    QModelIndexList after;
    for (const auto& [kept, row] : std::as_const(m_kept)) {
        before.append(kept);
        after.append(row < 0 ? QModelIndex() : index(m_firstLine[size_t(m_order.placeNow(row))], kept.column()));
    }
    m_kept.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace standby
