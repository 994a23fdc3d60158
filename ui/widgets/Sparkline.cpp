// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Sparkline.h"

#include "widgets/Announcement.h"
#include "widgets/PollTicks.h"
#include "widgets/Theme.h"

#include <QPainter>

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
    return {LatencySamples::kept * 3 + 2, fontMetrics().height() * 2};
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect area = rect().adjusted(1, 1, -1, -1);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, toneColor(Tone::Grid, palette()));
    paintPollTicks(painter, area, m_samples, palette(), palette().color(QPalette::Base), layoutDirection());
}

} // namespace standby
#include "moc_Sparkline.cpp"
