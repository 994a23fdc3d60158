// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace standby {

/// Replaces tags such as `$ServerIP$` by their texts. @p tags maps names with their dollar signs, case-sensitive. One
/// pass from left to right: a text that looks like a tag is not replaced again, and a tag that is not in @p tags stays.
QString withTags(const QString& text, const QHash<QString, QString>& tags);

/// The same inside each argument alone: whatever a tag stands for, the number of arguments stays.
QStringList withTags(const QStringList& arguments, const QHash<QString, QString>& tags);

} // namespace standby
