// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/PaletteSource.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace standby {

/// What the palette shows. Window thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { DetailRole = Qt::UserRole + 1, ShortcutRole, WhyOffRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

    void show(const QList<PaletteEntry>& entries);
    const PaletteEntry& at(int row) const { return m_entries.at(row); }

  private:
    QList<PaletteEntry> m_entries;
};

/// Two lines: what it is and its shortcut; below, where it is, or why it is off.
class PaletteDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace standby
