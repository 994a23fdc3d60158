// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServersSection.h"

#include "dialogs/ItemList.h"
#include "dialogs/JsonPointer.h"
#include "dialogs/ServerDialog.h"
#include "model/IpAddress.h"
#include "model/Json.h"
#include "model/PastedAddress.h"
#include "words/ReadingOrder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 8; ///< of what was pasted and is no address

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

QStringList textsOf(const QJsonObject& server) {
    QStringList state{server.value("disabled"_L1).toBool() ? ServersSection::tr("Disabled")
                                                           : ServersSection::tr("Enabled")};
    if (server.value("pauseSetOnFailure"_L1).toBool())
        state.append(ServersSection::tr("pauses the set"));
    return {server.value("address"_L1).toString(), server.value("displayName"_L1).toString(),
            server.value("pollAddress"_L1).toString(), QString::number(server.value("weight"_L1).toInt()),
            asList(state)};
}

} // namespace

ServersSection::ServersSection(QWidget* parent) : FormSection(tr("Servers"), {u"/servers"_s}, parent) {
    m_list =
        new ItemList({.name = u"Server"_s,
                      .accessibleName = tr("Servers in polling order"),
                      .columns = {tr("Address"), tr("Display name"), tr("Poll address"), tr("Weight"), tr("State")},
                      .widths = {20, 17, 15, 9},
                      .texts = textsOf,
                      .title = titleOf},
                     this);
    addField(
        u"/servers"_s, {}, m_list, m_list->table(), {}, [this] { return QJsonValue(m_list->items()); },
        [this](const QJsonValue& value) { m_list->setItems(value.toArray()); });
    addRemark(tr("The order is the order of polling, and of preference when DNS is to name the first server that "
                 "responds."));
    m_toggle = m_list->addButton(tr("&Disable"), u"disableServer"_s);
    connect(m_list, &ItemList::edited, this, [this] { changed(u"/servers"_s); });
    connect(m_list, &ItemList::editWanted, this, &ServersSection::edit);
    connect(m_list, &ItemList::currentChanged, this, &ServersSection::refreshToggle);
    QPushButton* paste = m_list->addButton(tr("&Paste"), u"pasteServers"_s, false);
    paste->setToolTip(tr("Add a server for each IP address in the clipboard, one in a line or with commas or blanks "
                         "in between"));
    m_pasted = addRemark({}, Tone::Text);
    m_pasted->setObjectName(u"pastedServers"_s);
    m_pasted->hide();
    connect(m_list, &ItemList::pasted, this, &ServersSection::paste);
    connect(paste, &QPushButton::clicked, this, [this] { this->paste(QGuiApplication::clipboard()->text()); });
    connect(m_toggle, &QPushButton::clicked, this, &ServersSection::toggle);
}

int ServersSection::showMistakes(const Errors& mistakes, bool all) {
    return FormSection::showMistakes(m_list->titled(mistakes, u"/servers"_s), all);
}

Errors ServersSection::mistakesOf(const QJsonObject& server, int row) const {
    QJsonArray servers = m_list->items();
    if (row < servers.size())
        servers[row] = server;
    else
        servers.append(server);
    const auto parsed = serverSetFromJson(QJsonObject{{u"name"_s, u"-"_s}, {u"servers"_s, servers}});
    return parsed ? Errors() : mistakesWithin(parsed.errors(), u"/servers/%1"_s.arg(row));
}

void ServersSection::edit(int row) {
    const bool isNew = row >= m_list->count();
    const QJsonObject server = isNew ? newServer() : m_list->item(row);
    auto* dialog = new ServerDialog(
        isNew ? tr("New Server") : tr("Properties of Server %1").arg(titleOf(server)), server,
        [this, row](const QJsonObject& edited) { return mistakesOf(edited, row); }, this);
    connect(dialog, &ServerDialog::taken, this, [this, row](const QJsonObject& edited) { m_list->put(row, edited); });
    dialog->open();
}

void ServersSection::paste(const QString& text) {
    QStringList known;
    for (const QJsonValue& server : m_list->items())
        known.append(server["address"_L1].toString());
    QJsonArray added;
    QStringList refused;
    for (const QString& part : pastedParts(text)) {
        const auto address = IpAddress::fromText(part);
        const QString canonical = address ? address->toText() : addressWithin(part);
        if (canonical.isEmpty() || known.contains(canonical)) {
            refused.append(part);
            continue;
        }
        known.append(canonical);
        QJsonObject server = newServer();
        server.insert("address"_L1, canonical);
        added.append(server);
    }
    m_list->append(added);
    QStringList sentences;
    if (!added.isEmpty())
        sentences.append(tr("%n servers were added.", nullptr, int(added.size())));
    if (!refused.isEmpty())
        sentences.append(tr("Not added, because it is no IP address or is there already: %1.")
                             .arg(QStringList(refused.mid(0, mostNamed)).join(u", "_s)));
    if (sentences.isEmpty())
        sentences.append(tr("There is no text in the clipboard."));
    m_pasted->setText(sentences.join(u' '));
    m_pasted->show();
}

void ServersSection::toggle() {
    const int row = m_list->currentRow();
    QJsonObject server = m_list->item(row);
    server.insert("disabled"_L1, !server.value("disabled"_L1).toBool());
    m_list->put(row, server);
}

void ServersSection::refreshToggle() {
    const bool disabled = m_list->item(m_list->currentRow()).value("disabled"_L1).toBool();
    m_toggle->setText(disabled ? tr("E&nable") : tr("&Disable"));
}

} // namespace standby
#include "moc_ServersSection.cpp"
