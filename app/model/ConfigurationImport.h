// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace standby {

/// The version of what a settings file holds, its member `schemaVersion`.
inline constexpr int importedSchemaVersion = 1;
/// The largest settings file that is read for an import, in bytes: some 50,000 server sets.
inline constexpr qint64 largestSettingsText = 64LL * 1024 * 1024;

/// Merge adds what is new, changes what is there, removes nothing and leaves the options alone; Replace makes all as in
/// the file.
enum class ImportMode { Merge, Replace };

/// What somebody wants imported. A member that the file does not have changes nothing.
struct SettingsToImport {
    Configuration configuration;
    bool hasOptions = false;
    bool hasServerSets = false;
};

/// What an import would put in force.
struct ImportedSettings {
    Configuration configuration;
    /// Secrets that neither the file nor this program has, which are left empty, and API keys that are left out for it.
    /// The pointers lead into the file.
    Errors warnings;
};

/// Why @p object is no settings of this version at all; empty: it may be. Any thread.
QString settingsRefusal(const QJsonObject& object);

/// The JSON object in the text of a settings file; otherwise what the text is instead, in plain words: nothing at all,
/// a ZIP archive, an image, a table, a kept revision, damaged JSON with its line, settings of another version … Any
/// thread.
Result<QJsonObject> settingsObjectFrom(const QByteArray& text);

/// Settings as GET /settings and `standby.config.json` have them. The error is one about all of it (another version,
/// another kind of JSON), or all mistakes with pointers. Any thread.
Result<SettingsToImport> settingsToImport(const QJsonValue& json);

/// What @p stored becomes by the import. Server sets are matched by id, then by name (case-blind), their servers by id,
/// then by address; what is matched keeps its id. A masked secret keeps the stored one of the same id. The errors are
/// names that two sets would have, with pointers into the file.
Result<ImportedSettings> importedInto(const Configuration& stored, const SettingsToImport& received, ImportMode mode);

} // namespace standby
