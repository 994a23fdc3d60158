// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerSetDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/DnsDataSection.h"
#include "dialogs/JsonPointer.h"
#include "dialogs/NotificationSection.h"
#include "dialogs/PollingMethodSection.h"
#include "dialogs/ServerSetSections.h"
#include "dialogs/ServersSection.h"
#include "dialogs/UpdateDnsSection.h"
#include "model/Json.h"

#include <QJsonArray>

namespace standby {

using namespace Qt::StringLiterals;

ServerSetDialog::ServerSetDialog(EngineLink& link, const QString& setId, Created created, OpenOptions openOptions,
                                 QWidget* parent)
    : SectionedDialog(link,
                      {.path = setId.isEmpty() ? QString() : u"/serversets/%1/config"_s.arg(setId),
                       .postPath = u"/serversets"_s,
                       .notRead = tr("The server set was not read."),
                       .notSaved = tr("The server set was not saved."),
                       .changed = tr("Somebody else changed this server set while the dialog was open."),
                       .discard = setId.isEmpty() ? tr("Discard the new server set?")
                                                  : tr("Discard the changes to this server set?"),
                       .gone = tr("Somebody deleted this server set while the dialog was open.")},
                      parent)
    , m_created(std::move(created))
    , m_new(setId.isEmpty()) {
    setObjectName(u"serverSetDialog"_s);
    setWindowTitle(m_new ? tr("New Server Set") : tr("Server Set Properties"));
    const auto whole = [this] { return collected(); };
    const auto storedId = [this] { return base().value("id"_L1).toString(); };
    const auto owner = [this, storedId] {
        QStringList names;
        for (const QJsonValue& name : valueAt(collected(), u"/dnsData/hostNames"_s).toArray())
            names.append(name.toString());
        return DnsServerDialog::Owner{storedId(), names};
    };
    const QList<FormSection*> sections{new NameSection(link, this),
                                       new ServersSection(this),
                                       new PollingMethodSection(link, whole, this),
                                       new FrequencySection(this),
                                       new NotificationSection(link, storedId, std::move(openOptions), this),
                                       new DnsDataSection(this),
                                       new UpdateDnsSection(link, owner, this),
                                       new NotesSection(this)};
    for (FormSection* section : sections) {
        addSection(section);
        connect(section, &FormSection::edited, this, &ServerSetDialog::showConsequences);
    }
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

/// What somebody removed meanwhile comes back as new.
void ServerSetDialog::reconcile(QJsonObject& whole, const QJsonObject& newest) const {
    for (const QString& list : {u"/servers"_s, u"/notification/methods"_s, u"/dnsUpdate/servers"_s})
        whole = withNewIds(whole, newest, list);
}

void ServerSetDialog::saved(const QJsonObject& answer) {
    if (m_new && m_created)
        m_created(answer.value("id"_L1).toString());
    m_new = false;
}

void ServerSetDialog::loaded(const QJsonObject& whole) {
    if (!m_new)
        setWindowTitle(tr("Properties of %1").arg(whole.value("name"_L1).toString()));
    showConsequences();
}

void ServerSetDialog::showConsequences() {
    const QJsonObject whole = collected();
    findChild<FrequencySection*>()->showBound(whole);
    findChild<DnsDataSection*>()->showConsequences(whole);
}

} // namespace standby
#include "moc_ServerSetDialog.cpp"
