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
    CommandPalette,
    Help,
    WhatsThis,
    Demonstration,
    ImportSettings,
    ExportSettings,
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
    const char* shortcut; ///< portable; every action has one; more are separated by "; "
    const char* icon;     ///< empty: none
    bool checkable;
    /// The request it makes or whose result it shows, as in the API's documentation; empty: it concerns the window
    /// only. An id in the path stands for what is selected of the collection before it.
    const char* request;
    /// Why it has no request, as a sentence; null when it has one.
    const char* windowOnly = nullptr;
    /// What is missing while it is off, as a sentence; null: it is off only while the engine cannot be reached.
    const char* whenOff = nullptr;
    /// The request in place of the other while the toggle is on.
    const char* requestWhenOn = nullptr;
    /// JSON that the request takes; "{ids}" stands for all that is selected.
    const char* body = nullptr;
};

/// The one registry of actions: menus, tool bar, context menus, tray and tests take them from here. Window thread.
class Actions final : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QObject* parent = nullptr);

    static const QList<ActionSpec>& specs();
    static const ActionSpec& spec(ActionId id);
    QAction* action(ActionId id) const { return m_actions.value(id); }
    /// Null: it is none of these.
    const ActionSpec* specOf(const QAction* action) const;
    /// Why somebody cannot use it now, as a sentence; empty: they can.
    QString whyOff(ActionId id) const;
    QList<QAction*> all() const;
    /// The engine runs there and goes on without this program; the tool tips say so.
    void setEngineElsewhere(const QString& where);
    /// Switches off what asks the engine for something, and says why in the tool tips; an empty @p reason takes that
    /// back, and whoever knows the state switches on what makes sense then.
    void setUnreachable(const QString& reason);
    QString unreachable() const { return m_unreachable; }

  private:
    /// It needs the engine: what it only shows is here, if stale; the history is not.
    static bool asks(const ActionSpec& spec);

    QHash<ActionId, QAction*> m_actions;
    QString m_where;
    QString m_unreachable;
};

} // namespace standby
