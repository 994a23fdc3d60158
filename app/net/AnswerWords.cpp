// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AnswerWords.h"

#include <algorithm>

namespace standby {

namespace {
constexpr qsizetype longestResponse = 200;
}

QString secondsText(double seconds) {
    return QString::number(seconds, 'g', 4) + QStringLiteral(" s");
}

QString noAnswerIn(double seconds) {
    return QStringLiteral("no answer in ") + secondsText(seconds);
}

QString millisecondsText(qint64 us) {
    return QString::number(double(us) / 1000, 'f', us < 1000 ? 2 : 1) + QStringLiteral(" ms");
}

QString responseLine(QByteArrayView bytes) {
    // Four bytes are the most that a character takes.
    QString line = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4 * longestResponse))).trimmed();
    const auto end = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    line.truncate(end - line.cbegin());
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    line.truncate(longestResponse);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace standby
