// SPDX-License-Identifier: GPL-3.0-or-later
// Ping and DNS: the polling methods with few settings.
#include "dialogs/MethodEditors.h"
#include "model/PollingMethod.h"

#include <QLineEdit>

namespace standby {

using namespace Qt::StringLiterals;

PingEditor::PingEditor(QWidget* parent) : FormSection({}, {u"/pollingMethod"_s}, parent) {
    setObjectName(u"pingEditor"_s);
    addSeconds(u"/pollingMethod/timeoutSeconds"_s, tr("&Timeout:"), shortestPollTimeoutSeconds,
               longestPollTimeoutSeconds);
    addRemark(tr("A poll succeeds when the server answers an ICMP echo request, IPv4 or IPv6, in this time."));
}

DnsEditor::DnsEditor(QWidget* parent) : FormSection({}, {u"/pollingMethod"_s}, parent) {
    setObjectName(u"dnsEditor"_s);
    addText(u"/pollingMethod/hostName"_s, tr("&Host name:"), tr("What the server is asked for."))
        ->setPlaceholderText(u"www.example.com"_s);
    addChoice(u"/pollingMethod/recordType"_s, tr("&Record type:"),
              {{u"A"_s, tr("A (IPv4 addresses)")}, {u"AAAA"_s, tr("AAAA (IPv6 addresses)")}});
    addCheck(u"/pollingMethod/recursionDesired"_s, tr("Ask for r&ecursion"),
             tr("For a server that looks names up for others; not for one that is asked about its own zones."));
    addWhole(u"/pollingMethod/port"_s, tr("P&ort:"), 1, 65535);
    addSeconds(u"/pollingMethod/timeoutSeconds"_s, tr("&Timeout:"), shortestPollTimeoutSeconds,
               longestPollTimeoutSeconds);
    addHeading(tr("A poll succeeds when the server answers"));
    addAddress(u"/pollingMethod/expect/address"_s, tr("with the &address:"), {}, true)->setPlaceholderText(tr("any"));
    addCheck(u"/pollingMethod/expect/authoritative"_s, tr("and the answer is a&uthoritative"));
}

} // namespace standby
#include "moc_MethodEditors.cpp"
