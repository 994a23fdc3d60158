// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace standby {

/// The heading of a section of a page.
inline QLabel* sectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

} // namespace standby
