// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace standby {

/// Says of a window and all its dialogs that their engine runs elsewhere, so that paths are paths there.
void setEnginePlace(QWidget& window, const QString& where);
/// Where the engine of @p widget's window runs; empty: on this machine.
QString enginePlace(const QWidget& widget);

} // namespace standby
