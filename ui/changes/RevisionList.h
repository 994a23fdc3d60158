// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace standby {

class EngineLink;

/// A kept configuration, as in GET /revisions.
struct RevisionRow {
    int number = 0;
    WallTime time = 0;
    QString author;
    QString summary;
    int undoes = 0;   ///< 0: nothing
    int undoneBy = 0; ///< 0: its change is in force

    bool operator==(const RevisionRow&) const = default;
};

QList<RevisionRow> revisionRowsFrom(const QJsonArray& json);

/// @name What undo and redo mean in a list of revisions, newest first
/// Everybody's changes count. Nothing: there is nothing to undo, or to redo.
/// @{
/// The newest change that is in force, whatever was undone and redone meanwhile. The oldest one that is kept cannot be
/// undone: what was before it is gone.
std::optional<RevisionRow> undoTarget(const QList<RevisionRow>& newestFirst);
/// The newest undoing that is in force and has no new change after it: undoing it redoes.
std::optional<RevisionRow> redoTarget(const QList<RevisionRow>& newestFirst);
/// The change that @p row makes, or takes back, was made by this one first: itself, or what it undoes, as far as it is
/// kept.
RevisionRow originOf(const RevisionRow& row, const QList<RevisionRow>& rows);
/// @}

/// The revisions, kept up to date by events. Window thread.
class RevisionList final : public QObject {
    Q_OBJECT
  public:
    /// The link outlives it.
    explicit RevisionList(EngineLink& link, QObject* parent = nullptr);

    /// Newest first.
    const QList<RevisionRow>& rows() const { return m_rows; }
    const RevisionRow* row(int number) const;
    void refresh();

  Q_SIGNALS:
    void changed();
    /// As soon as the event comes, before the list has it.
    void revisionMade(int number);

  private:
    EngineLink& m_link;
    QList<RevisionRow> m_rows;
    int m_turn = 0;
};

} // namespace standby
