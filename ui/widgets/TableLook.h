// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractItemModel;
class QHeaderView;
class QTableView;

namespace standby {

/// How every table of the window looks and behaves: whole rows, no grid, no column that measures 10,000 rows, keyboard
/// tab leaves the table.
void prepareTable(QTableView& table);

/// Cells and titles that are cut off show all of their text in a tool tip. Part of prepareTable().
void showCutTextOnHover(QTableView& table);

/// The pixels that the title of a column needs, without the arrow of the one that is sorted by.
int titleWidth(const QHeaderView& header, int column);

/// Widens the columns whose titles do not fit, as those of another language may not.
void widenToTitles(QTableView& table);

/// The rows that are within the view now, by their numbers in the model behind a proxy (or in the view's own model);
/// what only the proxy has, as headings, is left out.
QList<int> rowsInView(const QTableView& table);

} // namespace standby
