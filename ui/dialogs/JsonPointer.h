// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// @}

} // namespace standby
