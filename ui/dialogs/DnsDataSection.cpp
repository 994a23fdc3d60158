// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsDataSection.h"

#include "dialogs/ServerSetSections.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <limits>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShares = 6; ///< as many fit into a sentence

/// "HQ 75 %, Branch 25 %" of the enabled servers of one family; empty when there are none, or too many to say.
QString sharesText(const QJsonArray& servers, bool v6) {
    QList<std::pair<QString, int>> weights;
    int sum = 0;
    for (const QJsonValue& value : servers) {
        const QJsonObject server = value.toObject();
        const QString address = server.value("address"_L1).toString();
        if (server.value("disabled"_L1).toBool() || address.contains(u':') != v6)
            continue;
        const QString name = server.value("displayName"_L1).toString();
        weights.append({name.isEmpty() ? address : name, server.value("weight"_L1).toInt()});
        sum += weights.constLast().second;
    }
    if (weights.isEmpty() || weights.size() > mostShares)
        return {};
    QStringList parts;
    for (const auto& [name, weight] : weights) {
        const double share = sum == 0 ? 1.0 / double(weights.size()) : double(weight) / sum;
        parts.append(DnsDataSection::tr("%1 %2 %").arg(name, QString::number(share * 100, 'g', 3)));
    }
    return parts.join(u", "_s);
}

} // namespace

DnsDataSection::DnsDataSection(QWidget* parent) : FormSection(tr("DNS data"), {u"/dnsData"_s}, parent) {
    addLines(u"/dnsData/hostNames"_s, tr("&Host names:"),
             tr("The names whose addresses this set decides, one in a line. *.example.com stands for all names that "
                "end with .example.com, however deep, unless a listed name is closer; example.com itself is another "
                "line."))
        ->setPlaceholderText(u"www.example.com\n*.example.com"_s);
    m_addresses = addChoice(
        u"/dnsData/addresses"_s, tr("&Addresses:"),
        {{u"firstResponding"_s, tr("the first server that responds")},
         {u"allInOrder"_s, tr("all that respond, in order")},
         {u"allRoundRobin"_s, tr("all that respond, rotated with each answer")},
         {u"oneWeighted"_s, tr("one that responds, by weight")}},
        tr("For IPv4 and IPv6 each. The last two rotate only where Standby answers DNS itself; a DNS server that "
           "is updated gets all."));
    m_shares = addRemark({}, Tone::Text);
    m_shares->setObjectName(u"weightShares"_s);
    addAllFailed();
    addTtl();
}

void DnsDataSection::addAllFailed() {
    auto* mode = addChoice(u"/dnsData/allFailed/mode"_s, tr("When all have &failed:"),
                           {{u"asIfAllResponding"_s, tr("as if all responded")},
                            {u"singleAddress"_s, tr("one address, such as that of a page that says sorry")},
                            {u"keepLast"_s, tr("what was said last")}});
    auto* address = addAddress(u"/dnsData/allFailed/address"_s, tr("That a&ddress:"));
    const auto follow = [mode, address] { address->setEnabled(mode->currentData() == u"singleAddress"_s); };
    connect(mode, &QComboBox::currentIndexChanged, address, follow);
    follow();
}

void DnsDataSection::addTtl() {
    QSpinBox* ttl = addWhole(u"/dnsData/ttlSeconds"_s, tr("&TTL:"), 0, std::numeric_limits<int>::max(),
                             tr("How long others may keep an answer: the time that a failover takes on top."));
    ttl->setSuffix(tr(" s"));
    ttl->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_worstCase = addRemark({}, Tone::Text);
    m_worstCase->setObjectName(u"worstCase"_s);
    addRemark(tr("Caches at providers, in routers and in browsers keep an answer for the TTL; a few keep it longer, "
                 "whatever it says. Who asked before you lower it still has the old one for the old time."));
}

void DnsDataSection::showConsequences(const QJsonObject& whole) {
    const double ttl = whole.value("dnsData"_L1).toObject().value("ttlSeconds"_L1).toDouble();
    const auto set = pollingOf(whole);
    m_worstCase->setVisible(set.has_value());
    if (set) {
        const double bound = detectionBoundSeconds(*set);
        m_worstCase->setText(tr("So visitors are sent to a server that died for %1 at the longest: %2 until it is "
                                "failed (section Polling frequency), and then the TTL.")
                                 .arg(waitText(bound + ttl), waitText(bound)));
    }
    m_shares->setVisible(m_addresses->currentData() == u"oneWeighted"_s);
    const QJsonArray servers = whole.value("servers"_L1).toArray();
    QStringList sentences{tr("Each server's weight is in the section Servers.")};
    if (const QString v4 = sharesText(servers, false); !v4.isEmpty())
        sentences.append(tr("Of the IPv4 answers: %1.").arg(v4));
    if (const QString v6 = sharesText(servers, true); !v6.isEmpty())
        sentences.append(tr("Of the IPv6 answers: %1.").arg(v6));
    m_shares->setText(sentences.join(u' '));
}

/// The address is there for one mode only.
void DnsDataSection::store(QJsonObject& whole) const {
    FormSection::store(whole);
    QJsonObject dnsData = whole.value("dnsData"_L1).toObject();
    QJsonObject allFailed = dnsData.value("allFailed"_L1).toObject();
    if (allFailed.value("mode"_L1) != "singleAddress"_L1)
        allFailed.remove("address"_L1);
    dnsData.insert("allFailed"_L1, allFailed);
    whole.insert("dnsData"_L1, dnsData);
}

} // namespace standby
#include "moc_DnsDataSection.cpp"
