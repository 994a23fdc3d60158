// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace standby {

/// What went wrong with the file, by what can be done about it.
enum class StoreFault { DiskFull, Damaged, NewerSchema, Busy, Other };

struct StoreError {
    StoreFault fault = StoreFault::Other;
    QString cause; ///< SQLite's words, or ours
};
using StoreResult = std::optional<StoreError>; ///< nothing: it went well

/// Sorts a failure by SQLite's result code (https://www.sqlite.org/rescode.html) and, for the I/O errors that some file
/// systems give for it, by the room on the disk of @p file.
StoreError storeError(const QSqlError& error, const QString& file);

/// The file as its only writer sees it: WAL, synchronous NORMAL, schema by `PRAGMA user_version`. Lives in one thread.
///
/// subject: who an entry is about; one row per set, server, address and name.
/// entry: one row per event. `kind` is 0 for good polls, 1 for failed ones, 2 for all else, so that the few changes are
/// found among millions of polls. Times are milliseconds, responses microseconds.
class HistoryStore {
  public:
    static constexpr int schemaVersion = 1;
    static constexpr int purgeSlice = 2000; ///< rows in one transaction of a purge

    explicit HistoryStore(const QString& file);
    ~HistoryStore();
    HistoryStore(const HistoryStore&) = delete;
    HistoryStore& operator=(const HistoryStore&) = delete;

    /// Opens or creates the file (0600) and brings its schema up to date, each step in one transaction. After a crash
    /// (a write-ahead log is left) the file is checked.
    StoreResult open();
    void close();
    bool isOpen() const;
    /// False where the file system cannot do WAL (network shares): slower, and readers may wait for the writer.
    bool writeAheadLog() const { return m_writeAheadLog; }

    /// All entries or none.
    StoreResult write(const QList<HistoryEntry>& entries);
    /// Deletes up to purgeSlice rows older than @p before and says how many; 0 = nothing is left to delete. Each
    /// subject keeps its last verdict, pause, disablement and start before that time: what held then still counts.
    StoreResult purge(WallTime before, int& deleted);

    QString connectionName() const { return m_connection; } ///< for tests

  private:
    StoreResult configure();
    StoreResult migrate();
    StoreResult createSchema();
    StoreResult checkAfterCrash();
    StoreResult findSubject(const HistoryEntry& entry, qint64& key);
    StoreError lastError(const QSqlQuery& query) const;
    StoreResult run(const QString& statement);

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
    QHash<QString, qint64> m_subjects;
    bool m_writeAheadLog = true;
};

} // namespace standby
