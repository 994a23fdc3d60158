// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NotificationTargets.h"

#include <algorithm>

namespace standby {

QList<NotificationTarget> notificationTargets(const ServerSet& set, const Options& options, NotificationEvent event) {
    QList<NotificationTarget> targets;
    const auto take = [&](const QList<NotificationRule>& rules, const QString& setId) {
        for (const NotificationRule& rule : rules) {
            if (!rule.events.contains(event))
                continue;
            auto target = std::find_if(targets.begin(), targets.end(), [&rule](const NotificationTarget& known) {
                return known.method == rule.method;
            });
            if (target == targets.end()) {
                targets.append({rule.method, {}, std::holds_alternative<SystemLogNotification>(rule.method)});
                target = targets.end() - 1;
            }
            target->rules.append({setId, rule.id});
            target->alone = target->alone || !rule.gather;
        }
    };
    take(set.notification.methods, set.id);
    if (set.notification.useDefaults)
        take(options.notification.defaultMethods, {});
    return targets;
}

} // namespace standby
