// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatencySamples.h"

#include <QWidget>

namespace standby {

/// The last polls of a server as ticks (see paintPollTicks()). Its words are its accessible text and tool tip.
class Sparkline final : public QWidget {
    Q_OBJECT
  public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setSamples(const QList<LatencySample>& samples);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<LatencySample> m_samples;
};

} // namespace standby
