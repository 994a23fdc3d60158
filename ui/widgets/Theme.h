// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace standby {

/// What a colour means. Never the only bearer of the meaning: shape and word go with it.
enum class Tone {
    // For words and glyphs: 4.5:1 on the palette's grounds (7:1 in high contrast).
    Text,
    Ok,
    Warn,
    Bad,
    Muted,
    Accent,
    // For lines and drawings: 3:1 (4.5:1 in high contrast).
    Focus,      ///< the ring around what has the keyboard
    Line,       ///< a line that must be seen: the axis of a chart, the edge of a banner
    BeatOk,     ///< heartbeat strip: a good poll
    BeatSlow,   ///< a good poll that took unusually long
    BeatFailed, ///< a failed poll
    BeatGap,    ///< no poll: paused, disabled, not running
    ChartLine,
    // For what only helps the eye; nothing is lost without it.
    Grid,      ///< lines of a chart's grid, between rows
    ChartArea, ///< below the line of a chart
    ChartBand, ///< behind a time in which a server was failed
};

/// The least contrast that @p tone keeps in @p palette: 7, 4.5 or 3 to 1; 1 for what only helps the eye.
double toneContrast(Tone tone, const QPalette& palette);
/// The colour of @p tone on the grounds Base, AlternateBase, Window and Button of @p palette, be it ours or the
/// system's. Take it anew with each painting: the palette changes while the program runs.
QColor toneColor(Tone tone, const QPalette& palette);
/// The same on any other opaque ground, as that of a selected row (QPalette::Highlight) or of toneGround().
QColor toneColorOn(Tone tone, const QColor& ground, const QPalette& palette);
/// A faint ground for banners and badges; all words on it keep their contrast.
QColor toneGround(Tone tone, const QPalette& palette);

bool isDark(const QPalette& palette);
/// Black and white, as in our high contrast themes and those of the systems.
bool isHighContrast(const QPalette& palette);

/// Contrast ratio of two opaque colours, 1…21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor& a, const QColor& b);

/// The looks that are ours.
enum class Look { Light, Dark, HighContrastLight, HighContrastDark };
QPalette paletteOf(Look look);

} // namespace standby
