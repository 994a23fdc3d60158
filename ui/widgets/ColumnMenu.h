// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSet>

class QHeaderView;

namespace standby {

/// Shows and hides the columns of a table and sorts by them; also the context menu of its header.
class ColumnMenu final : public QMenu {
    Q_OBJECT
  public:
    /// @p fixed columns are always shown. @p header has its model already.
    ColumnMenu(QHeaderView& header, const QSet<int>& fixed, QWidget* parent = nullptr);

  private:
    void fill();
    void fillOrder();

    QHeaderView& m_header;
    QMenu* m_order;
    QSet<int> m_fixed;
};

} // namespace standby
