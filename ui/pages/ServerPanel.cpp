// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerPanel.h"

#include "models/LatencySamples.h"
#include "models/ServerSetListModel.h"
#include "models/StatusWords.h"
#include "widgets/ButtonRow.h"
#include "widgets/PhaseBar.h"
#include "widgets/RelativeTime.h"
#include "widgets/Sparkline.h"
#include "widgets/StatusLabel.h"
#include "widgets/SvgIcon.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

ToneLabel* selectableLabel(const QString& name, QWidget* parent) {
    auto* label = new ToneLabel(Tone::Text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ToneLabel* nameLabel(const QString& text, QWidget* parent) {
    auto* label = new ToneLabel(Tone::Muted, parent);
    label->setText(text);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

ServerPanel::ServerPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new StatusLabel(this))
    , m_inUse(new ToneLabel(Tone::Accent, this))
    , m_why(selectableLabel(u"serverWhy"_s, this))
    , m_lastPoll(selectableLabel(u"serverLastPoll"_s, this))
    , m_phasesName(nameLabel(tr("It took:"), this))
    , m_took(new QWidget(this))
    , m_phaseBar(new PhaseBar(m_took))
    , m_phases(selectableLabel(u"serverPhases"_s, m_took))
    , m_certificateName(nameLabel(tr("Certificate:"), this))
    , m_certificate(selectableLabel(u"serverCertificate"_s, this))
    , m_lastFailureName(nameLabel(tr("Last failure:"), this))
    , m_lastFailure(selectableLabel(u"serverLastFailure"_s, this))
    , m_average(new ToneLabel(Tone::Muted, this))
    , m_sparkline(new Sparkline(this))
    , m_buttons(new ButtonRow(this))
    , m_history(m_buttons->add(svgIcon(u"history"_s), tr("Polling history")))
    , m_ping(m_buttons->add(svgIcon(u"ping"_s), tr("Ping")))
    , m_whatIf(m_buttons->add(svgIcon(u"what-if"_s), tr("What if it fails?")))
    , m_disable(m_buttons->add(svgIcon(u"status-disabled"_s), tr("Disable"))) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    buildHead();
    buildFacts();
    setUnreachable({});

    const auto id = [this] { return serverId(); };
    connect(m_history, &QPushButton::clicked, this, [this, id] { Q_EMIT historyWanted(id()); });
    connect(m_ping, &QPushButton::clicked, this,
            [this] { Q_EMIT pingWanted(m_server.value("address"_L1).toString()); });
    connect(m_whatIf, &QPushButton::clicked, this, [this, id] { Q_EMIT simulationWanted(id()); });
    connect(m_disable, &QPushButton::clicked, this,
            [this, id] { Q_EMIT disableWanted(id(), !m_server.value("disabled"_L1).toBool()); });
}

void ServerPanel::buildHead() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setObjectName(u"serverTitle"_s);
    m_title->setWordFont(bold);
    m_inUse->setText(tr("In DNS now"));
    m_inUse->setToolTip(tr("Its address is among those that DNS is to say"));
    m_history->setObjectName(u"serverHistory"_s);
    m_ping->setObjectName(u"serverPing"_s);
    m_whatIf->setObjectName(u"whatIf"_s);
    m_disable->setObjectName(u"serverDisable"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_inUse);
    head->addStretch(1);
    head->addWidget(m_buttons);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void ServerPanel::buildFacts() {
    auto* took = new QHBoxLayout(m_took);
    took->setContentsMargins(0, 0, 0, 0);
    took->setSpacing(8);
    took->addWidget(m_phaseBar, 0, Qt::AlignVCenter);
    took->addWidget(m_phases, 1);
    auto* polls = new QVBoxLayout;
    polls->setSpacing(2);
    polls->addWidget(m_sparkline, 0, Qt::AlignRight);
    polls->addWidget(m_average, 0, Qt::AlignRight);
    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(10);
    facts->setVerticalSpacing(3);
    facts->setColumnMinimumWidth(0, m_lastFailureName->sizeHint().width());
    facts->addWidget(m_why, 0, 0, 1, 2, Qt::AlignTop);
    facts->addWidget(nameLabel(tr("Last poll:"), this), 1, 0);
    facts->addWidget(m_lastPoll, 1, 1, Qt::AlignTop);
    facts->addLayout(polls, 0, 2, 2, 1, Qt::AlignTop);
    facts->addWidget(m_phasesName, 2, 0);
    facts->addWidget(m_took, 2, 1, 1, 2);
    facts->addWidget(m_certificateName, 3, 0);
    facts->addWidget(m_certificate, 3, 1, 1, 2);
    facts->addWidget(m_lastFailureName, 4, 0);
    facts->addWidget(m_lastFailure, 4, 1, 1, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(facts);
}

QString ServerPanel::serverId() const {
    return m_server.value("id"_L1).toString();
}

QWidget* ServerPanel::takeTabAfter(QWidget* before) {
    for (QPushButton* button : {m_history, m_ping, m_whatIf, m_disable}) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    return before;
}

void ServerPanel::setUnreachable(const QString& reason) {
    m_unreachable = reason;
    nameButtons();
}

void ServerPanel::nameButtons() {
    const QString title = serverTitle(m_server);
    const bool disabled = m_server.value("disabled"_L1).toBool();
    const auto name = [this](QPushButton* button, const QString& accessibleName, const QString& toolTip) {
        button->setEnabled(m_unreachable.isEmpty());
        button->setAccessibleName(accessibleName);
        button->setToolTip(m_unreachable.isEmpty() ? toolTip : m_unreachable);
    };
    name(m_history, tr("Polling history of %1").arg(title), tr("Polling history: what the polls of this server found"));
    name(m_ping, tr("Ping %1").arg(title), tr("Ping this server now, live"));
    name(m_whatIf, tr("What if %1 fails?").arg(title),
         tr("What if it fails? See what DNS would say and who would be told, without doing it"));
    m_buttons->setText(m_disable, disabled ? tr("Enable") : tr("Disable"));
    m_disable->setIcon(svgIcon(disabled ? u"resume"_s : u"status-disabled"_s));
    if (disabled)
        name(m_disable, tr("Enable %1").arg(title),
             tr("Enable: poll this server again, at once; DNS may say its address again"));
    else
        name(
            m_disable, tr("Disable %1").arg(title),
            tr("Disable: take this server out. It is no longer polled, and DNS no longer says its address, until it is "
               "enabled again"));
}

void ServerPanel::setServer(const QJsonObject& server, int place, int count, WallTime now) {
    m_title->setToolTip(tr("Server %L1 of %L2 in polling order").arg(place).arg(count));
    setAccessibleDescription(m_title->toolTip());
    if (server == m_server)
        return;
    m_server = server;
    const ServerStatus status = statusOf(server.value("status"_L1).toString());
    const bool disabled = server.value("disabled"_L1).toBool();
    const QString title = serverTitle(server);
    m_title->setStatus(disabled          ? u"status-disabled"_s
                       : inDoubt(server) ? u"status-warning"_s
                                         : statusIcon(status),
                       title,
                       disabled                         ? Tone::Muted
                       : status == ServerStatus::Failed ? Tone::Bad
                                                        : Tone::Text);
    m_inUse->setVisible(server.value("active"_L1).toBool());
    setAccessibleName(tr("Server %1").arg(title));
    const QList<LatencySample> samples = samplesOf(server.value("recentPolls"_L1).toArray());
    m_sparkline->setSamples(samples);
    m_average->setText(samplesText(samples));
    nameButtons();
    showPhases();
    showCertificate();
    refreshTimes(now);
}

void ServerPanel::showPhases() {
    const QList<PollPhase> phases = phasesOf(m_server.value("lastPhases"_L1).toObject());
    const bool failed = m_server.value("consecutiveFailures"_L1).toInt() > 0;
    m_phasesName->setVisible(!phases.isEmpty());
    m_took->setVisible(!phases.isEmpty());
    m_phaseBar->setPhases(phases);
    const QString words = phasesText(phases, failed);
    m_phases->setText(words);
    m_phaseBar->setAccessibleName(tr("Where the time of the last poll went: %1").arg(words));
    m_phaseBar->setToolTip(m_phaseBar->accessibleName());
}

void ServerPanel::showCertificate() {
    const QJsonValue days = m_server.value("certificateDaysLeft"_L1);
    m_certificateName->setVisible(days.isDouble());
    m_certificate->setVisible(days.isDouble());
    const TonedText words = certificateText(days.toInt());
    m_certificate->setText(words.text);
    m_certificate->setTone(words.tone);
}

void ServerPanel::refreshTimes(WallTime now) {
    const WallTime since = wallTimeOf(m_server.value("since"_L1));
    const WallTime lastPoll = wallTimeOf(m_server.value("lastPollAt"_L1));
    const WallTime lastFailure = wallTimeOf(m_server.value("lastFailedPollAt"_L1));
    const TonedText why = whyOfServer(m_server, now);
    m_why->setText(why.text);
    m_why->setTone(why.tone);
    m_why->setToolTip(since == 0 ? QString() : tr("Since %1").arg(exactTimeText(since)));

    QString poll = lastPoll == 0 ? tr("not polled yet") : agoText(lastPoll, now);
    if (const QString response = inWindowLanguage(m_server.value("lastResponse"_L1).toString()); !response.isEmpty())
        poll = tr("%1: %2").arg(poll, response);
    if (lastPoll != 0 && m_server.value("consecutiveFailures"_L1).toInt() > 0)
        poll = tr("%1, failed").arg(poll);
    else if (m_server.value("lastResponseMs"_L1).isDouble())
        poll = tr("%1, %2").arg(poll, millisecondsText(m_server.value("lastResponseMs"_L1).toDouble()));
    m_lastPoll->setText(poll);
    m_lastPoll->setToolTip(exactTimeText(lastPoll));

    // While it fails, the reason is above.
    const QString error = m_server.value("lastError"_L1).toString();
    const bool tellsMore = lastFailure != 0 && error.isEmpty();
    m_lastFailure->setVisible(tellsMore);
    m_lastFailureName->setVisible(tellsMore);
    m_lastFailure->setText(agoText(lastFailure, now));
    m_lastFailure->setToolTip(exactTimeText(lastFailure));
}

} // namespace standby
#include "moc_ServerPanel.cpp"
