// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <functional>

namespace standby {

/// Whether a write waits for the disk (settings), or leaves that to the system (what can be learnt again).
enum class Durability { OnDisk, WhenConvenient };

/// Replaces @p path by the joined @p parts, atomically, readable by its owner only (0600). On an error the old file is
/// as it was. Thread-safe.
Result<Done> writeFile(const QString& path, const QByteArrayList& parts, Durability durability);
/// The same for @p count parts that are made as they are written, so that a large text is never in memory as a whole.
/// A write that is tried again asks for them again.
Result<Done> writeFile(const QString& path, qsizetype count, const std::function<QByteArray(qsizetype)>& part,
                       Durability durability);

/// Makes a directory that only its owner may enter (0700), with its parents. One that exists is left as it is.
Result<Done> makePrivateDirectory(const QString& path);

} // namespace standby
