// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryResponseTimes.h"

#include "history/HistoryPeriods.h"

#include <QMap>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace standby {

namespace {

/// The polls of one server in one bucket, of all names and addresses that it had.
struct Sum {
    qint64 good = 0;
    qint64 failed = 0;
    qint64 timed = 0;
    double totalUs = 0;
    double minUs = 0;
    double maxUs = 0;
    double failedSeconds = 0;

    void add(const QSqlQuery& row) {
        good += row.value(0).toLongLong();
        const qint64 more = row.value(1).toLongLong();
        if (more == 0)
            return;
        minUs = timed == 0 ? row.value(3).toDouble() : std::min(minUs, row.value(3).toDouble());
        maxUs = std::max(maxUs, row.value(4).toDouble());
        totalUs += row.value(2).toDouble();
        timed += more;
    }
    bool isEmpty() const { return good == 0 && failed == 0 && failedSeconds <= 0; }
};

class ResponseTimesQuestion {
  public:
    ResponseTimesQuestion(const HistoryConnection& connection, const QString& serverSetId, const QString& serverId)
        : m_connection(connection)
        , m_serverSetId(serverSetId)
        , m_serverId(serverId)
        , m_good(connection.database())
        , m_failed(connection.database()) {}

    Result<ResponseTimes> answer(WallTime from, WallTime to, int points) {
        findSubjects();
        m_from = from > 0 ? from : firstEntry(to);
        m_to = std::max(to, m_from + 1);
        const int most = int(HistoryLimits::buckets / std::max<qsizetype>(m_subjects.size(), 1));
        m_points = std::clamp(points, 1, std::clamp(most, 1, HistoryLimits::points));
        m_bucketMs = std::max<qint64>((m_to - m_from + m_points - 1) / m_points, 1);
        const auto periods = readPeriods(m_connection, m_serverSetId, m_from, m_to);
        if (!periods)
            return periods.errors();
        const WallTime pollsFrom = addPolls();
        if (m_error.isValid())
            return m_connection.error(m_error);
        for (const ServerPeriods& server : *periods) {
            if (m_serverId.isEmpty() || server.serverId == m_serverId)
                addFailedTime(server);
        }
        return collected(pollsFrom);
    }

  private:
    void findSubjects() {
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT key, serverId FROM subject WHERE serverSetId = ? AND serverId <> ''"));
        query.addBindValue(m_serverSetId);
        if (!query.exec())
            m_error = query.lastError();
        while (query.next()) {
            const QString serverId = query.value(1).toString();
            if (m_serverId.isEmpty() || serverId == m_serverId)
                m_subjects[serverId].append(query.value(0).toLongLong());
        }
    }

    WallTime firstEntry(WallTime to) {
        WallTime first = to - 1;
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT min(time) FROM entry WHERE subject = ? AND kind = ?"));
        for (const QList<qint64>& keys : std::as_const(m_subjects)) {
            for (const qint64 key : keys) {
                for (int kind = 0; kind <= 2; ++kind) {
                    query.bindValue(0, key);
                    query.bindValue(1, kind);
                    if (query.exec() && query.next() && !query.value(0).isNull())
                        first = std::min(first, query.value(0).toLongLong());
                }
            }
        }
        return first;
    }

    /// From the newest bucket to the oldest, until there were too many. Returns where the polls are known from.
    WallTime addPolls() {
        const QString where = QStringLiteral(" FROM entry WHERE subject = ? AND kind = %1 AND time >= ? AND time < ?");
        m_good.prepare(QStringLiteral("SELECT count(*), count(responseUs), total(responseUs), min(responseUs),"
                                      " max(responseUs)") +
                       where.arg(0));
        m_failed.prepare(QStringLiteral("SELECT count(*)") + where.arg(1));
        qint64 polls = 0;
        for (qint64 bucket = (m_to - m_from - 1) / m_bucketMs; bucket >= 0; --bucket) {
            const WallTime begin = m_from + bucket * m_bucketMs;
            if (polls > HistoryLimits::polls || m_error.isValid())
                return begin + m_bucketMs;
            for (auto server = m_subjects.cbegin(); server != m_subjects.cend(); ++server)
                polls += addBucket(server.key(), server.value(), bucket, begin, std::min(begin + m_bucketMs, m_to));
        }
        return m_from;
    }

    qint64 addBucket(const QString& serverId, const QList<qint64>& keys, qint64 bucket, WallTime begin, WallTime end) {
        Sum sum;
        for (const qint64 key : keys) {
            for (QSqlQuery* query : {&m_good, &m_failed}) {
                query->bindValue(0, key);
                query->bindValue(1, begin);
                query->bindValue(2, end);
                if (!query->exec() || !query->next()) {
                    m_error = query->lastError();
                    return 0;
                }
            }
            sum.add(m_good);
            sum.failed += m_failed.value(0).toLongLong();
        }
        if (!sum.isEmpty())
            m_sums[serverId].insert(bucket, sum);
        return sum.good + sum.failed;
    }

    void addFailedTime(const ServerPeriods& server) {
        for (const StatusPeriod& period : server.periods) {
            if (period.status != ServerStatus::Failed)
                continue;
            for (qint64 bucket = (period.from - m_from) / m_bucketMs; m_from + bucket * m_bucketMs < period.to;
                 ++bucket) {
                const WallTime begin = std::max(m_from + bucket * m_bucketMs, period.from);
                const WallTime end = std::min(m_from + (bucket + 1) * m_bucketMs, period.to);
                m_sums[server.serverId][bucket].failedSeconds += double(end - begin) / 1000;
            }
        }
    }

    ResponseTimes collected(WallTime pollsFrom) const {
        ResponseTimes times{m_from, m_to, m_bucketMs, pollsFrom, {}};
        for (auto server = m_sums.cbegin(); server != m_sums.cend(); ++server) {
            ServerResponseTimes one{server.key(), {}};
            for (auto at = server->cbegin(); at != server->cend(); ++at) {
                const Sum& sum = at.value();
                ResponseBucket bucket;
                bucket.time = m_from + at.key() * m_bucketMs;
                bucket.polls = sum.good + sum.failed;
                bucket.failed = sum.failed;
                bucket.failedSeconds = sum.failedSeconds;
                if (sum.timed > 0) {
                    bucket.minMs = sum.minUs / 1000;
                    bucket.meanMs = sum.totalUs / double(sum.timed) / 1000;
                    bucket.maxMs = sum.maxUs / 1000;
                }
                one.buckets.append(bucket);
            }
            times.servers.append(one);
        }
        return times;
    }

    const HistoryConnection& m_connection;
    const QString m_serverSetId;
    const QString m_serverId;
    QSqlQuery m_good;
    QSqlQuery m_failed;
    QMap<QString, QList<qint64>> m_subjects; ///< by server
    QMap<QString, QMap<qint64, Sum>> m_sums; ///< by server, by bucket
    WallTime m_from = 0;
    WallTime m_to = 0;
    qint64 m_bucketMs = 1;
    int m_points = 1;
    QSqlError m_error;
};

} // namespace

Result<ResponseTimes> readResponseTimes(const QString& file, const QString& serverSetId, const QString& serverId,
                                        WallTime from, WallTime to, int points) {
    const HistoryConnection connection(file);
    if (!connection.isOpen())
        return connection.error(connection.database().lastError());
    return ResponseTimesQuestion(connection, serverSetId, serverId).answer(from, to, points);
}

} // namespace standby
