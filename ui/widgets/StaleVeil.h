// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace standby {

/// Frames a widget whose content is out of date with a dashed line; what is inside can be read, selected and copied.
class StaleVeil final : public QWidget {
  public:
    /// Follows the size of @p covered, which is its parent. Hidden at first.
    explicit StaleVeil(QWidget* covered);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace standby
