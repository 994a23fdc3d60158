// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QString>

namespace standby {

/// Replaces a file that everybody may read (0644; on Windows whoever may read its folder), and makes the folder if need
/// be. Everything else that Standby writes is for its user alone.
Result<Done> writePublicFile(const QString& path, const QByteArray& text);

} // namespace standby
