// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ChartScale.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace standby {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 steps[] = {second,     2 * second,  5 * second,  10 * second, 30 * second, minute,   2 * minute,
                            5 * minute, 10 * minute, 30 * minute, hour,        3 * hour,    6 * hour, 12 * hour,
                            day,        2 * day,     7 * day,     14 * day,    30 * day,    90 * day, 365 * day};

QString textOf(const QDateTime& time, qint64 step) {
    const QLocale locale;
    if (step >= day || time.time() == QTime(0, 0))
        return locale.toString(time.date(), QLocale::ShortFormat);
    return locale.toString(time.time(), step < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

double niceNumber(double value) {
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= factor * decade)
            return factor * decade;
    }
    return 10 * decade;
}

QList<TimeTick> timeTicks(WallTime from, WallTime to, int most) {
    QList<TimeTick> ticks;
    if (to <= from || most < 1)
        return ticks;
    qint64 step = steps[std::size(steps) - 1];
    for (const qint64 candidate : steps) {
        if ((to - from) / candidate < most) {
            step = candidate;
            break;
        }
    }
    // From midnight on, so that ticks are round in the local zone, also on days that are 23 or 25 hours long.
    QDate date = QDateTime::fromMSecsSinceEpoch(from).date();
    if (step > day)
        date = date.addDays(-(date.toJulianDay() % (step / day)));
    for (; ticks.size() <= most; date = date.addDays(std::max<qint64>(1, step / day))) {
        const WallTime midnight = date.startOfDay().toMSecsSinceEpoch();
        if (midnight >= to)
            break;
        const WallTime next = date.addDays(1).startOfDay().toMSecsSinceEpoch();
        for (WallTime time = midnight; time < std::min(next, to); time += std::min(step, day)) {
            if (time >= from)
                ticks.append({time, textOf(QDateTime::fromMSecsSinceEpoch(time), step)});
            if (step >= day)
                break;
        }
    }
    return ticks;
}

} // namespace standby
