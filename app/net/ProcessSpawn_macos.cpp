// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProcessSpawn.h"

#include <fcntl.h>
#include <sys/event.h>
#include <unistd.h>

namespace standby {

Pipe openPipe() {
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    // Another thread may start a child in between; POSIX_SPAWN_CLOEXEC_DEFAULT covers our own.
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return {ends[0], ends[1]};
}

void inheritNothingElse(posix_spawn_file_actions_t&, short& flags) {
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
}

int descriptorForEndOf(pid_t child) {
    const int queue = ::kqueue();
    if (queue < 0)
        return -1;
    ::fcntl(queue, F_SETFD, FD_CLOEXEC);
    struct kevent event;
    EV_SET(&event, child, EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    if (::kevent(queue, &event, 1, nullptr, 0, nullptr) != 0) {
        // It has ended already; a timer of no time makes the queue readable as well.
        EV_SET(&event, 1, EVFILT_TIMER, EV_ADD | EV_ONESHOT, 0, 0, nullptr);
        ::kevent(queue, &event, 1, nullptr, 0, nullptr);
    }
    return queue;
}

} // namespace standby
