// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace standby {

/// Asks in a box of its own whether what was typed into @p dialog may go; calls @p discard if so. Returns at once.
void askToDiscard(QDialog& dialog, const QString& question, std::function<void()> discard);

} // namespace standby
