// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Timeline.h"

#include <QAbstractTableModel>

namespace standby {

/// What happened, newest first: when, what, and why. Rows come at the top and go at the end, so that a selection stays
/// where it is.
class HappeningsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { When, What, Why, ColumnCount };

    /// @p what heads the column of what happened.
    explicit HappeningsModel(const QString& what, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_what(what) {}

    /// @p happenings newest first.
    void setHappenings(const QList<Happening>& happenings);
    /// The row of the entry of a server that began or ended at this time; -1: none.
    int rowAt(WallTime time, const QString& serverId) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString m_what;
    QList<Happening> m_rows;
};

/// The name of the icon for a type of entry in the history.
QString historyIcon(const QString& type);
/// "HQ (192.0.2.10) failed", "Not sent: E-mail to ops@example.com"
QString happeningText(const Happening& happening);

} // namespace standby
