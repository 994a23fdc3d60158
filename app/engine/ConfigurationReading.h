// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace standby {

/// @name The text of a settings file as values. Thread-safe.
/// @{
/// The version of what the settings file holds, its member `schemaVersion`.
inline constexpr int settingsSchemaVersion = 1;

Result<QJsonObject> jsonObjectFrom(const QByteArray& text);
/// The version that wrote it; 0 when it is no settings file at all.
int schemaVersionOf(const QJsonObject& object);
/// Of this program's version only. Ids may be missing.
Result<Configuration> configurationFrom(QJsonObject object);
/// All of them in one text, each behind its pointer.
QString inWords(const Errors& errors);
/// @}

} // namespace standby
