// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

namespace standby {

/// The buttons that end a dialog come last with Tab, as they stand; call it when all else is there.
void putLast(const QDialogButtonBox& buttons);

} // namespace standby
