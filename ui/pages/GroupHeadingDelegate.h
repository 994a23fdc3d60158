// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace standby {

/// Draws the heading of a group in the list of server sets: its name goes on over the columns beside it that are empty.
class GroupHeadingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit GroupHeadingDelegate(QTableView& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    /// Where the name goes on to; without @p index, if that is none of these columns.
    QRect placeOfName(const QModelIndex& name, const QModelIndex& index) const;

    QTableView& m_table;
};

} // namespace standby
