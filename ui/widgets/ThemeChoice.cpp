// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeChoice.h"

#include "widgets/FocusRing.h"
#include "widgets/SteadyLabel.h"
#include "widgets/ThemeStyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

bool oursIsOn() {
    return qobject_cast<const ThemeStyle*>(QApplication::style()) != nullptr;
}

} // namespace

ThemeChoice::ThemeChoice(QObject* parent)
    : QObject(parent)
    , m_systemStyle(oursIsOn() ? u"fusion"_s : QApplication::style()->name())
    , m_systemDark(isDark(QApplication::palette()))
    , m_focusRing(std::make_unique<FocusRing>())
    , m_watch(watchSystemLook([this](const SystemLook& look) { setSystemLook(look); })) {
    QApplication::setFont(withTabularFigures(QApplication::font()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto tell = [this](Qt::ColorScheme scheme) {
        SystemLook look = m_system;
        if (scheme != Qt::ColorScheme::Unknown)
            look.scheme = scheme == Qt::ColorScheme::Dark ? SystemLook::Scheme::Dark : SystemLook::Scheme::Light;
        setSystemLook(look);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, tell);
    tell(QGuiApplication::styleHints()->colorScheme());
#else
    follow();
#endif
}

ThemeChoice::~ThemeChoice() = default;

void ThemeChoice::apply(const QString& name) {
    m_chosen = name;
    follow();
}

void ThemeChoice::setSystemLook(const SystemLook& look) {
    m_system = look;
    follow();
}

std::optional<Look> ThemeChoice::lookOfSystem() {
    // Ours hides what the system's palette would be.
    if (!m_applied)
        m_systemDark = isDark(QApplication::palette());
    const bool dark =
        m_system.scheme == SystemLook::Scheme::Unsaid ? m_systemDark : m_system.scheme == SystemLook::Scheme::Dark;
    if (m_system.highContrast)
        return dark ? Look::HighContrastDark : Look::HighContrastLight;
    const bool native = m_systemStyle.compare("fusion"_L1, Qt::CaseInsensitive) != 0;
    if (native && dark == m_systemDark)
        return {};
    return dark ? Look::Dark : Look::Light;
}

void ThemeChoice::follow() {
    const std::optional<Look> wanted = m_chosen == "light"_L1          ? Look::Light
                                       : m_chosen == "dark"_L1         ? Look::Dark
                                       : m_chosen == "highContrast"_L1 ? Look::HighContrastDark
                                                                       : lookOfSystem();
    if (wanted == m_applied)
        return;
    m_applied = wanted;
    // Native styles paint with the system's colours; Fusion takes ours on every system.
    if (wanted && !oursIsOn())
        QApplication::setStyle(new ThemeStyle);
    else if (!wanted && oursIsOn())
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
    QApplication::setPalette(wanted ? paletteOf(*wanted) : QPalette());
}

} // namespace standby
#include "moc_ThemeChoice.cpp"
