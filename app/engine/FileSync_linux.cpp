// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/FileSync.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace standby {

bool syncFile(QFileDevice& file, QString& error) {
    // EINVAL: a file system that cannot; there is nothing better to do then.
    if (fdatasync(file.handle()) == 0 || errno == EINVAL)
        return true;
    error = QString::fromLocal8Bit(std::strerror(errno));
    return false;
}

void syncDirectory(const QString& directory) {
    const int descriptor = open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

int replaceAttempts() {
    return 1;
}

} // namespace standby
