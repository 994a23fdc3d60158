// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AnswerWords.h"

#include <QStringList>

#include <algorithm>
#include <array>

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

QString durationWords(qint64 ms) {
    if (ms < 1000)
        return QStringLiteral("%1 ms").arg(ms);
    struct Unit {
        qint64 seconds;
        const char* name;
    };
    constexpr std::array units{Unit{86400, "d"}, Unit{3600, "h"}, Unit{60, "min"}, Unit{1, "s"}};
    qint64 rest = ms / 1000;
    QStringList parts;
    for (const Unit& unit : units) {
        const qint64 count = rest / unit.seconds;
        rest %= unit.seconds;
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(QString::number(count), QLatin1String(unit.name));
        // Two neighbouring units say enough: "3 d 4 h".
        if (parts.size() == 2 || (!parts.isEmpty() && count == 0))
            break;
    }
    return parts.join(u' ');
}

} // namespace standby
