// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace standby {

/// @name JSON pointers (RFC 6901) into what dialogs edit
/// Names of members here hold neither `/` nor `~`, so nothing is escaped.
/// @{

/// What @p pointer leads to; undefined when there is nothing.
QJsonValue valueAt(const QJsonValue& whole, const QString& pointer);
/// A copy of @p whole with @p value in the place of @p pointer. Objects on the way are made where there are none;
/// list entries must be there.
QJsonValue withValueAt(const QJsonValue& whole, const QString& pointer, const QJsonValue& value);
/// Whether @p pointer leads to @p ancestor or to something in it.
bool isWithin(const QString& pointer, const QString& ancestor);
/// Those of @p mistakes that are within @p ancestor, with pointers from there on.
Errors mistakesWithin(const Errors& mistakes, const QString& ancestor);
/// @p whole without the ids, in its list at @p list, that no entry of this list in @p newest has.
QJsonObject withNewIds(const QJsonObject& whole, const QJsonObject& newest, const QString& list);

/// @}

} // namespace standby
