// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

namespace standby {

/// Makes the system start this program when the person logs in, or not any more: an autostart entry (freedesktop.org
/// Autostart Specification) on Linux, the Run key of this user on Windows, a launch agent on macOS. Does nothing when
/// it is so already. Small files of this user only. Window thread.
Result<Done> setLaunchAtLogin(bool launch);

} // namespace standby
