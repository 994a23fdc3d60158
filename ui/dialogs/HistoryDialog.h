// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/HistoryFilterBar.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace standby {

class ChoiceBanner;
class EngineLink;
class HistoryCsv;
class HistoryModel;
class HistoryPager;
class ResponseTimePanel;
class UptimeTable;
struct ApiResponse;

/// Polling history of a server set: a chart of the response times, what happened, newest first, and the uptime of each
/// server in the time that is shown. Choosing a stretch in the chart shows that time everywhere. Not modal.
class HistoryDialog final : public QDialog {
    Q_OBJECT
  public:
    static constexpr int patienceMs = 5000;

    HistoryDialog(EngineLink& link, const QString& setId, const QString& serverId, QWidget* parent);

    /// Empty: all.
    void chooseServer(const QString& serverId);
    /// Writes all that the filter lets through into @p file, in the background.
    void saveAs(const QString& file);

  private:
    void buildTable();
    QDialogButtonBox* makeButtons();
    void refresh();
    void readServers();
    void readUptime();
    void showFailure(const ApiResponse& response);
    void zoomIn(qint64 from, qint64 to);
    void zoomOut();
    void chooseFile();
    void saveOrStop();
    void endSaving();
    void setBusy(const QString& words);
    void showCount(qint64 rows);

    EngineLink& m_link;
    QString m_path;
    ChoiceBanner* m_banner;
    HistoryFilterBar* m_filter;
    ResponseTimePanel* m_chart;
    HistoryModel* m_model;
    QTableView* m_table;
    HistoryPager* m_pager;
    UptimeTable* m_uptime;
    QLabel* m_words;
    QPushButton* m_save;
    QPointer<HistoryCsv> m_saving;
    QTimer m_delay; ///< gathers quick changes of the filter
    QTimer m_patience;
    QUrlQuery m_query;                       ///< of the rows shown: pages must not move with the clock
    QList<HistoryFilterBar::Period> m_wider; ///< the times before zooming in
    int m_turn = 0;                          ///< answers to an earlier filter are stale
};

} // namespace standby
