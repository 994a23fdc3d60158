// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <QSqlDatabase>

namespace standby {

/// A read-only connection for one question. Made, used and destroyed in one thread; never delays the writer.
class HistoryConnection {
  public:
    explicit HistoryConnection(const QString& file);
    ~HistoryConnection();
    HistoryConnection(const HistoryConnection&) = delete;
    HistoryConnection& operator=(const HistoryConnection&) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase& database() const { return m_database; }
    /// Words for a question that could not be answered.
    Error error(const QSqlError& cause) const;

  private:
    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
};

/// The rows that @p filter lets through, in order of time and then id. Cost: by the rows of the answer and the number
/// of servers, not by the size of the history.
Result<QList<HistoryEntry>> readHistory(const QString& file, const HistoryFilter& filter);

} // namespace standby
