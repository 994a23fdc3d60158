// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetsPage.h"

#include "models/EngineMirror.h"
#include "pages/SelectionPage.h"
#include "pages/ServerSetList.h"
#include "pages/ServerSetStatusPage.h"
#include "pages/WelcomePage.h"
#include "widgets/EmptyState.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

ServerSetsPage::ServerSetsPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QAction& newServerSet,
                               QWidget* parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new ServerSetList(mirror, this))
    , m_details(new QStackedWidget(this))
    , m_status(new ServerSetStatusPage(link, mirror, clock, this))
    , m_several(new SelectionPage(mirror, this)) {
    setObjectName(u"serverSetsPage"_s);
    m_loading = new EmptyState(u"server-sets"_s, tr("Asking the engine…"),
                               tr("The server sets appear here as soon as it answers."), this);
    m_notConnected = new EmptyState(u"status-stale"_s, tr("Not connected"),
                                    tr("The server sets appear here as soon as the engine can be reached."), this);
    m_empty = new WelcomePage(this);
    m_empty->offer(newServerSet, u"emptyStateNew"_s,
                   tr("Name a service and its servers; the rest has sensible values."));

    m_details->addWidget(m_status);
    m_details->addWidget(m_several);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 54);
    m_splitter->setStretchFactor(1, 46);
    m_splitter->setSizes({540, 460}); // of what there is: both pages fit into a small window
    m_splitter->setChildrenCollapsible(false);
    for (QWidget* page : {m_loading, m_notConnected, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_splitter)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_list->table());

    connect(&m_mirror, &EngineMirror::countsChanged, this, [this] {
        showWhatThereIs();
        selectWanted();
    });
    connect(m_list, &ServerSetList::selectionChanged, this, &ServerSetsPage::showSelection);
    connect(m_list, &ServerSetList::propertiesWanted, this, &ServerSetsPage::propertiesWanted);
    showWhatThereIs();
}

void ServerSetsPage::showSelection() {
    const QStringList& ids = m_list->selectedIds();
    if (ids.size() > 1) {
        m_several->showServerSets(ids, m_list->selectedCounts());
        m_details->setCurrentWidget(m_several);
    } else {
        m_details->setCurrentWidget(m_status);
    }
    if (const QString shown = ids.size() == 1 ? ids.first() : QString(); shown != m_status->setId())
        m_status->showServerSet(shown);
    Q_EMIT selectionChanged();
}

void ServerSetsPage::showWhatThereIs() {
    const bool none = m_mirror.serverSets().rowCount() == 0;
    showPage(!none                    ? m_splitter
             : m_mirror.loaded()      ? static_cast<QWidget*>(m_empty)
             : m_mirror.lostAt() != 0 ? m_notConnected
                                      : m_loading);
    // The first of a whole list is the worst.
    if (m_wanted.isEmpty() && m_mirror.loaded())
        m_list->selectFirst();
}

/// A list that appears takes the keyboard, unless somebody is elsewhere with it.
void ServerSetsPage::showPage(QWidget* page) {
    if (page == m_stack->currentWidget())
        return;
    const QWidget* focus = window()->focusWidget();
    const bool idle = !focus || m_stack->isAncestorOf(focus) || qobject_cast<const QTabBar*>(focus);
    m_stack->setCurrentWidget(page);
    if (page == m_splitter && idle)
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

const ServerSetRow* ServerSetsPage::selected() const {
    return m_list->selected();
}

const QStringList& ServerSetsPage::selectedIds() const {
    return m_list->selectedIds();
}

const ServerSetCounts& ServerSetsPage::selectedCounts() const {
    return m_list->selectedCounts();
}

QTableView* ServerSetsPage::table() const {
    return m_list->table();
}

QWidget* ServerSetsPage::details() const {
    return m_details->currentWidget();
}

QLineEdit* ServerSetsPage::filter() const {
    return m_list->filter();
}

void ServerSetsPage::select(const QString& setId) {
    m_wanted = setId;
    selectWanted();
}

void ServerSetsPage::selectWanted() {
    if (!m_wanted.isEmpty() && m_list->select(m_wanted))
        m_wanted.clear();
}

void ServerSetsPage::setUnreachable(const QString& reason) {
    m_status->setUnreachable(reason);
    showWhatThereIs();
}

void ServerSetsPage::setContextActions(const QList<QAction*>& actions) {
    table()->addActions(actions);
    table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ServerSetsPage::saveLook(QSettings& settings) const {
    if (m_stack->currentWidget() != m_splitter)
        return; // never laid out: there are no sizes to remember
    m_list->saveLook(settings);
    settings.setValue(u"serverSets/splitter"_s, m_splitter->saveState());
}

void ServerSetsPage::restoreLook(const QSettings& settings) {
    m_list->restoreLook(settings);
    m_splitter->restoreState(settings.value(u"serverSets/splitter"_s).toByteArray());
}

} // namespace standby
#include "moc_ServerSetsPage.cpp"
