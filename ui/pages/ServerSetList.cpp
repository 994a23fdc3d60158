// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetList.h"

#include "models/EngineMirror.h"
#include "models/SortedTable.h"
#include "pages/ServerSetTable.h"
#include "pages/StatusFilterStrip.h"
#include "widgets/ColumnMenu.h"
#include "widgets/PollTicks.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

using Column = ServerSetListModel;

constexpr int lookDelayMs = 50;
constexpr int selectionDelayMs = 200;

/// Widths in characters.
constexpr std::pair<int, int> widths[] = {{Column::LastPolls, 26}, {Column::Active, 20}, {Column::ResponseTime, 12},
                                          {Column::Since, 11},     {Column::Reason, 34}, {Column::NextPoll, 12}};

/// Of the column that says the status: as wide as its longest word is in this language.
int widthOfStatus(const QTableView& table) {
    int words = 0;
    for (const ServerStatus status : {ServerStatus::Ok, ServerStatus::Failed, ServerStatus::Unknown})
        words = std::max(words, table.fontMetrics().horizontalAdvance(statusWord(status)));
    words = std::max(words, table.fontMetrics().horizontalAdvance(statusWord(ServerStatus::Ok, true)));
    return words + table.style()->pixelMetric(QStyle::PM_SmallIconSize) + 4 * table.fontMetrics().averageCharWidth();
}

} // namespace

ServerSetList::ServerSetList(EngineMirror& mirror, QWidget* parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_rows(new SortedTable(mirror.serverSets(), this))
    , m_table(new ServerSetTable(*m_rows, this))
    , m_filter(new QLineEdit(this))
    , m_filterCount(new QLabel(this))
    , m_group(new QToolButton(this))
    , m_strip(new StatusFilterStrip(this)) {
    buildTable();
    buildFilters();
    connect(&m_mirror, &EngineMirror::countsChanged, this, &ServerSetList::showCounts);
    connect(&m_mirror, &EngineMirror::serverSetChanged, this, [this](const QString& setId) {
        if (!m_selectionTimer.isActive() && m_isSelected.contains(setId))
            m_selectionTimer.start();
    });
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(selectionDelayMs);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ServerSetList::selectionChanged);
    // What is seen changes with every movement of the table; asking for it waits until that rests.
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookDelayMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &ServerSetList::lookAgain);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QAbstractItemModel::layoutChanged, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QAbstractItemModel::rowsInserted, &m_lookTimer, qOverload<>(&QTimer::start));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_rows->setHeld(m_mouse.over(*m_table->viewport()) || QApplication::activePopupWidget());
        if (!isVisible())
            return;
        const QList<int> seen = rowsInView(*m_table);
        m_mirror.serverSets().touch(seen, Column::NextPoll);
        m_mirror.serverSets().touch(seen, Column::Since);
        lookAgain();
    });
    m_second.start();
    setFocusProxy(m_table);
    showCounts();
}

void ServerSetList::buildTable() {
    m_table->setObjectName(u"serverSetTable"_s);
    m_table->setAccessibleName(tr("Server sets"));
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Column::Status, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(Column::LastPolls, new PollTicksDelegate(Column::pollsRole, m_table));
    const int em = fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width * em);
    m_table->setColumnWidth(Column::Status, std::max(15 * em, widthOfStatus(*m_table)));
    header->setMinimumSectionSize(6 * em);
    header->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    // Why stands in the tool tips, too; the others are on the status page.
    for (const int column : {Column::ResponseTime, Column::NextPoll})
        header->setSectionHidden(column, true);
    m_mirror.serverSets().setVisibleRows([this] { return rowsInView(*m_table); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_rows->groupAt(index.row()))
            Q_EMIT propertiesWanted();
    });
    // A screen reader selects without making it the current row.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
        const QModelIndexList rows = now.size() == 1 ? now.first().indexes() : QModelIndexList();
        if (!rows.isEmpty() && !m_table->selectionModel()->isSelected(m_table->currentIndex()))
            m_table->selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
        takeSelection();
    });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &ServerSetList::takeSelection);
    // When what was selected goes, its neighbour takes its place.
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!m_table->selectionModel()->hasSelection() && m_table->currentIndex().isValid())
            m_table->selectRow(m_table->currentIndex().row());
        takeSelection();
    });
}

void ServerSetList::buildFilters() {
    m_filter->setObjectName(u"serverSetFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Name, tag, address or status"));
    m_filter->addAction(svgIcon(u"filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    if (auto* clear = m_filter->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the filter"));
    m_filter->setToolTip(tr("Show only server sets whose name, tags, addresses or status contain this (Ctrl+F or /)"));
    auto* label = new QLabel(tr("F&ilter:"), this);
    label->setBuddy(m_filter);
    m_group->setObjectName(u"groupByTag"_s);
    m_group->setText(tr("&Group by tag"));
    m_group->setIcon(svgIcon(u"tag"_s));
    m_group->setToolTip(tr("Show server sets below their tags; one with several tags is below each of them"));
    m_group->setCheckable(true);
    auto* columns = new QToolButton(this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setText(tr("Col&umns"));
    columns->setIcon(svgIcon(u"columns"_s));
    columns->setToolTip(tr("Choose the columns of the list"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(new ColumnMenu(*m_table->horizontalHeader(), {Column::Status, Column::Name}, this));
    for (QToolButton* button : {m_group, columns}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(button->text().remove(u'&'));
    }
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_filterCount);
    row->addWidget(m_group);
    row->addWidget(columns);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(8, 8, 8, 4);
    above->setSpacing(4);
    above->addLayout(row);
    above->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    setTabOrder(m_filter, m_group);
    setTabOrder(m_group, columns);
    setTabOrder(columns, m_strip);
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, [this] {
        m_rows->setFilterText(m_filter->text());
        showCounts();
    });
    connect(m_strip, &StatusFilterStrip::chosen, this, [this](StatusFilter filter) {
        m_rows->setStatusFilter(filter);
        showCounts();
    });
    connect(m_group, &QToolButton::toggled, m_rows, &SortedTable::setGrouped);
}

QTableView* ServerSetList::table() const {
    return m_table;
}

void ServerSetList::takeSelection() {
    QStringList ids;
    QSet<QString> known;
    const auto add = [&](int row) {
        const QString& id = m_mirror.serverSets().at(row).id;
        if (known.contains(id))
            return;
        known.insert(id);
        ids.append(id);
    };
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const RowGroup* group = m_rows->groupAt(row))
                std::for_each(group->rows.begin(), group->rows.end(), add);
            else if (const QModelIndex index = m_rows->mapToSource(m_rows->index(row, 0)); index.isValid())
                add(index.row());
        }
    }
    if (ids == m_selectedIds)
        return;
    m_selectedIds = ids;
    m_isSelected = known;
    Q_EMIT selectionChanged();
}

void ServerSetList::lookAgain() {
    QStringList ids = m_selectedIds.size() == 1 ? m_selectedIds : QStringList();
    for (const int row : rowsInView(*m_table)) {
        if (row >= 0)
            ids.append(m_mirror.serverSets().at(row).id);
    }
    m_mirror.wantRecentPolls(ids);
}

void ServerSetList::showCounts() {
    m_strip->setCounts(m_mirror.serverSets().counts());
    const bool filtering = !m_rows->filterText().isEmpty() || m_rows->statusFilter() != StatusFilter::All;
    m_filterCount->setVisible(filtering);
    if (filtering)
        m_filterCount->setText(tr("%L1 of %L2").arg(m_rows->matches()).arg(m_mirror.serverSets().rowCount()));
}

const ServerSetRow* ServerSetList::selected() const {
    const int row = m_selectedIds.size() == 1 ? m_mirror.serverSets().rowOf(m_selectedIds.first()) : -1;
    return row < 0 ? nullptr : &m_mirror.serverSets().at(row);
}

bool ServerSetList::select(const QString& setId) {
    const int row = m_mirror.serverSets().rowOf(setId);
    if (row < 0)
        return false;
    const auto place = [&] { return m_rows->mapFromSource(m_mirror.serverSets().index(row, 0)); };
    if (!place().isValid()) {
        m_filter->clear();
        m_rows->setFilterText({});
        m_strip->setFilter(StatusFilter::All);
        m_rows->setStatusFilter(StatusFilter::All);
        m_rows->arrange();
        for (int line = 0; line < m_rows->rowCount() && !place().isValid(); ++line) {
            const RowGroup* group = m_rows->groupAt(line);
            if (group && std::find(group->rows.begin(), group->rows.end(), row) != group->rows.end())
                m_rows->setExpanded(line, true);
        }
        showCounts();
    }
    m_table->setCurrentIndex(place());
    m_table->scrollTo(place());
    return true;
}

void ServerSetList::selectFirst() {
    if (!m_selectedIds.isEmpty() || m_rows->rowCount() == 0 || m_table->currentIndex().isValid())
        return;
    m_rows->arrange();
    m_table->selectRow(0);
}

void ServerSetList::saveLook(QSettings& settings) const {
    settings.setValue(u"serverSets/columns"_s, m_table->horizontalHeader()->saveState());
    settings.setValue(u"serverSets/grouped"_s, m_rows->grouped());
}

void ServerSetList::restoreLook(const QSettings& settings) {
    m_table->horizontalHeader()->restoreState(settings.value(u"serverSets/columns"_s).toByteArray());
    m_table->horizontalHeader()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    m_group->setChecked(settings.value(u"serverSets/grouped"_s).toBool());
}

} // namespace standby
#include "moc_ServerSetList.cpp"
