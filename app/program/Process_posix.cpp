// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Process.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace standby {

void prepareProcess() {
    umask(077);
#ifdef __GLIBC__
    // Otherwise both grow, to 32 and 64 MiB, with the first large block that is freed (mallopt(3)), and each thread
    // keeps as much.
    constexpr int keptBytes = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, keptBytes);
    mallopt(M_TRIM_THRESHOLD, keptBytes);
#endif
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        // macOS takes no more than OPEN_MAX where the hard limit is "unlimited".
#ifdef Q_OS_MACOS
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 10240);
#else
        files.rlim_cur = files.rlim_max;
#endif
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

void returnFreeMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

bool displayIsThere() {
#ifdef Q_OS_MACOS
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

void endSoon(int exitCode) {
    std::fflush(nullptr);
    std::thread([exitCode] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        leaveProcess(exitCode);
    }).detach();
}

void leaveProcess(int exitCode) {
    std::fflush(nullptr);
    _exit(exitCode);
}

} // namespace standby
