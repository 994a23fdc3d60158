// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableLook.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QTableView>

namespace standby {

void prepareTable(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
}

QList<int> rowsInView(const QTableView& table) {
    QList<int> rows;
    const QAbstractItemModel* model = table.model();
    if (!model || !table.isVisible())
        return rows;
    const int first = table.rowAt(0);
    if (first < 0)
        return rows;
    const int below = table.rowAt(table.viewport()->height());
    const int last = below < 0 ? model->rowCount() - 1 : below;
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    for (int row = first; row <= last; ++row)
        rows.append(proxy ? proxy->mapToSource(proxy->index(row, 0)).row() : row);
    return rows;
}

} // namespace standby
