// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLog.h"

#include <os/log.h>

namespace standby {

Result<QString> writeSystemLog(const SystemLogEntry& entry, const SystemLogPaths&) {
    os_log_t log = os_log_create("standby", "notification"); // the same object each time, never released
    const QByteArray text = entry.text.toUtf8();
    os_log_with_type(log, entry.bad ? OS_LOG_TYPE_ERROR : OS_LOG_TYPE_DEFAULT, "%{public}s", text.constData());
    return QStringLiteral("written to the system log");
}

} // namespace standby
