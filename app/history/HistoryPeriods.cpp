// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryPeriods.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace standby {

namespace {

struct Change {
    WallTime time = 0;
    qint64 id = 0;
    HistoryType type = HistoryType::ProgramStarted;

    bool operator<(const Change& other) const { return std::tie(time, id) < std::tie(other.time, other.id); }
};
using Changes = QList<Change>;

/// What decides how a second of a server counts.
struct Situation {
    bool running = false;
    bool paused = false;
    bool disabled = false;
    ServerStatus verdict = ServerStatus::Unknown;

    void apply(HistoryType type) {
        switch (type) {
        case HistoryType::ProgramStarted:
        case HistoryType::ProgramStopped:
            running = type == HistoryType::ProgramStarted;
            break;
        case HistoryType::Paused:
        case HistoryType::Resumed:
            paused = type == HistoryType::Paused;
            break;
        case HistoryType::ServerDisabled:
        case HistoryType::ServerEnabled:
            disabled = type == HistoryType::ServerDisabled;
            break;
        case HistoryType::ServerFailed:
            verdict = ServerStatus::Failed;
            break;
        case HistoryType::ServerRecovered:
            verdict = ServerStatus::Ok;
            break;
        case HistoryType::ServerUnknown:
            verdict = ServerStatus::Unknown;
            break;
        case HistoryType::PollSucceeded:
        case HistoryType::PollFailed:
        case HistoryType::AddressesChanged:
        case HistoryType::DnsUpdated:
        case HistoryType::DnsUpdateFailed:
        case HistoryType::DnsUpdateRecovered:
        case HistoryType::NotificationSent:
        case HistoryType::NotificationFailed:
            break;
        }
    }
    ServerStatus counted() const { return running && !paused && !disabled ? verdict : ServerStatus::Unknown; }
};

class PeriodsQuestion {
  public:
    PeriodsQuestion(const HistoryConnection& connection, const QString& serverSetId, WallTime from, WallTime to)
        : m_connection(connection), m_serverSetId(serverSetId), m_from(from), m_to(std::max(from, to)) {}

    Result<QList<ServerPeriods>> answer() {
        using enum HistoryType;
        Changes common = changes(subjects({}, {}), {{ProgramStarted, ProgramStopped}});
        addMissedStops(common);
        common += changes(subjects(m_serverSetId, QStringLiteral("")), {{Paused, Resumed}});

        QList<ServerPeriods> all;
        for (const QString& serverId : servers()) {
            Changes changed =
                common + changes(subjects(m_serverSetId, serverId),
                                 {{ServerFailed, ServerRecovered, ServerUnknown}, {ServerDisabled, ServerEnabled}});
            std::sort(changed.begin(), changed.end());
            all.append({serverId, periods(changed)});
        }
        if (m_error.isValid())
            return m_connection.error(m_error);
        return all;
    }

  private:
    using Group = QList<HistoryType>; ///< of which the latest holds

    bool execute(QSqlQuery& query) {
        if (query.exec())
            return true;
        m_error = query.lastError();
        return false;
    }

    QStringList servers() {
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral(
            "SELECT DISTINCT serverId FROM subject WHERE serverSetId = ? AND serverId <> '' ORDER BY serverId"));
        query.addBindValue(m_serverSetId);
        QStringList ids;
        if (execute(query)) {
            while (query.next())
                ids << query.value(0).toString();
        }
        return ids;
    }

    /// A server has a subject for each name and address it had.
    QList<qint64> subjects(const QString& serverSetId, const QString& serverId) {
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT key FROM subject WHERE serverSetId = ? AND serverId = ?"));
        query.addBindValue(serverSetId.isNull() ? QStringLiteral("") : serverSetId);
        query.addBindValue(serverId.isNull() ? QStringLiteral("") : serverId);
        QList<qint64> keys;
        if (execute(query)) {
            while (query.next())
                keys << query.value(0).toLongLong();
        }
        return keys;
    }

    /// For each group the last change before the span, and all changes within it.
    Changes changes(const QList<qint64>& subjectKeys, const QList<Group>& groups) {
        Changes found;
        for (const Group& group : groups) {
            std::optional<Change> last;
            for (const qint64 key : subjectKeys) {
                for (const Change& change :
                     select(key, group, QStringLiteral("time < :from ORDER BY time DESC, id DESC LIMIT 1"))) {
                    if (!last || *last < change)
                        last = change;
                }
                found += select(key, group, QStringLiteral("time >= :from AND time < :to"));
            }
            if (last)
                found.append(*last);
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    Changes select(qint64 subject, const Group& group, const QString& condition) {
        QSqlQuery query(m_connection.database());
        query.setForwardOnly(true);
        QStringList types;
        for (const HistoryType type : group)
            types << QString::number(int(type));
        query.prepare(QStringLiteral("SELECT time, id, type FROM entry WHERE subject = :subject AND kind = 2"
                                     " AND type IN (%1) AND ")
                          .arg(types.join(QLatin1Char(','))) +
                      condition);
        query.bindValue(QStringLiteral(":subject"), subject);
        query.bindValue(QStringLiteral(":from"), m_from);
        if (condition.contains(QStringLiteral(":to")))
            query.bindValue(QStringLiteral(":to"), m_to);
        Changes found;
        if (execute(query)) {
            while (query.next()) {
                found.append(
                    {query.value(0).toLongLong(), query.value(1).toLongLong(), HistoryType(query.value(2).toInt())});
            }
        }
        return found;
    }

    void addMissedStops(Changes& program) {
        Changes missed;
        for (qsizetype i = 1; i < program.size(); ++i) {
            if (program[i].type == HistoryType::ProgramStarted && program[i - 1].type == HistoryType::ProgramStarted)
                missed.append({lastSignOfLife(program[i].time), program[i].id, HistoryType::ProgramStopped});
        }
        program += missed;
        std::sort(program.begin(), program.end());
    }

    WallTime lastSignOfLife(WallTime before) {
        QSqlQuery query(m_connection.database());
        WallTime last = 0;
        for (int kind = 0; kind <= 2; ++kind) {
            query.prepare(QStringLiteral("SELECT max(time) FROM entry WHERE kind = ? AND time < ?"));
            query.addBindValue(kind);
            query.addBindValue(before);
            if (execute(query) && query.next())
                last = std::max(last, query.value(0).toLongLong());
        }
        return last;
    }

    QList<StatusPeriod> periods(const Changes& changed) const {
        QList<StatusPeriod> found;
        Situation situation;
        WallTime since = m_from;
        const auto holdsUntil = [&](WallTime end) {
            if (end <= since)
                return;
            if (!found.isEmpty() && found.constLast().status == situation.counted())
                found.last().to = end;
            else
                found.append({since, end, situation.counted()});
            since = end;
        };
        for (const Change& change : changed) {
            holdsUntil(change.time);
            situation.apply(change.type);
        }
        holdsUntil(m_to);
        return found;
    }

    const HistoryConnection& m_connection;
    const QString m_serverSetId;
    const WallTime m_from;
    const WallTime m_to;
    QSqlError m_error;
};

} // namespace

Result<QList<ServerPeriods>> readPeriods(const HistoryConnection& connection, const QString& serverSetId, WallTime from,
                                         WallTime to) {
    return PeriodsQuestion(connection, serverSetId, from, to).answer();
}

} // namespace standby
