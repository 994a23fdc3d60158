// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "models/KeyedTableModel.h"

#include <QJsonObject>

namespace standby {

class Clock;

/// A server set as the list shows it.
struct ServerSetRow {
    QString id;
    QString name;
    QString nameKey;  ///< lower case, for the filter
    QString orderKey; ///< for sorting by name
    ServerStatus status = ServerStatus::Unknown;
    bool paused = false;
    PollState pollState = PollState::Waiting;
    WallTime nextPollAt = 0; ///< 0: unknown or paused

    bool operator==(const ServerSetRow&) const = default;
};

/// From the short info of the API.
ServerSetRow serverSetRow(const QJsonObject& shortInfo);

/// How many sets are in a state that the window names.
struct ServerSetCounts {
    int total = 0;
    int failed = 0;
    int paused = 0;

    bool allPaused() const { return total > 0 && paused == total; }
    bool operator==(const ServerSetCounts&) const = default;
};

/// The server sets. Window thread.
class ServerSetListModel final : public KeyedTableModel<ServerSetRow> {
    Q_OBJECT
  public:
    enum Column { Name, Status, Activity, NextPoll, ColumnCount };

    explicit ServerSetListModel(const Clock& clock, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool rowLess(int column, int first, int second) const override;
    bool rowMatches(int row, const QString& needle) const override;

    const ServerSetCounts& counts() const { return m_counts; }

  protected:
    quint32 changedColumns(const ServerSetRow& before, const ServerSetRow& after) const override;
    void rowCame(const ServerSetRow& row) override { count(row, 1); }
    void rowWent(const ServerSetRow& row) override { count(row, -1); }

  private:
    void count(const ServerSetRow& row, int by);
    QString text(const ServerSetRow& row, int column) const;

    const Clock& m_clock;
    ServerSetCounts m_counts;
};

/// @name The words and the icon for a status, everywhere in the window
/// @{
ServerStatus statusOf(const QString& word);
QString statusWord(ServerStatus status);
/// Of a set: "Paused" hides nothing: "Paused, failed".
QString statusWord(ServerStatus status, bool paused);
/// The name of an icon.
QString statusIcon(ServerStatus status, bool paused = false);
QString activityWord(PollState state);
PollState pollStateOf(const QString& word);
/// @}

} // namespace standby
