// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ResidentMemory.h"

#include <windows.h>

#include <psapi.h>

namespace standby {

qint64 residentMemoryBytes() {
    PROCESS_MEMORY_COUNTERS counters{};
    counters.cb = sizeof counters;
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return 0;
    return qint64(counters.WorkingSetSize);
}

} // namespace standby
