// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curl/ActionRequests.h"

#include <QObject>

#include <functional>

class QMenu;
class QPoint;
class QToolBar;

namespace standby {

class EngineMirror;

/// "Copy as curl" in a context menu of every action: right click, the menu key or Shift+F10 on a menu's entry or a
/// button of the tool bar. The command does what the action would do now. Window thread.
class CopyAsCurl final : public QObject {
    Q_OBJECT
  public:
    /// @p subjects tells what is selected. Actions and mirror outlive this.
    CopyAsCurl(const Actions& actions, EngineMirror& mirror, std::function<ActionSubjects()> subjects,
               QObject* parent = nullptr);

    void offerIn(QMenu& menu);
    void offerIn(QToolBar& toolBar);
    /// The command, one line for each request; or why there is none.
    Result<QString> commandOf(ActionId id) const;
    Result<QString> commandOf(const QList<ScriptRequest>& requests) const;
    /// Opens the context menu at a point of the screen; the entry is off, with the reason, when there is no command.
    static void popUp(const Result<QString>& command, const QPoint& where, QWidget* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool offerFor(const QAction* action, const QPoint& where, QWidget* parent);

    const Actions& m_actions;
    EngineMirror& m_mirror;
    std::function<ActionSubjects()> m_subjects;
};

} // namespace standby
