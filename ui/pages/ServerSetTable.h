// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace standby {

class SortedTable;

/// The table of server sets, with the headings of groups: Left and Right close and open one, Enter, Space and a click
/// on its arrow do the other.
class ServerSetTable final : public QTableView {
    Q_OBJECT
  public:
    /// @p rows outlive it.
    explicit ServerSetTable(SortedTable& rows, QWidget* parent = nullptr);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    bool toggle(int row);
    bool leaveOrClose(int row);

    SortedTable& m_rows;
};

} // namespace standby
