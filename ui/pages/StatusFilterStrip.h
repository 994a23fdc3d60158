// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ServerSetCounts.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace standby {

/// One button for each status that a list can be narrowed to, with the number of server sets that have it. Arrow keys
/// go from one to the next.
class StatusFilterStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusFilterStrip(QWidget* parent = nullptr);

    void setCounts(const ServerSetCounts& counts);
    /// Does not emit chosen().
    void setFilter(StatusFilter filter);
    StatusFilter filter() const;

  Q_SIGNALS:
    /// Somebody chose another one; see filter().
    void chosen();

  private:
    void tell(StatusFilter filter);

    QHash<StatusFilter, QToolButton*> m_buttons;
    ServerSetCounts m_counts;
};

} // namespace standby
