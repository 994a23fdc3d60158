// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace standby {

/// @name What people paste where an IP address belongs
/// @{

/// A URL, or the beginning of one: it has a scheme, or a path.
bool looksLikeUrl(const QString& text);
/// The canonical IP address that is the host of a URL, or that has a port, brackets, or the length of a network after
/// it: "http://192.0.2.10:8080/x", "192.0.2.10:80", "[2001:db8::10]", "192.0.2.10/24". Empty when there is none, or
/// when
/// @p text is nothing but an address.
QString addressWithin(const QString& text);
/// The parts of a list with one entry in a line, or with commas, semicolons or blanks between them.
QStringList pastedParts(const QString& text);

/// @}

} // namespace standby
