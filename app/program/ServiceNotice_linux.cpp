// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceNotice.h"

namespace standby {

QString serviceNoticePath() {
    return QStringLiteral("/run/standby/api-url");
}

} // namespace standby
