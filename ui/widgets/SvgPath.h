// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace standby {

/// The `d` attribute of an SVG path (SVG 2, section 9.3) with the commands M L H V C Q Z, absolute and relative.
/// Nothing when there is anything else in it.
std::optional<QPainterPath> svgPath(QStringView text);

} // namespace standby
