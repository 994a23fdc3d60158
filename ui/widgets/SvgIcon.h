// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QIcon>
#include <QList>
#include <QPainterPath>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;
class QPainter;

namespace standby {

/// A drawing of our own icon files: the part of SVG that they use. Elements svg (viewBox 0 0 24 24), g, path (M L H V C
/// Q Z, absolute and relative), circle, rect, line; attributes fill and stroke (`none` or `currentColor`),
/// stroke-width, and class: ok, warn, bad, muted or accent name a tone, anything else is the colour of the text.
/// Standby's pictures need no QtSvg with it, and they follow the palette. A value.
class SvgDrawing {
  public:
    /// Nothing when the file is not of this kind; icons are part of the program, so tests see to that.
    static std::optional<SvgDrawing> read(QIODevice& device);

    /// Draws into @p area (the 24 × 24 box scaled to it); @p colorOf gives each tone its colour.
    void paint(QPainter& painter, const QRectF& area, const std::function<QColor(Tone)>& colorOf) const;

  private:
    struct Shape {
        QPainterPath path;
        Tone tone = Tone::Text;
        bool filled = false;
        double strokeWidth = 0; ///< 0: no stroke
    };
    class Reader;

    QList<Shape> m_shapes;
};

/// The icon `resources/icons/NAME.svg`, sharp at every size, in the colours of the palette at the time it is painted;
/// all in one faint colour when disabled, in colours that show on the ground of a selected row when selected.
QIcon svgIcon(const QString& name);

} // namespace standby
