// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ToneLabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace standby {

ToneLabel::ToneLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    colour();
}

void ToneLabel::setTone(Tone tone) {
    if (std::exchange(m_tone, tone) != tone)
        colour();
}

void ToneLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void ToneLabel::colour() {
    const QColor wanted = toneColor(m_tone, QGuiApplication::palette());
    // On a ground of the role Base a label writes in the role Text.
    if (palette().color(QPalette::WindowText) == wanted && palette().color(QPalette::Text) == wanted)
        return;
    QPalette words;
    words.setColor(QPalette::WindowText, wanted);
    words.setColor(QPalette::Text, wanted);
    setPalette(words);
}

} // namespace standby
#include "moc_ToneLabel.cpp"
