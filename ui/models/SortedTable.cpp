// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SortedTable.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

namespace standby {

SortedTable::SortedTable(QAbstractItemModel& source, const RowOrder& order, QObject* parent)
    : QAbstractProxyModel(parent), m_order(order) {
    setSourceModel(&source);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_held)
            later(sortTickMs);
        else
            arrange();
    });
    connectSource(source);
    if (const int rows = source.rowCount(); rows > 0)
        rowsCame(0, rows - 1);
}

// What is asked of it

void SortedTable::setFilters(const QString& text, StatusFilter status) {
    const QString needle = text.trimmed().toLower();
    if (needle == m_needle && status == m_filter)
        return;
    m_needle = needle;
    m_filter = status;
    arrange();
}

void SortedTable::setGrouped(bool grouped) {
    if (std::exchange(m_grouped, grouped) != grouped)
        arrange();
}

const RowGroup* SortedTable::groupAt(int row) const {
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].row >= 0)
        return nullptr;
    return &m_groups[size_t(m_lines[size_t(row)].group)];
}

void SortedTable::setExpanded(int row, bool expanded) {
    const RowGroup* group = groupAt(row);
    if (!group || group->expanded == expanded)
        return;
    if (expanded)
        m_collapsed.remove(group->name);
    else
        m_collapsed.insert(group->name);
    show();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void SortedTable::setAllExpanded(bool expanded) {
    QSet<QString> closed;
    for (const RowGroup& group : m_groups) {
        if (!expanded)
            closed.insert(group.name);
    }
    setClosedGroups(closed);
}

void SortedTable::setClosedGroups(const QSet<QString>& names) {
    if (std::exchange(m_collapsed, names) == names)
        return;
    show();
    tellHeadings();
}

void SortedTable::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_direction = order;
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return less(a, b); });
    m_moved.clear();
    std::fill(m_hasMoved.begin(), m_hasMoved.end(), char(0));
    choose();
    show();
}

void SortedTable::arrange() {
    m_tick.stop();
    mergeMoved();
    choose();
    show();
}

// Order

bool SortedTable::less(int first, int second) const {
    if (m_column < 0)
        return first < second;
    return m_direction == Qt::AscendingOrder ? m_order.rowLess(m_column, first, second)
                                             : m_order.rowLess(m_column, second, first);
}

bool SortedTable::passes(int row) const {
    return m_order.rowBelongs(row, m_filter) && (m_needle.isEmpty() || m_order.rowMatches(row, m_needle));
}

void SortedTable::noteMoved(int row) {
    if (std::exchange(m_hasMoved[size_t(row)], char(1)) == 0)
        m_moved.push_back(row);
}

void SortedTable::later(int ms) {
    if (!m_tick.isActive() || m_tick.remainingTime() > ms)
        m_tick.start(ms);
}

/// The others are in order already.
void SortedTable::mergeMoved() {
    if (m_moved.empty())
        return;
    const auto byOrder = [this](int a, int b) { return less(a, b); };
    std::sort(m_moved.begin(), m_moved.end(), byOrder);
    std::vector<int> merged;
    merged.reserve(m_sorted.size());
    auto moved = m_moved.cbegin();
    for (const int row : m_sorted) {
        if (m_hasMoved[size_t(row)])
            continue;
        while (moved != m_moved.cend() && less(*moved, row))
            merged.push_back(*moved++);
        merged.push_back(row);
    }
    merged.insert(merged.end(), moved, m_moved.cend());
    m_sorted = std::move(merged);
    for (const int row : m_moved)
        m_hasMoved[size_t(row)] = 0;
    m_moved.clear();
}

void SortedTable::choose() {
    m_shown.clear();
    m_shown.reserve(m_sorted.size());
    std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(m_shown),
                 [this](int row) { return passes(row); });
}

std::vector<RowGroup> SortedTable::groupsOfShown() const {
    std::map<QString, RowGroup> byName;
    for (const int row : m_shown) {
        QStringList names = m_order.rowGroups(row);
        if (names.isEmpty())
            names.append(QString());
        for (const QString& name : std::as_const(names)) {
            RowGroup& group = byName[name];
            if (group.rows.empty() || group.rows.back() != row)
                group.rows.push_back(row);
        }
    }
    std::vector<RowGroup> groups;
    groups.reserve(byName.size());
    for (auto& [name, group] : byName) {
        group.name = name;
        group.expanded = !m_collapsed.contains(name);
        groups.push_back(std::move(group));
    }
    const bool byCounts = m_order.groupsByCounts(m_column);
    const bool backwards = m_direction == Qt::DescendingOrder && m_column >= 0;
    const auto rank = [&](const RowGroup& group) {
        if (!byCounts)
            return 0;
        const ServerSetCounts counts = m_order.countsOf(group.rows);
        const int worst = counts.failed > 0 ? 0 : counts.unknown > 0 ? 1 : counts.paused > 0 ? 2 : 3;
        return backwards ? -worst : worst;
    };
    std::vector<std::pair<int, size_t>> places;
    for (size_t at = 0; at < groups.size(); ++at)
        places.emplace_back(rank(groups[at]), at);
    std::sort(places.begin(), places.end(), [&](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first < b.first;
        const QString& first = groups[a.second].name;
        const QString& second = groups[b.second].name;
        if (first.isEmpty() || second.isEmpty())
            return !first.isEmpty(); // those without a group come last
        return first.compare(second, Qt::CaseInsensitive) < 0;
    });
    std::vector<RowGroup> ordered;
    ordered.reserve(groups.size());
    for (const auto& place : places)
        ordered.push_back(std::move(groups[place.second]));
    return ordered;
}

// What is shown

std::vector<SortedTable::Line> SortedTable::linesOf(const std::vector<RowGroup>& groups) const {
    std::vector<Line> lines;
    lines.reserve(m_shown.size() + groups.size());
    if (!m_grouped) {
        for (const int row : m_shown)
            lines.push_back({row});
    }
    for (size_t at = 0; at < groups.size(); ++at) {
        lines.push_back({-1, int(at)});
        if (!groups[at].expanded)
            continue;
        for (const int row : groups[at].rows)
            lines.push_back({row, int(at)});
    }
    return lines;
}

void SortedTable::show() {
    std::vector<RowGroup> groups = m_grouped ? groupsOfShown() : std::vector<RowGroup>();
    std::vector<Line> lines = linesOf(groups);
    const bool sameGroups = std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                                       [](const RowGroup& a, const RowGroup& b) { return a.name == b.name; });
    if (sameGroups && lines == m_lines) {
        m_groups = std::move(groups);
        tellHeadings(); // their counts are found anew
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<QString, int> groupPlaces;
    for (size_t at = 0; at < groups.size(); ++at)
        groupPlaces.insert(groups[at].name, int(at));
    const QModelIndexList before = persistentIndexList();
    const std::vector<Line> oldLines = std::exchange(m_lines, std::move(lines));
    const std::vector<RowGroup> oldGroups = std::exchange(m_groups, std::move(groups));
    link();
    std::vector<int> headings(m_groups.size(), -1);
    for (size_t at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].row < 0)
            headings[size_t(m_lines[at].group)] = int(at);
    }
    const auto nowAt = [&](const Line& line) {
        const int group = line.group < 0 ? -1 : groupPlaces.value(oldGroups[size_t(line.group)].name, -1);
        if (line.row < 0)
            return group < 0 ? -1 : headings[size_t(group)];
        const int first = m_firstLine[size_t(line.row)];
        for (int at = first; at >= 0; at = m_lines[size_t(at)].next) {
            if (m_lines[size_t(at)].group == group)
                return at;
        }
        return first;
    };
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(this->index(nowAt(oldLines[size_t(index.row())]), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void SortedTable::tellHeadings() {
    if (!m_grouped)
        return;
    for (int at = 0; at < rowCount(); ++at) {
        if (m_lines[size_t(at)].row < 0)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

/// Finds the lines of each row again.
void SortedTable::link() {
    m_firstLine.assign(m_hasMoved.size(), -1);
    for (size_t at = m_lines.size(); at-- > 0;) {
        Line& line = m_lines[at];
        if (line.row >= 0)
            line.next = std::exchange(m_firstLine[size_t(line.row)], int(at));
    }
}

// As a model

QModelIndex SortedTable::index(int row, int column, const QModelIndex& parent) const {
    return !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount()
               ? createIndex(row, column)
               : QModelIndex();
}

int SortedTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : sourceModel()->columnCount();
}

QModelIndex SortedTable::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount() || m_lines[size_t(index.row())].row < 0)
        return {};
    return sourceModel()->index(m_lines[size_t(index.row())].row, index.column());
}

QModelIndex SortedTable::mapFromSource(const QModelIndex& index) const {
    if (!index.isValid() || size_t(index.row()) >= m_firstLine.size())
        return {};
    return this->index(m_firstLine[size_t(index.row())], index.column());
}

QVariant SortedTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RowGroup* group = groupAt(index.row());
    if (!group)
        return sourceModel()->data(mapToSource(index), role);
    if (!group->counts)
        group->counts = m_order.countsOf(group->rows);
    return m_order.groupData(*group, index.column(), role);
}

QVariant SortedTable::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags SortedTable::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace standby
#include "moc_SortedTable.cpp"
