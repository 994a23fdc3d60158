// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MouseInUse.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSettings;
class QTableView;

namespace standby {

class ProblemListModel;
class SortedTable;

/// What is wrong now, sortable; the whole description of the selected problem below the list.
class ProblemsPage final : public QWidget {
    Q_OBJECT
  public:
    explicit ProblemsPage(ProblemListModel& model, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    /// Somebody wants to see the set of a problem: double click, Enter.
    void serverSetWanted(const QString& setId);

  private:
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
