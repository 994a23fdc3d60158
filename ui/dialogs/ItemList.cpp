// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ItemList.h"

#include "dialogs/JsonPointer.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"
#include "words/EngineSentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

ItemList::ItemList(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_table(new QTableWidget(0, int(m_kind.columns.size()), this))
    , m_buttons(new QVBoxLayout) {
    prepareTable(*m_table);
    m_table->setAccessibleName(m_kind.accessibleName);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels(m_kind.columns);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < m_kind.widths.size(); ++column)
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * m_kind.widths.at(column));
    widenToTitles(*m_table);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * (m_kind.rowsShown + 1));
    const auto button = [this](const QString& text, const QString& name, auto act) {
        QPushButton* one = makeButton(text, name);
        connect(one, &QPushButton::clicked, this, act);
        return one;
    };
    const QString& name = m_kind.name;
    button(tr("&Add …"), u"add"_s + name, [this] { Q_EMIT editWanted(count()); });
    m_forSelected = {button(tr("&Edit …"), u"edit"_s + name, [this] { Q_EMIT editWanted(currentRow()); }),
                     button(tr("&Remove"), u"remove"_s + name, [this] { remove(); })};
    m_up = button(tr("Move &Up"), u"move%1Up"_s.arg(name), [this] { move(-1); });
    m_down = button(tr("Move D&own"), u"move%1Down"_s.arg(name), [this] { move(1); });
    auto* side = new QVBoxLayout;
    side->addLayout(m_buttons);
    side->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().height() / 2);
    line->addWidget(m_table, 1);
    line->addLayout(side);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ItemList::refreshButtons);
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex& index) { Q_EMIT editWanted(index.row()); });
    refreshButtons();
}

QPushButton* ItemList::makeButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* ItemList::addButton(const QString& text, const QString& name, bool forSelected) {
    QPushButton* button = makeButton(text, name);
    if (forSelected)
        m_forSelected.append(button);
    refreshButtons();
    return button;
}

bool ItemList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ItemList::append(const QJsonArray& items) {
    if (items.isEmpty())
        return;
    QJsonArray all = m_items;
    for (const QJsonValue& item : items)
        all.append(item);
    change(all, int(all.size()) - 1);
}

void ItemList::setItems(const QJsonArray& items) {
    m_items = items;
    showRows();
    if (count() > 0)
        m_table->setCurrentCell(0, 0);
    refreshButtons();
}

int ItemList::currentRow() const {
    const int row = m_table->currentRow();
    return row < count() ? row : -1;
}

void ItemList::put(int row, const QJsonObject& item) {
    QJsonArray items = m_items;
    if (row < count())
        items[row] = item;
    else
        items.append(item);
    change(items, row);
}

void ItemList::remove() {
    const int row = currentRow();
    if (row < 0)
        return;
    QJsonArray items = m_items;
    items.removeAt(row);
    change(items, qMin(row, int(items.size()) - 1));
}

void ItemList::move(int by) {
    const int row = currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= count())
        return;
    QJsonArray items = m_items;
    const QJsonValue moved = items.takeAt(row);
    items.insert(target, moved);
    change(items, target);
}

void ItemList::change(const QJsonArray& items, int selected) {
    m_items = items;
    showRows();
    m_table->setCurrentCell(selected, 0);
    refreshButtons();
    Q_EMIT edited();
}

void ItemList::showRows() {
    m_table->setRowCount(count());
    for (int row = 0; row < count(); ++row) {
        const QJsonObject shown = item(row);
        const QStringList texts = m_kind.texts(shown);
        for (int column = 0; column < texts.size(); ++column) {
            auto* cell = new QTableWidgetItem(texts.at(column));
            const QString notes = shown.value("notes"_L1).toString();
            cell->setToolTip(notes.isEmpty() || column > 0 ? texts.at(column) : texts.at(column) + u"\n\n"_s + notes);
            m_table->setItem(row, column, cell);
        }
    }
}

Errors ItemList::titled(const Errors& mistakes, const QString& pointer) {
    Errors result;
    QSet<int> rows;
    for (const Error& mistake : mistakes) {
        bool isRow = false;
        const int row = mistake.pointer.mid(pointer.size() + 1).section(u'/', 0, 0).toInt(&isRow);
        if (isWithin(mistake.pointer, pointer) && isRow && row < count()) {
            rows.insert(row);
            result.append(
                {tr("%1: %2").arg(m_kind.title(item(row)), inWindowLanguage(mistake.detail)), mistake.pointer});
        } else {
            result.append(mistake);
        }
    }
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setIcon(rows.contains(row) ? svgIcon(u"problems"_s) : QIcon());
    return result;
}

void ItemList::refreshButtons() {
    const int row = currentRow();
    for (QPushButton* button : std::as_const(m_forSelected))
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count());
    Q_EMIT currentChanged();
}

} // namespace standby
#include "moc_ItemList.cpp"
