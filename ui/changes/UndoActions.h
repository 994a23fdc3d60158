// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/RevisionList.h"
#include "curl/ActionRequests.h"

#include <QObject>
#include <QPointer>

namespace standby {

class Actions;
class Banner;
class ChangesDialog;
class Clock;
class EngineLink;
class UndoBanner;

/// The actions Undo, Redo and History of changes: says in their texts what they would do, does it, and says what it
/// did. What others changed is undone like one's own; then its author is named. Window thread.
class UndoActions final : public QObject {
    Q_OBJECT
  public:
    /// All outlive it. @p window is the parent of what it opens.
    UndoActions(EngineLink& link, Actions& actions, const Clock& clock, UndoBanner& done, Banner& trouble,
                QWidget& window);

    /// The revisions that Undo and Redo would undo now.
    ActionSubjects subjects() const;

  Q_SIGNALS:
    /// The texts, and whether there is something to undo.
    void changed();

  private:
    void refresh();
    void undo();
    void redo();
    void showChanges();
    void undoRevision(int number, bool redoes);
    QString described(const RevisionRow& row) const;

    EngineLink& m_link;
    Actions& m_actions;
    const Clock& m_clock;
    UndoBanner& m_done;
    Banner& m_trouble;
    QWidget& m_window;
    RevisionList m_revisions;
    QPointer<ChangesDialog> m_dialog;
    bool m_busy = false; ///< one at a time: the next one depends on what the list then says
};

} // namespace standby
