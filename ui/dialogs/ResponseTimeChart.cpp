// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ResponseTimeChart.h"

#include "dialogs/ChartScale.h"
#include "widgets/Announcement.h"
#include "widgets/RelativeTime.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr double pixelsPerPoint = 2;
} // namespace

ResponseTimeChart::ResponseTimeChart(QWidget* parent) : QWidget(parent) {
    setObjectName(u"responseTimes"_s);
    setLayoutDirection(Qt::LeftToRight); // as axes with numbers are read in every language
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setAccessibleName(tr("Response times"));
    setToolTip(tr("Drag over a stretch of time to zoom in"));
}

void ResponseTimeChart::setSeries(const ResponseTimeSeries& series) {
    m_series = series;
    m_cursor = -1;
    m_anchor = -1;
    m_lane = std::clamp(m_lane, 0, std::max(0, int(series.servers.size()) - 1));
    QStringList lines;
    for (const ResponseTimeSeries::Server& server : series.servers)
        lines.append(ResponseTimeSeries::textOf(server));
    setAccessibleDescription(lines.join(u".\n"_s));
    updateGeometry();
    tell();
    update();
}

QRectF ResponseTimeChart::plot() const {
    const int left = fontMetrics().horizontalAdvance(u"00,000 ms"_s) + 6;
    return QRectF(rect()).adjusted(left, 2, -4, -(fontMetrics().height() + 4));
}

int ResponseTimeChart::pointsWanted() const {
    return std::clamp(int(plot().width() / pixelsPerPoint), 50, 2000);
}

QSize ResponseTimeChart::sizeHint() const {
    const int lanes = std::max<int>(1, int(m_series.servers.size()));
    const int line = fontMetrics().height();
    return {line * 24, line * (4 * std::max(lanes, lanes > 1 ? 2 : 1) + 2)};
}

QRectF ResponseTimeChart::laneRect(int lane) const {
    const QRectF area = plot();
    const double height = area.height() / std::max<int>(1, int(m_series.servers.size()));
    return {area.left(), area.top() + lane * height, area.width(), height - 3};
}

double ResponseTimeChart::xOf(WallTime time) const {
    const double span = double(std::max<qint64>(1, m_series.to - m_series.from));
    return plot().left() + plot().width() * double(time - m_series.from) / span;
}

int ResponseTimeChart::bucketAt(double x) const {
    const double share = (x - plot().left()) / std::max(1.0, plot().width());
    const double bucket = share * double(m_series.to - m_series.from) / double(m_series.bucketMs);
    return std::clamp(int(bucket), 0, std::max(0, int(m_series.buckets()) - 1));
}

int ResponseTimeChart::laneAt(double y) const {
    const int lanes = int(m_series.servers.size());
    return std::clamp(int((y - plot().top()) / std::max(1.0, plot().height()) * lanes), 0, std::max(0, lanes - 1));
}

void ResponseTimeChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = niceNumber(m_series.slowestMs());
    for (int lane = 0; lane < m_series.servers.size(); ++lane)
        paintLane(painter, lane, top);
    paintTimes(painter);
    paintCursor(painter);
    if (m_series.servers.isEmpty()) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, tr("No polls were recorded in this time."));
    }
}

void ResponseTimeChart::paintLane(QPainter& painter, int lane, double top) const {
    const QRectF area = laneRect(lane);
    const ResponseTimeSeries::Server& server = m_series.servers.at(lane);
    const QColor muted = toneColor(Tone::Muted, palette());
    const QColor line = toneColor(Tone::Accent, palette());
    const QColor bad = toneColor(Tone::Bad, palette());
    painter.fillRect(area, palette().color(QPalette::Base));
    const auto yOf = [&](double ms) { return area.bottom() - 4 - (area.height() - 6) * std::min(ms / top, 1.0); };
    const double width = std::max(1.0, xOf(m_series.from + m_series.bucketMs) - xOf(m_series.from));

    QColor band = line;
    band.setAlphaF(0.3F);
    QPolygonF mean;
    const auto drawMean = [&] {
        painter.setPen(QPen(line, 1.5));
        mean.size() == 1 ? painter.drawPoint(mean.first()) : painter.drawPolyline(mean);
        mean.clear();
    };
    WallTime last = 0;
    for (const ResponseTimeSeries::Point& point : server.points) {
        const double x = xOf(point.time);
        if (point.failedSeconds > 0) {
            const double failed = std::max(2.0, width * point.failedSeconds * 1000 / double(m_series.bucketMs));
            const QRectF stretch(x, area.top(), failed, area.height());
            painter.fillRect(stretch, toneGround(Tone::Bad, palette()));
            painter.fillRect(stretch, QBrush(bad, Qt::BDiagPattern));
        }
        if (point.failed > 0)
            painter.fillRect(QRectF(x, area.bottom() - 4, std::max(2.0, width), 4), bad);
        if (point.meanMs < 0)
            continue;
        painter.fillRect(QRectF(x, yOf(point.maxMs), std::max(1.0, width), yOf(point.minMs) - yOf(point.maxMs) + 1),
                         band);
        // Where polls are far apart the line goes on; a hole of several stretches is shown as one.
        if (!mean.isEmpty() && point.time - last > 8 * m_series.bucketMs)
            drawMean();
        mean.append({x + width / 2, yOf(point.meanMs)});
        last = point.time;
    }
    drawMean();

    painter.setPen(muted);
    painter.drawRect(area);
    const QRectF scale(0, area.top(), area.left() - 6, area.height());
    painter.drawText(scale, Qt::AlignRight | Qt::AlignTop, millisecondsText(top));
    painter.drawText(scale, Qt::AlignRight | Qt::AlignBottom, u"0"_s);
    const QRectF title = area.adjusted(6, 2, -6, 0);
    const QString words = fontMetrics().elidedText(server.title, Qt::ElideRight, int(title.width()));
    QRectF ground(title.topLeft() - QPointF(3, 0),
                  QSizeF(fontMetrics().horizontalAdvance(words) + 6, fontMetrics().height()));
    QColor base = palette().color(QPalette::Base);
    base.setAlphaF(0.8F);
    painter.fillRect(ground, base);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop, words);
}

void ResponseTimeChart::paintTimes(QPainter& painter) const {
    const QRectF area = plot();
    const int room = fontMetrics().horizontalAdvance(u"00/00/0000"_s) + fontMetrics().height();
    painter.setPen(toneColor(Tone::Muted, palette()));
    double taken = -1;
    for (const TimeTick& tick : timeTicks(m_series.from, m_series.to, int(area.width()) / room)) {
        const double x = xOf(tick.time);
        const int width = fontMetrics().horizontalAdvance(tick.text);
        const double left = std::clamp(x - width / 2.0, 0.0, double(this->width() - width));
        if (left <= taken)
            continue;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.drawText(QPointF(left, height() - fontMetrics().descent()), tick.text);
        taken = left + width + fontMetrics().averageCharWidth();
    }
}

void ResponseTimeChart::paintCursor(QPainter& painter) const {
    if (m_cursor < 0 || m_series.servers.isEmpty())
        return;
    const QRectF area = plot();
    const QColor color = palette().color(QPalette::Highlight);
    if (m_anchor >= 0) {
        const double left = xOf(m_series.timeOf(std::min(m_anchor, m_cursor)));
        const double right = xOf(m_series.timeOf(std::max(m_anchor, m_cursor) + 1));
        QColor ground = color;
        ground.setAlphaF(0.25F);
        const QRectF chosen(left, area.top(), std::min(right, area.right()) - left, area.height());
        painter.fillRect(chosen, ground);
        painter.setPen(QPen(color, 1));
        painter.drawRect(chosen);
    }
    const double x = xOf(m_series.timeOf(m_cursor)) + (xOf(m_series.timeOf(1)) - xOf(m_series.timeOf(0))) / 2;
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (hasFocus()) {
        painter.setPen(QPen(color, 2));
        painter.drawRect(laneRect(m_lane));
    }
}

void ResponseTimeChart::moveCursor(int bucket, int lane, bool extend) {
    const int last = int(m_series.buckets()) - 1;
    if (last < 0)
        return;
    m_anchor = !extend ? -1 : m_anchor >= 0 ? m_anchor : std::max(m_cursor, 0);
    m_cursor = std::clamp(bucket, 0, last);
    m_lane = std::clamp(lane, 0, std::max(0, int(m_series.servers.size()) - 1));
    tell();
    update();
}

void ResponseTimeChart::tell() {
    QString text;
    if (m_cursor >= 0 && m_lane < m_series.servers.size()) {
        const ResponseTimeSeries::Server& server = m_series.servers.at(m_lane);
        const WallTime time = m_series.timeOf(m_cursor);
        const ResponseTimeSeries::Point* point = server.at(time);
        ResponseTimeSeries::Point none;
        none.time = time;
        text = m_series.textOf(server, point ? *point : none);
    }
    setAccessibleName(text.isEmpty() ? tr("Response times") : tr("Response times. %1").arg(text));
    Q_EMIT readOut(text);
}

void ResponseTimeChart::chooseSelection() {
    if (m_cursor < 0)
        return;
    const int anchor = m_anchor >= 0 ? m_anchor : m_cursor;
    const WallTime from = m_series.timeOf(std::min(anchor, m_cursor));
    const WallTime to = std::min(m_series.timeOf(std::max(anchor, m_cursor) + 1), m_series.to);
    m_anchor = -1;
    Q_EMIT stretchChosen(from, to);
}

void ResponseTimeChart::keyPressEvent(QKeyEvent* event) {
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int tenth = std::max(1, int(m_series.buckets()) / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1, m_lane, extend);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1, m_lane, extend);
    case Qt::Key_PageUp:
        return moveCursor(m_cursor - tenth, m_lane, extend);
    case Qt::Key_PageDown:
        return moveCursor(m_cursor + tenth, m_lane, extend);
    case Qt::Key_Home:
        return moveCursor(0, m_lane, extend);
    case Qt::Key_End:
        return moveCursor(int(m_series.buckets()), m_lane, extend);
    case Qt::Key_Up:
        return moveCursor(std::max(m_cursor, 0), m_lane - 1, m_anchor >= 0);
    case Qt::Key_Down:
        return moveCursor(std::max(m_cursor, 0), m_lane + 1, m_anchor >= 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseSelection();
    case Qt::Key_Escape:
        if (m_anchor >= 0)
            return moveCursor(m_cursor, m_lane, false);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void ResponseTimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    moveCursor(bucketAt(event->position().x()), laneAt(event->position().y()), false);
    m_dragging = true;
    m_anchor = m_cursor;
}

void ResponseTimeChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_series.servers.isEmpty() || (m_anchor >= 0 && !m_dragging))
        return;
    moveCursor(bucketAt(event->position().x()), laneAt(event->position().y()), m_dragging);
}

void ResponseTimeChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_dragging = false;
    // A click chooses nothing.
    if (m_anchor == m_cursor)
        moveCursor(m_cursor, m_lane, false);
    else
        chooseSelection();
}

void ResponseTimeChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (hasFocus() || m_dragging)
        return;
    m_cursor = -1;
    tell();
    update();
}

void ResponseTimeChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_cursor < 0 && event->reason() != Qt::MouseFocusReason)
        moveCursor(int(m_series.buckets()) - 1, m_lane, false);
}

} // namespace standby
#include "moc_ResponseTimeChart.cpp"
