// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace standby {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::RelativeTime)
};

} // namespace

WallTime wallTimeOf(const QJsonValue& value) {
    if (!value.isString())
        return 0;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
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
    if (ms < 10)
        return Words::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 10'000)
        return Words::tr("%1 ms").arg(locale.toString(qRound64(ms)));
    return Words::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

} // namespace standby
