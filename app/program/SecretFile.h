// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>

namespace standby {

/// The first line, without its end, of a file that holds a secret and that only its owner may read (which Windows does
/// not tell). At most 4 KiB; an empty one is an error.
Result<QByteArray> firstLineOfSecretFile(const QString& path);

} // namespace standby
