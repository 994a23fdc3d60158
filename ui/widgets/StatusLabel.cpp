// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusLabel.h"

#include "widgets/SvgIcon.h"

#include <QEvent>
#include <QHBoxLayout>

namespace standby {

StatusLabel::StatusLabel(QWidget* parent) : QWidget(parent), m_glyph(new QLabel(this)), m_text(new QLabel(this)) {
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
}

void StatusLabel::setStatus(const QString& icon, const QString& text, Tone tone) {
    m_text->setText(text);
    setAccessibleName(text);
    if (icon == m_icon && tone == m_tone)
        return;
    m_icon = icon;
    m_tone = tone;
    colour();
}

void StatusLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void StatusLabel::colour() {
    const int side = m_text->fontMetrics().ascent();
    m_glyph->setPixmap(svgIcon(m_icon).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
    m_text->setPalette(words);
}

} // namespace standby
#include "moc_StatusLabel.cpp"
