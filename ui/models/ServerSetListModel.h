// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "models/KeyedTableModel.h"
#include "models/LatencySamples.h"
#include "models/ServerSetRow.h"

#include <array>

namespace standby {

class Clock;

/// The server sets. Window thread.
class ServerSetListModel final : public KeyedTableModel<ServerSetRow> {
    Q_OBJECT
  public:
    enum Column { Status, Name, LastPolls, Active, ResponseTime, Since, Reason, NextPoll, ColumnCount };
    /// Of LastPolls: QList<LatencySample>.
    static constexpr int pollsRole = Qt::UserRole + 1;
    /// Of every column of a heading: its name, a text.
    static constexpr int headingRole = Qt::UserRole + 2;

    /// @p samples, if any, outlive it.
    explicit ServerSetListModel(const Clock& clock, const LatencySamples* samples = nullptr, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString columnTitle(int column);

    bool rowLess(int column, int first, int second) const override;
    bool rowMatches(int row, const QString& needle) const override;
    bool rowBelongs(int row, StatusFilter filter) const override;
    QStringList rowGroups(int row) const override { return at(row).tags; }
    ServerSetCounts countsOf(const std::vector<int>& rows) const override;
    QVariant groupData(const RowGroup& group, int column, int role) const override;
    bool groupsByCounts(int column) const override { return column == Status; }

    const ServerSetCounts& counts() const { return m_counts; }

  protected:
    quint32 changedColumns(const ServerSetRow& before, const ServerSetRow& after) const override;
    void rowCame(const ServerSetRow& row) override { m_counts.add(row.status, row.paused, 1); }
    void rowWent(const ServerSetRow& row) override { m_counts.add(row.status, row.paused, -1); }

  private:
    QString text(const ServerSetRow& row, int column) const;
    QString toolTip(const ServerSetRow& row, int column) const;
    QString reason(const ServerSetRow& row) const;
    QList<LatencySample> polls(const ServerSetRow& row) const;
    int nameRank(int row) const;

    const Clock& m_clock;
    const LatencySamples* m_samples;
    ServerSetCounts m_counts;
    mutable std::vector<int> m_nameRanks; ///< by row: its place among all names; empty: to be found anew
    mutable QString m_wordsNeedle;
    mutable std::array<bool, 6> m_wordsMatch{}; ///< by status and pause: its word contains m_wordsNeedle
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
