// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryReader.h"

#include <QDir>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <queue>
#include <tuple>
#include <vector>

namespace standby {

namespace {

constexpr int longestAnswer = 100'000;

struct Subject {
    QString serverSetId;
    QString serverId;
    QString address;
    QString name;
};

/// Steps through the rows of one subject (or all) and one kind, in order; SQLite reads them as they are asked for.
struct Cursor {
    QSqlQuery query;
    WallTime time = 0;
    qint64 id = 0;

    bool step() {
        if (!query.next())
            return false;
        id = query.value(0).toLongLong();
        time = query.value(1).toLongLong();
        return true;
    }
};

/// Where paging stands: rows beyond this one, in the order of the answer.
struct PageBound {
    qint64 id = 0;
    WallTime time = 0;
    bool timeKnown = false; ///< false: the row is purged
};

class HistoryQuestion {
  public:
    HistoryQuestion(const HistoryConnection& connection, const HistoryFilter& filter)
        : m_connection(connection), m_filter(filter) {}

    Result<QList<HistoryEntry>> answer() {
        m_before = bound(m_filter.beforeId);
        m_after = bound(m_filter.afterId);
        const bool ofAll = m_filter.serverSetId.isEmpty() && m_filter.serverId.isEmpty();
        if (ofAll)
            openCursors(std::nullopt);
        else
            openCursorsOfSubjects();
        if (m_error.isValid())
            return m_connection.error(m_error);
        return merge();
    }

  private:
    PageBound bound(qint64 id) {
        if (id <= 0)
            return {};
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT time FROM entry WHERE id = ?"));
        query.addBindValue(id);
        if (query.exec() && query.next())
            return {id, query.value(0).toLongLong(), true};
        return {id, 0, false};
    }

    void openCursorsOfSubjects() {
        QSqlQuery query(m_connection.database());
        QString statement = QStringLiteral("SELECT key, serverSetId, serverId, address, name FROM subject WHERE ");
        QStringList conditions;
        if (!m_filter.serverSetId.isEmpty())
            conditions << (m_filter.ofProgram() ? QStringLiteral("serverSetId IN (:set, '')")
                                                : QStringLiteral("serverSetId = :set"));
        if (!m_filter.serverId.isEmpty())
            conditions << QStringLiteral("serverId = :server");
        query.prepare(statement + conditions.join(QStringLiteral(" AND ")));
        if (!m_filter.serverSetId.isEmpty())
            query.bindValue(QStringLiteral(":set"), m_filter.serverSetId);
        if (!m_filter.serverId.isEmpty())
            query.bindValue(QStringLiteral(":server"), m_filter.serverId);
        if (!query.exec()) {
            m_error = query.lastError();
            return;
        }
        while (query.next()) {
            const qint64 key = query.value(0).toLongLong();
            m_subjects.insert(key, {query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
                                    query.value(4).toString()});
            openCursors(key);
        }
    }

    void openCursors(std::optional<qint64> subject) {
        for (int kind = 0; kind <= 2; ++kind) {
            if (const std::optional<QString> types = conditionOnTypes(kind))
                openCursor(subject, kind, *types);
            if (m_error.isValid())
                return;
        }
    }

    /// Which rows of a kind are wanted: an empty condition for all of them, nothing for none.
    std::optional<QString> conditionOnTypes(int kind) const {
        if (m_filter.types.isEmpty())
            return QString();
        QStringList wanted;
        for (const HistoryType type : m_filter.types) {
            const int kindOfType = type == HistoryType::PollSucceeded ? 0 : type == HistoryType::PollFailed ? 1 : 2;
            if (kindOfType == kind)
                wanted << QString::number(int(type));
        }
        if (wanted.isEmpty())
            return std::nullopt;
        return QStringLiteral(" AND type IN (%1)").arg(wanted.join(QLatin1Char(',')));
    }

    void openCursor(std::optional<qint64> subject, int kind, const QString& types) {
        QString statement = QStringLiteral("SELECT id, time, type, subject, responseUs, text FROM entry WHERE ");
        if (subject)
            statement += QStringLiteral("subject = :subject AND ");
        statement += QStringLiteral("kind = :kind AND time >= :from AND time < :to") + types;
        if (m_before.id > 0)
            statement += m_before.timeKnown
                             ? QStringLiteral(" AND time <= :beforeTime AND (time < :beforeTime OR id < :before)")
                             : QStringLiteral(" AND id < :before");
        if (m_after.id > 0)
            statement += m_after.timeKnown
                             ? QStringLiteral(" AND time >= :afterTime AND (time > :afterTime OR id > :after)")
                             : QStringLiteral(" AND id > :after");
        statement += m_filter.newestFirst ? QStringLiteral(" ORDER BY time DESC, id DESC")
                                          : QStringLiteral(" ORDER BY time, id");

        Cursor cursor{QSqlQuery(m_connection.database())};
        QSqlQuery& query = cursor.query;
        query.setForwardOnly(true);
        query.prepare(statement);
        if (subject)
            query.bindValue(QStringLiteral(":subject"), *subject);
        query.bindValue(QStringLiteral(":kind"), kind);
        query.bindValue(QStringLiteral(":from"), m_filter.from);
        query.bindValue(QStringLiteral(":to"), m_filter.to > 0 ? m_filter.to : std::numeric_limits<qint64>::max());
        if (m_before.id > 0)
            query.bindValue(QStringLiteral(":before"), m_before.id);
        if (m_before.timeKnown)
            query.bindValue(QStringLiteral(":beforeTime"), m_before.time);
        if (m_after.id > 0)
            query.bindValue(QStringLiteral(":after"), m_after.id);
        if (m_after.timeKnown)
            query.bindValue(QStringLiteral(":afterTime"), m_after.time);
        if (!query.exec())
            m_error = query.lastError();
        else if (cursor.step())
            m_cursors.push_back(std::move(cursor));
    }

    Result<QList<HistoryEntry>> merge() {
        const auto comesLater = [this](size_t a, size_t b) {
            const auto first = std::tie(m_cursors[a].time, m_cursors[a].id);
            const auto second = std::tie(m_cursors[b].time, m_cursors[b].id);
            return m_filter.newestFirst ? first < second : first > second;
        };
        std::priority_queue<size_t, std::vector<size_t>, decltype(comesLater)> next(comesLater);
        for (size_t i = 0; i < m_cursors.size(); ++i)
            next.push(i);

        QList<HistoryEntry> rows;
        const int limit = std::clamp(m_filter.limit, 1, longestAnswer);
        while (!next.empty() && rows.size() < limit) {
            const size_t i = next.top();
            next.pop();
            rows.append(entryAt(m_cursors[i]));
            if (m_cursors[i].step())
                next.push(i);
            else if (m_cursors[i].query.lastError().isValid())
                return m_connection.error(m_cursors[i].query.lastError());
        }
        return rows;
    }

    HistoryEntry entryAt(const Cursor& cursor) {
        HistoryEntry entry;
        entry.id = cursor.id;
        entry.time = cursor.time;
        entry.type = HistoryType(cursor.query.value(2).toInt());
        const Subject subject = subjectOf(cursor.query.value(3).toLongLong());
        entry.serverSetId = subject.serverSetId;
        entry.serverId = subject.serverId;
        entry.serverAddress = subject.address;
        entry.serverName = subject.name;
        const QVariant responseUs = cursor.query.value(4);
        entry.responseMs = responseUs.isNull() ? -1 : responseUs.toDouble() / 1000;
        entry.text = cursor.query.value(5).toString();
        return entry;
    }

    Subject subjectOf(qint64 key) {
        if (const auto known = m_subjects.constFind(key); known != m_subjects.constEnd())
            return *known;
        QSqlQuery query(m_connection.database());
        query.prepare(QStringLiteral("SELECT serverSetId, serverId, address, name FROM subject WHERE key = ?"));
        query.addBindValue(key);
        Subject subject;
        if (query.exec() && query.next()) {
            subject = {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                       query.value(3).toString()};
        }
        return *m_subjects.insert(key, subject);
    }

    const HistoryConnection& m_connection;
    const HistoryFilter& m_filter;
    PageBound m_before;
    PageBound m_after;
    std::vector<Cursor> m_cursors;
    QHash<qint64, Subject> m_subjects;
    QSqlError m_error;
};

} // namespace

HistoryConnection::HistoryConnection(const QString& file)
    : m_file(file), m_name(QStringLiteral("history-reader-%1").arg(quintptr(QThread::currentThreadId()), 0, 16)) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
    m_database.open();
}

HistoryConnection::~HistoryConnection() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error HistoryConnection::error(const QSqlError& cause) const {
    return {QStringLiteral("The history \"%1\" could not be read: %2. Try again; if it lasts, check the disk.")
                .arg(QDir::toNativeSeparators(m_file), cause.databaseText().simplified()),
            {}};
}

Result<QList<HistoryEntry>> readHistory(const QString& file, const HistoryFilter& filter) {
    const HistoryConnection connection(file);
    if (!connection.isOpen())
        return connection.error(connection.database().lastError());
    return HistoryQuestion(connection, filter).answer();
}

} // namespace standby
