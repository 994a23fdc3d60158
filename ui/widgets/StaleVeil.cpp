// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StaleVeil.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

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

void StaleVeil::paintEvent(QPaintEvent* event) {
    // Thin lines leave the words below their contrast, which a veil of one colour would take.
    QPainter(this).fillRect(event->rect(), QBrush(toneColor(Tone::Grid, palette()), Qt::BDiagPattern));
}

} // namespace standby
