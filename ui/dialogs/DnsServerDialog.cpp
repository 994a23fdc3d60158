// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsServerDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/DnsServerJson.h"
#include "dialogs/DnsServerTest.h"
#include "dialogs/DnsUpdateMethodSection.h"
#include "dialogs/FormSection.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

class HostSection final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::DnsServerDialog)
  public:
    explicit HostSection(QWidget* parent)
        : FormSection(tr("Server name / IP"), {u"/host"_s, u"/port"_s, u"/id"_s}, parent) {
        addText(u"/host"_s, tr("N&ame or IP address:"),
                tr("The DNS server that holds the zone and takes updates: the primary one. A name is looked up again "
                   "before each use."))
            ->setPlaceholderText(u"ns1.example.com"_s);
        addWhole(u"/port"_s, tr("&Port:"), 1, 65535);
    }
};

class LookupSection final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::DnsServerDialog)
  public:
    explicit LookupSection(QWidget* parent) : FormSection(tr("DNS lookup"), {u"/lookup"_s}, parent) {
        addRemark(tr("Before each update, and from time to time, the host names are looked up here. Only records that "
                     "differ from what they should be are changed."));
        addSeconds(u"/lookup/recheckSeconds"_s, tr("Look up again e&very:"), 1, 604'800,
                   tr("Finds what others changed, and puts it right."));
        addCheck(u"/lookup/ignoreTtl"_s, tr("Do not compare the &TTL"),
                 tr("For DNS servers that set a TTL of their own."));
        addCheck(u"/lookup/edns0"_s, tr("Use EDNS&0"), tr("Off for DNS servers that do not answer it."));
    }
};

class DnsServerNotes final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::DnsServerDialog)
  public:
    explicit DnsServerNotes(QWidget* parent) : FormSection(tr("Notes"), {u"/notes"_s}, parent) {
        addNotes(u"/notes"_s, tr("Notes about this DNS server"));
    }
};

} // namespace

DnsServerDialog::DnsServerDialog(EngineLink& link, const QString& title, const QJsonObject& server, const Owner& owner,
                                 QWidget* parent)
    : ValueDialog({title, tr("Discard the changes to this DNS server?"), mistakesInDnsServer}, server, parent) {
    setObjectName(u"dnsServerDialog"_s);
    addSection(new HostSection(this));
    addSection(new LookupSection(this));
    addSection(new DnsUpdateMethodSection(this));
    addSection(new DnsServerNotes(this));
    const auto current = [this]() -> std::optional<QJsonObject> {
        if (!isValid())
            return {};
        return collected();
    };
    addBelow(new DnsServerTest(link, owner.serverSetId, owner.hostNames, current, this));
    rememberSize(*this, u"dnsServer"_s, QSize(104, 44));
}

} // namespace standby
#include "moc_DnsServerDialog.cpp"
