// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spawn.h>
#include <sys/types.h>

namespace standby {

// What POSIX leaves open about starting a process. Only for ChildProcess_posix.cpp.

/// A pipe of which no child inherits an end by accident; both -1 when the system refuses.
struct Pipe {
    int reader = -1;
    int writer = -1;
};
Pipe openPipe();

/// Makes the child start with descriptors 0, 1 and 2 alone. Called after all other @p actions are added.
void inheritNothingElse(posix_spawn_file_actions_t& actions, short& flags);

/// A descriptor that becomes readable when the child has ended; -1 when the system refuses. The child must not have
/// been waited for.
int descriptorForEndOf(pid_t child);

} // namespace standby
