// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

namespace standby {

/// Whether somebody points at a widget, so that nothing should move away under the mouse. A mouse that only lies there
/// stops counting, or the worst would wait out of sight. Ask once a second.
class MouseInUse {
  public:
    bool over(const QWidget& widget);

  private:
    static constexpr int restsAfter = 5; ///< askings, so seconds

    QPoint m_at;
    int m_still = restsAfter;
};

} // namespace standby
