// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace standby {

/// Gives @p dialog the size that it had when it was last closed, and notes its size when it closes, in the settings of
/// this user. @p usual is in characters and lines of its font. Never larger than the screen.
void rememberSize(QWidget& dialog, const QString& key, QSize usual);

} // namespace standby
