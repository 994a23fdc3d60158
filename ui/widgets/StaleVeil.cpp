// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StaleVeil.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace standby {

namespace {
constexpr int strength = 110; ///< of 255: black text below keeps 4.5:1 on white
}

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
    QColor colour = palette().color(QPalette::Window);
    colour.setAlpha(strength);
    QPainter(this).fillRect(event->rect(), colour);
}

} // namespace standby
