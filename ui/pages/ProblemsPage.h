// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "widgets/MouseInUse.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QTableView;

namespace standby {

class ProblemListModel;
class SortedTable;

/// What is wrong now, sortable; the whole description of the selected problem below the list, and a button to
/// acknowledge it.
class ProblemsPage final : public QWidget {
    Q_OBJECT
  public:
    /// @p acknowledge is shown beside the description and in the context menu.
    ProblemsPage(ProblemListModel& model, QAction& acknowledge, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    /// Null: none is selected. Valid until the model changes.
    const Problem* selected() const;
    /// Selects a problem, if there is one with this id, and gives the list the keyboard.
    void select(const QString& problemId);
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    /// Somebody wants to see the set of a problem: double click, Enter.
    void serverSetWanted(const QString& setId);
    /// The same with a notification that cannot be sent: where it is set who is told. @p setId empty: in the options.
    void notificationWanted(const QString& setId);
    void selectionChanged();

  private:
    void open(const QModelIndex& index);
    void showDescription();
    void showEmptyOrTable();

    ProblemListModel& m_model;
    SortedTable* m_sorted;
    QTableView* m_table;
    QLabel* m_description;
    QWidget* m_list;
    QWidget* m_empty;
    MouseInUse m_mouse;
    QTimer m_second;
};

} // namespace standby
