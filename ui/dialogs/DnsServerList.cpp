// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsServerList.h"

#include "dialogs/DnsServerJson.h"
#include "dialogs/DnsUpdateMethodSection.h"
#include "dialogs/ItemList.h"

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonObject& server) {
    return {dnsServerTitle(server),
            dnsUpdateMethodText(server.value("method"_L1).toObject().value("type"_L1).toString())};
}

} // namespace

ItemList* makeDnsServerList(EngineLink& link, std::function<DnsServerDialog::Owner()> owner,
                            const QString& accessibleName, QWidget* parent) {
    auto* list = new ItemList({.name = u"DnsServer"_s,
                               .accessibleName = accessibleName,
                               .columns = {DnsServerDialog::tr("DNS server"), DnsServerDialog::tr("Updated by")},
                               .widths = {30},
                               .rowsShown = 8,
                               .texts = textsOf,
                               .title = dnsServerTitle},
                              parent);
    QObject::connect(list, &ItemList::editWanted, list, [=, &link, owner = std::move(owner)](int row) {
        const bool isNew = row >= list->count();
        const QJsonObject server = isNew ? defaultDnsServer() : list->item(row);
        const QString title = isNew ? DnsServerDialog::tr("New DNS Server")
                                    : DnsServerDialog::tr("Properties of DNS Server %1").arg(dnsServerTitle(server));
        auto* dialog = new DnsServerDialog(link, title, server, owner(), list);
        QObject::connect(dialog, &DnsServerDialog::taken, list,
                         [list, row](const QJsonObject& edited) { list->put(row, edited); });
        dialog->open();
    });
    return list;
}

} // namespace standby
