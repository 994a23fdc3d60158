// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <optional>

namespace standby {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::RelativeTime)
};

/// As the engine writes times, "2026-11-21T19:00:00.123Z", twenty times as fast as QDateTime: a window takes thousands
/// a second. Nothing for any other form.
std::optional<WallTime> usualTime(const QString& text) {
    const auto digits = [&text](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype at = from; at < from + count; ++at) {
            const int digit = text.at(at).unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            number = number * 10 + digit;
        }
        return number;
    };
    if (text.size() != 24 || text.at(10) != u'T' || text.at(13) != u':' || text.at(16) != u':' || text.at(19) != u'.' ||
        text.at(23) != u'Z')
        return {};
    const QDate date(digits(0, 4), digits(5, 2), digits(8, 2));
    const QTime time(digits(11, 2), digits(14, 2), digits(17, 2), digits(20, 3));
    if (!date.isValid() || !time.isValid())
        return {};
    constexpr qint64 epoch = 2'440'588; // the Julian day of 1970-01-01
    return (date.toJulianDay() - epoch) * day + time.msecsSinceStartOfDay();
}

} // namespace

WallTime wallTimeOf(const QJsonValue& value) {
    if (!value.isString())
        return 0;
    const QString text = value.toString();
    if (const std::optional<WallTime> usual = usualTime(text))
        return *usual;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString durationText(qint64 ms) {
    const QLocale locale;
    if (ms < second)
        return Words::tr("%1 ms").arg(locale.toString(ms));
    if (ms < minute)
        return Words::tr("%1 s").arg(locale.toString(ms / second));
    if (ms < hour)
        return Words::tr("%1 min").arg(locale.toString(ms / minute));
    if (ms < 2 * day)
        return Words::tr("%1 h").arg(locale.toString(ms / hour));
    return Words::tr("%n days", nullptr, int(ms / day));
}

QString agoText(WallTime time, WallTime now) {
    if (time == 0)
        return Words::tr("never");
    if (now - time < second)
        return Words::tr("just now");
    return Words::tr("%1 ago").arg(durationText(now - time));
}

QString untilText(WallTime time, WallTime now) {
    if (time == 0)
        return {};
    if (time <= now)
        return Words::tr("now");
    // Rounded up: a countdown that shows 1 s still has up to a second to go.
    return Words::tr("in %1").arg(durationText((time - now + second - 1) / second * second));
}

QString exactTimeText(WallTime time) {
    if (time == 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString millisecondsText(double ms) {
    if (ms < 0)
        return {};
    const QLocale locale;
    const QString text = ms < 10       ? Words::tr("%1 ms").arg(locale.toString(ms, 'f', 1))
                         : ms < 10'000 ? Words::tr("%1 ms").arg(locale.toString(qRound64(ms)))
                                       : Words::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
    return QString(text).replace(u' ', QChar::Nbsp); // the unit stays in the line of its number
}

} // namespace standby
