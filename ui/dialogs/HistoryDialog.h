// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <QUrlQuery>

class QLabel;
class QTableView;
class QTableWidget;

namespace standby {

class ChoiceBanner;
class EngineLink;
class HistoryFilterBar;
class HistoryModel;
struct ApiResponse;

/// Polling history of a server set: what happened, newest first, older rows as one scrolls, and the uptime of each
/// server in the time that is shown. Not modal.
class HistoryDialog final : public QDialog {
    Q_OBJECT
  public:
    static constexpr int pageRows = 500;
    static constexpr int mostSavedRows = 100'000;
    static constexpr int patienceMs = 5000;

    HistoryDialog(EngineLink& link, const QString& setId, const QString& serverId, QWidget* parent);

    /// Empty: all.
    void chooseServer(const QString& serverId);
    /// Asks for all that the filter lets through and writes it into @p file.
    void saveAs(const QString& file);

  private:
    void buildTables();
    void refresh();
    void readMore();
    void readServers();
    void readUptime();
    void showUptime(const QJsonArray& servers);
    void chooseFile();
    void write(const QString& file, const ApiResponse& response);
    void setBusy(const QString& words);
    void showCount(bool more);
    QString pathOf(const QString& resource, const QUrlQuery& query) const;

    EngineLink& m_link;
    QString m_setId;
    QString m_setName;
    ChoiceBanner* m_banner;
    HistoryFilterBar* m_filter;
    HistoryModel* m_model;
    QTableView* m_table;
    QTableWidget* m_uptime;
    QLabel* m_words;
    QTimer m_delay; ///< gathers quick changes of the filter
    QTimer m_patience;
    QUrlQuery m_query; ///< of the rows shown: pages must not move with the clock
    int m_turn = 0;    ///< answers to an earlier filter are stale
};

} // namespace standby
