// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusRing.h"

#include "widgets/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenuBar>
#include <QPainter>

namespace standby {

namespace {

constexpr int reach = 2; ///< device-independent pixels outside of the widget, where its surroundings let it

class Ring final : public QWidget {
  public:
    explicit Ring(QWidget* parent) : QWidget(parent) {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toneColor(Tone::Focus, QApplication::palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

/// A scrolled page moves under its viewport and must clip the ring; anything else is in the window.
QWidget* stageOf(QWidget* focused) {
    QWidget* stage = focused;
    while (stage->parentWidget() && !stage->isWindow()) {
        QWidget* above = stage->parentWidget();
        const auto* scroll = qobject_cast<QAbstractScrollArea*>(above);
        if (scroll && scroll->viewport() == stage)
            break;
        stage = above;
    }
    return stage;
}

} // namespace

FocusRing::FocusRing() {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() {
    forget();
}

void FocusRing::forget() {
    for (const QPointer<QWidget>& widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    delete m_ring;
    m_focused = nullptr;
}

void FocusRing::follow(QWidget* focused) {
    forget();
    // A menu bar marks its title itself.
    if (!focused || !m_keyboard || focused->isWindow() || qobject_cast<QMenuBar*>(focused))
        return;
    QWidget* stage = stageOf(focused);
    if (stage == focused)
        return;
    m_focused = focused;
    for (QWidget* widget = focused; widget != stage; widget = widget->parentWidget())
        m_watched.append(widget);
    m_watched.append(stage);
    m_ring = new Ring(stage);
    place();
}

void FocusRing::place() {
    if (!m_focused || !m_ring)
        return;
    QWidget* stage = m_ring->parentWidget();
    const QRect around(m_focused->mapTo(stage, QPoint()), m_focused->size());
    m_ring->setGeometry(around.adjusted(-reach, -reach, reach, reach).intersected(stage->rect()));
    m_ring->raise();
    m_ring->setVisible(m_focused->isVisible());
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (!m_keyboard) {
            m_keyboard = true;
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_keyboard) {
            m_keyboard = false;
            forget();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_ring && watched->isWidgetType() && m_watched.contains(static_cast<QWidget*>(watched)))
            place();
        break;
    default:
        break;
    }
    return false;
}

} // namespace standby
#include "moc_FocusRing.cpp"
