// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace standby {

/// This process' resident memory in bytes; 0 when the system does not tell.
qint64 residentMemoryBytes();

} // namespace standby
