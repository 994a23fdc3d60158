// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Actions.h"
#include "FirstSteps.h"
#include "SelectionActions.h"
#include "UndoBanner.h"
#include "changes/UndoActions.h"
#include "curl/CopyAsCurl.h"
#include "help/ContextHelp.h"
#include "models/EngineMirror.h"
#include "pages/AcknowledgeDialog.h"
#include "pages/DemonstrationPanel.h"
#include "pages/LogPage.h"
#include "pages/PingWindow.h"
#include "pages/ProblemsPage.h"
#include "pages/ServerSetStatusPage.h"
#include "pages/ServerSetsPage.h"
#include "pages/SimulationWindow.h"
#include "pages/StatisticsLabel.h"
#include "widgets/Banner.h"
#include "widgets/EnginePlace.h"
#include "widgets/StaleVeil.h"
#include "widgets/SvgIcon.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(EngineLink& link, EngineMirror& mirror, const Clock& clock, QSettings& settings,
                       const MakeDialogs& makeDialogs)
    : m_link(link)
    , m_mirror(mirror)
    , m_settings(settings)
    , m_watch(link, clock)
    , m_actions(new Actions(this))
    , m_copyAsCurl(new CopyAsCurl(
          *m_actions, mirror, [this] { return subjects(); }, this))
    , m_help(new ContextHelp(settings, this)) {
    setObjectName(u"mainWindow"_s);
    setWindowIcon(svgIcon(u"app"_s));
    setEnginePlace(*this, link.where());
    m_dialogs = makeDialogs(link, this);
    if (!link.where().isEmpty())
        m_actions->setEngineElsewhere(link.where());
    buildTabs(clock);
    buildMenus();
    buildToolBar();
    buildPalette();
    m_address = new QLabel(this);
    m_address->setObjectName(u"statusBarAddress"_s);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"statusBarCounts"_s);
    for (QLabel* label : {static_cast<QLabel*>(new StatisticsLabel(m_link, clock, this)), m_counts, m_address}) {
        label->setIndent(fontMetrics().height()); // apart from what is before it
        statusBar()->addPermanentWidget(label);
    }
    connectActions();
    connectPages();
    restoreLook();
    refreshCounts();
    tabChanged();
    showConnection();
}

MainWindow::~MainWindow() {
    saveLook();
    m_dialogs.reset();
}

void MainWindow::buildTabs(const Clock& clock) {
    m_silence = new Banner(this);
    m_silence->setObjectName(u"silenceBanner"_s);
    m_silence->setClosable(false);
    m_banner = new Banner(this);
    m_undoBanner = new UndoBanner(this);
    m_undo = new UndoActions(m_link, *m_actions, clock, *m_undoBanner, *m_banner, *this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    m_serverSets = new ServerSetsPage(m_link, m_mirror, clock, *m_actions->action(ActionId::NewServerSet), this);
    m_selection = new SelectionActions(*m_actions, *m_serverSets, m_mirror, m_link, *m_banner, this);
    m_problems = new ProblemsPage(m_mirror.problems(), *m_actions->action(ActionId::Acknowledge), this);
    m_log = new LogPage(m_mirror.log(), this);
    m_tabs->addTab(m_serverSets, svgIcon(u"server-sets"_s), tr("Server Sets"));
    m_tabs->addTab(m_problems, svgIcon(u"problems"_s), tr("Problems"));
    m_tabs->addTab(m_log, svgIcon(u"log"_s), tr("Log"));
    for (QWidget* page :
         {static_cast<QWidget*>(m_serverSets), static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_log)})
        m_veils.append(new StaleVeil(page));
    auto* firstSteps = new FirstSteps(m_link, m_mirror, clock, *m_actions, *this);
    firstSteps->offerOn(m_serverSets->welcome());
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_silence);
    column->addWidget(m_banner);
    column->addWidget(m_undoBanner);
    column->addWidget(firstSteps->panel());
    column->addWidget(m_tabs, 1);
    setCentralWidget(inside);
}

void MainWindow::on(ActionId id, void (MainWindow::*slot)()) {
    connect(m_actions->action(id), &QAction::triggered, this, slot);
}

void MainWindow::connectActions() {
    // Actions work wherever they are shown; adding them here makes their shortcuts work without that.
    addActions(m_actions->all());
    on(ActionId::NewServerSet, &MainWindow::newServerSet);
    on(ActionId::Properties, &MainWindow::editSelected);
    on(ActionId::PollingHistory, &MainWindow::showHistory);
    on(ActionId::Acknowledge, &MainWindow::acknowledge);
    // Assistive technology toggles, and does not trigger.
    connect(m_actions->action(ActionId::PauseAll), &QAction::toggled, this, &MainWindow::pauseAll);
    on(ActionId::PollAll, &MainWindow::pollAll);
    on(ActionId::Filter, &MainWindow::focusFilter);
    on(ActionId::NextPane, &MainWindow::nextPane);
    on(ActionId::ShowProblems, &MainWindow::showProblems);
    on(ActionId::ApiPage, &MainWindow::openApiPage);
    on(ActionId::About, &MainWindow::about);
    connect(m_actions->action(ActionId::ConnectNow), &QAction::triggered, &m_link, &EngineLink::connectNow);
    connect(m_actions->action(ActionId::Close), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->action(ActionId::Exit), &QAction::triggered, this, &MainWindow::exitRequested);
    const auto action = [this](ActionId id) { return m_actions->action(id); };
    connect(action(ActionId::Options), &QAction::triggered, this, [this] { m_dialogs->options(); });
    connect(action(ActionId::CopyLog), &QAction::triggered, m_log, &LogPage::copySelected);
    connect(action(ActionId::ClearLog), &QAction::triggered, &m_mirror.log(), &LogModel::clear);
    connect(action(ActionId::FreezeLog), &QAction::toggled, &m_mirror.log(), &LogModel::setFrozen);
    connect(action(ActionId::ShowServerSets), &QAction::triggered, this,
            [this] { m_tabs->setCurrentWidget(m_serverSets); });
    connect(action(ActionId::ShowLog), &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_log); });
}

void MainWindow::connectPages() {
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
    connect(m_serverSets, &ServerSetsPage::selectionChanged, this, &MainWindow::refreshActions);
    connect(m_selection, &SelectionActions::refused, this, &MainWindow::refreshActions);
    connect(m_selection, &SelectionActions::deleted, m_undoBanner, &UndoBanner::offerUndo);
    connect(m_serverSets, &ServerSetsPage::propertiesWanted, this, &MainWindow::editSelected);
    connect(m_serverSets->statusPage(), &ServerSetStatusPage::historyWanted, this,
            [this](const QString& setId, const QString& serverId) { m_dialogs->pollingHistory(setId, serverId); });
    connect(m_serverSets->statusPage(), &ServerSetStatusPage::pingWanted, this, &MainWindow::ping);
    connect(m_serverSets->statusPage(), &ServerSetStatusPage::simulationWanted, this,
            [this](const QJsonObject& status, const QString& serverId) {
                (new SimulationWindow(m_link, status, serverId, this))->show();
            });
    connect(m_problems, &ProblemsPage::serverSetWanted, this, &MainWindow::showServerSet);
    connect(m_problems, &ProblemsPage::notificationWanted, this,
            [this](const QString& setId) { m_dialogs->notification(setId); });
    connect(m_problems, &ProblemsPage::selectionChanged, this, &MainWindow::refreshActions);
    connect(m_undo, &UndoActions::changed, this, &MainWindow::refreshActions);
    connect(&m_mirror, &EngineMirror::countsChanged, this, &MainWindow::refreshCounts);
    connect(&m_mirror, &EngineMirror::problemsChanged, this, &MainWindow::refreshCounts);
    connect(&m_mirror, &EngineMirror::optionsRead, this, &MainWindow::refreshCounts);
    connect(&m_watch, &EngineWatch::silentSecondsChanged, this, &MainWindow::showSilence);
    connect(&m_mirror, &EngineMirror::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_link, &EngineLink::apiUrlChanged, this, &MainWindow::refreshCounts);
}

void MainWindow::ask(const QString& path, const QString& whatFailed) {
    m_banner->clear();
    m_link.post(path, {}, this, [this, whatFailed](const ApiResponse& response) {
        if (!response.ok())
            m_banner->sayProblem(whatFailed, response);
        // A toggle that was refused goes back to what is true.
        refreshActions();
    });
}

void MainWindow::newServerSet() {
    m_dialogs->newServerSet([this](const QString& setId) { showServerSet(setId); });
}

void MainWindow::editSelected() {
    if (const ServerSetRow* set = m_serverSets->selected())
        m_dialogs->editServerSet(set->id);
}

void MainWindow::showHistory() {
    if (const ServerSetRow* set = m_serverSets->selected())
        m_dialogs->pollingHistory(set->id, {});
}

void MainWindow::pauseAll(bool pause) {
    if (pause != m_mirror.serverSets().counts().allPaused())
        ask(pause ? u"/pauseall"_s : u"/resumeall"_s,
            pause ? tr("Polling was not paused.") : tr("Polling was not resumed."));
}

void MainWindow::pollAll() {
    ask(u"/pollall"_s, tr("The server sets were not polled."));
}

void MainWindow::focusFilter() {
    m_tabs->setCurrentWidget(m_serverSets);
    m_serverSets->filter()->setFocus(Qt::ShortcutFocusReason);
    m_serverSets->filter()->selectAll();
}

void MainWindow::nextPane() {
    QList<QWidget*> panes;
    if (m_tabs->currentWidget() == m_serverSets)
        panes = {m_serverSets->filter(), m_serverSets->table(), m_serverSets->details()};
    else
        panes = {m_tabs->currentWidget()->focusProxy()};
    panes.append(m_tabs->tabBar());
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    qsizetype current = -1;
    for (qsizetype at = 0; at < panes.size(); ++at) {
        if (panes.at(at)->hasFocus() || panes.at(at)->isAncestorOf(focusWidget()))
            current = at;
    }
    panes.at((current + 1) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openApiPage() {
    QDesktopServices::openUrl(QUrl(m_link.apiUrl()));
}

void MainWindow::about() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Standby"),
                                tr("Standby %1").arg(QString::fromLatin1(STANDBY_VERSION)), QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(svgIcon(u"app"_s).pixmap(QSize(1, 1) * fontMetrics().height() * 4, devicePixelRatioF()));
    box->setInformativeText(
        tr("Watches the servers behind a service and moves its traffic to one that works.\n\nFree software under the "
           "GNU "
           "General Public License, version 3 or later; it comes without any warranty.\n\nBuilt with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void MainWindow::ping(const QString& address) {
    auto* window = new PingWindow(m_link, address, this);
    window->show();
}

void MainWindow::acknowledge() {
    if (const Problem* problem = m_problems->selected())
        (new AcknowledgeDialog(m_link, *problem, this))->open();
}

void MainWindow::showServerSet(const QString& setId) {
    m_tabs->setCurrentWidget(m_serverSets);
    m_serverSets->select(setId);
    m_serverSets->table()->setFocus();
}

void MainWindow::showProblems() {
    m_tabs->setCurrentWidget(m_problems);
}

void MainWindow::say(Tone tone, const QString& text) {
    if (text.isEmpty())
        return m_banner->clear();
    m_banner->say(tone, text);
}

void MainWindow::offerUndo(const QString& whatHappened, int revision) {
    m_undoBanner->offerUndo(whatHappened, revision);
}

void MainWindow::showSilence(int seconds) {
    if (!m_link.connected())
        return; // the banner says so
    if (seconds > 0)
        m_silence->restate(Tone::Warn,
                           tr("The engine has not answered for %1 s. What you see may be out of date.").arg(seconds));
    else
        m_silence->clear();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveLook();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace standby
#include "moc_MainWindow.cpp"
