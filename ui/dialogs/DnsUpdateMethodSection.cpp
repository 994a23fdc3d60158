// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsUpdateMethodSection.h"

#include "dialogs/DnsServerJson.h"
#include "dialogs/DnsUpdateEditors.h"
#include "dialogs/MethodEditors.h"

namespace standby {

using namespace Qt::StringLiterals;

QString dnsUpdateMethodText(const QString& type) {
    if (type == "rfc2136"_L1)
        return DnsUpdateMethodSection::tr("Dynamic update (RFC 2136)");
    if (type == "http"_L1)
        return DnsUpdateMethodSection::tr("HTTP request");
    if (type == "command"_L1)
        return DnsUpdateMethodSection::tr("Command");
    return DnsUpdateMethodSection::tr("Microsoft DNS");
}

DnsUpdateMethodSection::DnsUpdateMethodSection(QWidget* parent)
    : MethodSection(tr("Update method"), u"/method"_s, tr("Update b&y:"), parent) {
    const CommandWords words{.root = u"/method"_s,
                             .arguments = tr("One in a row. Tags in an argument become what they stand for."),
                             .withoutWaiting = tr("Else an update succeeds when the program starts."),
                             .criteria = tr("An update succeeds when"),
                             .tags = dnsUpdateTags()};
    const auto add = [this](FormSection* editor, const DnsUpdateMethod& method) {
        const QJsonObject defaults = defaultDnsServer(method).value("method"_L1).toObject();
        const QString type = defaults.value("type"_L1).toString();
        addMethod(type, dnsUpdateMethodText(type), editor, defaults);
    };
    add(new Rfc2136Editor(this), Rfc2136Update{});
    add(new HttpUpdateEditor(this), HttpUpdate{});
    add(new CommandEditor(words, this), CommandPoll{});
    add(new MicrosoftDnsEditor(this), MicrosoftDnsUpdate{});
}

} // namespace standby
#include "moc_DnsUpdateMethodSection.cpp"
