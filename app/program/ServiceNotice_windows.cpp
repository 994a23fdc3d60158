// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceNotice.h"

#include <QDir>

namespace standby {

QString serviceNoticePath() {
    const QString folder = qEnvironmentVariable("ProgramData", QStringLiteral("C:\\ProgramData"));
    return QDir::fromNativeSeparators(folder) + QStringLiteral("/Standby/api-url");
}

} // namespace standby
