// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Process.h"

#include <QtGlobal>

#include <algorithm>

#include <sys/resource.h>
#include <sys/stat.h>

namespace standby {

void prepareProcess() {
    umask(077);
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

bool displayIsThere() {
#ifdef Q_OS_MACOS
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

} // namespace standby
