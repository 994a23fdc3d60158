// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace standby {

enum class ActionId {
    NewServerSet,
    Pause,
    PollNow,
    Delete,
    Properties,
    PollingHistory,
    Acknowledge,
    Options,
    PauseAll,
    PollAll,
    CopyLog,
    ClearLog,
    FreezeLog,
    Filter,
    NextPane,
    ShowServerSets,
    ShowProblems,
    ShowLog,
    ApiPage,
    ConnectNow,
    About,
    Close,
    Exit
};

/// What there is to know of an action. Texts are English; the registry translates them.
struct ActionSpec {
    ActionId id;
    const char* name; ///< object name, for tests
    const char* text;
    const char* toolTip;
    const char* shortcut; ///< portable; every action has one
    const char* icon;     ///< empty: none
    bool checkable;
    /// The request it makes or whose result it shows, as in the API's documentation; empty: it concerns the window
    /// only.
    const char* request;
};

/// The one registry of actions: menus, tool bar, context menus, tray and tests take them from here. Window thread.
class Actions final : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QObject* parent = nullptr);

    static const QList<ActionSpec>& specs();
    QAction* action(ActionId id) const { return m_actions.value(id); }
    QList<QAction*> all() const;
    /// The engine runs there and goes on without this program; the tool tips say so.
    void setEngineElsewhere(const QString& where);
    /// Switches off what asks the engine for something, and says why in the tool tips; an empty @p reason takes that
    /// back, and whoever knows the state switches on what makes sense then.
    void setUnreachable(const QString& reason);

  private:
    QHash<ActionId, QAction*> m_actions;
    QString m_where;
};

} // namespace standby
