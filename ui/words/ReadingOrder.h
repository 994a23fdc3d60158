// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace standby {

/// @name What is read from the left in every language: addresses, URLs, paths, commands
/// @{

/// @p text for a label or a cell: in a window that is read from the right, its parts keep their order ("::1" does not
/// become "1::"). Not for what is copied or sent.
QString fromTheLeft(const QString& text);
/// @p text as it is drawn, where nobody knows what it is: what has Latin letters and none that are read from the right
/// is such a text, in a window that is read from the right.
QString inItsOwnOrder(const QString& text);
/// Makes a field for such a text one that is written from the left.
void writeFromTheLeft(QWidget& field);
/// The setting at this JSON pointer is such a text: it is not a name, a note or another text for people.
bool isReadFromTheLeft(const QString& pointer);

/// @}

/// "a, b, c" as the language writes it.
QString asList(const QStringList& words);

} // namespace standby
