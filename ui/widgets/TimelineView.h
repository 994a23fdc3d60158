// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Timeline.h"

#include <QWidget>

namespace standby {

/// What each server was, as bars over a common time: ok a low bar, failed a full one with a dark edge, paused and
/// disabled stripes, not known a thin line. Its words are its accessible description; the list below it says the same
/// entry by entry, so it takes no keyboard. Begins with the servers that failed the longest.
class TimelineView final : public QWidget {
    Q_OBJECT
  public:
    /// Further servers are counted in words.
    static constexpr int mostRows = 8;

    explicit TimelineView(QWidget* parent = nullptr);

    /// @p from and @p to as for timelineOf().
    void setTimeline(QList<TimelineRow> rows, WallTime from, WallTime to);
    /// "HQ (192.0.2.10): failed 2 times, 12 min in all; now ok." A line for each server.
    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// Somebody pointed at a span and clicked.
    void spanChosen(WallTime began, const QString& serverId);

  protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Place {
        const TimelineRow* row = nullptr;
        const TimelineSpan* span = nullptr;
    };
    int rowHeight() const;
    int titleWidth() const;
    QRectF barArea(int row) const;
    QRectF mirrored(const QRectF& rect) const;
    double xOf(WallTime time) const;
    Place placeAt(const QPoint& at) const;
    void paintSpan(QPainter& painter, const TimelineSpan& span, const QRectF& area) const;
    void paintAxis(QPainter& painter) const;

    QList<TimelineRow> m_rows; ///< that are drawn
    qsizetype m_others = 0;    ///< that are not
    WallTime m_from = 0;
    WallTime m_to = 1;
};

/// "Failed from 10:02:11 to 10:14:30 (12 min): connection refused"
QString spanText(const TimelineSpan& span, bool goesOn);

} // namespace standby
