// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace standby {

/// Before anything else: what we write is for our user only, and as many sockets as the system allows.
void prepareProcess();

/// What was needed to read a large configuration is free, but the C library may keep it: it goes back to the system.
void returnFreeMemory();

/// Whether a window can be opened here.
bool displayIsThere();

/// Everything of ours is closed and saved: what may still be under way outside, such as the system's look-up of a name,
/// which nothing can end, holds the end of the process up for half a second at most.
void endSoon(int exitCode);

/// The end of main(), when everything of ours is closed. Without what else exit(3) does: a thread that Qt takes for
/// ended may still be freeing what it had, and OpenSSL and others must not be taken down under it.
[[noreturn]] void leaveProcess(int exitCode);

} // namespace standby
