// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window is furnished with: menus, tool bar, what they show of the state, and what is remembered.
#include "Actions.h"
#include "MainWindow.h"
#include "Menus.h"
#include "SelectionActions.h"
#include "WindowPalette.h"
#include "changes/UndoActions.h"
#include "curl/CopyAsCurl.h"
#include "help/ContextHelp.h"
#include "models/EngineMirror.h"
#include "pages/LogPage.h"
#include "pages/ProblemsPage.h"
#include "pages/ServerSetsPage.h"
#include "palette/CommandPalette.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/StaleVeil.h"
#include "widgets/SvgIcon.h"
#include "words/ReadingOrder.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const QList<ActionId> setActions{ActionId::NewServerSet, ActionId::Pause,  ActionId::Resume,
                                 ActionId::PollNow,      ActionId::Delete, ActionId::Properties};
const QList<ActionId> problemActions{ActionId::Acknowledge};
const QList<ActionId> logActions{ActionId::CopyLog, ActionId::ClearLog, ActionId::FreezeLog};

} // namespace

void MainWindow::buildMenus() {
    fillMenuBar(*menuBar(), *m_actions);
    for (QMenu* menu : menuBar()->findChildren<QMenu*>())
        m_copyAsCurl->offerIn(*menu);
    m_actions->action(ActionId::ConnectNow)->setVisible(!m_link.where().isEmpty());
}

void MainWindow::buildToolBar() {
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setAccessibleName(m_toolBar->windowTitle()); // Qt 6.8 names only windows by their title
    m_toolBar->setMovable(false);
    m_copyAsCurl->offerIn(*m_toolBar);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(1, 1) * std::max(20, fontMetrics().height() * 5 / 4));
    QList<QAction*> ofSet;
    for (const ActionId id : {ActionId::PollNow, ActionId::Pause, ActionId::Resume, ActionId::PollingHistory,
                              ActionId::Properties, ActionId::Delete, ActionId::NewServerSet})
        ofSet.append(m_actions->action(id));
    m_serverSets->setContextActions(ofSet);
    QList<QAction*> ofLog;
    for (const ActionId id : logActions)
        ofLog.append(m_actions->action(id));
    m_log->setContextActions(ofLog);
}

void MainWindow::buildPalette() {
    const auto post = [this](const QString& path) {
        m_link.post(path, {}, this, [this](const ApiResponse& response) {
            if (!response.ok())
                m_banner->sayProblem(tr("That was not done."), response);
        });
    };
    m_palette = makeWindowPalette({*m_actions, m_mirror, *m_dialogs, *m_help, *m_copyAsCurl, m_settings,
                                   [this](const QString& setId) { showServerSet(setId); },
                                   [this](const QString& problemId) { showProblem(problemId); }, post},
                                  this);
    connect(m_actions->action(ActionId::CommandPalette), &QAction::triggered, m_palette, &CommandPalette::open);
    connect(m_actions->action(ActionId::Help), &QAction::triggered, m_help, &ContextHelp::showHere);
    connect(m_actions->action(ActionId::WhatsThis), &QAction::triggered, m_help, &ContextHelp::whatsThis);
}

void MainWindow::tabChanged() {
    const auto show = [this](const QList<ActionId>& ids) {
        for (const ActionId id : ids)
            m_toolBar->addAction(m_actions->action(id));
    };
    m_toolBar->clear();
    show({ActionId::Options, ActionId::PauseAll, ActionId::PollAll});
    m_toolBar->addSeparator();
    if (m_tabs->currentWidget() == m_serverSets)
        show(setActions);
    else if (m_tabs->currentWidget() == m_problems)
        show(problemActions);
    else if (m_tabs->currentWidget() == m_log)
        show(logActions);
    refreshActions();
}

void MainWindow::refreshActions() {
    m_selection->refresh(m_tabs->currentWidget() == m_serverSets);
    m_actions->action(ActionId::Acknowledge)
        ->setEnabled(m_tabs->currentWidget() == m_problems && m_problems->selected() != nullptr);
    for (const ActionId id : logActions)
        m_actions->action(id)->setEnabled(m_tabs->currentWidget() == m_log);
    const ServerSetCounts& counts = m_mirror.serverSets().counts();
    m_actions->action(ActionId::PauseAll)->setChecked(counts.allPaused());
    m_actions->action(ActionId::PauseAll)->setEnabled(counts.total > 0);
    m_actions->action(ActionId::PollAll)->setEnabled(counts.total > 0);
    m_actions->action(ActionId::ApiPage)->setEnabled(!m_link.apiUrl().isEmpty());
    m_actions->action(ActionId::ConnectNow)->setEnabled(!m_link.connected());
    for (const ActionId id : {ActionId::NewServerSet, ActionId::Options, ActionId::Demonstration,
                              ActionId::ImportSettings, ActionId::ExportSettings})
        m_actions->action(id)->setEnabled(true);
    m_actions->setUnreachable(unreachable());
}

ActionSubjects MainWindow::subjects() const {
    ActionSubjects subjects = m_undo->subjects();
    if (!m_serverSets->selectedIds().isEmpty())
        subjects.insert(u"serversets"_s, m_serverSets->selectedIds());
    if (const Problem* problem = m_problems->selected())
        subjects.insert(u"problems"_s, {problem->id});
    return subjects;
}

/// A tab bar lays itself out anew whatever it is given, so it is given only what is new to it.
void MainWindow::setTab(const QWidget* page, const QString& text, const QString& icon) {
    const int at = m_tabs->indexOf(page);
    if (m_tabs->tabText(at) != text)
        m_tabs->setTabText(at, text);
    if (m_tabs->tabBar()->tabData(at).toString() == icon)
        return;
    m_tabs->tabBar()->setTabData(at, icon);
    m_tabs->setTabIcon(at, svgIcon(icon));
}

void MainWindow::refreshCounts() {
    const int problems = m_mirror.problems().rowCount();
    const bool lost = m_mirror.lostAt() != 0;
    const auto icon = [lost](const QString& known) { return lost ? u"status-stale"_s : known; };
    setTab(m_serverSets, tr("Server Sets"), icon(u"server-sets"_s));
    setTab(m_problems, problems == 0 ? tr("Problems") : tr("Problems (%L1)").arg(problems),
           icon(problems == 0 ? u"status-ok"_s : u"problems"_s));
    setTab(m_log, tr("Log"), icon(u"log"_s));
    const ServerSetCounts& counts = m_mirror.serverSets().counts();
    QStringList parts{tr("Server sets: %L1").arg(counts.total)};
    if (counts.failed > 0)
        parts.append(tr("failed: %L1").arg(counts.failed));
    if (counts.paused > 0)
        parts.append(tr("paused: %L1").arg(counts.paused));
    m_counts->setText(m_mirror.loaded() ? asList(parts) : QString());
    const QString address = m_link.apiUrl();
    const bool wanted = m_mirror.options().value("httpApi"_L1).toObject().value("enabled"_L1).toBool();
    m_address->setText(!address.isEmpty() ? tr("HTTP API: %1").arg(address)
                       : wanted           ? tr("HTTP API: does not listen")
                                          : tr("HTTP API: off"));
    refreshActions();
}

QString MainWindow::unreachable() const {
    return m_link.connected() ? QString() : tr("Not connected to the engine at %1").arg(m_link.where());
}

void MainWindow::showConnection() {
    const bool lost = m_mirror.lostAt() != 0;
    const QString where = m_link.where();
    setWindowTitle(where.isEmpty() ? tr("Standby")
                   : lost          ? tr("Standby – %1 (not connected)").arg(where)
                                   : tr("Standby – %1").arg(where));
    m_serverSets->setUnreachable(unreachable());
    setStale(lost && m_mirror.asOf() != 0);
    refreshCounts();
    if (!lost)
        return m_silence->clear();
    if (m_mirror.asOf() == 0 && m_link.trouble().isEmpty())
        return m_silence->say(Tone::Warn, tr("Connecting to the engine at %1…").arg(where));
    QStringList words{tr("Not connected to the engine at %1 since %2%3")
                          .arg(where, exactTimeText(m_mirror.lostAt()),
                               m_link.trouble().isEmpty() ? u"."_s : u": "_s + m_link.trouble())};
    if (m_mirror.asOf() != 0)
        words.append(tr("What you see is as of %1.").arg(exactTimeText(m_mirror.asOf())));
    words.append(m_link.waitsForPerson() ? tr("To go on, choose Connect now in the File menu.")
                                         : tr("Standby keeps trying."));
    m_silence->say(Tone::Bad, words.join(u' '));
}

void MainWindow::showProblem(const QString& problemId) {
    showProblems();
    m_problems->select(problemId);
}

void MainWindow::setStale(bool stale) {
    for (StaleVeil* veil : std::as_const(m_veils)) {
        veil->setVisible(stale);
        veil->raise();
    }
}

void MainWindow::restoreLook() {
    resize(1280, 740);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_serverSets->restoreLook(m_settings);
    m_problems->restoreLook(m_settings);
    const int tab = m_settings.value(u"window/tab"_s, 0).toInt();
    m_tabs->setCurrentIndex(tab >= 0 && tab < m_tabs->count() ? tab : 0);
}

void MainWindow::saveLook() const {
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/tab"_s, m_tabs->currentIndex());
    m_serverSets->saveLook(m_settings);
    m_problems->saveLook(m_settings);
}

} // namespace standby
