// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowOrder.h"
#include "models/RowSpans.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace standby {

/// A table whose rows are known by id. Rows change at once for those who ask, but views are told in merged spans: of
/// the visible rows ten times a second, of the others within about a second, a share at each tick, so that no tick is
/// long. Never resets. `Row` has `QString id` and `==`.
template<typename Row> class KeyedTableModel : public QAbstractTableModel, public RowOrder {
  public:
    using VisibleRows = std::function<QList<int>()>;
    static constexpr int tickMs = 100;
    static constexpr qsizetype fewRows = 16;

    explicit KeyedTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {
        m_tick.setInterval(tickMs);
        m_tick.setTimerType(Qt::CoarseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const Row& at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QString& id) const { return m_rowOf.value(id, -1); }
    bool contains(const QString& id) const { return m_rowOf.contains(id); }

    int placeNow(int before) const override { return m_placeOf.empty() ? before : m_placeOf[size_t(before)]; }

    /// Tells which rows of this model somebody sees now; asked only when something changed.
    void setVisibleRows(VisibleRows visibleRows) { m_visibleRows = std::move(visibleRows); }

    /// Replaces rows by id and appends the new ones in one insertion.
    void upsert(const QList<Row>& rows) {
        std::vector<Row> added;
        for (const Row& row : rows) {
            const auto known = m_rowOf.constFind(row.id);
            if (known == m_rowOf.cend()) {
                m_rowOf.insert(row.id, int(m_rows.size() + added.size()));
                added.push_back(row);
            } else if (size_t(*known) >= m_rows.size()) {
                added[size_t(*known) - m_rows.size()] = row;
            } else {
                replace(*known, row);
            }
        }
        if (added.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
        for (Row& row : added) {
            rowCame(row);
            m_rows.push_back(std::move(row));
        }
        m_dirty.resize(m_rows.size(), 0);
        endInsertRows();
    }

    void remove(const QString& id) {
        const int row = rowOf(id);
        if (row < 0)
            return;
        publishChanges();
        beginRemoveRows({}, row, row);
        rowWent(at(row));
        m_rowOf.remove(id);
        m_rows.erase(m_rows.begin() + row);
        m_dirty.resize(m_rows.size());
        for (size_t next = size_t(row); next < m_rows.size(); ++next)
            m_rowOf[m_rows[next].id] = int(next);
        endRemoveRows();
    }

    /// Many rows go in one removal, after the others moved up: views are told twice, however many there are.
    void remove(const QSet<QString>& ids) {
        if (ids.size() <= fewRows) {
            for (const QString& id : ids)
                remove(id);
            return;
        }
        const int left = putLast([&ids](const Row& row) { return ids.contains(row.id); });
        if (left == rowCount())
            return;
        beginRemoveRows({}, left, rowCount() - 1);
        for (size_t row = size_t(left); row < m_rows.size(); ++row) {
            rowWent(m_rows[row]);
            m_rowOf.remove(m_rows[row].id);
        }
        m_rows.erase(m_rows.begin() + left, m_rows.end());
        m_dirty.resize(m_rows.size());
        endRemoveRows();
    }

    /// Removes what is not in @p ids.
    void keepOnly(const QSet<QString>& ids) {
        QSet<QString> gone;
        for (const Row& row : m_rows) {
            if (!ids.contains(row.id))
                gone.insert(row.id);
        }
        remove(gone);
    }

    /// What these columns of a row show changed, though the row did not. Bit n set: column n.
    void noteChange(const QString& id, quint32 columns) {
        if (const int row = rowOf(id); row >= 0)
            noteDirty(row, columns);
    }

    /// Tells views of everything that changed, now.
    void publishChanges() {
        m_tick.stop();
        publish(std::exchange(m_dirtyRows, {}));
    }

    /// Tells views that a column of these rows shows something else although no row changed: time went by. -1 is no
    /// row: a heading in view.
    void touch(QList<int> rows, int column) {
        rows.removeIf([this](int row) { return row < 0 || row >= rowCount(); });
        for (const RowSpan& span : mergedSpans(std::move(rows)))
            Q_EMIT dataChanged(index(span.first, column), index(span.last, column), {Qt::DisplayRole});
    }

  protected:
    /// Bit n set: column n differs.
    virtual quint32 changedColumns(const Row& before, const Row& after) const = 0;
    /// For counts that are kept along.
    virtual void rowCame(const Row&) {}
    virtual void rowWent(const Row&) {}

  private:
    void replace(int row, const Row& fresh) {
        Row& stored = m_rows[size_t(row)];
        if (stored == fresh)
            return;
        const quint32 columns = changedColumns(stored, fresh);
        rowWent(stored);
        rowCame(fresh);
        stored = fresh;
        noteDirty(row, columns);
    }

    void noteDirty(int row, quint32 columns) {
        if (columns == 0)
            return;
        if (m_dirty[size_t(row)] == 0)
            m_dirtyRows.append(row);
        m_dirty[size_t(row)] |= columns;
        if (!m_tick.isActive())
            m_tick.start();
    }

    /// Moves the rows that @p isLast chooses behind the others, and returns how many others there are.
    template<typename Choice> int putLast(Choice isLast) {
        publishChanges();
        std::vector<int> order;
        std::vector<int> last;
        for (int row = 0; row < rowCount(); ++row)
            (isLast(at(row)) ? last : order).push_back(row);
        const int left = int(order.size());
        if (last.empty())
            return left;
        order.insert(order.end(), last.begin(), last.end());
        Q_EMIT layoutAboutToBeChanged();
        m_placeOf.resize(order.size());
        std::vector<Row> rows;
        rows.reserve(order.size());
        for (size_t place = 0; place < order.size(); ++place) {
            m_placeOf[size_t(order[place])] = int(place);
            rows.push_back(std::move(m_rows[size_t(order[place])]));
            m_rowOf[rows.back().id] = int(place);
        }
        m_rows = std::move(rows);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& one : before)
            after.append(index(placeNow(one.row()), one.column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        m_placeOf.clear();
        return left;
    }

    void tick() {
        QList<int> due;
        if (m_visibleRows) {
            for (const int row : m_visibleRows()) {
                if (row >= 0 && row < rowCount() && m_dirty[size_t(row)] != 0)
                    due.append(row);
            }
        }
        publish(std::exchange(due, {}));
        const qsizetype share = std::max<qsizetype>(50, m_dirtyRows.size() / 10);
        const QList<int> others = m_dirtyRows.first(std::min(share, m_dirtyRows.size()));
        m_dirtyRows.remove(0, others.size());
        publish(others);
        if (m_dirtyRows.isEmpty())
            m_tick.stop();
    }

    void publish(QList<int> rows) {
        rows.removeIf([this](int row) { return m_dirty[size_t(row)] == 0; });
        const auto sameColumns = [this](int first, int second) {
            return m_dirty[size_t(first)] == m_dirty[size_t(second)];
        };
        const QList<RowSpan> spans = mergedSpans(rows, sameColumns);
        for (const RowSpan& span : spans) {
            const auto [left, right] = columnRange(m_dirty[size_t(span.first)]);
            for (int row = span.first; row <= span.last; ++row)
                m_dirty[size_t(row)] = 0;
            Q_EMIT dataChanged(
                index(span.first, left), index(span.last, right),
                {Qt::DisplayRole, Qt::DecorationRole, Qt::ForegroundRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        }
    }

    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf;
    std::vector<quint32> m_dirty; ///< by row: columns that views do not know of yet
    QList<int> m_dirtyRows;       ///< in the order of their first change; may hold rows told of meanwhile
    std::vector<int> m_placeOf;   ///< by place before, while rows change places
    VisibleRows m_visibleRows;
    QTimer m_tick;
};

} // namespace standby
