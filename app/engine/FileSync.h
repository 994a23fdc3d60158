// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace standby {

/// Waits until what was written to @p file (flushed, still open) is on the disk, which QSaveFile::commit() does not do:
/// after a power cut the new name would stand over an empty file. False: the system says why in @p error.
bool syncFile(QFileDevice& file, QString& error);
/// Waits until a rename in @p directory is on the disk, where the system can do that.
void syncDirectory(const QString& directory);
/// How often replacing a file is tried: on Windows a virus scanner or a backup may hold the old one for a moment.
int replaceAttempts();

} // namespace standby
