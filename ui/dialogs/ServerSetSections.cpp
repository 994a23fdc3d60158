// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerSetSections.h"

#include "model/Json.h"
#include "widgets/RelativeTime.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <limits>

namespace standby {

using namespace Qt::StringLiterals;

NameSection::NameSection(QWidget* parent) : FormSection(tr("Name"), {u"/name"_s, u"/tags"_s, u"/id"_s}, parent) {
    addText(u"/name"_s, tr("&Name:"), tr("The service that the servers offer, such as Main website."));
    addCommaList(u"/tags"_s, tr("&Tags:"), tr("Words to find it by, separated by commas."));
}

FrequencySection::FrequencySection(QWidget* parent)
    : FormSection(tr("Polling frequency"), {u"/pollingFrequency"_s}, parent) {
    addSeconds(u"/pollingFrequency/intervalSeconds"_s, tr("&Poll every:"), shortestIntervalSeconds,
               longestIntervalSeconds, tr("From start to start."));
    addSeconds(u"/pollingFrequency/failedIntervalSeconds"_s, tr("While a server is &failed, every:"),
               shortestIntervalSeconds, longestIntervalSeconds);
    addHeading(tr("A server is failed when a poll fails and"));
    addWhole(u"/pollingFrequency/retries"_s, tr("as many &more fail:"), 0, 100, tr("0: the first failure counts."));
    addSeconds(u"/pollingFrequency/retryIntervalSeconds"_s, tr("&this long apart:"), 0, 3600);
    addHeading(tr("It is ok again after"));
    addWhole(u"/pollingFrequency/successesToRecover"_s, tr("&good polls in a row:"), 1, 100);
    addCheck(u"/pollingFrequency/stopAtFirstSuccess"_s, tr("Poll in &order, and only up to the first that responds"),
             tr("The others keep their last status."));
    m_bound = addRemark({}, Tone::Text);
    m_bound->setObjectName(u"detectionBound"_s);
}

void FrequencySection::showBound(const QJsonObject& whole) {
    // Only what the bound is made of: a mistake elsewhere must not hide it.
    const auto set =
        serverSetFromJson(QJsonObject{{u"name"_s, u"-"_s},
                                      {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"192.0.2.1"_s}}}},
                                      {u"pollingMethod"_s, whole.value("pollingMethod"_L1)},
                                      {u"pollingFrequency"_s, whole.value("pollingFrequency"_L1)}});
    if (!set) {
        m_bound->setText(tr("How fast a failure is noticed is worked out when the polling method is complete."));
        return;
    }
    const double bound = detectionBoundSeconds(*set);
    const auto seconds = [](double value) { return tr("%1 s").arg(QString::number(value, 'g', 10)); };
    const PollingFrequency& frequency = set->pollingFrequency;
    m_bound->setText(
        tr("A server that dies is failed after %1 at the latest: the interval (%2), %3 × %4 between retries, and %5 × "
           "%6 for polls without an answer. Then caches may keep its address for the TTL, %7.")
            .arg(bound < 600 ? seconds(bound) : durationText(qint64(bound * 1000)), seconds(frequency.intervalSeconds))
            .arg(frequency.retries)
            .arg(seconds(frequency.retryIntervalSeconds))
            .arg(frequency.retries + 1)
            .arg(seconds(pollTimeoutSeconds(set->pollingMethod)),
                 seconds(whole.value("dnsData"_L1).toObject().value("ttlSeconds"_L1).toDouble())));
}

DnsDataSection::DnsDataSection(QWidget* parent) : FormSection(tr("DNS data"), {u"/dnsData"_s}, parent) {
    addLines(u"/dnsData/hostNames"_s, tr("&Host names:"),
             tr("One in a line. *.example.com stands for all names that end with example.com, unless a listed name is "
                "closer."));
    addChoice(u"/dnsData/addresses"_s, tr("&Addresses:"),
              {{u"firstResponding"_s, tr("the first server that responds")},
               {u"allInOrder"_s, tr("all that respond, in order")},
               {u"allRoundRobin"_s, tr("all that respond, rotated with each answer")},
               {u"oneWeighted"_s, tr("one that responds, by weight")}},
              tr("For IPv4 and IPv6 each. The last two rotate only where Standby answers DNS itself; a DNS server that "
                 "is updated gets all."));
    auto* mode = addChoice(u"/dnsData/allFailed/mode"_s, tr("When all have &failed:"),
                           {{u"asIfAllResponding"_s, tr("as if all responded")},
                            {u"singleAddress"_s, tr("one address")},
                            {u"keepLast"_s, tr("what was said last")}});
    auto* address = new QLineEdit(this);
    const QString pointer = u"/dnsData/allFailed/address"_s;
    addField(
        pointer, tr("That a&ddress:"), address, address, {}, [address] { return QJsonValue(address->text()); },
        [address](const QJsonValue& value) { address->setText(value.toString()); });
    connect(address, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer); });
    const auto follow = [mode, address] { address->setEnabled(mode->currentData() == u"singleAddress"_s); };
    connect(mode, &QComboBox::currentIndexChanged, address, follow);
    follow();
    QSpinBox* ttl = addWhole(u"/dnsData/ttlSeconds"_s, tr("&TTL:"), 0, std::numeric_limits<int>::max(),
                             tr("How long others may keep an answer: the time that a failover takes on top."));
    ttl->setSuffix(tr(" s"));
    ttl->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
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

NotesSection::NotesSection(QWidget* parent) : FormSection(tr("Notes"), {u"/notes"_s}, parent) {
    addNotes(u"/notes"_s, tr("Notes about this server set"));
}

} // namespace standby
#include "moc_ServerSetSections.cpp"
