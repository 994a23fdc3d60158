// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DnsAnsweringPanel.h"

#include "pages/DnsHostNameRow.h"
#include "widgets/StatusLabel.h"
#include "widgets/ToneLabel.h"

#include <QJsonArray>
#include <QStringList>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNames = 20; ///< named one by one
}

QString addressModeText(const QString& word) {
    if (word == "allInOrder"_L1)
        return DnsAnsweringPanel::tr("all servers that respond, in order");
    if (word == "allRoundRobin"_L1)
        return DnsAnsweringPanel::tr("all servers that respond, rotated with each answer");
    if (word == "oneWeighted"_L1)
        return DnsAnsweringPanel::tr("one of these, by weight");
    return DnsAnsweringPanel::tr("the first server that responds");
}

DnsAnsweringPanel::DnsAnsweringPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new StatusLabel(this))
    , m_says(new ToneLabel(Tone::Text, this))
    , m_mode(new ToneLabel(Tone::Muted, this)) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("What Standby answers"));
    m_says->setObjectName(u"answeringSays"_s);
    m_title->setObjectName(u"answeringTitle"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setWordFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->addWidget(m_title);
    for (ToneLabel* label : {m_says, m_mode}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
}

void DnsAnsweringPanel::setAnswering(const QJsonObject& answering) {
    const bool listening = answering.value("listening"_L1).toBool();
    m_title->setStatus(listening ? u"status-ok"_s : u"status-failed"_s,
                       listening ? tr("Standby answers DNS") : tr("Standby cannot answer DNS: see Problems"),
                       listening ? Tone::Text : Tone::Bad);
    QStringList names;
    for (const QJsonValue& name : answering.value("hostNames"_L1).toArray())
        names.append(name.toString());
    const qsizetype more = names.size() - mostNames;
    QString shown = names.mid(0, mostNames).join(u", "_s);
    if (more > 0)
        shown = tr("%1 and %2 more").arg(shown).arg(more);
    m_says->setText(names.isEmpty() ? tr("The set has no host names: nothing is answered for it")
                                    : tr("%1: %2").arg(shown, recordsText(answering)));
    m_mode->setText(tr("Addresses: %1").arg(addressModeText(answering.value("addresses"_L1).toString())));
}

} // namespace standby
#include "moc_DnsAnsweringPanel.cpp"
