// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeChoice.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace standby {

using namespace Qt::StringLiterals;

ThemeChoice::ThemeChoice(QObject* parent) : QObject(parent), m_systemStyle(QApplication::style()->name()) {}

void ThemeChoice::apply(const QString& name) {
    m_chosen = name;
    follow();
}

void ThemeChoice::follow() {
    std::optional<Look> wanted;
    if (m_chosen == "light"_L1)
        wanted = Look::Light;
    else if (m_chosen == "dark"_L1)
        wanted = Look::Dark;
    else if (m_chosen == "highContrast"_L1)
        wanted = Look::HighContrastDark;
    if (wanted == m_applied)
        return;
    m_applied = wanted;
    // Native styles paint with the system's colours; Fusion takes ours on every system.
    QApplication::setStyle(QStyleFactory::create(wanted ? u"Fusion"_s : m_systemStyle));
    QApplication::setPalette(wanted ? paletteOf(*wanted) : QPalette());
}

} // namespace standby
#include "moc_ThemeChoice.cpp"
