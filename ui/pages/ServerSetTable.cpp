// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetTable.h"

#include "models/ServerSetListModel.h"
#include "models/SortedTable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace standby {

ServerSetTable::ServerSetTable(SortedTable& rows, QWidget* parent) : QTableView(parent), m_rows(rows) {
    setModel(&rows);
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
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
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
