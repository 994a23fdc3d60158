// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProcessSpawn.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace standby {

Pipe openPipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    return {ends[0], ends[1]};
}

void inheritNothingElse(posix_spawn_file_actions_t& actions, short&) {
    ::posix_spawn_file_actions_addclosefrom_np(&actions, 3); // glibc 2.34
}

int descriptorForEndOf(pid_t child) {
    return int(::syscall(SYS_pidfd_open, child, 0)); // pidfd_open(2), Linux 5.3
}

} // namespace standby
