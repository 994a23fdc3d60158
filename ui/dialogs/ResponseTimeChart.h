// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ResponseTimeSeries.h"

#include <QWidget>

namespace standby {

/// Response times over time, a lane for each server: a band from the fastest to the slowest poll with a line at the
/// average. Where a server was failed its lane is hatched, and failed polls are notches at its foot, so that neither
/// needs a colour. A stretch is chosen with the mouse, or with Shift and the arrow keys, and Enter; the numbers under
/// the cursor are told as text.
class ResponseTimeChart final : public QWidget {
    Q_OBJECT
  public:
    explicit ResponseTimeChart(QWidget* parent = nullptr);

    void setSeries(const ResponseTimeSeries& series);
    const ResponseTimeSeries& series() const { return m_series; }
    /// As many points as there is room for.
    int pointsWanted() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    /// The numbers at the cursor, for a line below the chart; empty: none.
    void readOut(const QString& text);
    /// A person chose this stretch, ms since 1970.
    void stretchChosen(qint64 from, qint64 to);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    QRectF plot() const;
    QRectF laneRect(int lane) const;
    double xOf(WallTime time) const;
    int bucketAt(double x) const;
    int laneAt(double y) const;
    void moveCursor(int bucket, int lane, bool extend);
    void chooseSelection();
    void tell();
    void paintLane(QPainter& painter, int lane, double top) const;
    void paintTimes(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;

    ResponseTimeSeries m_series;
    int m_cursor = -1; ///< bucket; -1: none
    int m_lane = 0;
    int m_anchor = -1; ///< where the selection began; -1: none
    bool m_dragging = false;
};

} // namespace standby
