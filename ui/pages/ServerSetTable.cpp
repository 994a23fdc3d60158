// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetTable.h"

#include "models/ServerSetListModel.h"
#include "models/SortedTable.h"
#include "pages/GroupHeadingDelegate.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace standby {

ServerSetTable::ServerSetTable(SortedTable& rows, QWidget* parent)
    : QTableView(parent), m_rows(rows), m_heading(new GroupHeadingDelegate(*this)) {
    setModel(&rows);
}

QAbstractItemDelegate* ServerSetTable::itemDelegateForIndex(const QModelIndex& index) const {
    return m_rows.groupAt(index.row()) ? m_heading : QTableView::itemDelegateForIndex(index);
}

void ServerSetTable::keyboardSearch(const QString& letters) {
    // Names are what people type; the view looks in the column of the current cell.
    if (const QModelIndex here = currentIndex(); here.isValid())
        selectionModel()->setCurrentIndex(here.siblingAtColumn(ServerSetListModel::Name),
                                          QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(letters);
}

QModelIndex ServerSetTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Whole rows are selected, so these are the ends of the list and not those of a row.
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    return m_rows.index(action == MoveHome ? 0 : m_rows.rowCount() - 1, std::max(currentIndex().column(), 0));
}

void ServerSetTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_rows.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No server set passes the filter. Esc shows all."));
}

bool ServerSetTable::toggle(int row) {
    const RowGroup* group = m_rows.groupAt(row);
    if (!group)
        return false;
    m_rows.setExpanded(row, !group->expanded);
    return true;
}

/// Closes a heading, or goes from a row to its heading.
bool ServerSetTable::leaveOrClose(int row) {
    if (!m_rows.grouped() || row < 0)
        return false;
    int heading = row;
    while (heading > 0 && !m_rows.groupAt(heading))
        --heading;
    if (heading == row)
        m_rows.setExpanded(row, false);
    else
        setCurrentIndex(m_rows.index(heading, currentIndex().column()));
    return true;
}

void ServerSetTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int back = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int forth = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    bool done = false;
    if (event->modifiers() == Qt::ControlModifier && m_rows.grouped() &&
        (event->key() == back || event->key() == forth)) {
        m_rows.setAllExpanded(event->key() == forth);
        scrollTo(currentIndex());
        done = true;
    } else if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (event->key() == back) {
            done = leaveOrClose(row);
        } else if (event->key() == forth && m_rows.groupAt(row)) {
            m_rows.setExpanded(row, true);
            done = true;
        } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
            done = toggle(row);
        }
    }
    if (!done)
        QTableView::keyPressEvent(event);
}

void ServerSetTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool onArrow = at.column() == ServerSetListModel::Name && event->button() == Qt::LeftButton &&
                         visualRect(at).contains(event->position().toPoint());
    if (onArrow) {
        const QRect cell = visualRect(at);
        const int arrow = cell.height();
        const int x = layoutDirection() == Qt::RightToLeft ? cell.right() - int(event->position().x())
                                                           : int(event->position().x()) - cell.left();
        if (x < arrow && toggle(at.row())) {
            event->accept();
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void ServerSetTable::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && toggle(indexAt(event->position().toPoint()).row())) {
        event->accept();
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace standby
#include "moc_ServerSetTable.cpp"
