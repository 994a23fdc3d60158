// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace standby {

/// The words that all who talk to servers share.

/// "no answer in 5 s"
QString noAnswerIn(double seconds);
/// "5 s", "0.2 s"
QString secondsText(double seconds);
/// "3 min 12 s", "200 ms": the two largest units.
QString durationWords(qint64 ms);
/// "12.3 ms"
QString millisecondsText(qint64 us);
/// What the other side said, fit for a line: its first line without control characters, at most 200 characters.
QString responseLine(QByteArrayView bytes);

/// Microseconds of a number of seconds as people enter it.
inline qint64 microseconds(double seconds) {
    return qint64(seconds * 1e6);
}

} // namespace standby
