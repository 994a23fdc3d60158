// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryStore.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QVariant>

namespace standby {

namespace {

/// SQLite's result codes that we act upon.
enum ResultCode { Busy = 5, Locked = 6, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

/// An I/O error on a disk with less room than this is taken for a full disk.
constexpr qint64 fullBelowBytes = 1 << 20;
/// The subjects that are kept in memory: as many as servers, with room for renamed ones.
constexpr qsizetype cachedSubjects = 500'000;

int kindOf(HistoryType type) {
    switch (type) {
    case HistoryType::PollSucceeded:
        return 0;
    case HistoryType::PollFailed:
        return 1;
    default:
        return 2;
    }
}

} // namespace

StoreError storeError(const QSqlError& error, const QString& file) {
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest are extended codes
    const QString cause = error.databaseText().simplified();
    switch (code) {
    case Full:
        return {StoreFault::DiskFull, cause};
    case Corrupt:
    case NotADatabase:
        return {StoreFault::Damaged, cause};
    case Busy:
    case Locked:
        return {StoreFault::Busy, cause};
    case IoError:
    case CannotOpen: {
        const QStorageInfo storage(QFileInfo(file).absolutePath());
        if (storage.isValid() && storage.bytesAvailable() < fullBelowBytes)
            return {StoreFault::DiskFull, cause};
        return {StoreFault::Other, cause};
    }
    default:
        return {StoreFault::Other, cause};
    }
}

HistoryStore::HistoryStore(const QString& file)
    : m_file(file), m_connection(QStringLiteral("history-writer-%1").arg(quintptr(this), 0, 16)) {}

HistoryStore::~HistoryStore() {
    close();
}

void HistoryStore::close() {
    m_insert.reset();
    m_subjects.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool HistoryStore::isOpen() const {
    return m_database.isOpen();
}

StoreError HistoryStore::lastError(const QSqlQuery& query) const {
    return storeError(query.lastError(), m_file);
}

StoreResult HistoryStore::run(const QString& statement) {
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return lastError(query);
    return std::nullopt;
}

StoreResult HistoryStore::open() {
    close();
    // The responses of servers are nobody else's business; SQLite gives its side files the rights of this one.
    QFile file(m_file);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly))
            return StoreError{StoreFault::Other, file.errorString()};
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const bool crashed = QFileInfo(m_file + QStringLiteral("-wal")).size() > 0;

    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_file);
    // A lock that lasts longer is said and waited for by the writer; nothing is lost meanwhile.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    StoreResult error;
    if (!m_database.open())
        error = storeError(m_database.lastError(), m_file);
    if (!error && crashed)
        error = checkAfterCrash();
    if (!error)
        error = configure();
    if (!error)
        error = migrate();
    if (!error) {
        m_insert = std::make_unique<QSqlQuery>(m_database);
        if (!m_insert->prepare(QStringLiteral(
                "INSERT INTO entry (time, kind, type, subject, responseUs, text) VALUES (?, ?, ?, ?, ?, ?)")))
            error = lastError(*m_insert);
    }
    if (error)
        close();
    return error;
}

StoreResult HistoryStore::checkAfterCrash() {
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return lastError(query);
    const QString finding = query.value(0).toString();
    if (finding != QLatin1String("ok"))
        return StoreError{StoreFault::Damaged, finding};
    return std::nullopt;
}

StoreResult HistoryStore::configure() {
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode=WAL")) || !query.next())
        return lastError(query);
    m_writeAheadLog = query.value(0).toString() == QLatin1String("wal");
    query.finish();
    for (const char* pragma : {"synchronous=NORMAL", "foreign_keys=ON", "temp_store=MEMORY", "cache_size=-8000",
                               "journal_size_limit=16777216"}) {
        if (StoreResult error = run(QStringLiteral("PRAGMA ") + QLatin1String(pragma)))
            return error;
    }
    return std::nullopt;
}

StoreResult HistoryStore::migrate() {
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return lastError(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version < 0 || version > schemaVersion) {
        return StoreError{
            StoreFault::NewerSchema,
            QStringLiteral("its version is %1, this program knows versions up to %2").arg(version).arg(schemaVersion)};
    }

    using Step = StoreResult (HistoryStore::*)();
    static constexpr Step steps[schemaVersion] = {&HistoryStore::createSchema};
    for (int step = version; step < schemaVersion; ++step) {
        if (!m_database.transaction())
            return storeError(m_database.lastError(), m_file);
        const Step migration = steps[step];
        StoreResult error = (this->*migration)();
        if (!error)
            error = run(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        if (!error && !m_database.commit())
            error = storeError(m_database.lastError(), m_file);
        if (error) {
            m_database.rollback();
            return error;
        }
    }
    return std::nullopt;
}

StoreResult HistoryStore::createSchema() {
    for (const char* statement :
         {"CREATE TABLE subject (key INTEGER PRIMARY KEY, serverSetId TEXT NOT NULL, serverId TEXT NOT NULL,"
          " address TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (serverSetId, serverId, address, name))",
          "CREATE TABLE entry (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind INTEGER NOT NULL,"
          " type INTEGER NOT NULL, subject INTEGER NOT NULL REFERENCES subject (key), responseUs INTEGER, text TEXT)",
          "CREATE INDEX entryBySubject ON entry (subject, kind, time)",
          "CREATE INDEX entryByTime ON entry (kind, time)"}) {
        if (StoreResult error = run(QLatin1String(statement)))
            return error;
    }
    return std::nullopt;
}

StoreResult HistoryStore::findSubject(const HistoryEntry& entry, qint64& key) {
    const QString identity = entry.serverSetId + QLatin1Char('\n') + entry.serverId + QLatin1Char('\n') +
                             entry.serverAddress + QLatin1Char('\n') + entry.serverName;
    if (const auto known = m_subjects.constFind(identity); known != m_subjects.constEnd()) {
        key = *known;
        return std::nullopt;
    }
    if (m_subjects.size() >= cachedSubjects)
        m_subjects.clear();

    // A null QString would be bound as NULL.
    const auto bindIdentity = [&entry](QSqlQuery& query) {
        for (const QString& part : {entry.serverSetId, entry.serverId, entry.serverAddress, entry.serverName})
            query.addBindValue(part.isNull() ? QStringLiteral("") : part);
    };
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("SELECT key FROM subject WHERE serverSetId = ? AND serverId = ? AND address = ? AND name = ?"));
    bindIdentity(query);
    if (!query.exec())
        return lastError(query);
    if (query.next()) {
        key = query.value(0).toLongLong();
    } else {
        query.prepare(QStringLiteral("INSERT INTO subject (serverSetId, serverId, address, name) VALUES (?, ?, ?, ?)"));
        bindIdentity(query);
        if (!query.exec())
            return lastError(query);
        key = query.lastInsertId().toLongLong();
    }
    m_subjects.insert(identity, key);
    return std::nullopt;
}

StoreResult HistoryStore::write(const QList<HistoryEntry>& entries) {
    if (!m_database.transaction())
        return storeError(m_database.lastError(), m_file);
    StoreResult error;
    for (const HistoryEntry& entry : entries) {
        qint64 subject = 0;
        error = findSubject(entry, subject);
        if (error)
            break;
        m_insert->bindValue(0, entry.time);
        m_insert->bindValue(1, kindOf(entry.type));
        m_insert->bindValue(2, int(entry.type));
        m_insert->bindValue(3, subject);
        m_insert->bindValue(4, entry.responseMs < 0 ? QVariant() : QVariant(qRound64(entry.responseMs * 1000)));
        m_insert->bindValue(5, entry.text.isEmpty() ? QVariant() : QVariant(entry.text));
        if (!m_insert->exec()) {
            error = lastError(*m_insert);
            break;
        }
    }
    if (!error && !m_database.commit())
        error = storeError(m_database.lastError(), m_file);
    if (error) {
        m_insert->finish();
        m_database.rollback();
        m_subjects.clear(); // those that were added are gone again
    }
    return error;
}

StoreResult HistoryStore::purge(WallTime before, int& deleted) {
    deleted = 0;
    // Types come in pairs of which the later one holds (failed and recovered, paused and resumed …): type / 2. What
    // DNS was to say, and said, counts for no uptime.
    const QString lasting = QStringLiteral(
        " AND (type >= %1 OR EXISTS (SELECT 1 FROM entry later WHERE later.subject = entry.subject AND later.kind = 2"
        " AND later.time >= entry.time AND later.time < :before AND later.type / 2 = entry.type / 2"
        " AND (later.time, later.id) > (entry.time, entry.id)))");
    for (int kind = 0; kind <= 2 && deleted < purgeSlice; ++kind) {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("DELETE FROM entry WHERE id IN (SELECT id FROM entry WHERE kind = :kind"
                                     " AND time < :before") +
                      (kind == 2 ? lasting.arg(int(HistoryType::AddressesChanged)) : QString()) +
                      QStringLiteral(" LIMIT :rows)"));
        query.bindValue(QStringLiteral(":kind"), kind);
        query.bindValue(QStringLiteral(":before"), before);
        query.bindValue(QStringLiteral(":rows"), purgeSlice - deleted);
        if (!query.exec())
            return lastError(query);
        deleted += query.numRowsAffected();
    }
    if (deleted > 0)
        return std::nullopt;
    m_subjects.clear();
    return run(QStringLiteral("DELETE FROM subject WHERE NOT EXISTS"
                              " (SELECT 1 FROM entry WHERE entry.subject = subject.key)"));
}

} // namespace standby
