// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/UpdateDnsSection.h"

#include "api/ApiMessage.h"
#include "dialogs/DnsServerJson.h"
#include "dialogs/DnsServerList.h"
#include "dialogs/ItemList.h"
#include "dialogs/JsonPointer.h"
#include "link/EngineLink.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

UpdateDnsSection::UpdateDnsSection(EngineLink& link, std::function<DnsServerDialog::Owner()> owner, QWidget* parent)
    : FormSection(tr("Update DNS"), {u"/dnsUpdate"_s}, parent), m_link(link) {
    const QString pointer = u"/dnsUpdate/servers"_s;
    addRemark(tr("Standby changes the records of the host names at these DNS servers whenever the addresses change. "
                 "None is needed where the names are delegated to Standby, which then answers itself."));
    addCheck(u"/dnsUpdate/useDefaults"_s, tr("Use the &default DNS servers"));
    m_defaults = addRemark({});
    m_defaults->setObjectName(u"defaultDnsServers"_s);
    addHeading(tr("DNS servers of this set"));
    m_list = makeDnsServerList(link, std::move(owner), tr("DNS servers of this set"), this);
    addField(
        pointer, {}, m_list, m_list->table(), {}, [this] { return QJsonValue(m_list->items()); },
        [this](const QJsonValue& value) { m_list->setItems(value.toArray()); });
    connect(m_list, &ItemList::edited, this, [this, pointer] { changed(pointer); });
}

void UpdateDnsSection::load(const QJsonObject& whole) {
    FormSection::load(whole);
    m_link.get(u"/options"_s, this, [this](const ApiResponse& response) {
        if (response.ok())
            showDefaults(valueAt(response.json(), u"/dnsUpdating/defaultServers"_s).toArray());
    });
}

void UpdateDnsSection::showDefaults(const QJsonArray& servers) {
    QStringList titles;
    for (const QJsonValue& server : servers)
        titles.append(dnsServerTitle(server.toObject()));
    m_defaults->setText(titles.isEmpty()
                            ? tr("There are none now. They are set in Options, DNS updating.")
                            : tr("Now: %1. They are set in Options, DNS updating.").arg(titles.join(u"; "_s)));
}

int UpdateDnsSection::showMistakes(const Errors& mistakes, bool all) {
    return FormSection::showMistakes(m_list->titled(mistakes, u"/dnsUpdate/servers"_s), all);
}

} // namespace standby
#include "moc_UpdateDnsSection.cpp"
