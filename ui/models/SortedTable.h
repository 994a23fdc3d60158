// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyedTableModel.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace standby {

/// Sorts and filters a KeyedTableModel. Rows keep their places while they change and are put in order together every
/// second and a half, unless somebody points at them: nothing jumps away under the mouse. Window thread.
class SortedTable final : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    static constexpr int sortTickMs = 1500;

    /// @p source is a KeyedTableModel and outlives this.
    template<typename Row>
    explicit SortedTable(KeyedTableModel<Row>& source, QObject* parent = nullptr)
        : SortedTable(source, source, parent) {}

    /// Shows only rows that contain the text; empty: all.
    void setFilterText(const QString& text);
    const QString& filterText() const { return m_needle; }
    /// While held, rows stay where they are.
    void setHeld(bool held) { m_held = held; }
    /// Puts rows in order now if they are not.
    void arrange();

  protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    SortedTable(QAbstractItemModel& source, const RowOrder& order, QObject* parent);
    bool arranged() const;

    const RowOrder& m_order;
    QString m_needle;
    QTimer m_tick;
    bool m_held = false;
};

} // namespace standby
