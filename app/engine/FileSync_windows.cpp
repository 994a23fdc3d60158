// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/FileSync.h"

#include <cerrno>
#include <cstring>
#include <io.h>

namespace standby {

bool syncFile(QFileDevice& file, QString& error) {
    // Qt's handle is a descriptor of the C run-time here too; without one there is nothing to wait for.
    const int descriptor = file.handle();
    if (descriptor < 0 || _commit(descriptor) == 0)
        return true;
    error = QString::fromLocal8Bit(std::strerror(errno));
    return false;
}

void syncDirectory(const QString&) {
    // NTFS logs renames itself.
}

int replaceAttempts() {
    return 5;
}

} // namespace standby
