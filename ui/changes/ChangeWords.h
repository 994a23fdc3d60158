// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace standby {

struct ApiResponse;

/// @name What changed, in plain words, from the JSON of /revisions/{n}/changes
/// @{
/// "Server set "Main website" was changed".
QString changeSentence(const QJsonObject& change);
/// Where a field is: "Servers › HQ › Weight". @p entry names the list entry that the pointer leads to or into.
QString fieldWords(const QString& pointer, const QString& entry);
/// A value: "Yes", "60", "192.0.2.10, 192.0.2.20", "none"; of an object its members: "Type: ping; …".
/// @p member: whose value it is, for choices that the API has words for, such as `firstResponding` of `addresses`.
QString valueWords(const QJsonValue& value, const QString& member = {});
/// Why a change was not undone: the conflicts alone, with the fields as people call them, or what else the engine said.
QString undoRefusalWords(const ApiResponse& response);
/// @}

} // namespace standby
