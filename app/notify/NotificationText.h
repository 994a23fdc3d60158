// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/NotifiedEvent.h"

#include <QHash>
#include <QList>

namespace standby {

/// What the tags of a message stand for that tells of @p events, which are not empty; in their order, for people who
/// read it on a telephone: the title says who and what, the body why, since when and what was done. Of several events
/// each tag has its different texts, separated by ", ". Times are of the time zone of this machine, with its offset.
/// Texts of others (names, responses) are one line of at most 200 characters each; of many events the first are told in
/// full.
/// @param dropped how many events are left out because there were too many.
QHash<QString, QString> notificationTags(const QList<NotifiedEvent>& events, int dropped = 0);

/// "22 Nov 2026 03:12:05 +01:00": of the time zone of this machine.
QString timeWords(WallTime time);

} // namespace standby
