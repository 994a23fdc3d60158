// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>

#include <deque>

namespace standby {

/// A line of the log as the Log tab shows it.
struct LogRow {
    quint64 seq = 0;
    LogLevel level = LogLevel::Information;
    WallTime time = 0;
    QString text; ///< `11:48:32 [Main website] Polling: Sending HTTP request to HQ (192.0.2.10)`
};

LogRow logRow(const QJsonObject& line);

/// The latest lines, oldest first, at most as many as the engine keeps. Window thread.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit LogModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

    const LogRow& at(int row) const { return m_lines[size_t(row)]; }
    int limit() const { return m_limit; }
    /// From 1.
    void setLimit(int lines);
    /// Adds what is new by its number; in one insertion, after the oldest made room in one removal.
    void append(const QList<LogRow>& lines);
    /// Empties the view; the engine keeps its lines.
    void clear();
    /// The engine counts from the start again.
    void forget();

    bool frozen() const { return m_frozen; }
    /// While frozen the view stands still; what comes meanwhile (up to the limit) is shown afterwards.
    void setFrozen(bool frozen);
    int waiting() const { return int(m_waiting.size()); }
    /// Characters of the longest line that was ever in it.
    int longestLine() const { return m_longest; }

  Q_SIGNALS:
    void waitingChanged();

  private:
    void add(const QList<LogRow>& lines);
    void removeOldest(int count);

    std::deque<LogRow> m_lines;
    QList<LogRow> m_waiting;
    quint64 m_lastSeq = 0;
    int m_limit = 1000;
    int m_longest = 0;
    bool m_frozen = false;
};

} // namespace standby
