// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace standby {

/// Reads a settings file in a thread of its own. The error says in plain words what the file is instead, or why it
/// cannot be read; a file over 64 MiB is refused unread.
QFuture<Result<QJsonObject>> readSettingsFile(const QString& path);

/// Writes it in a thread of its own: whole or not at all, and for nobody but its owner to read.
QFuture<Result<Done>> writeSettingsFile(const QString& path, const QJsonObject& settings);

} // namespace standby
