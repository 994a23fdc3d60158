// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Process.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

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

void endSoon(int exitCode) {
    std::fflush(nullptr);
    std::thread([exitCode] {
        Sleep(500);
        leaveProcess(exitCode);
    }).detach();
}

void leaveProcess(int exitCode) {
    // Also, MinGW frees a thread's storage before it destroys what lies in there (GCC's emulated TLS). When that fails,
    // as with a thread that made Qt load a plugin, a lock of winpthreads stays taken, and the clean-up of libstdc++'s
    // DLL at the end of the process waits for it forever.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(exitCode));
    std::abort(); // never reached
}

} // namespace standby
