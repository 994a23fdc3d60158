// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/FieldMistakes.h"

#include "dialogs/JsonPointer.h"
#include "widgets/Announcement.h"
#include "widgets/SvgIcon.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QStringList>
#include <QStyle>

namespace standby {

MistakeLabel::MistakeLabel(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new ToneLabel(Tone::Bad, this)) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    draw();
    hide();
}

void MistakeLabel::setText(const QString& text) {
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    announce(*this, text);
}

void MistakeLabel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        draw();
}

QString MistakeLabel::text() const {
    return m_text->text();
}

void MistakeLabel::draw() {
    const int side = fontMetrics().height();
    m_icon->setPixmap(svgIcon(QStringLiteral("problems")).pixmap(QSize(side, side), devicePixelRatioF()));
}

void FieldMistakes::add(const QString& pointer, QWidget* field, MistakeLabel* label) {
    m_places.append({pointer, field, label, field ? field->accessibleDescription() : QString()});
}

void FieldMistakes::touch(const QString& pointer) {
    for (Place& place : m_places) {
        if (place.pointer == pointer)
            place.touched = true;
    }
}

bool FieldMistakes::touch(const QWidget& field) {
    bool first = false;
    for (Place& place : m_places) {
        if (place.field != &field || place.touched)
            continue;
        place.touched = true;
        first = true;
    }
    return first;
}

void FieldMistakes::forgetTouches() {
    for (Place& place : m_places)
        place.touched = false;
}

/// The closest field at or above the pointer; else the first one below it.
FieldMistakes::Place* FieldMistakes::placeOf(const QString& pointer) {
    Place* closest = nullptr;
    for (Place& place : m_places) {
        if (isWithin(pointer, place.pointer) && (!closest || place.pointer.size() > closest->pointer.size()))
            closest = &place;
    }
    for (Place& place : m_places) {
        if (!closest && isWithin(place.pointer, pointer))
            closest = &place;
    }
    return closest;
}

FieldMistakes::Shown FieldMistakes::show(const Errors& mistakes, bool all) {
    Shown shown;
    QHash<MistakeLabel*, QStringList> texts;
    for (const Error& mistake : mistakes) {
        const Place* place = placeOf(mistake.pointer);
        if (!place) {
            shown.rest.append(mistake);
            continue;
        }
        QStringList& sentences = texts[place->label];
        if (const QString words = inWindowLanguage(mistake.detail);
            (all || place->touched) && !sentences.contains(words))
            sentences.append(words);
    }
    for (const Place& place : std::as_const(m_places)) {
        const QString text = texts.value(place.label).join(QLatin1Char('\n'));
        place.label->setText(text);
        if (place.field)
            place.field->setAccessibleDescription(text.isEmpty() ? place.hint : text);
    }
    for (const QStringList& sentences : std::as_const(texts))
        shown.count += sentences.isEmpty() ? 0 : 1;
    return shown;
}

bool FieldMistakes::focusFirst() const {
    for (const Place& place : m_places) {
        if (!place.field || place.label->text().isEmpty())
            continue;
        place.field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace standby
#include "moc_FieldMistakes.cpp"
