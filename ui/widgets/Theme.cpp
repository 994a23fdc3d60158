// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double shareOfA) {
    const double rest = 1 - shareOfA;
    return QColor::fromRgbF(float(a.redF() * shareOfA + b.redF() * rest),
                            float(a.greenF() * shareOfA + b.greenF() * rest),
                            float(a.blueF() * shareOfA + b.blueF() * rest));
}

QPalette paletteOf(bool dark) {
    const QColor window = dark ? QColor(0x1b, 0x1d, 0x20) : QColor(0xf3, 0xf4, 0xf6);
    const QColor base = dark ? QColor(0x2a, 0x2d, 0x31) : QColor(Qt::white);
    const QColor text = dark ? QColor(0xe6, 0xe8, 0xeb) : QColor(0x1b, 0x1f, 0x24);
    const QColor button = dark ? QColor(0x36, 0x3a, 0x40) : QColor(0xf9, 0xfa, 0xfb);
    QPalette palette(text, button, mixed(button, Qt::white, 0.8), mixed(button, Qt::black, 0.5),
                     mixed(button, Qt::black, 0.7), text, dark ? text : QColor(Qt::white), base, window);
    palette.setColor(QPalette::AlternateBase, mixed(base, window, 0.4));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x6c, 0xb0, 0xff) : QColor(0x0b, 0x57, 0xc2));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.62));
    const QColor faint = mixed(text, window, 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(text, window, 0.25));
    return palette;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Ok:
        return dark ? QColor(0x4c, 0xc3, 0x6a) : QColor(0x14, 0x76, 0x32);
    case Tone::Warn:
        return dark ? QColor(0xe3, 0xa8, 0x2b) : QColor(0x8a, 0x58, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x7d, 0x74) : QColor(0xc4, 0x1c, 0x28);
    case Tone::Accent:
        return dark ? QColor(0x6c, 0xb0, 0xff) : QColor(0x0b, 0x57, 0xc2);
    case Tone::Muted:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.7);
    case Tone::Text:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QColor toneGround(Tone tone, const QPalette& palette) {
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.08);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme::Theme() : m_systemStyle(QApplication::style()->name()), m_applied(u"system"_s) {}

void Theme::apply(const QString& name) {
    const QString wanted = name == "light"_L1 || name == "dark"_L1 ? name : u"system"_s;
    if (wanted == m_applied)
        return;
    m_applied = wanted;
    if (wanted == "system"_L1) {
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
        QApplication::setPalette(QPalette());
        return;
    }
    // Native styles paint with the system's colours; Fusion takes ours on every system.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(wanted == "dark"_L1));
}

} // namespace standby
