// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimelineView.h"

#include "widgets/Announcement.h"
#include "widgets/RelativeTime.h"
#include "widgets/Theme.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600 * qint64(1000);
constexpr double thinnest = 2; ///< pixels: a short failure must be seen

QString stateWord(SpanState state) {
    switch (state) {
    case SpanState::Ok:
        return TimelineView::tr("OK");
    case SpanState::Failed:
        return TimelineView::tr("Failed");
    case SpanState::Paused:
        return TimelineView::tr("Paused");
    case SpanState::Disabled:
        return TimelineView::tr("Disabled");
    case SpanState::NotRunning:
        return TimelineView::tr("Standby was not running");
    case SpanState::NotKnown:
        break;
    }
    return TimelineView::tr("Not known");
}

QString rowWords(const TimelineRow& row) {
    QStringList parts;
    if (const int failures = row.times(SpanState::Failed); failures > 0)
        parts.append(TimelineView::tr("failed %n times, %1 in all", nullptr, failures)
                         .arg(durationText(row.ms(SpanState::Failed))));
    else
        parts.append(TimelineView::tr("never failed"));
    for (const SpanState state : {SpanState::Paused, SpanState::Disabled, SpanState::NotRunning, SpanState::NotKnown}) {
        if (const qint64 ms = row.ms(state); ms > 0)
            parts.append(TimelineView::tr("%1: %2").arg(stateWord(state), durationText(ms)));
    }
    const QString now = row.spans.isEmpty() ? stateWord(SpanState::NotKnown) : stateWord(row.spans.constLast().state);
    return TimelineView::tr("%1: %2; now: %3.").arg(row.title, asList(parts), now);
}

} // namespace

QString spanText(const TimelineSpan& span, bool goesOn) {
    const QString lasted = durationText(span.to - span.from);
    const QString when =
        goesOn ? TimelineView::tr("%1 since %2 (%3)").arg(stateWord(span.state), exactTimeText(span.from), lasted)
               : TimelineView::tr("%1 from %2 to %3 (%4)")
                     .arg(stateWord(span.state), exactTimeText(span.from), exactTimeText(span.to), lasted);
    return span.reason.isEmpty() ? when : TimelineView::tr("%1: %2").arg(when, inWindowLanguage(span.reason));
}

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
    setObjectName(u"timeline"_s);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Timeline of the servers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setTimeline(QList<TimelineRow> rows, WallTime from, WallTime to) {
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) {
        return a.ms(SpanState::Failed) > b.ms(SpanState::Failed);
    });
    const qsizetype before = m_rows.size() + m_others;
    m_others = std::max<qsizetype>(rows.size() - mostRows, 0);
    m_rows = rows.mid(0, mostRows);
    m_from = from;
    m_to = std::max(to, from + 1);
    setAccessibleDescription(words());
    if (m_rows.size() + m_others != before)
        updateGeometry();
    update();
}

QString TimelineView::words() const {
    QStringList lines;
    for (const TimelineRow& row : m_rows)
        lines.append(rowWords(row));
    if (m_others > 0)
        lines.append(tr("%n more servers failed no longer than these.", nullptr, int(m_others)));
    return lines.join(u'\n');
}

int TimelineView::rowHeight() const {
    return fontMetrics().height() + 6;
}

int TimelineView::titleWidth() const {
    int widest = 0;
    for (const TimelineRow& row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.title));
    return std::min(widest, width() * 2 / 5) + 14;
}

QSize TimelineView::sizeHint() const {
    const int lines = int(m_rows.size()) + (m_others > 0 ? 1 : 0) + 1;
    return {fontMetrics().averageCharWidth() * 60, lines * rowHeight()};
}

QSize TimelineView::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

QRectF TimelineView::barArea(int row) const {
    const int left = titleWidth();
    return {double(left), double(row * rowHeight() + 2), double(width() - left - 1), double(rowHeight() - 4)};
}

/// Where the writing goes from right to left, time does, too.
QRectF TimelineView::mirrored(const QRectF& rect) const {
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

double TimelineView::xOf(WallTime time) const {
    const QRectF area = barArea(0);
    return area.left() + area.width() * double(time - m_from) / double(m_to - m_from);
}

TimelineView::Place TimelineView::placeAt(const QPoint& at) const {
    const int index = at.y() / rowHeight();
    if (at.y() < 0 || index >= m_rows.size())
        return {};
    const TimelineRow& row = m_rows.at(index);
    const double x = layoutDirection() == Qt::LeftToRight ? at.x() : width() - at.x();
    Place found{&row, nullptr};
    // A failure drawn wider than it was is what is pointed at.
    for (const TimelineSpan& span : row.spans) {
        const double left = xOf(span.from);
        const double right = std::max(xOf(span.to), left + thinnest);
        if (x >= left - 1 && x <= right + 1 && (!found.span || span.state == SpanState::Failed))
            found.span = &span;
    }
    return found;
}

bool TimelineView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Place place = placeAt(help->pos());
    if (place.span)
        QToolTip::showText(
            help->globalPos(),
            tr("%1\n%2").arg(place.row->title, spanText(*place.span, place.span == &place.row->spans.constLast())),
            this);
    else if (place.row)
        QToolTip::showText(help->globalPos(), rowWords(*place.row), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const Place place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place.span)
        Q_EMIT spanChosen(place.span->from, place.row->serverId);
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAxis(painter);
    const int left = titleWidth();
    for (int at = 0; at < m_rows.size(); ++at) {
        const TimelineRow& row = m_rows.at(at);
        painter.setPen(toneColor(Tone::Text, palette()));
        const QString title = inItsOwnOrder(fontMetrics().elidedText(row.title, Qt::ElideRight, left - 10));
        painter.drawText(
            mirrored(QRectF(0, at * rowHeight(), left - 10, rowHeight())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
            title);
        for (const bool failures : {false, true}) {
            for (const TimelineSpan& span : row.spans) {
                if ((span.state == SpanState::Failed) == failures)
                    paintSpan(painter, span, barArea(at));
            }
        }
    }
}

void TimelineView::paintSpan(QPainter& painter, const TimelineSpan& span, const QRectF& area) const {
    const double left = xOf(span.from);
    const double wide = std::max(xOf(span.to) - left, span.state == SpanState::Failed ? thinnest : 0);
    const auto bar = [&](double share) {
        const double height = area.height() * share;
        return mirrored(QRectF(left, area.bottom() - height, wide, height));
    };
    const QColor gap = toneColor(Tone::BeatGap, palette());
    switch (span.state) {
    case SpanState::Ok:
        painter.fillRect(bar(0.45), toneColor(Tone::BeatOk, palette()));
        break;
    case SpanState::Failed:
        painter.fillRect(bar(1), toneColor(Tone::BeatFailed, palette()));
        break;
    case SpanState::Paused:
    case SpanState::Disabled:
        painter.fillRect(bar(0.45),
                         QBrush(gap, span.state == SpanState::Paused ? Qt::BDiagPattern : Qt::Dense5Pattern));
        break;
    case SpanState::NotRunning:
    case SpanState::NotKnown:
        painter.fillRect(bar(0.08), gap);
        break;
    }
}

void TimelineView::paintAxis(QPainter& painter) const {
    const double top = double(m_rows.size()) * rowHeight();
    const QRectF area = barArea(0);
    painter.setPen(toneColor(Tone::Muted, palette()));
    const qint64 range = m_to - m_from;
    constexpr std::array steps{hourMs / 6, hourMs, 3 * hourMs, 6 * hourMs, 24 * hourMs};
    const double widest = fontMetrics().horizontalAdvance(u"00:00  00"_s);
    qint64 step = steps.back();
    for (const qint64 candidate : steps) {
        if (double(candidate) / double(range) * area.width() >= widest) {
            step = candidate;
            break;
        }
    }
    // Ticks stand at whole hours and midnights of the local day.
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(m_from);
    QDateTime tick(first.date(), QTime(0, 0));
    while (tick.toMSecsSinceEpoch() <= m_from)
        tick = step >= 24 * hourMs ? tick.addDays(1) : tick.addMSecs(step);
    const QLocale locale;
    for (; tick.toMSecsSinceEpoch() < m_to; tick = step >= 24 * hourMs ? tick.addDays(1) : tick.addMSecs(step)) {
        const double x = xOf(tick.toMSecsSinceEpoch());
        const bool midnight = tick.time().msecsSinceStartOfDay() == 0;
        const QString text =
            midnight ? locale.toString(tick.date(), u"ddd d"_s) : locale.toString(tick.time(), u"HH:mm"_s);
        painter.fillRect(mirrored(QRectF(x, 0, 1, top + 2)), toneColor(Tone::Grid, palette()));
        const QRectF place(x - widest / 2, top + 2, widest, rowHeight() - 2);
        if (place.right() <= width() && place.left() >= area.left())
            painter.drawText(mirrored(place), Qt::AlignHCenter | Qt::AlignTop, text);
    }
    if (m_others > 0)
        painter.drawText(mirrored(QRectF(0, top + rowHeight(), width(), rowHeight())),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         tr("%n more servers failed no longer than these.", nullptr, int(m_others)));
}

} // namespace standby
#include "moc_TimelineView.cpp"
