// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QString>

namespace standby {

/// The system that a service is installed on; tests give a folder in place of its root, and tools of their own.
struct ServiceHost {
    bool administrator = false; ///< whether this process may do it
    QString root;               ///< before each path that is written; empty: the system itself (always so on Windows)
    QString toolPath;           ///< folders of systemctl and the like, as in PATH

    static ServiceHost thisSystem();
};

/// Makes @p program (absolute path) a service that starts with the system: a systemd unit and its user, a service of
/// Windows, or a launchd daemon. Again: with the program of this call. Blocks for a moment. Needs an application
/// object.
/// @return what was done and what comes next, whole sentences for a person
Result<QString> installService(const ServiceHost& host, const QString& program);

/// Stops the service and takes it away. Settings and history stay, and it is said where. Without a service: that.
Result<QString> uninstallService(const ServiceHost& host);

} // namespace standby
