// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TableEditor.h"

#include "widgets/TableLook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

TableEditor::TableEditor(const QStringList& columns, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, int(columns.size()), this)) {
    prepareTable(*m_table);
    m_table->setObjectName(u"rows"_s);
    m_table->setAccessibleName(accessibleName);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setVisible(columns.size() > 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * 4 + fontMetrics().height() / 2);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (columns.size() > 1)
        m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 22);
    auto* buttons = new QVBoxLayout;
    const auto button = [&](const QString& text, const QString& name, auto act) {
        auto* one = new QPushButton(text, this);
        one->setObjectName(name);
        one->setAutoDefault(false);
        one->setAccessibleName(u"%1: %2"_s.arg(accessibleName, text));
        connect(one, &QPushButton::clicked, this, act);
        buttons->addWidget(one);
        return one;
    };
    button(tr("Add"), u"addRow"_s, [this] { add(); });
    m_remove = button(tr("Remove"), u"removeRow"_s, [this] { remove(); });
    m_up = button(tr("Up"), u"rowUp"_s, [this] { move(-1); });
    m_down = button(tr("Down"), u"rowDown"_s, [this] { move(1); });
    buttons->setSpacing(2);
    buttons->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_table, 1, Qt::AlignTop);
    line->addLayout(buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &TableEditor::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TableEditor::refresh);
    refresh();
}

void TableEditor::setRows(const QList<QStringList>& rows) {
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QStringList& texts : rows)
        append(texts);
    refresh();
}

QList<QStringList> TableEditor::rows() const {
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_table->columnCount(); ++column)
            texts.append(m_table->item(row, column)->text());
        rows.append(texts);
    }
    return rows;
}

void TableEditor::append(const QStringList& texts) {
    const int row = m_table->rowCount();
    const QSignalBlocker quiet(m_table);
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
}

void TableEditor::add() {
    append({});
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, 0));
    Q_EMIT edited();
}

void TableEditor::insertText(const QString& text) {
    if (m_table->currentRow() < 0) {
        append({});
        m_table->setCurrentCell(m_table->rowCount() - 1, m_table->columnCount() - 1);
    }
    QTableWidgetItem* item = m_table->currentItem();
    item->setText(item->text() + text);
}

void TableEditor::remove() {
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    refresh();
    Q_EMIT edited();
}

void TableEditor::move(int by) {
    const int row = m_table->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_table->rowCount())
        return;
    QList<QStringList> all = rows();
    all.swapItemsAt(row, target);
    setRows(all);
    m_table->setCurrentCell(target, 0);
    Q_EMIT edited();
}

void TableEditor::refresh() {
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace standby
#include "moc_TableEditor.cpp"
