// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableLook.h"

#include <QAbstractItemDelegate>
#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace standby {

namespace {

/// Shows the whole text of a cell or title that ends in "…", unless the model has a tool tip of its own for it.
class CutTextTips final : public QObject {
  public:
    explicit CutTextTips(QTableView& table) : QObject(&table), m_table(table) {
        table.viewport()->installEventFilter(this);
        table.horizontalHeader()->viewport()->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const auto* hover = static_cast<QHelpEvent*>(event);
        const QString text = watched == m_table.viewport() ? cutCell(hover->pos()) : cutTitle(hover->pos());
        if (text.isEmpty())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(hover->globalPos(), text, static_cast<QWidget*>(watched));
        return true;
    }

  private:
    QString cutCell(const QPoint& place) const {
        const QModelIndex index = m_table.indexAt(place);
        if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return {};
        const QAbstractItemDelegate* delegate = m_table.itemDelegateForIndex(index);
        QStyleOptionViewItem option;
        option.initFrom(&m_table);
        return delegate->sizeHint(option, index).width() > m_table.visualRect(index).width() ? index.data().toString()
                                                                                             : QString();
    }

    QString cutTitle(const QPoint& place) const {
        const QHeaderView* header = m_table.horizontalHeader();
        const int column = header->logicalIndexAt(place);
        const QAbstractItemModel* model = m_table.model();
        if (column < 0 || !model || !model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            return {};
        return titleWidth(*header, column) > header->sectionSize(column)
                   ? model->headerData(column, Qt::Horizontal).toString()
                   : QString();
    }

    QTableView& m_table;
};

} // namespace

int titleWidth(const QHeaderView& header, int column) {
    const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
    return header.fontMetrics().horizontalAdvance(title) +
           4 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
}

void showCutTextOnHover(QTableView& table) {
    new CutTextTips(table);
}

void prepareTable(QTableView& table) {
    showCutTextOnHover(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
}

void widenToTitles(QTableView& table) {
    QHeaderView* header = table.horizontalHeader();
    const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header) + 2;
    for (int column = 0; column < header->count(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        const int needed = header->fontMetrics().horizontalAdvance(title) + margins;
        if (header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
}

QList<int> rowsInView(const QTableView& table) {
    QList<int> rows;
    const QAbstractItemModel* model = table.model();
    if (!model || !table.isVisible())
        return rows;
    const int first = table.rowAt(0);
    if (first < 0)
        return rows;
    const int below = table.rowAt(table.viewport()->height());
    const int last = below < 0 ? model->rowCount() - 1 : below;
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    for (int row = first; row <= last; ++row) {
        const int inSource = proxy ? proxy->mapToSource(proxy->index(row, 0)).row() : row;
        if (inSource >= 0)
            rows.append(inSource);
    }
    return rows;
}

} // namespace standby
