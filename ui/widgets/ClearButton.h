// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace standby {

/// A button in @p field that empties it. Qt's own has no name for those who do not see it.
void offerToClear(QLineEdit& field);

} // namespace standby
