// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/RevisionList.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace standby {

class Banner;
class ChangesView;
class Clock;
class EngineLink;

/// History of changes: who changed what in the configuration, and when, newest first; of the selected change each field
/// before and after; undoing it, and restoring the whole configuration of that time. Not modal.
class ChangesDialog final : public QDialog {
    Q_OBJECT
  public:
    /// Link and clock outlive it.
    ChangesDialog(EngineLink& link, const Clock& clock, QWidget* parent);

  private:
    void build();
    void showRevisions();
    void showTimes();
    void filter();
    void showSelected();
    void undoSelected();
    void restoreSelected();
    void setBusy(bool busy);
    int selectedNumber() const;
    const RevisionRow* selected() const;
    QString stateOf(const RevisionRow& row) const;

    EngineLink& m_link;
    const Clock& m_clock;
    RevisionList m_revisions;
    Banner* m_banner;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    QLabel* m_about;
    ChangesView* m_fields;
    QPushButton* m_undo;
    QPushButton* m_restore;
    QTimer m_tick;   ///< "3 min ago" grows older
    int m_shown = 0; ///< the revision whose fields are shown, or asked for
    bool m_busy = false;
};

} // namespace standby
