// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSysInfo>

namespace standby {

/// Whether nobody but its owner may use the file or directory. On Windows that is for the access list of the folder
/// above to say, of which Qt's permissions tell nothing: there it is only looked whether it exists.
inline bool isForItsOwnerOnly(const QString& path) {
    if (!QFile::exists(path))
        return false;
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QSysInfo::kernelType() == QLatin1String("winnt") || !(QFile::permissions(path) & others);
}

} // namespace standby
