// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Process.h"

#include <cstdio>

#include <windows.h>

namespace standby {

void prepareProcess() {
    // A program with a window has no console of its own; started from one, its messages belong there.
    if (AttachConsole(ATTACH_PARENT_PROCESS)) {
        std::freopen("CONOUT$", "w", stdout);
        std::freopen("CONOUT$", "w", stderr);
    }
}

void returnFreeMemory() {} // the heap does so of itself

bool displayIsThere() {
    return true;
}

} // namespace standby
