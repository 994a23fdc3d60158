// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

namespace standby {

/// Whether this Windows is Wine, which lacks some of what a test may need. A test that asks says why it is skipped.
inline bool underWine() {
    return QLibrary(QStringLiteral("ntdll")).resolve("wine_get_version") != nullptr;
}

} // namespace standby
