// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/HistoryRows.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace standby {

/// Rows of the polling history, newest first: as many as there are, of which those are read that a view shows. Rows
/// that are not read yet show that they are coming.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { TimeColumn, ServerColumn, EventColumn, ResponseTimeColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Another filter, or a new look: the stretches of time of GET /serversets/{id}/history/counts.
    void begin(const QJsonArray& stretches);
    void put(const HistoryRows::Page& page, const QJsonArray& entries);
    const HistoryRows& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows.size(); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The types of the API and what people read for them.
    static QList<std::pair<QString, QString>> types();

  private:
    QString textOf(const HistoryRow& row, int column) const;

    HistoryRows m_rows;
};

} // namespace standby
