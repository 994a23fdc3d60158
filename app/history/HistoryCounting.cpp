// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryCounting.h"

#include "history/HistoryReader.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace standby {

namespace {

/// Counts what one subject has of one kind.
struct Counter {
    QSqlQuery query;
    qint64 subject = 0;
};

class CountQuestion {
  public:
    CountQuestion(const HistoryConnection& connection, const HistoryFilter& filter)
        : m_connection(connection), m_filter(filter) {}

    Result<HistoryCounts> answer(int points) {
        const QList<qint64> subjects = findSubjects();
        for (int kind = 0; kind <= 2; ++kind)
            prepare(kind, subjects);
        HistoryCounts counts;
        counts.to = m_filter.to;
        counts.from = m_filter.from > 0 ? m_filter.from : first(subjects);
        counts.from = std::min(counts.from, counts.to);
        const qint64 most = HistoryLimits::lookups / std::max<qint64>(qint64(m_counters.size()), 1);
        const qint64 stretches = std::clamp<qint64>(most, 1, std::clamp(points, 1, HistoryLimits::points));
        const qint64 width = std::max<qint64>((counts.to - counts.from + stretches - 1) / stretches, 1);
        for (WallTime end = counts.to; end > counts.from && !m_error.isValid(); end -= width) {
            const WallTime begin = std::max(end - width, counts.from);
            const qint64 rows = rowsIn(begin, end);
            counts.total += rows;
            if (rows > 0)
                counts.stretches.append({begin, end, rows});
            else if (!counts.stretches.isEmpty())
                counts.stretches.last().from = begin;
        }
        if (m_error.isValid())
            return m_connection.error(m_error);
        return counts;
    }

  private:
    QList<qint64> findSubjects() {
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT key, serverId FROM subject WHERE serverSetId IN (?, ?)"));
        query.addBindValue(m_filter.serverSetId);
        query.addBindValue(m_filter.ofProgram() ? QStringLiteral("") : m_filter.serverSetId);
        QList<qint64> keys;
        if (!query.exec())
            m_error = query.lastError();
        while (query.next()) {
            if (m_filter.serverId.isEmpty() || query.value(1).toString() == m_filter.serverId)
                keys.append(query.value(0).toLongLong());
        }
        return keys;
    }

    /// Good polls have one type, failed ones too: only of the rest must the type be read.
    void prepare(int kind, const QList<qint64>& subjects) {
        QStringList wanted;
        for (const HistoryType type : m_filter.types) {
            const int kindOfType = type == HistoryType::PollSucceeded ? 0 : type == HistoryType::PollFailed ? 1 : 2;
            if (kindOfType == kind)
                wanted << QString::number(int(type));
        }
        if (!m_filter.types.isEmpty() && wanted.isEmpty())
            return;
        const QString types =
            kind < 2 || wanted.isEmpty() ? QString() : QStringLiteral(" AND type IN (%1)").arg(wanted.join(u','));
        for (const qint64 subject : subjects) {
            Counter counter{QSqlQuery(m_connection.database()), subject};
            counter.query.prepare(QStringLiteral("SELECT count(*) FROM entry WHERE subject = ? AND kind = %1"
                                                 " AND time >= ? AND time < ?")
                                      .arg(kind) +
                                  types);
            m_counters.push_back(std::move(counter));
        }
    }

    WallTime first(const QList<qint64>& subjects) {
        WallTime earliest = m_filter.to;
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT min(time) FROM entry WHERE subject = ? AND kind = ?"));
        for (const qint64 subject : subjects) {
            for (int kind = 0; kind <= 2; ++kind) {
                query.bindValue(0, subject);
                query.bindValue(1, kind);
                if (query.exec() && query.next() && !query.value(0).isNull())
                    earliest = std::min(earliest, query.value(0).toLongLong());
            }
        }
        return earliest;
    }

    qint64 rowsIn(WallTime begin, WallTime end) {
        qint64 rows = 0;
        for (Counter& counter : m_counters) {
            counter.query.bindValue(0, counter.subject);
            counter.query.bindValue(1, begin);
            counter.query.bindValue(2, end);
            if (!counter.query.exec() || !counter.query.next()) {
                m_error = counter.query.lastError();
                return 0;
            }
            rows += counter.query.value(0).toLongLong();
        }
        return rows;
    }

    const HistoryConnection& m_connection;
    const HistoryFilter& m_filter;
    std::vector<Counter> m_counters;
    QSqlError m_error;
};

} // namespace

Result<HistoryCounts> countHistory(const QString& file, const HistoryFilter& filter, int points) {
    const HistoryConnection connection(file);
    if (!connection.isOpen())
        return connection.error(connection.database().lastError());
    return CountQuestion(connection, filter).answer(points);
}

} // namespace standby
