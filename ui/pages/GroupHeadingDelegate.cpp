// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/GroupHeadingDelegate.h"

#include "models/ServerSetListModel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace standby {

GroupHeadingDelegate::GroupHeadingDelegate(QTableView& table) : QStyledItemDelegate(&table), m_table(table) {}

QRect GroupHeadingDelegate::placeOfName(const QModelIndex& name, const QModelIndex& index) const {
    const QHeaderView* header = m_table.horizontalHeader();
    QRect place = m_table.visualRect(name);
    bool holdsIndex = index.column() == name.column();
    for (int at = header->visualIndex(name.column()) + 1; at < header->count(); ++at) {
        const QModelIndex beside = name.siblingAtColumn(header->logicalIndex(at));
        if (header->isSectionHidden(beside.column()))
            continue;
        if (!beside.data().toString().isEmpty())
            break;
        place |= m_table.visualRect(beside);
        holdsIndex = holdsIndex || beside.column() == index.column();
    }
    return holdsIndex ? place : QRect();
}

/// Each cell draws its part of the whole, so that it does not matter which of them is painted anew.
void GroupHeadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QModelIndex name = index.siblingAtColumn(ServerSetListModel::Name);
    const QRect place = placeOfName(name, index);
    if (place.isNull())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem whole = option;
    whole.rect = place;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyledItemDelegate::paint(painter, whole, name);
    painter->restore();
}

} // namespace standby
#include "moc_GroupHeadingDelegate.cpp"
