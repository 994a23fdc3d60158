// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "notify/NotificationSender.h"

#include <QByteArray>
#include <QString>

namespace standby {

inline constexpr qsizetype longestLogText = 8 * 1024;
inline constexpr qsizetype longestLogField = 1024;

/// One entry for the log of this system.
struct SystemLogEntry {
    bool bad = true;
    QString text; ///< without control characters but line breaks, at most longestLogText characters
    QList<QPair<QByteArray, QString>>
        fields; ///< STANDBY_…, for logs that have fields; like the text, at most longestLogField characters
};

/// What the log is told of a message: its title and body, and each other tag in a field of its own.
SystemLogEntry systemLogEntry(const NotificationMessage& message);

/// Where a Linux system takes log entries.
struct SystemLogPaths {
    QString journal = QStringLiteral("/run/systemd/journal/socket");
    QString syslog = QStringLiteral("/dev/log");
};

/// Writes an entry as the source "standby" (Windows: "Standby"), and never waits: a log that takes nothing at the
/// moment is an error. Returns which log took it.
/// Linux: the journal's native protocol (systemd.io/JOURNAL_NATIVE_PROTOCOL), where there is no journal the datagram of
/// RFC 3164 as syslog(3) sends it. Windows: the event log "Application". macOS: the unified log.
/// @param paths matter on Linux only.
Result<QString> writeSystemLog(const SystemLogEntry& entry, const SystemLogPaths& paths = {});

} // namespace standby
