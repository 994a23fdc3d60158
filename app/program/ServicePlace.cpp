// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServicePlace.h"

#include <QDir>
#include <QOperatingSystemVersion>

namespace standby {

QString serviceDataDirectory() {
    switch (QOperatingSystemVersion::currentType()) {
    case QOperatingSystemVersion::Windows:
        return QDir::fromNativeSeparators(qEnvironmentVariable("ProgramData", QStringLiteral("C:\\ProgramData"))) +
               QStringLiteral("/Standby/data");
    case QOperatingSystemVersion::MacOS:
        return QStringLiteral("/Library/Application Support/Standby");
    default:
        return QStringLiteral("/var/lib/standby");
    }
}

} // namespace standby
