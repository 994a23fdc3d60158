// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QList>
#include <QString>

namespace standby {

/// @name Scales of a drawing
/// @{

/// The next number from @p value on that a person likes: 1, 2 or 5 times a power of ten. At least 1.
double niceNumber(double value);

struct TimeTick {
    WallTime time = 0;
    QString text; ///< in the local zone and the person's format
};
/// Round local times within [@p from, @p to), at most @p most of them; a day begins with its date.
QList<TimeTick> timeTicks(WallTime from, WallTime to, int most);

/// @}

} // namespace standby
