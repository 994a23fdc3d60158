// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerSetSections.h"

#include "dialogs/ListCompleter.h"
#include "link/EngineLink.h"
#include "model/Json.h"
#include "widgets/RelativeTime.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

std::optional<ServerSet> pollingOf(const QJsonObject& whole) {
    const auto set =
        serverSetFromJson(QJsonObject{{u"name"_s, u"-"_s},
                                      {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"192.0.2.1"_s}}}},
                                      {u"pollingMethod"_s, whole.value("pollingMethod"_L1)},
                                      {u"pollingFrequency"_s, whole.value("pollingFrequency"_L1)}});
    return set ? std::optional(*set) : std::nullopt;
}

QString waitText(double seconds) {
    return seconds < 600 ? NameSection::tr("%1 s").arg(QString::number(seconds, 'g', 10))
                         : durationText(qint64(seconds * 1000));
}

NameSection::NameSection(EngineLink& link, QWidget* parent)
    : FormSection(tr("Name"), {u"/name"_s, u"/tags"_s, u"/id"_s}, parent), m_link(link) {
    addText(u"/name"_s, tr("&Name:"), tr("The service that the servers offer, such as Main website."));
    m_tags = addCommaList(u"/tags"_s, tr("&Tags:"), tr("Words to find it by, separated by commas."));
    m_completer = new ListCompleter(*m_tags);
}

/// The tags of all sets are asked for when somebody is about to type one.
bool NameSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tags && event->type() == QEvent::FocusIn && !m_asked)
        readTags();
    return FormSection::eventFilter(watched, event);
}

void NameSection::readTags() {
    m_asked = true;
    m_link.get(u"/serversets"_s, this, [this](const ApiResponse& response) {
        QStringList tags;
        for (const QJsonValue& set : response.json().toArray()) {
            for (const QJsonValue& tag : set["tags"_L1].toArray())
                tags.append(tag.toString());
        }
        m_completer->setWords(tags);
    });
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
    const auto set = pollingOf(whole);
    if (!set) {
        m_bound->setText(tr("How fast a failure is noticed is worked out when the polling method is complete."));
        return;
    }
    const PollingFrequency& frequency = set->pollingFrequency;
    m_bound->setText(
        tr("A server that dies is failed after %1 at the latest: the interval (%2), %3 × %4 between retries, and %5 × "
           "%6 for polls without an answer. Then caches may keep its address for the TTL, %7.")
            .arg(waitText(detectionBoundSeconds(*set)), waitText(frequency.intervalSeconds))
            .arg(frequency.retries)
            .arg(waitText(frequency.retryIntervalSeconds))
            .arg(frequency.retries + 1)
            .arg(waitText(pollTimeoutSeconds(set->pollingMethod)),
                 waitText(whole.value("dnsData"_L1).toObject().value("ttlSeconds"_L1).toDouble())));
}

NotesSection::NotesSection(QWidget* parent) : FormSection(tr("Notes"), {u"/notes"_s}, parent) {
    addNotes(u"/notes"_s, tr("Notes about this server set"));
}

} // namespace standby
#include "moc_ServerSetSections.cpp"
