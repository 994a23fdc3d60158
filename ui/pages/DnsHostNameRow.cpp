// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DnsHostNameRow.h"

#include "model/EnumWords.h"
#include "widgets/RelativeTime.h"
#include "widgets/StatusLabel.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"

#include <QJsonArray>
#include <QStringList>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

DnsStatus dnsStatusOf(const QString& word) {
    return fromWord<DnsStatus>(word).value_or(DnsStatus::Unknown);
}

QString dnsStatusWord(DnsStatus status) {
    switch (status) {
    case DnsStatus::Ok:
        return DnsHostNameRow::tr("OK");
    case DnsStatus::Updating:
        return DnsHostNameRow::tr("Updating");
    case DnsStatus::Failed:
        return DnsHostNameRow::tr("Failed");
    case DnsStatus::Unknown:
        break;
    }
    return DnsHostNameRow::tr("Unknown");
}

QString dnsStatusIcon(DnsStatus status) {
    switch (status) {
    case DnsStatus::Ok:
        return u"status-ok"_s;
    case DnsStatus::Updating:
        return u"status-updating"_s;
    case DnsStatus::Failed:
        return u"status-failed"_s;
    case DnsStatus::Unknown:
        break;
    }
    return u"status-unknown"_s;
}

QString recordsText(const QJsonObject& said) {
    QStringList records;
    for (const QJsonValue& record : said.value("records"_L1).toArray())
        records.append(record.toString());
    if (records.isEmpty())
        return DnsHostNameRow::tr("no address");
    const QString text = records.join(u", "_s);
    const QJsonValue ttl = said.value("ttlSeconds"_L1);
    return ttl.isDouble() ? DnsHostNameRow::tr("%1 (TTL %2 s)").arg(text).arg(ttl.toInteger()) : text;
}

DnsHostNameRow::DnsHostNameRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new StatusLabel(this))
    , m_says(new ToneLabel(Tone::Text, this))
    , m_times(new ToneLabel(Tone::Muted, this))
    , m_error(new ToneLabel(Tone::Bad, this)) {
    auto* below = new QVBoxLayout;
    below->setContentsMargins(fontMetrics().height() + 4, 0, 0, 0);
    below->setSpacing(1);
    for (ToneLabel* label : {m_says, m_error, m_times}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        below->addWidget(label);
    }
    m_error->setObjectName(u"dnsError"_s);
    m_says->setObjectName(u"dnsSays"_s);
    m_times->setObjectName(u"dnsTimes"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addLayout(below);
}

void DnsHostNameRow::setHostName(const QJsonObject& name, WallTime now) {
    m_name = name;
    const DnsStatus status = dnsStatusOf(name.value("status"_L1).toString());
    m_title->setStatus(dnsStatusIcon(status),
                       tr("%1: %2").arg(name.value("hostName"_L1).toString(), dnsStatusWord(status)),
                       status == DnsStatus::Failed ? Tone::Bad : Tone::Text);
    const bool lookedUp = wallTimeOf(name.value("lastLookupAt"_L1)) != 0;
    m_says->setText(lookedUp ? tr("It says %1").arg(recordsText(name)) : tr("Not looked up yet"));
    m_error->setText(inWindowLanguage(name.value("error"_L1).toString()));
    m_error->setVisible(!m_error->text().isEmpty());
    refreshTimes(now);
}

void DnsHostNameRow::refreshTimes(WallTime now) {
    const WallTime lookup = wallTimeOf(m_name.value("lastLookupAt"_L1));
    const WallTime update = wallTimeOf(m_name.value("lastUpdateAt"_L1));
    const WallTime next = wallTimeOf(m_name.value("nextTryAt"_L1));
    QStringList parts;
    QStringList exact;
    const auto add = [&](const QString& text, const QString& name, WallTime time) {
        parts.append(text);
        exact.append(tr("%1 at %2").arg(name, exactTimeText(time)));
    };
    if (lookup != 0)
        add(tr("looked up %1").arg(agoText(lookup, now)), tr("Looked up"), lookup);
    if (update != 0)
        add(tr("updated %1").arg(agoText(update, now)), tr("Updated"), update);
    if (next != 0)
        add(tr("next try %1").arg(untilText(next, now)), tr("Next try"), next);
    m_times->setText(asList(parts));
    m_times->setToolTip(exact.join(u'\n'));
    m_times->setVisible(!parts.isEmpty());
}

} // namespace standby
#include "moc_DnsHostNameRow.cpp"
