// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QTableWidget>

namespace standby {

/// Uptime of each server in the time that is shown: percent, time failed, how often, and the longest failure.
class UptimeTable final : public QTableWidget {
    Q_OBJECT
  public:
    enum Column { ServerColumn, UptimeColumn, FailedColumn, FailuresColumn, LongestColumn, ColumnCount };

    explicit UptimeTable(QWidget* parent = nullptr);

    /// `servers` of GET /serversets/{id}/uptime.
    void setServers(const QJsonArray& servers);

  private:
    void put(int row, int column, const QString& text, bool isNumber);
};

} // namespace standby
