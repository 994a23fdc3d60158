// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Sparkline.h"

#include "widgets/Announcement.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <algorithm>

namespace standby {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
    setSamples({});
}

void Sparkline::setSamples(const QList<LatencySample>& samples) {
    m_samples = samples;
    const QString words = samplesText(samples);
    setToolTip(tr("Last polls: %1").arg(words));
    setAccessibleName(tr("Last polls: %1").arg(words));
    update();
}

QSize Sparkline::sizeHint() const {
    return {mostSamples * 3 + 2, fontMetrics().height() * 2};
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) { // time runs as the text does
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QColor ok = toneColor(Tone::BeatOk, palette());
    const QColor bad = toneColor(Tone::BeatFailed, palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), toneColor(Tone::Grid, palette()));
    double slowest = 1;
    for (const LatencySample& sample : std::as_const(m_samples))
        slowest = std::max(slowest, double(sample.ms));
    const double step = area.width() / mostSamples;
    double x = area.right() - step * double(m_samples.size());
    for (const LatencySample& sample : std::as_const(m_samples)) {
        if (sample.ms == LatencySample::failed) {
            painter.fillRect(QRectF(x, area.top(), step - 1, area.height()), bad);
            painter.fillRect(QRectF(x - 0.5, area.bottom() - 3, step, 3), bad);
        } else if (sample.ms >= 0) {
            const double height = std::max(2.0, double(sample.ms) / slowest * (area.height() * 0.8));
            painter.fillRect(QRectF(x, area.bottom() - height, step - 1, height), ok);
        }
        x += step;
    }
}

} // namespace standby
#include "moc_Sparkline.cpp"
