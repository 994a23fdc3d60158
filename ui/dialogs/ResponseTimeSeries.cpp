// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ResponseTimeSeries.h"

#include "widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::ResponseTimeSeries)
  public:
    static QString range(double least, double mean, double most) {
        if (mean < 0)
            return {};
        return least == most ? millisecondsText(mean)
                             : tr("%1 to %2, %3 on average")
                                   .arg(millisecondsText(least), millisecondsText(most), millisecondsText(mean));
    }
    static QString polls(qint64 count, qint64 failed) {
        if (count == 0)
            return {};
        if (failed == 0)
            return tr("%L1 polls, none failed").arg(count);
        return tr("%L1 of %L2 polls failed").arg(failed).arg(count);
    }
    static QString sentence(const QString& title, const ResponseTimeSeries::Point& sum) {
        QStringList parts{range(sum.minMs, sum.meanMs, sum.maxMs), polls(sum.polls, sum.failed)};
        if (sum.failedSeconds > 0)
            parts.append(tr("failed for %1").arg(durationText(qint64(sum.failedSeconds * 1000))));
        parts.removeAll(QString());
        return parts.isEmpty() ? tr("%1: nothing was recorded").arg(title)
                               : tr("%1: %2").arg(title, parts.join(u"; "_s));
    }
};

} // namespace

const ResponseTimeSeries::Point* ResponseTimeSeries::Server::at(WallTime time) const {
    const auto found = std::lower_bound(points.begin(), points.end(), time,
                                        [](const Point& point, WallTime wanted) { return point.time < wanted; });
    return found != points.end() && found->time == time ? &*found : nullptr;
}

ResponseTimeSeries ResponseTimeSeries::fromJson(const QJsonObject& json) {
    ResponseTimeSeries series;
    series.from = wallTimeOf(json.value("from"_L1));
    series.to = wallTimeOf(json.value("to"_L1));
    series.pollsFrom = wallTimeOf(json.value("pollsFrom"_L1));
    series.bucketMs = std::max<qint64>(1, qRound64(json.value("bucketSeconds"_L1).toDouble() * 1000));
    for (const QJsonValue& value : json.value("servers"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const QString name = one.value("displayName"_L1).toString();
        const QString address = one.value("address"_L1).toString();
        Server server{!name.isEmpty() ? name : !address.isEmpty() ? address : Words::tr("a removed server"), {}};
        for (const QJsonValue& bucket : one.value("buckets"_L1).toArray())
            server.points.append({wallTimeOf(bucket["time"_L1]), bucket["polls"_L1].toInteger(),
                                  bucket["failed"_L1].toInteger(), bucket["minMs"_L1].toDouble(-1),
                                  bucket["meanMs"_L1].toDouble(-1), bucket["maxMs"_L1].toDouble(-1),
                                  bucket["failedSeconds"_L1].toDouble()});
        series.servers.append(server);
    }
    return series;
}

double ResponseTimeSeries::slowestMs() const {
    double slowest = 0;
    for (const Server& server : servers) {
        for (const Point& point : server.points)
            slowest = std::max(slowest, point.maxMs);
    }
    return slowest;
}

bool ResponseTimeSeries::hasPolls() const {
    return std::any_of(servers.begin(), servers.end(), [](const Server& server) {
        return std::any_of(server.points.begin(), server.points.end(),
                           [](const Point& point) { return point.polls > 0; });
    });
}

QString ResponseTimeSeries::textOf(const Server& server) {
    Point sum;
    double total = 0;
    for (const Point& point : server.points) {
        sum.polls += point.polls;
        sum.failed += point.failed;
        sum.failedSeconds += point.failedSeconds;
        if (point.meanMs < 0)
            continue;
        sum.minMs = sum.minMs < 0 ? point.minMs : std::min(sum.minMs, point.minMs);
        sum.maxMs = std::max(sum.maxMs, point.maxMs);
        total += point.meanMs * double(point.polls - point.failed);
    }
    if (sum.polls > sum.failed && sum.minMs >= 0)
        sum.meanMs = total / double(sum.polls - sum.failed);
    return Words::sentence(server.title, sum);
}

QString ResponseTimeSeries::textOf(const Server& server, const Point& point) const {
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(point.time);
    const QString when = QLocale().toString(begin, QLocale::ShortFormat);
    return Words::tr("%1, %2 from then on. %3").arg(when, durationText(bucketMs), Words::sentence(server.title, point));
}

} // namespace standby
