// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace standby {

/// @name Where one field ends and the next begins, when configurations are compared
/// @{
/// Both are objects with the same members, so each member is compared for itself. An object whose members depend on a
/// choice (`type`, `mode`) is one field as soon as the choice differs, and so is one that is null on one side.
bool comparedByMember(const QJsonValue& a, const QJsonValue& b);
/// Both are lists of entries that have an `id`: an entry is compared with its counterpart, wherever that stands. Other
/// lists (host names, tags, headers) are one field each.
bool comparedById(const QJsonValue& a, const QJsonValue& b);
/// Where the entry with an id stands in a list.
QHash<QString, qsizetype> entryPlaces(const QJsonArray& entries);
/// The ids of @p entries that @p others have too, in the order of @p entries.
QStringList commonIds(const QJsonArray& entries, const QHash<QString, qsizetype>& others);
/// What people call an entry: the display name or address of a server, the host of a DNS server, the recipient, URL or
/// file of a notification method, the name of an API key.
QString entryTitle(const QJsonObject& entry);
/// The pointer to a member. @p key is escaped (RFC 6901, section 3).
QString memberPointer(const QString& pointer, const QString& key);
QString memberPointer(const QString& pointer, qsizetype index);
/// @}

} // namespace standby
