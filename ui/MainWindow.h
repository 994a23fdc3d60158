// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/Dialogs.h"
#include "link/EngineWatch.h"
#include "widgets/Theme.h"

#include <QMainWindow>

class QLabel;
class QMessageBox;
class QSettings;
class QTabWidget;
class QToolBar;

namespace standby {

class Actions;
enum class ActionId;
class Banner;
class Clock;
class CommandPalette;
class ContextHelp;
class CopyAsCurl;
class EngineLink;
class EngineMirror;
class LogPage;
class ProblemsPage;
class SelectionActions;
class ServerSetsPage;
class StaleVeil;
class UndoActions;
class UndoBanner;
struct ApiResponse;

/// The window: tool bar, menus, the tabs Server Sets, Problems and Log, a status bar. Everything it does is a request
/// through the link. Window thread; nothing in it waits.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    /// What is handed in outlives the window. @p settings keeps its size and columns.
    MainWindow(EngineLink& link, EngineMirror& mirror, const Clock& clock, QSettings& settings,
               const MakeDialogs& makeDialogs);
    ~MainWindow() override;

    const Actions& actions() const { return *m_actions; }
    /// Goes to the Server Sets tab and selects the set.
    void showServerSet(const QString& setId);
    void showProblems();
    void showProblem(const QString& problemId);
    /// A message above the tabs; empty: none.
    void say(Tone tone, const QString& text);
    /// The same of what revision @p revision did, with a button that undoes it.
    void offerUndo(const QString& whatHappened, int revision);

  Q_SIGNALS:
    /// The window was closed, which only hides it. Whoever knows of the tray decides what follows.
    void closed();
    void exitRequested();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void buildTabs(const Clock& clock);
    void buildMenus();
    void buildToolBar();
    void buildPalette();
    void connectActions();
    void connectPages();
    void on(ActionId id, void (MainWindow::*slot)());

    void newServerSet();
    void editSelected();
    void showHistory();
    void acknowledge();
    /// Nothing where it is so already: then the toggle only follows.
    void pauseAll(bool pause);
    void pollAll();
    void focusFilter();
    void nextPane();
    void openApiPage();
    void about();
    void ping(const QString& address);

    /// Sends a POST that changes something; @p whatFailed begins the message if it is refused.
    void ask(const QString& path, const QString& whatFailed);
    void tabChanged();
    void refreshActions();
    /// What the actions concern now, by collection of the API.
    QHash<QString, QStringList> subjects() const;
    void refreshCounts();
    void setTab(const QWidget* page, const QString& text, const QString& icon);
    void showSilence(int seconds);
    void showConnection();
    QString unreachable() const;
    void setStale(bool stale);
    void restoreLook();
    void saveLook() const;

    EngineLink& m_link;
    EngineMirror& m_mirror;
    QSettings& m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    EngineWatch m_watch;
    Actions* m_actions;
    CopyAsCurl* m_copyAsCurl;
    ContextHelp* m_help;
    CommandPalette* m_palette = nullptr;
    QTabWidget* m_tabs;
    QToolBar* m_toolBar;
    Banner* m_silence;
    Banner* m_banner;
    UndoBanner* m_undoBanner;
    UndoActions* m_undo;
    ServerSetsPage* m_serverSets;
    SelectionActions* m_selection;
    ProblemsPage* m_problems;
    LogPage* m_log;
    QLabel* m_address;
    QLabel* m_counts;
    QList<StaleVeil*> m_veils; ///< one over each tab
};

} // namespace standby
