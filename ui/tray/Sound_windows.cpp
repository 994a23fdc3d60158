// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Sound.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <mmsystem.h>

namespace standby {

bool playSoundFile(const QString& file) {
    if (!QFileInfo(file).isFile())
        return false;
    const QString native = QDir::toNativeSeparators(file);
    return PlaySoundW(reinterpret_cast<const wchar_t*>(native.utf16()), nullptr,
                      SND_FILENAME | SND_ASYNC | SND_NODEFAULT);
}

} // namespace standby
