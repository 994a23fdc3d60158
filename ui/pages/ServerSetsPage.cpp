// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetsPage.h"

#include "models/EngineMirror.h"
#include "models/SortedTable.h"
#include "pages/ServerSetStatusPage.h"
#include "pages/WelcomePage.h"
#include "widgets/EmptyState.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

ServerSetsPage::ServerSetsPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QAction& newServerSet,
                               QWidget* parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_sorted(new SortedTable(mirror.serverSets(), this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_filterCount(new QLabel(this))
    , m_status(new ServerSetStatusPage(link, mirror, clock, this)) {
    setObjectName(u"serverSetsPage"_s);
    m_loading = new EmptyState(u"server-sets"_s, tr("Asking the engine…"),
                               tr("The server sets appear here as soon as it answers."), this);
    m_notConnected = new EmptyState(u"status-stale"_s, tr("Not connected"),
                                    tr("The server sets appear here as soon as the engine can be reached."), this);
    m_empty = new WelcomePage(this);
    m_empty->offer(newServerSet, u"emptyStateNew"_s,
                   tr("Name a service and its servers; the rest has sensible values."));

    buildTable();
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_status);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600}); // of what there is
    m_splitter->setChildrenCollapsible(false);
    for (QWidget* page : {m_loading, m_notConnected, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_splitter)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);

    connect(&m_mirror, &EngineMirror::countsChanged, this, [this] {
        showWhatThereIs();
        selectWanted();
        showFilterCount();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_sorted->setHeld(m_mouse.over(*m_table->viewport()) || QApplication::activePopupWidget());
        m_mirror.serverSets().touch(rowsInView(*m_table), ServerSetListModel::NextPoll);
    });
    m_second.start();
    showWhatThereIs();
}

void ServerSetsPage::buildTable() {
    m_table->setObjectName(u"serverSetTable"_s);
    m_table->setAccessibleName(tr("Server sets"));
    m_table->setModel(m_sorted);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ServerSetListModel::Status, Qt::AscendingOrder);
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [column, width] : {std::pair{ServerSetListModel::Status, 16},
                                        {ServerSetListModel::Activity, 12},
                                        {ServerSetListModel::NextPoll, 13}})
        m_table->setColumnWidth(column, width * em);
    m_table->horizontalHeader()->setSectionResizeMode(ServerSetListModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(6 * em);
    m_mirror.serverSets().setVisibleRows([this] { return rowsInView(*m_table); });
    connect(m_table, &QTableView::activated, this, &ServerSetsPage::propertiesWanted);
    // A screen reader selects without making it the current row.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
        if (const QModelIndexList rows = now.indexes();
            !rows.isEmpty() && rows.first().row() != m_table->currentIndex().row())
            m_table->setCurrentIndex(rows.first());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const ServerSetRow* row = selected();
        m_status->showServerSet(row ? row->id : QString());
        Q_EMIT selectionChanged();
    });
}

QWidget* ServerSetsPage::buildList() {
    m_filter->setObjectName(u"serverSetFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Name or status"));
    m_filter->addAction(svgIcon(u"filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    if (auto* clear = m_filter->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the filter"));
    m_filter->setToolTip(tr("Show only server sets whose name or status contains this (Ctrl+F)"));
    auto* label = new QLabel(tr("F&ilter:"), this);
    label->setBuddy(m_filter);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 4);
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_filterCount);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, [this] {
        m_sorted->setFilterText(m_filter->text());
        showFilterCount();
    });
    return list;
}

void ServerSetsPage::showFilterCount() {
    const bool filtering = !m_sorted->filterText().isEmpty();
    m_filterCount->setVisible(filtering);
    m_filterCount->setText(tr("%1 of %2").arg(m_sorted->rowCount()).arg(m_mirror.serverSets().rowCount()));
}

void ServerSetsPage::showWhatThereIs() {
    const bool none = m_mirror.serverSets().rowCount() == 0;
    m_stack->setCurrentWidget(!none                    ? m_splitter
                              : m_mirror.loaded()      ? static_cast<QWidget*>(m_empty)
                              : m_mirror.lostAt() != 0 ? m_notConnected
                                                       : m_loading);
    if (!none && !m_table->currentIndex().isValid() && m_wanted.isEmpty() && m_sorted->rowCount() > 0) {
        m_sorted->arrange();
        m_table->selectRow(0);
    }
}

const ServerSetRow* ServerSetsPage::selected() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_mirror.serverSets().at(m_sorted->mapToSource(current).row()) : nullptr;
}

void ServerSetsPage::select(const QString& setId) {
    m_wanted = setId;
    selectWanted();
}

void ServerSetsPage::selectWanted() {
    const int row = m_wanted.isEmpty() ? -1 : m_mirror.serverSets().rowOf(m_wanted);
    if (row < 0)
        return;
    QModelIndex index = m_sorted->mapFromSource(m_mirror.serverSets().index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        m_sorted->setFilterText({});
        index = m_sorted->mapFromSource(m_mirror.serverSets().index(row, 0));
    }
    m_wanted.clear();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ServerSetsPage::setUnreachable(const QString& reason) {
    m_status->setUnreachable(reason);
    showWhatThereIs();
}

void ServerSetsPage::setContextActions(const QList<QAction*>& actions) {
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ServerSetsPage::saveLook(QSettings& settings) const {
    if (m_stack->currentWidget() != m_splitter)
        return; // never laid out: there are no sizes to remember
    settings.setValue(u"serverSets/header"_s, m_table->horizontalHeader()->saveState());
    settings.setValue(u"serverSets/splitter"_s, m_splitter->saveState());
}

void ServerSetsPage::restoreLook(const QSettings& settings) {
    m_table->horizontalHeader()->restoreState(settings.value(u"serverSets/header"_s).toByteArray());
    m_table->horizontalHeader()->setSectionResizeMode(ServerSetListModel::Name, QHeaderView::Stretch);
    m_splitter->restoreState(settings.value(u"serverSets/splitter"_s).toByteArray());
}

} // namespace standby
#include "moc_ServerSetsPage.cpp"
