// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ApiKeysEditor.h"

#include "widgets/TableLook.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

ApiKeysEditor::ApiKeysEditor(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_create(new QPushButton(tr("Create"), this))
    , m_revoke(new QPushButton(tr("Revoke"), this)) {
    prepareTable(*m_table);
    m_table->setObjectName(u"apiKeys"_s);
    m_table->setAccessibleName(tr("API keys"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("May"), tr("State")});
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * 5);
    m_name->setObjectName(u"newKeyName"_s);
    m_name->setPlaceholderText(tr("name of a new key"));
    m_name->setAccessibleName(tr("Name of a new API key"));
    m_role->setObjectName(u"newKeyRole"_s);
    m_role->addItem(tr("read"), u"read"_s);
    m_role->addItem(tr("read and operate"), u"operate"_s);
    m_role->addItem(tr("everything"), u"admin"_s);
    m_role->setAccessibleName(tr("What the new API key may do"));
    m_create->setObjectName(u"createKey"_s);
    m_revoke->setObjectName(u"revokeKey"_s);
    for (QPushButton* button : {m_create, m_revoke})
        button->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    grid->addWidget(m_table, 0, 0, 1, 2);
    grid->addWidget(m_revoke, 0, 2, Qt::AlignTop);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_role, 1, 1);
    grid->addWidget(m_create, 1, 2);
    grid->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_table);
    connect(m_create, &QPushButton::clicked, this, &ApiKeysEditor::create);
    connect(m_name, &QLineEdit::returnPressed, this, &ApiKeysEditor::create);
    connect(m_revoke, &QPushButton::clicked, this, &ApiKeysEditor::revoke);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_create->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(m_table->currentRow() >= 0); });
    m_create->setEnabled(false);
    refresh();
}

void ApiKeysEditor::setKeys(const QJsonArray& keys) {
    m_keys = keys;
    refresh();
}

void ApiKeysEditor::create() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_keys.append(QJsonObject{{u"name"_s, name}, {u"role"_s, m_role->currentData().toString()}});
    m_name->clear();
    refresh();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    Q_EMIT edited();
}

void ApiKeysEditor::revoke() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_keys.removeAt(row);
    refresh();
    Q_EMIT edited();
}

void ApiKeysEditor::refresh() {
    m_table->setRowCount(int(m_keys.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonObject key = m_keys.at(row).toObject();
        const int role = m_role->findData(key.value("role"_L1).toString());
        const bool made = key.contains("id"_L1);
        m_table->setItem(row, 0, new QTableWidgetItem(key.value("name"_L1).toString()));
        m_table->setItem(row, 1, new QTableWidgetItem(m_role->itemText(role)));
        m_table->setItem(row, 2, new QTableWidgetItem(made ? tr("in use") : tr("made after OK")));
    }
    m_revoke->setEnabled(m_table->currentRow() >= 0);
}

} // namespace standby
#include "moc_ApiKeysEditor.cpp"
