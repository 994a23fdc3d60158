// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsServerList.h"
#include "dialogs/ItemList.h"
#include "dialogs/OptionsSections.h"
#include "link/EngineLink.h"
#include "model/IpAddress.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkInterface>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstOpenPort = 1024; ///< below, Unix systems ask for a right
}

DnsUpdatingSection::DnsUpdatingSection(EngineLink& link, QWidget* parent)
    : FormSection(tr("DNS updating"), {u"/dnsUpdating"_s}, parent) {
    const QString pointer = u"/dnsUpdating/defaultServers"_s;
    addWhole(u"/dnsUpdating/maxConcurrentUpdates"_s, tr("Updates at a &time, at most:"), 1, 1000,
             tr("Host names at DNS servers; what is more waits its turn."));
    addHeading(tr("Default DNS servers"));
    addRemark(tr("For all server sets that use the default DNS servers (section Update DNS of a set)."));
    m_list = makeDnsServerList(
        link, [] { return DnsServerDialog::Owner(); }, tr("Default DNS servers"), this);
    addField(
        pointer, {}, m_list, m_list->table(), {}, [this] { return QJsonValue(m_list->items()); },
        [this](const QJsonValue& value) { m_list->setItems(value.toArray()); });
    connect(m_list, &ItemList::edited, this, [this, pointer] { changed(pointer); });
}

int DnsUpdatingSection::showMistakes(const Errors& mistakes, bool all) {
    return FormSection::showMistakes(m_list->titled(mistakes, u"/dnsUpdating/defaultServers"_s), all);
}

DnsServingSection::DnsServingSection(EngineLink& link, QWidget* parent)
    : FormSection(tr("DNS serving"), {u"/dnsServing"_s}, parent), m_local(link.where().isEmpty()) {
    m_enabled = addCheck(u"/dnsServing/enabled"_s, tr("&Answer DNS queries"),
                         tr("For the host names of all server sets, when the parent zone delegates them to Standby."));
    m_addresses = addLines(u"/dnsServing/addresses"_s, tr("&Listen on:"),
                           tr("IP addresses of the machine where the engine runs, one in a line."));
    addProposals();
    m_port = addWhole(u"/dnsServing/port"_s, tr("&Port:"), 1, 65535);
    m_portHint =
        addRemark(tr("Resolvers ask port 53 and no other. On Linux and macOS a program needs a right for ports "
                     "below 1024; on Linux it is the capability CAP_NET_BIND_SERVICE."));
    m_portHint->setObjectName(u"privilegedPort"_s);
    addLines(u"/dnsServing/nameServers"_s, tr("&Name servers:"),
             tr("The names by which the parent zone delegates to Standby, for NS and SOA records; one in a line. "
                "Empty: this machine's own name."))
        ->setFixedHeight(fontMetrics().lineSpacing() * 4);
    addText(u"/dnsServing/contact"_s, tr("&Contact:"), tr("An e-mail address, for the SOA records."))
        ->setPlaceholderText(u"hostmaster@example.com"_s);
    addForwarding();
    for (QCheckBox* box : {m_enabled, m_forward, m_clearRecursion})
        connect(box, &QCheckBox::toggled, this, &DnsServingSection::showConsequences);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &DnsServingSection::showConsequences);
    connect(m_port, &QSpinBox::valueChanged, this, &DnsServingSection::showConsequences);
    showConsequences();
}

void DnsServingSection::addProposals() {
    auto* button = new QPushButton(tr("Add an addre&ss"), this);
    button->setObjectName(u"addListenAddress"_s);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillProposals(*menu); });
    form()->addRow(QString(), button);
}

/// The addresses of this machine, if the engine runs on it.
void DnsServingSection::fillProposals(QMenu& menu) {
    menu.clear();
    const auto propose = [&](const QString& address, const QString& meaning) {
        menu.addAction(tr("%1 – %2").arg(address, meaning), this, [this, address] { listenOn(address); });
    };
    propose(u"0.0.0.0"_s, tr("all IPv4 addresses"));
    propose(u"::"_s, tr("all IPv6 addresses"));
    propose(u"127.0.0.1"_s, tr("only programs on the same machine"));
    propose(u"::1"_s, tr("only programs on the same machine"));
    if (!m_local)
        return;
    for (const QNetworkInterface& card : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry& entry : card.addressEntries()) {
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal())
                propose(entry.ip().toString(), card.humanReadableName());
        }
    }
}

void DnsServingSection::listenOn(const QString& address) {
    QStringList lines = m_addresses->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (lines.contains(address))
        return;
    lines.append(address);
    m_addresses->setPlainText(lines.join(u'\n'));
}

void DnsServingSection::addForwarding() {
    addHeading(tr("Queries for other names"));
    m_forward = addCheck(u"/dnsServing/forward/enabled"_s, tr("&Forward them to another DNS server"),
                         tr("Else they are refused."));
    auto* address = addAddress(u"/dnsServing/forward/address"_s, tr("Addr&ess:"));
    address->setPlaceholderText(u"192.0.2.53"_s);
    auto* port = addWhole(u"/dnsServing/forward/port"_s, tr("P&ort:"), 1, 65535);
    m_clearRecursion = addCheck(u"/dnsServing/forward/clearRecursion"_s, tr("&Do not ask it for recursion"),
                                tr("It then answers only what it knows itself."));
    m_openResolver = addRemark({}, Tone::Bad);
    m_openResolver->setObjectName(u"openResolver"_s);
    const auto follow = [this, address, port](bool on) {
        for (QWidget* field :
             {static_cast<QWidget*>(address), static_cast<QWidget*>(port), static_cast<QWidget*>(m_clearRecursion)})
            field->setEnabled(on);
    };
    connect(m_forward, &QCheckBox::toggled, this, follow);
    follow(false);
}

void DnsServingSection::showConsequences() {
    m_portHint->setVisible(m_enabled->isChecked() && m_port->value() < firstOpenPort);
    QStringList reachable;
    for (const QString& line : m_addresses->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto address = IpAddress::fromText(line.trimmed());
        if (address && !address->isLoopback())
            reachable.append(address->toText());
    }
    const bool open =
        m_enabled->isChecked() && m_forward->isChecked() && !m_clearRecursion->isChecked() && !reachable.isEmpty();
    const bool newly = open && m_openResolver->isHidden();
    m_openResolver->setVisible(open);
    m_openResolver->setText(
        tr("Open resolver: whoever reaches %1 can look up any name through Standby. Attackers use such servers to "
           "flood others. Listen on loopback addresses only, do not ask for recursion, or let a firewall admit only "
           "your own networks.")
            .arg(reachable.join(u", "_s)));
    // What was just done is dangerous: the warning must not wait below the edge.
    if (newly && !isLoading())
        QMetaObject::invokeMethod(this, &DnsServingSection::revealWarning, Qt::QueuedConnection);
}

void DnsServingSection::revealWarning() {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            return scroll->ensureWidgetVisible(m_openResolver);
    }
}

} // namespace standby
