// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatencySamples.h"

#include <QStyledItemDelegate>

class QPainter;
class QPalette;

namespace standby {

/// Draws polls as ticks, the newest at the trailing edge: the higher, the slower. A failed one is a full tick with a
/// foot, so that it differs by more than its colour; for a pause there is a gap on a dotted line. As many as fit, three
/// pixels each. @p ground is what they are drawn on.
void paintPollTicks(QPainter& painter, const QRect& area, const QList<LatencySample>& samples, const QPalette& palette,
                    const QColor& ground, Qt::LayoutDirection direction);

/// Draws the ticks of a cell that has QList<LatencySample> in @p role.
class PollTicksDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    PollTicksDelegate(int role, QObject* parent) : QStyledItemDelegate(parent), m_role(role) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    int m_role;
};

} // namespace standby
