// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StaleVeil.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace standby {

StaleVeil::StaleVeil(QWidget* covered) : QWidget(covered) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    covered->installEventFilter(this);
    setGeometry(covered->rect());
    hide();
}

bool StaleVeil::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

void StaleVeil::paintEvent(QPaintEvent*) {
    // An edge, not a veil: the words below keep their contrast.
    QPainter painter(this);
    const int thick = std::max(2, fontMetrics().height() / 6);
    painter.setPen(QPen(toneColor(Tone::Warn, palette()), thick, Qt::DashLine));
    painter.drawRect(QRectF(rect()).adjusted(thick / 2.0, thick / 2.0, -thick / 2.0, -thick / 2.0));
}

} // namespace standby
