// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SteadyLabel.h"

#include <QEvent>

#include <algorithm>

namespace standby {

QFont withTabularFigures(const QFont& font) {
    QFont tabular = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    tabular.setFeature(QFont::Tag("tnum"), 1);
#endif
    return tabular;
}

SteadyLabel::SteadyLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

QSize SteadyLabel::sizeHint() const {
    QSize size = QLabel::sizeHint();
    if (std::exchange(m_length, text().size()) != text().size())
        m_widest = 0;
    m_widest = std::max(m_widest, size.width());
    size.setWidth(m_widest);
    return size;
}

void SteadyLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        m_widest = 0;
    QLabel::changeEvent(event);
}

} // namespace standby
#include "moc_SteadyLabel.cpp"
