// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QAbstractTableModel>
#include <QJsonArray>

#include <vector>

namespace standby {

/// Rows of the polling history, newest first, as far as they were asked for. Grows at its end; never resets.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { TimeColumn, ServerColumn, EventColumn, ResponseTimeColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the API. @p more: there are older ones.
    void append(const QJsonArray& entries, bool more);
    void clear();
    /// The id to ask for what is older; 0 without rows.
    qint64 oldestId() const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The types of the API and what people read for them.
    static QList<std::pair<QString, QString>> types();

  Q_SIGNALS:
    /// A view came to the end.
    void moreWanted();

  private:
    struct Row {
        qint64 id = 0;
        WallTime time = 0;
        double responseMs = -1;
        QString type;
        QString server;
        QString address;
        QString text;
    };
    QString textOf(const Row& row, int column) const;

    std::vector<Row> m_rows;
    bool m_more = false;
};

} // namespace standby
