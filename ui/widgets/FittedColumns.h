// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

class QHeaderView;
class QSettings;
class QTableView;

namespace standby {

/// Shares the width of a table out among its columns, so that no name is cut off beside an empty column. Each has a
/// width that it should have; what is left over goes to the columns that can use more, and what is missing is taken
/// from them one after the other, down to the least that each needs. Only then the table scrolls sideways. A column
/// that somebody dragged keeps its width.
class FittedColumns final : public QObject {
    Q_OBJECT
  public:
    struct Column {
        int column = 0;
        int width = 0; ///< pixels, as it should be
        int least = 0; ///< pixels; its title has room in any case
        int share = 0; ///< of what is left over, in relation to the other columns'
    };

    /// @p columns give room in this order. The table has its model already.
    FittedColumns(QTableView& table, const QList<Column>& columns);

    /// Under this key: order, widths, which are hidden, and by which the table is sorted.
    void save(QSettings& settings, const QString& key) const;
    void restore(const QSettings& settings, const QString& key);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void resized(int column, int before, int now);
    void fit();

    QTableView& m_table;
    QHeaderView& m_header;
    const QList<Column> m_columns;
    QSet<int> m_dragged;
    QTimer m_afterDragging;
    bool m_fitting = false;
};

} // namespace standby
