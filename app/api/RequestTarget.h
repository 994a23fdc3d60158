// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace standby {

using QueryItems = QList<QPair<QString, QString>>;

/// The segments of a fully encoded path: split on '/' first, then each decoded once, so that an encoded '/' stays
/// inside its segment. `/` has none. Refused, in words: what is not percent-encoded ASCII, control characters (%00
/// too), invalid UTF-8. RFC 3986, sections 2.4 and 3.3.
Result<QStringList> pathSegments(const QByteArray& path);

/// The names and values of a fully encoded query (without '?'). '+' is itself, not a space: a time has an offset.
/// Refused besides the above: a name given twice.
Result<QueryItems> queryItems(const QByteArray& query);

} // namespace standby
