// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QString>
#include <QStringList>

namespace standby {

/// Renames a damaged file `NAME.EXT` to `NAME.damaged-TIME.EXT` (UTC, `20261121T190000Z`; a number is appended when
/// that exists) and returns the new path. Files whose names are @p path plus one of @p companions (`-wal`) go with it.
/// Nothing is ever overwritten. Thread-safe.
Result<QString> setAside(const QString& path, const QStringList& companions = {});

} // namespace standby
