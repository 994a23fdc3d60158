// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/ServerSet.h"
#include "notify/NotificationQueue.h"

#include <QList>

namespace standby {

/// How @p event of a set is told: by the set's own rules, then by the default ones if it uses them. Equal methods are
/// one. The system log gets a line for each event.
QList<NotificationTarget> notificationTargets(const ServerSet& set, const Options& options, NotificationEvent event);

} // namespace standby
