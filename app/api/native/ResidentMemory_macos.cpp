// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ResidentMemory.h"

#include <mach/mach.h>

namespace standby {

qint64 residentMemoryBytes() {
    mach_task_basic_info counters{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    const kern_return_t result =
        task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&counters), &count);
    return result == KERN_SUCCESS ? qint64(counters.resident_size) : 0;
}

} // namespace standby
