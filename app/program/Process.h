// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace standby {

/// Before anything else: what we write is for our user only, and as many sockets as the system allows.
void prepareProcess();

/// Whether a window can be opened here.
bool displayIsThere();

} // namespace standby
