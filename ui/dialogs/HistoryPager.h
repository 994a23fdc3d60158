// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrlQuery>

class QTableView;

namespace standby {

class EngineLink;
class HistoryModel;
struct ApiResponse;

/// Reads those rows of a polling history that a table shows, one request at a time, wherever it is scrolled to. Window
/// thread.
class HistoryPager final : public QObject {
    Q_OBJECT
  public:
    /// All of them outlive it.
    HistoryPager(EngineLink& link, QTableView& table, HistoryModel& model, QObject* parent);

    /// Counts what @p query lets through of the history at @p path, then reads what the table shows of it.
    void begin(const QString& path, const QUrlQuery& query);

  Q_SIGNALS:
    /// The history was counted.
    void counted(qint64 rows);
    void failed(const standby::ApiResponse& response);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void readShown();

    EngineLink& m_link;
    QTableView& m_table;
    HistoryModel& m_model;
    QTimer m_look; ///< gathers the steps of a scroll
    QString m_path;
    QUrlQuery m_query;
    int m_turn = 0; ///< answers to an earlier question are stale
    bool m_asking = false;
};

} // namespace standby
