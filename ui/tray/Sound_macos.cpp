// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Sound.h"

#include <QFileInfo>
#include <QProcess>

namespace standby {

bool playSoundFile(const QString& file) {
    return QFileInfo(file).isFile() && QProcess::startDetached(QStringLiteral("/usr/bin/afplay"), {file});
}

} // namespace standby
