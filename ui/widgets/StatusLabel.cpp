// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusLabel.h"

#include "widgets/SvgIcon.h"

#include <QEvent>
#include <QHBoxLayout>

namespace standby {

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_text(new ToneLabel(Tone::Text, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
}

void StatusLabel::setStatus(const QString& icon, const QString& text, Tone tone) {
    m_text->setText(text);
    m_text->setTone(tone);
    setAccessibleName(text);
    if (std::exchange(m_icon, icon) != icon)
        draw();
}

void StatusLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::FontChange)
        draw();
}

void StatusLabel::draw() {
    const int side = m_text->fontMetrics().ascent();
    m_glyph->setPixmap(svgIcon(m_icon).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace standby
#include "moc_StatusLabel.cpp"
