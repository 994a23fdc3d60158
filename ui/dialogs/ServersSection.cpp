// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServersSection.h"

#include "dialogs/JsonPointer.h"
#include "dialogs/ServerDialog.h"
#include "model/Json.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QJsonObject newServer() {
    ServerSet set;
    set.servers.append(Server{});
    QJsonObject server = toJson(set, Secrets::Keep).value("servers"_L1).toArray().first().toObject();
    server.remove("id"_L1);
    return server;
}

QString titleOf(const QJsonObject& server) {
    const QString name = server.value("displayName"_L1).toString().trimmed();
    return name.isEmpty() ? server.value("address"_L1).toString() : name;
}

} // namespace

ServersSection::ServersSection(QWidget* parent)
    : FormSection(tr("Servers"), {u"/servers"_s}, parent)
    , m_table(new QTableWidget(0, 5, this))
    , m_mistake(new MistakeLabel(this)) {
    prepareTable(*m_table);
    m_table->setObjectName(u"servers"_s);
    m_table->setAccessibleName(tr("Servers in polling order"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels(
        {tr("Address"), tr("Display name"), tr("Poll address"), tr("Weight"), tr("State")});
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, width] : {std::pair{0, 17}, {1, 16}, {2, 15}, {3, 8}})
        m_table->setColumnWidth(column, character * width);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_mistake->setObjectName(u"servers.mistake"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 2);
    line->addWidget(m_table, 1);
    line->addWidget(makeButtons());
    form()->addRow(line);
    form()->addRow(m_mistake);
    addRemark(tr("The order is the order of polling, and of preference when DNS is to name the first server that "
                 "responds."));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ServersSection::refreshButtons);
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) { edit(index.row()); });
    refreshButtons();
}

QWidget* ServersSection::makeButtons() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& text, const QString& name, auto act) {
        auto* one = new QPushButton(text, box);
        one->setObjectName(name);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, act);
        column->addWidget(one);
        return one;
    };
    button(tr("&Add …"), u"addServer"_s, [this] { edit(int(m_servers.size())); });
    m_edit = button(tr("&Edit …"), u"editServer"_s, [this] { edit(m_table->currentRow()); });
    m_remove = button(tr("&Remove"), u"removeServer"_s, [this] { remove(); });
    m_up = button(tr("Move &Up"), u"moveServerUp"_s, [this] { move(-1); });
    m_down = button(tr("Move D&own"), u"moveServerDown"_s, [this] { move(1); });
    m_toggle = button(tr("&Disable"), u"disableServer"_s, [this] { toggle(); });
    column->addStretch();
    return box;
}

void ServersSection::load(const QJsonObject& whole) {
    m_touched = false;
    m_servers = whole.value("servers"_L1).toArray();
    m_table->setRowCount(int(m_servers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    refreshButtons();
}

void ServersSection::store(QJsonObject& whole) const {
    whole.insert("servers"_L1, m_servers);
}

int ServersSection::showMistakes(const Errors& mistakes, bool all) {
    QStringList sentences;
    QSet<int> rows;
    for (const Error& mistake : mistakes) {
        if (!owns(mistake.pointer) || !(all || m_touched))
            continue;
        bool isRow = false;
        const int row = mistake.pointer.section(u'/', 2, 2).toInt(&isRow);
        if (isRow && row < m_servers.size()) {
            rows.insert(row);
            sentences.append(tr("%1: %2").arg(titleOf(m_servers.at(row).toObject()), mistake.detail));
        } else {
            sentences.append(mistake.detail);
        }
    }
    m_mistake->setText(sentences.join(u'\n'));
    m_table->setAccessibleDescription(m_mistake->text());
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setIcon(rows.contains(row) ? svgIcon(u"problems"_s) : QIcon());
    return sentences.isEmpty() ? 0 : 1;
}

void ServersSection::focusFirstMistake() {
    m_table->setFocus();
}

Errors ServersSection::mistakesOf(const QJsonObject& server, int row) const {
    QJsonArray servers = m_servers;
    if (row < servers.size())
        servers[row] = server;
    else
        servers.append(server);
    const auto parsed = serverSetFromJson(QJsonObject{{u"name"_s, u"-"_s}, {u"servers"_s, servers}});
    Errors own;
    const QString place = u"/servers/%1"_s.arg(row);
    for (const Error& mistake : parsed ? Errors() : parsed.errors()) {
        if (isWithin(mistake.pointer, place))
            own.append({mistake.detail, mistake.pointer.mid(place.size())});
    }
    return own;
}

void ServersSection::edit(int row) {
    if (row < 0)
        return;
    const bool isNew = row >= m_servers.size();
    const QJsonObject server = isNew ? newServer() : m_servers.at(row).toObject();
    auto* dialog = new ServerDialog(
        isNew ? tr("New Server") : tr("Properties of Server %1").arg(titleOf(server)), server,
        [this, row](const QJsonObject& edited) { return mistakesOf(edited, row); }, this);
    connect(dialog, &ServerDialog::taken, this, [this, row](const QJsonObject& edited) {
        QJsonArray servers = m_servers;
        if (row < servers.size())
            servers[row] = edited;
        else
            servers.append(edited);
        setServers(servers, row);
    });
    dialog->open();
}

void ServersSection::remove() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QJsonArray servers = m_servers;
    servers.removeAt(row);
    setServers(servers, qMin(row, int(servers.size()) - 1));
}

void ServersSection::move(int by) {
    const int row = m_table->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_servers.size())
        return;
    QJsonArray servers = m_servers;
    const QJsonValue moved = servers.takeAt(row);
    servers.insert(target, moved);
    setServers(servers, target);
}

void ServersSection::toggle() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QJsonObject server = m_servers.at(row).toObject();
    server.insert("disabled"_L1, !server.value("disabled"_L1).toBool());
    QJsonArray servers = m_servers;
    servers[row] = server;
    setServers(servers, row);
}

void ServersSection::setServers(const QJsonArray& servers, int selected) {
    m_servers = servers;
    m_touched = true;
    m_table->setRowCount(int(servers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    m_table->setCurrentCell(selected, 0);
    refreshButtons();
    Q_EMIT edited();
}

void ServersSection::showRow(int row) {
    const QJsonObject server = m_servers.at(row).toObject();
    QStringList state{server.value("disabled"_L1).toBool() ? tr("Disabled") : tr("Enabled")};
    if (server.value("pauseSetOnFailure"_L1).toBool())
        state.append(tr("pauses the set"));
    const QStringList texts{server.value("address"_L1).toString(), server.value("displayName"_L1).toString(),
                            server.value("pollAddress"_L1).toString(),
                            QString::number(server.value("weight"_L1).toInt()), state.join(u", "_s)};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(server.value("notes"_L1).toString());
        m_table->setItem(row, column, item);
    }
}

void ServersSection::refreshButtons() {
    const int row = m_table->currentRow();
    for (QPushButton* button : {m_edit, m_remove, m_toggle})
        button->setEnabled(row >= 0 && row < m_servers.size());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_servers.size());
    const bool disabled = m_servers.at(row).toObject().value("disabled"_L1).toBool();
    m_toggle->setText(disabled ? tr("E&nable") : tr("&Disable"));
}

} // namespace standby
#include "moc_ServersSection.cpp"
