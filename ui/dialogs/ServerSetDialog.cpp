// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerSetDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/PollingMethodSection.h"
#include "dialogs/ServerSetSections.h"
#include "dialogs/ServersSection.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QSet>

namespace standby {

using namespace Qt::StringLiterals;

ServerSetDialog::ServerSetDialog(EngineLink& link, const QString& setId, Created created, QWidget* parent)
    : SectionedDialog(link,
                      {.path = setId.isEmpty() ? QString() : u"/serversets/%1/config"_s.arg(setId),
                       .postPath = u"/serversets"_s,
                       .notRead = tr("The server set was not read."),
                       .notSaved = tr("The server set was not saved."),
                       .changed = tr("Somebody else changed this server set while the dialog was open."),
                       .discard = setId.isEmpty() ? tr("Discard the new server set?")
                                                  : tr("Discard the changes to this server set?")},
                      parent)
    , m_created(std::move(created))
    , m_new(setId.isEmpty()) {
    setObjectName(u"serverSetDialog"_s);
    setWindowTitle(m_new ? tr("New Server Set") : tr("Server Set Properties"));
    auto* frequency = new FrequencySection(this);
    auto* method = new PollingMethodSection(
        link, [this] { return collected(); }, this);
    auto* dnsData = new DnsDataSection(this);
    addSection(new NameSection(this));
    addSection(new ServersSection(this));
    addSection(method);
    addSection(frequency);
    addSection(dnsData);
    addSection(new NotesSection(this));
    const auto showBound = [this, frequency] { frequency->showBound(collected()); };
    for (FormSection* section :
         {static_cast<FormSection*>(method), static_cast<FormSection*>(frequency), static_cast<FormSection*>(dnsData)})
        connect(section, &FormSection::edited, this, showBound);
    rememberSize(*this, u"serverSet"_s, QSize(126, 44));
    QJsonObject fresh;
    if (m_new) {
        fresh = toJson(ServerSet{}, Secrets::Keep);
        fresh.remove("id"_L1);
    }
    begin(fresh);
}

Errors ServerSetDialog::mistakesIn(const QJsonObject& whole) const {
    const auto set = serverSetFromJson(whole);
    return set ? Errors() : set.errors();
}

/// A server that somebody removed meanwhile comes back as a new one.
void ServerSetDialog::reconcile(QJsonObject& whole, const QJsonObject& newest) const {
    QSet<QString> known;
    for (const QJsonValue& server : newest.value("servers"_L1).toArray())
        known.insert(server.toObject().value("id"_L1).toString());
    QJsonArray servers = whole.value("servers"_L1).toArray();
    for (qsizetype at = 0; at < servers.size(); ++at) {
        QJsonObject server = servers.at(at).toObject();
        if (!known.contains(server.value("id"_L1).toString()))
            server.remove("id"_L1);
        servers[at] = server;
    }
    whole.insert("servers"_L1, servers);
}

void ServerSetDialog::saved(const QJsonObject& answer) {
    if (m_new && m_created)
        m_created(answer.value("id"_L1).toString());
    m_new = false;
}

void ServerSetDialog::loaded(const QJsonObject& whole) {
    if (!m_new)
        setWindowTitle(tr("Properties of %1").arg(whole.value("name"_L1).toString()));
    findChild<FrequencySection*>()->showBound(collected());
}

} // namespace standby
#include "moc_ServerSetDialog.cpp"
