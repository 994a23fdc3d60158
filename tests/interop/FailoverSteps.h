// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/StandbyProgram.h"

namespace standby {

/// What every kind of server must show when it dies and comes back; a test hands in how to kill and revive its first.
/// The set has two servers and is ok at the start. Empty when all went well, else what did not.
QString failOverAndBack(const StandbyProgram& program, const QString& setId, const QString& first,
                        const QString& second, const QString& reason, const std::function<void()>& kill,
                        const std::function<bool()>& revive);

/// A set over two addresses that is polled fast.
QJsonObject fastSet(const QString& name, const QStringList& addresses, const QJsonObject& pollingMethod);

} // namespace standby
