// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace standby {

namespace {

/// One colour in each of the looks, in their order.
using Shades = std::array<QRgb, 4>;

struct ToneShades {
    Tone tone;
    Shades shades;
};

// The one table of colours: light, dark, high contrast on white, high contrast on black. ThemeTest measures it.
constexpr ToneShades tones[] = {
    {Tone::Text, {0xff1b1f24, 0xffe6e8eb, 0xff000000, 0xffffffff}},
    {Tone::Ok, {0xff147632, 0xff4cc36a, 0xff005a1e, 0xff5dff8f}},
    {Tone::Warn, {0xff8a5800, 0xffe3a82b, 0xff6b3f00, 0xffffd24a}},
    {Tone::Bad, {0xffc41c28, 0xffff7d74, 0xffa00012, 0xffff9d96}},
    {Tone::Muted, {0xff59626e, 0xffa9b0b9, 0xff333333, 0xffd6d6d6}},
    {Tone::Accent, {0xff0b57c2, 0xff6cb0ff, 0xff003e9c, 0xff7ac8ff}},
    {Tone::Focus, {0xff0b57c2, 0xff8cc2ff, 0xff0000c8, 0xffffe600}},
    {Tone::Line, {0xff808893, 0xff7d8590, 0xff000000, 0xffffffff}},
    {Tone::BeatOk, {0xff2b944b, 0xff43b261, 0xff006b24, 0xff4be07a}},
    {Tone::BeatSlow, {0xffb87300, 0xffd99a1e, 0xff8a5200, 0xffffb52e}},
    {Tone::BeatFailed, {0xffc41c28, 0xffff6a60, 0xffa00012, 0xffff8a82}},
    {Tone::BeatGap, {0xff808893, 0xff7d8590, 0xff595959, 0xffb0b0b0}},
    {Tone::ChartLine, {0xff0b57c2, 0xff6cb0ff, 0xff003e9c, 0xff7ac8ff}},
    {Tone::Grid, {0xffdfe3e8, 0xff3d4248, 0xff767676, 0xff8c8c8c}},
    {Tone::ChartArea, {0xffd8e5fa, 0xff2b4263, 0xffcfe0ff, 0xff123a66}},
    {Tone::ChartBand, {0xfffbdede, 0xff5a2f31, 0xffffd0d0, 0xff661a1a}},
};

// The grounds, and the words on them that have no tone.
constexpr Shades windowShades{0xfff3f4f6, 0xff1b1d20, 0xffffffff, 0xff000000};
constexpr Shades baseShades{0xffffffff, 0xff26292d, 0xffffffff, 0xff000000};
constexpr Shades alternateShades{0xfff8f9fa, 0xff212428, 0xffffffff, 0xff000000};
constexpr Shades buttonShades{0xfff9fafb, 0xff33373c, 0xffffffff, 0xff000000};
constexpr Shades faintShades{0xff666f7a, 0xff9aa2ac, 0xff4a4a4a, 0xffc0c0c0}; ///< placeholders, what is disabled
constexpr Shades selectionShades{0xff1b5fc0, 0xff3070d0, 0xff00308f, 0xff7ae3ff};
constexpr Shades selectedShades{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000};

constexpr double textContrast = 4.5;
constexpr double lineContrast = 3;

QColor shadeOf(const Shades& shades, Look look) {
    return QColor::fromRgb(shades.at(std::size_t(look)));
}

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

Look lookOf(const QPalette& palette) {
    const bool dark = isDark(palette);
    if (isHighContrast(palette))
        return dark ? Look::HighContrastDark : Look::HighContrastLight;
    return dark ? Look::Dark : Look::Light;
}

QColor shadeOf(Tone tone, Look look) {
    const auto* found =
        std::find_if(std::begin(tones), std::end(tones), [tone](const ToneShades& one) { return one.tone == tone; });
    return shadeOf(found->shades, look);
}

/// @p color, moved towards white or black until it can be told from @p ground: systems and people choose grounds that
/// we do not know.
QColor readable(const QColor& color, const QColor& ground, double contrast) {
    if (contrastRatio(color, ground) >= contrast)
        return color;
    const QColor end = contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground) ? Qt::white : Qt::black;
    constexpr int steps = 20;
    for (int step = 1; step < steps; ++step) {
        const QColor nearer = mixed(end, color, double(step) / steps);
        if (contrastRatio(nearer, ground) >= contrast)
            return nearer;
    }
    return end;
}

} // namespace

// Of a look, whatever is disabled just now.
bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette& palette) {
    return contrastRatio(palette.color(QPalette::Active, QPalette::Window),
                         palette.color(QPalette::Active, QPalette::WindowText)) >= 20;
}

double toneContrast(Tone tone, const QPalette& palette) {
    const bool high = isHighContrast(palette);
    if (tone <= Tone::Accent)
        return high ? 7 : textContrast;
    if (tone <= Tone::ChartLine)
        return high ? textContrast : lineContrast;
    return 1;
}

QColor toneColor(Tone tone, const QPalette& palette) {
    QColor color = tone == Tone::Text ? palette.color(QPalette::WindowText) : shadeOf(tone, lookOf(palette));
    const double contrast = toneContrast(tone, palette);
    if (contrast > 1) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            color = readable(color, palette.color(ground), contrast);
    }
    return color;
}

QColor toneColorOn(Tone tone, const QColor& ground, const QPalette& palette) {
    return readable(toneColor(tone, palette), ground, toneContrast(tone, palette));
}

QColor toneGround(Tone tone, const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base);
    if (isHighContrast(palette))
        return base;
    return mixed(toneColor(tone, palette), base, isDark(palette) ? 0.12 : 0.08);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette paletteOf(Look look) {
    const QColor window = shadeOf(windowShades, look);
    const QColor base = shadeOf(baseShades, look);
    const QColor text = shadeOf(Tone::Text, look);
    const QColor button = shadeOf(buttonShades, look);
    const QColor faint = shadeOf(faintShades, look);
    QPalette palette(text, button, mixed(button, Qt::white, 0.8), mixed(button, Qt::black, 0.5),
                     mixed(button, Qt::black, 0.7), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, shadeOf(alternateShades, look));
    palette.setColor(QPalette::Highlight, shadeOf(selectionShades, look));
    palette.setColor(QPalette::HighlightedText, shadeOf(selectedShades, look));
    palette.setColor(QPalette::Link, shadeOf(Tone::Accent, look));
    palette.setColor(QPalette::LinkVisited, shadeOf(Tone::Accent, look));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, base);
    return palette;
}

} // namespace standby
