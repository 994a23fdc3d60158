// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace standby {

class LogModel;

/// What the program does, live. Follows the newest line unless somebody scrolled up.
class LogPage final : public QWidget {
    Q_OBJECT
  public:
    explicit LogPage(LogModel& model, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    /// The selected lines, oldest first, one per line; empty without a selection.
    QString selectedText() const;
    void copySelected() const;
    /// Entries of the context menu.
    void setContextActions(const QList<QAction*>& actions);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showWaiting();
    void fitColumn();
    bool atEnd() const;

    LogModel& m_model;
    QTableView* m_table;
    QLabel* m_frozen;
    bool m_following = true;
};

} // namespace standby
