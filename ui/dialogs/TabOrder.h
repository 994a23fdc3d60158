// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialogButtonBox;

namespace standby {

/// The buttons that end a dialog stand last in @p layout and come last with Tab; call it before the dialog is shown,
/// when all else is there.
void putLast(QDialogButtonBox& buttons, QBoxLayout& layout);

} // namespace standby
