// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColumnMenu.h"

#include <QAbstractItemModel>
#include <QHeaderView>

namespace standby {

ColumnMenu::ColumnMenu(QHeaderView& header, const QSet<int>& fixed, QWidget* parent)
    : QMenu(parent), m_header(header), m_order(new QMenu(tr("&Sort by"), this)), m_fixed(fixed) {
    setObjectName(QStringLiteral("columnMenu"));
    setTitle(tr("Columns"));
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { popup(m_header.mapToGlobal(at)); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    fill();
}

void ColumnMenu::fill() {
    clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        QAction* action = addAction(m_header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(!m_fixed.contains(column));
        connect(action, &QAction::toggled, &m_header, [this, column](bool shown) {
            m_header.setSectionHidden(column, !shown);
            if (shown && m_header.sectionSize(column) < m_header.minimumSectionSize())
                m_header.resizeSection(column, m_header.defaultSectionSize());
        });
    }
    addSeparator();
    addMenu(m_order);
    fillOrder();
}

/// The column that is sorted by already is sorted the other way round.
void ColumnMenu::fillOrder() {
    m_order->clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const bool isThis = column == m_header.sortIndicatorSection();
        QAction* action = m_order->addAction(m_header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isThis);
        connect(action, &QAction::triggered, &m_header, [this, column, isThis] {
            const bool ascends = m_header.sortIndicatorOrder() == Qt::AscendingOrder;
            m_header.setSortIndicator(column, isThis && ascends ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

} // namespace standby
#include "moc_ColumnMenu.cpp"
