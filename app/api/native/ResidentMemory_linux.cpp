// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ResidentMemory.h"

#include <QByteArrayList>
#include <QFile>

#include <unistd.h>

namespace standby {

// proc(5): the second field of statm is the resident set in pages.
qint64 residentMemoryBytes() {
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace standby
