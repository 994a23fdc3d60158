// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace standby {

/// What a page shows when it has nothing to show: an icon, a title and a sentence or two. Others may add a button
/// below.
class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);
    /// Below the text, in the middle.
    void addBelow(QWidget* widget);
};

} // namespace standby
