// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetList.h"

#include "models/EngineMirror.h"
#include "models/SortedTable.h"
#include "pages/ServerSetTable.h"
#include "pages/StatusFilterStrip.h"
#include "widgets/ColumnMenu.h"
#include "widgets/FittedColumns.h"
#include "widgets/PollTicks.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

using Column = ServerSetListModel;

constexpr int lookDelayMs = 50;
constexpr int selectionDelayMs = 200;
constexpr qsizetype someIds = 50; ///< among more, what changed is not looked for

/// Of the column that says the status: as wide as its longest word is in this language, in the bold of headings.
int widthOfStatus(const QTableView& table) {
    QFont bold = table.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int words = metrics.horizontalAdvance(statusWord(ServerStatus::Ok, true));
    for (const ServerStatus status : {ServerStatus::Ok, ServerStatus::Failed, ServerStatus::Unknown})
        words = std::max(words, metrics.horizontalAdvance(statusWord(status)));
    const int margins = 4 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    return words + table.style()->pixelMetric(QStyle::PM_SmallIconSize) + margins + 2;
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
        if (!m_selectionTimer.isActive() && (m_selectedIds.size() > someIds || m_selectedIds.contains(setId)))
            m_selectionTimer.start();
    });
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(selectionDelayMs);
    connect(&m_selectionTimer, &QTimer::timeout, this, [this] {
        readSelection();
        Q_EMIT selectionChanged();
    });
    // What is seen changes with every movement of the table; asking for it waits until that rests.
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookDelayMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &ServerSetList::lookAgain);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QAbstractItemModel::layoutChanged, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QAbstractItemModel::rowsInserted, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &ServerSetList::showMatches);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &ServerSetList::showMatches);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ServerSetList::showMatches);
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
    fitColumns();
    m_table->installEventFilter(this);
    m_mirror.serverSets().setVisibleRows([table = QPointer<QTableView>(m_table)] {
        return table ? rowsInView(*table) : QList<int>(); // the model outlives the window
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_rows->groupAt(index.row()))
            Q_EMIT propertiesWanted();
    });
    // A screen reader selects without making it the current row.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
        if (now.size() == 1 && !m_table->selectionModel()->isSelected(m_table->currentIndex()))
            m_table->selectionModel()->setCurrentIndex(now.first().topLeft(), QItemSelectionModel::NoUpdate);
        takeSelection();
    });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &ServerSetList::takeNeighbour);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ServerSetList::takeNeighbour);
}

void ServerSetList::fitColumns() {
    const int em = fontMetrics().averageCharWidth();
    const int ticks = 3 * LatencySamples::kept + 8;
    const int status = widthOfStatus(*m_table);
    m_table->horizontalHeader()->setMinimumSectionSize(6 * em);
    m_columns = new FittedColumns(*m_table, {{Column::LastPolls, ticks, ticks / 3},
                                             {Column::Active, 20 * em, 16 * em, 1},
                                             {Column::Reason, 34 * em, 14 * em, 3},
                                             {Column::Name, 30 * em, 17 * em, 2},
                                             {Column::Status, status, status},
                                             {Column::Since, 10 * em, 10 * em},
                                             {Column::ResponseTime, 12 * em, 12 * em},
                                             {Column::NextPoll, 12 * em, 12 * em}});
    // These are on the status page.
    for (const int column : {Column::ResponseTime, Column::NextPoll})
        m_table->horizontalHeader()->setSectionHidden(column, true);
}

void ServerSetList::buildFilters() {
    m_filter->setObjectName(u"serverSetFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Name, tag, address or status"));
    m_filter->addAction(svgIcon(u"filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_filter->installEventFilter(this);
    if (auto* clear = m_filter->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the filter"));
    m_filter->setToolTip(tr("Show only server sets whose name, tags, addresses or status contain this (Ctrl+F or /)"));
    auto* label = new QLabel(tr("F&ilter:"), this);
    label->setBuddy(m_filter);
    m_group->setObjectName(u"groupByTag"_s);
    m_group->setText(tr("&Group by tag"));
    m_group->setIcon(svgIcon(u"tag"_s));
    m_group->setToolTip(tr("Show server sets below their tags; one with several tags is below each of them. Left and "
                           "Right close and open a group, with Ctrl all of them."));
    m_group->setCheckable(true);
    connect(m_group, &QToolButton::toggled, this, [this](bool grouped) {
        m_rows->setGrouped(grouped);
        m_table->scrollTo(m_table->currentIndex());
    });
    auto* columns = new QToolButton(this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setText(tr("Col&umns"));
    columns->setIcon(svgIcon(u"columns"_s));
    columns->setToolTip(tr("Choose the columns of the list, and by which it is sorted"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(new ColumnMenu(*m_table->horizontalHeader(), {Column::Status, Column::Name}, this));
    for (QToolButton* button : {m_group, columns}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(button->text().remove(u'&'));
    }
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, &ServerSetList::narrow);
    connect(m_strip, &StatusFilterStrip::chosen, this, &ServerSetList::narrow);
    layOut({label, m_filter, m_filterCount, m_group, columns});
}

void ServerSetList::layOut(const QList<QWidget*>& inRow) {
    auto* row = new QHBoxLayout;
    for (QWidget* widget : inRow)
        row->addWidget(widget, widget == m_filter ? 1 : 0);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(8, 8, 8, 4);
    above->setSpacing(4);
    above->addLayout(row);
    above->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    for (qsizetype at = 1; at < inRow.size(); ++at)
        setTabOrder(inRow.at(at - 1), inRow.at(at));
    setTabOrder(inRow.constLast(), m_strip);
}

bool ServerSetList::narrowed() const {
    return !m_filter->text().isEmpty() || m_strip->filter() != StatusFilter::All;
}

/// Shows what passes the filters as they stand now.
void ServerSetList::narrow() {
    m_filterTimer.stop();
    m_place = 0;
    m_rows->setFilters(m_filter->text(), m_strip->filter());
    m_wasSelected = !m_selectedIds.isEmpty();
    selectFirst();
    if (m_selectedIds.size() == 1)
        m_table->scrollTo(m_table->currentIndex());
    showMatches();
}

void ServerSetList::showAll() {
    m_filter->clear();
    m_strip->setFilter(StatusFilter::All);
    narrow();
}

bool ServerSetList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && narrowed()) {
        showAll();
        return true;
    }
    const bool leaves = key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched != m_filter || !leaves)
        return QWidget::eventFilter(watched, event);
    narrow();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

QTableView* ServerSetList::table() const {
    return m_table;
}

/// After rows went or moved.
void ServerSetList::takeNeighbour() {
    const bool gone = !m_selectedIds.isEmpty() && !m_table->selectionModel()->hasSelection();
    const int here = m_table->currentIndex().row();
    if (gone && m_rows->rowCount() > 0)
        selectOnly(m_rows->index(std::min(here >= 0 ? here : m_place, m_rows->rowCount() - 1), Column::Name));
    takeSelection();
}

/// Whatever keys are held: they are those of a shortcut.
void ServerSetList::selectOnly(const QModelIndex& index) {
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ServerSetList::takeSelection() {
    if (m_table->currentIndex().isValid())
        m_place = m_table->currentIndex().row();
    if (readSelection())
        Q_EMIT selectionChanged();
}

/// What is selected, and how it stands. True: it is something else than before.
bool ServerSetList::readSelection() {
    QStringList ids;
    ServerSetCounts counts;
    std::vector<char> known(size_t(m_mirror.serverSets().rowCount()), 0);
    const auto add = [&](int row) {
        if (std::exchange(known[size_t(row)], char(1)) != 0)
            return;
        const ServerSetRow& set = m_mirror.serverSets().at(row);
        ids.append(set.id);
        counts.add(set.status, set.paused);
    };
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const RowGroup* group = m_rows->groupAt(row))
                std::for_each(group->rows.begin(), group->rows.end(), add);
            else
                add(m_rows->sourceRow(row));
        }
    }
    m_wasSelected = m_mirror.serverSets().rowCount() > 0 && (m_wasSelected || !ids.isEmpty());
    m_selectedCounts = counts;
    return std::exchange(m_selectedIds, ids) != ids;
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
    showMatches();
}

void ServerSetList::showMatches() {
    m_filterCount->setVisible(narrowed());
    if (narrowed())
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
        showAll();
        m_rows->arrange();
        for (int line = 0; line < m_rows->rowCount() && !place().isValid(); ++line) {
            const RowGroup* group = m_rows->groupAt(line);
            if (group && std::find(group->rows.begin(), group->rows.end(), row) != group->rows.end())
                m_rows->setExpanded(line, true);
        }
    }
    selectOnly(place());
    m_table->scrollTo(place());
    return true;
}

void ServerSetList::selectFirst() {
    if (m_wasSelected || m_rows->rowCount() == 0)
        return;
    m_rows->arrange();
    selectOnly(m_rows->index(0, Column::Name));
}

void ServerSetList::saveLook(QSettings& settings) const {
    m_columns->save(settings, u"serverSets/columns"_s);
    settings.setValue(u"serverSets/grouped"_s, m_rows->grouped());
    settings.setValue(u"serverSets/closedGroups"_s, QStringList(m_rows->closedGroups().values()));
}

void ServerSetList::restoreLook(const QSettings& settings) {
    m_columns->restore(settings, u"serverSets/columns"_s);
    const QStringList closed = settings.value(u"serverSets/closedGroups"_s).toStringList();
    m_rows->setClosedGroups(QSet<QString>(closed.begin(), closed.end()));
    m_group->setChecked(settings.value(u"serverSets/grouped"_s).toBool());
}

} // namespace standby
#include "moc_ServerSetList.cpp"
