// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SortedTable.h"

namespace standby {

SortedTable::SortedTable(QAbstractItemModel& source, const RowOrder& order, QObject* parent)
    : QSortFilterProxyModel(parent), m_order(order) {
    setDynamicSortFilter(false);
    setSourceModel(&source);
    m_tick.setInterval(sortTickMs);
    m_tick.setSingleShot(true);
    const auto later = [this] {
        if (!m_tick.isActive())
            m_tick.start();
    };
    connect(&source, &QAbstractItemModel::dataChanged, this, later);
    connect(&source, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_held)
            m_tick.start();
        else
            arrange();
    });
}

void SortedTable::setFilterText(const QString& text) {
    const QString needle = text.trimmed().toLower();
    if (needle == m_needle)
        return;
    m_needle = needle;
    invalidateFilter();
    arrange();
}

void SortedTable::arrange() {
    m_tick.stop();
    if (!m_needle.isEmpty())
        invalidateFilter();
    if (!arranged())
        sort(sortColumn(), sortOrder());
}

bool SortedTable::arranged() const {
    if (sortColumn() < 0)
        return true;
    for (int row = 1; row < rowCount(); ++row) {
        const int before = mapToSource(index(row - 1, 0)).row();
        const int after = mapToSource(index(row, 0)).row();
        const bool wrong = sortOrder() == Qt::AscendingOrder ? m_order.rowLess(sortColumn(), after, before)
                                                             : m_order.rowLess(sortColumn(), before, after);
        if (wrong)
            return false;
    }
    return true;
}

bool SortedTable::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    return m_order.rowLess(left.column(), left.row(), right.row());
}

bool SortedTable::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_needle.isEmpty() || m_order.rowMatches(row, m_needle);
}

} // namespace standby
#include "moc_SortedTable.cpp"
