// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NotificationSettings.h"

namespace standby {

QString notificationMethodType(const NotificationMethod& method) {
    struct {
        QString operator()(const EmailNotification&) const { return QStringLiteral("email"); }
        QString operator()(const HttpNotification&) const { return QStringLiteral("http"); }
        QString operator()(const CommandNotification&) const { return QStringLiteral("command"); }
        QString operator()(const SystemLogNotification&) const { return QStringLiteral("systemLog"); }
    } type;
    return std::visit(type, method);
}

} // namespace standby
