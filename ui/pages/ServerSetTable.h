// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace standby {

class SortedTable;

/// The table of server sets. Typed letters go to the next name that begins with them, Home and End to the first and the
/// last row. On the heading of a group Left and Right close and open it, with Ctrl all of them; Enter, Space and a
/// click on its arrow do the other of the two.
class ServerSetTable final : public QTableView {
    Q_OBJECT
  public:
    /// @p rows outlive it.
    explicit ServerSetTable(SortedTable& rows, QWidget* parent = nullptr);

    void keyboardSearch(const QString& letters) override;
    QAbstractItemDelegate* itemDelegateForIndex(const QModelIndex& index) const override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

  private:
    bool toggle(int row);
    bool leaveOrClose(int row);

    SortedTable& m_rows;
    QAbstractItemDelegate* m_heading;
};

} // namespace standby
