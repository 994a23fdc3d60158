// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "models/KeyedTableModel.h"

#include <QJsonObject>

namespace standby {

class Clock;

/// A problem of the API, with a key for the filter in lower case.
struct ProblemRow {
    QString id;
    Problem problem;
    QString key;

    bool operator==(const ProblemRow&) const = default;
};

ProblemRow problemRow(const QJsonObject& json);

/// What is wrong now. Window thread.
class ProblemListModel final : public KeyedTableModel<ProblemRow> {
    Q_OBJECT
  public:
    enum Column { ServerSetName, Type, Server, Description, FirstDetected, LastConfirmed, ColumnCount };

    explicit ProblemListModel(const Clock& clock, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool rowLess(int column, int first, int second) const override;
    bool rowMatches(int row, const QString& needle) const override { return at(row).key.contains(needle); }

  protected:
    quint32 changedColumns(const ProblemRow& before, const ProblemRow& after) const override;

  private:
    QString text(const Problem& problem, int column) const;

    const Clock& m_clock;
};

/// "Server poll", "DNS update", …
QString problemTypeWord(ProblemType type);

} // namespace standby
