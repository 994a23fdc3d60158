// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace standby {

/// What a colour means. Never the only bearer of the meaning: shape and word go with it.
enum class Tone { Text, Ok, Warn, Bad, Muted, Accent };

/// The colour of @p tone on the palette's base and window colours: at least 4.5:1 in the light and the dark theme.
QColor toneColor(Tone tone, const QPalette& palette);
/// A faint ground for banners and badges; text on it keeps 4.5:1.
QColor toneGround(Tone tone, const QPalette& palette);
bool isDark(const QPalette& palette);

/// Contrast ratio of two opaque colours, 1…21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor& a, const QColor& b);

/// The look of the program: `system`, `light` or `dark`, as in options.ui.theme. Window thread.
class Theme {
  public:
    /// Notes the style that the system chose. Make it after the QApplication.
    Theme();
    /// Applied at once to all windows. An unknown word is taken as `system`.
    void apply(const QString& name);

  private:
    QString m_systemStyle;
    QString m_applied;
};

} // namespace standby
