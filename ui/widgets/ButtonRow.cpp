// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ButtonRow.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace standby {

namespace {
constexpr int gap = 6;
constexpr int padding = 24; ///< around and between icon and words
} // namespace

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QPushButton* ButtonRow::add(const QIcon& icon, const QString& text) {
    auto* button = new QPushButton(icon, text, this);
    m_members.append({button, text, 0, 0});
    measure();
    return button;
}

void ButtonRow::setText(QPushButton* button, const QString& text) {
    for (Member& member : m_members) {
        if (member.button == button && std::exchange(member.text, text) != text)
            measure();
    }
}

void ButtonRow::measure() {
    m_height = 0;
    for (Member& member : m_members) {
        const QString shown = member.button->text();
        member.button->setText(member.text);
        // Styles make short buttons wider than their words; in a row of many that costs all of them theirs.
        member.wide = std::min(member.button->sizeHint().width(), fontMetrics().horizontalAdvance(member.text) +
                                                                      member.button->iconSize().width() + padding);
        m_height = std::max(m_height, member.button->sizeHint().height());
        member.button->setText({});
        member.narrow = member.button->sizeHint().width();
        member.button->setText(shown);
    }
    updateGeometry();
    arrange();
}

int ButtonRow::width(int Member::*which) const {
    int sum = -gap;
    for (const Member& member : m_members)
        sum += member.*which + gap;
    return std::max(sum, 0);
}

QSize ButtonRow::sizeHint() const {
    return {width(&Member::wide), m_height};
}

QSize ButtonRow::minimumSizeHint() const {
    return {width(&Member::narrow), m_height};
}

void ButtonRow::arrange() {
    const bool words = size().width() >= width(&Member::wide);
    int x = words ? 0 : std::max(size().width() - width(&Member::narrow), 0); // at the end of the row
    for (const Member& member : std::as_const(m_members)) {
        const int wide = words ? member.wide : member.narrow;
        member.button->setText(words ? member.text : QString());
        const int left = layoutDirection() == Qt::LeftToRight ? x : size().width() - x - wide;
        member.button->setGeometry(left, 0, wide, m_height);
        x += wide + gap;
    }
}

void ButtonRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ButtonRow::resizeEvent(QResizeEvent*) {
    arrange();
}

} // namespace standby
#include "moc_ButtonRow.cpp"
