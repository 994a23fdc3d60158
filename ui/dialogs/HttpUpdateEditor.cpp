// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsUpdateEditors.h"

namespace standby {

using namespace Qt::StringLiterals;

QList<Tag> dnsUpdateTags() {
    return {{u"$HostName$"_s, HttpUpdateEditor::tr("the host name whose records change")},
            {u"$HostAddresses$"_s, HttpUpdateEditor::tr("its addresses, separated by commas")},
            {u"$ZoneName$"_s, HttpUpdateEditor::tr("the zone that it is in")},
            {u"$TTL$"_s, HttpUpdateEditor::tr("the time to live in seconds")},
            {u"$DnsServerIP$"_s, HttpUpdateEditor::tr("the address of this DNS server")}};
}

HttpUpdateEditor::HttpUpdateEditor(QWidget* parent) : HttpActionEditor(dnsUpdateTags(), parent) {
    setObjectName(u"httpUpdateEditor"_s);
    addRequest();
    addUrl(tr("One request for each host name. Tags become what they stand for."),
           u"https://dns.example.com/update?name=$HostName$&addresses=$HostAddresses$"_s);
    addHeadersOfRequest();
    addBody();
    addLogin();
    addHeading(tr("An update succeeds when"));
    addHttpExpectation();
}

} // namespace standby
#include "moc_DnsUpdateEditors.cpp"
